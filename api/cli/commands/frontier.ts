import type { Aim } from "../../../src/frontier/schema.ts";
import { fill } from "../../../src/texts/fill.ts";
import { refusedFiles } from "../answer-files.ts";
import { answering, type UnaidedOptions } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { clearedLine } from "../progress.ts";

export interface FrontierCommandOptions extends UnaidedOptions {
  readonly aim: Aim;
  /** A share, with `cut`. */
  readonly by: string;
}

/** `fordel frontier ROUND.json`: what smaller cuts or more municipalities cost the best proposal. */
export async function frontierCommand(
  file: string,
  options: FrontierCommandOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { lang, aim, by } = options;
  const { withRound } = await import("../input.ts");
  const { frontier, frontierFault } = await import("../../frontier.ts");
  const { sweepTextsIn } = await import("../../../src/texts/sweep/in-language.ts");
  const { frontierReport } = await import("../render/frontier.ts");
  const texts = sweepTextsIn(lang);
  return withRound(file, lang, ({ document, round }) => {
    const complaint = frontierFault(document, aim, lang);
    if (complaint !== undefined) return Promise.resolve({ exit: exitCodes.refused, complaint });
    const tell = ({ points }: { readonly points: number }) => {
      const text = fill(texts.lookingForPoints, { points: String(points) });
      if (process.stderr.isTTY) process.stderr.write(clearedLine + text);
    };
    return answering(
      options,
      width,
      ({ language, signal, timeLimitSeconds }) =>
        frontier(document, {
          aim,
          by,
          ...(language && { language }),
          ...(signal && { signal }),
          ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
          onFound: tell,
        }),
      ({ status }) => status === "infeasible",
      (answer) => frontierReport(round, answer, lang),
    );
  });
}
