import { fill } from "../../../src/texts/fill.ts";
import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { clearedLine } from "../progress.ts";
import { secondRange, type SweepChoices } from "../sweep-options.ts";

export interface SweepCommandOptions extends AnsweringOptions, SweepChoices {}

/** `fordel sweep ROUND.json`: the best proposal at many values of one or two figures. */
export async function sweepCommand(
  file: string,
  options: SweepCommandOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  const { lang, figure, from, to, by } = options;
  const { withRound } = await import("../input.ts");
  const { sweep, sweepFault } = await import("../../sweep.ts");
  const { sweepTextsIn } = await import("../../../src/texts/sweep/in-language.ts");
  const { renderSweep } = await import("../render/sweep.ts");
  const texts = sweepTextsIn(lang);
  return withRound(file, lang, ({ document, round }) => {
    const range = { figure, from, to, by };
    const and = secondRange(options);
    const complaint = and === "incomplete" ? texts.incomplete : sweepFault(document, { range, and }, lang);
    if (complaint !== undefined || and === "incomplete") {
      return Promise.resolve({ exit: exitCodes.refused, complaint: complaint ?? texts.incomplete });
    }
    const tell = (progress: {
      readonly answered: number;
      readonly values: number;
      readonly found: number;
    }) => {
      const figures = {
        answered: String(progress.answered),
        values: String(progress.values),
        found: String(progress.found),
      };
      if (process.stderr.isTTY) process.stderr.write(clearedLine + fill(texts.sweeping, figures));
    };
    return answering(
      options,
      ({ language, signal, timeLimitSeconds }) =>
        sweep(document, {
          range,
          and,
          ...(language && { language }),
          ...(signal && { signal }),
          ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
          onAnswered: tell,
        }),
      ({ points }) => points.every(({ status }) => status === "infeasible"),
      (answer) => renderSweep(round, answer, lang, width),
    );
  });
}
