import type { WithinLoss } from "../../../src/alternatives/schema.ts";
import { fill } from "../../../src/texts/fill.ts";
import { formatAmount } from "../../../src/texts/figures.ts";
import { writeText } from "../../files/text-files.ts";
import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { clearedLine } from "../progress.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface AlternativesCommandOptions extends AnsweringOptions {
  readonly count?: number;
  readonly differing: number;
  readonly withinLoss?: WithinLoss;
  /** The number of the alternative whose round is asked for. */
  readonly adopt?: number;
}

/** `fordel alternatives ROUND.json`: the best proposals that differ; or the round in which one of them is decided. */
export async function alternativesCommand(
  file: string,
  options: AlternativesCommandOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  const { lang, differing, withinLoss, adopt: number, out, ...answeringOptions } = options;
  const count = number === undefined ? options.count : Math.max(number, options.count ?? 1);
  const { withRound } = await import("../input.ts");
  const { adopt, alternatives } = await import("../../alternatives.ts");
  const { alternativesTextsIn } = await import("../../../src/texts/alternatives/in-language.ts");
  const { renderAlternatives } = await import("../render/alternatives.ts");
  const texts = alternativesTextsIn(lang);
  return withRound(file, lang, async ({ document, round }) => {
    const onFound = (found: number) => {
      const figures = { found: formatAmount(found, lang) };
      if (process.stderr.isTTY) process.stderr.write(clearedLine + fill(texts.searching, figures));
    };
    if (number === undefined) {
      return answering(
        options,
        (job) => alternatives(document, { ...job, count, differing, withinLoss, onFound }),
        ({ proposal }) => proposal.status === "infeasible",
        (answer) => renderAlternatives(round, answer, lang, width),
      );
    }
    const missing: { complaint?: string } = {};
    const outcome = await answering(
      { ...answeringOptions, lang, json: true },
      async (job) => {
        const answer = await alternatives(document, { ...job, count, differing, withinLoss, onFound });
        const found = answer.alternatives.length;
        if (found >= number) return adopt(document, answer, { ...job, number });
        const figures = { number: formatAmount(number, lang), count: formatAmount(found, lang) };
        missing.complaint = fill(texts.noSuchAlternative, figures);
        return document;
      },
      () => false,
      () => "",
    );
    if (missing.complaint !== undefined) return { exit: exitCodes.refused, complaint: missing.complaint };
    return out === undefined || outcome.output === undefined ? outcome : written(outcome.output, out, lang);
  });
}

function written(output: string, out: string, lang: AnsweringOptions["lang"]): Outcome {
  const problem = writeText(out, `${output}\n`);
  const texts = commandTexts[lang];
  return problem === undefined
    ? { exit: exitCodes.done, output: texts.written(out) }
    : { exit: exitCodes.refused, complaint: texts.cannotWrite[problem](out) };
}
