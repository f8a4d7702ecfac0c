import type { Alternatives, WithinLoss } from "../../../src/alternatives/schema.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import { fill } from "../../../src/texts/fill.ts";
import { formatAmount } from "../../../src/texts/figures.ts";
import { writeText } from "../../files/text-files.ts";
import { refusedFiles, refusedRoundFile } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
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
  const { lang, differing, withinLoss, adopt: number, out, ...answeringOptions } = options;
  const refused = number === undefined ? refusedFiles(file, options) : refusedRoundFile(file, out, lang);
  if (refused !== undefined) return refused;
  const count = number === undefined ? options.count : Math.max(number, options.count ?? 1);
  const { withRound } = await import("../input.ts");
  const { adopt, alternatives } = await import("../../alternatives.ts");
  const { alternativesTextsIn } = await import("../../../src/texts/alternatives/in-language.ts");
  const { alternativesReport } = await import("../render/alternatives.ts");
  const texts = alternativesTextsIn(lang);
  return withRound(file, lang, async ({ document, round }) => {
    const onFound = (found: number) => {
      const figures = { found: formatAmount(found, lang) };
      if (process.stderr.isTTY) process.stderr.write(clearedLine + fill(texts.searching, figures));
    };
    const result: { adopted?: Adopted } = {};
    if (number === undefined) {
      return answering(
        options,
        width,
        (job) => alternatives(document, { ...job, count, differing, withinLoss, onFound }),
        ({ proposal }) => proposal.status === "infeasible",
        (answer, columns) => alternativesReport(round, answer, lang, columns),
      );
    }
    const outcome = await answering<Adopted>(
      { ...answeringOptions, lang, json: false },
      width,
      async (job) => {
        const answer = await alternatives(document, { ...job, count, differing, withinLoss, onFound });
        if (answer.proposal.status === "infeasible") return { kind: "infeasible", answer };
        const found = answer.alternatives.length;
        if (found < number) return { kind: "missing", found };
        return { kind: "adopted", document: await adopt(document, answer, { ...job, number }) };
      },
      ({ kind }) => kind === "infeasible",
      (adopted, columns) => {
        result.adopted = adopted;
        return adopted.kind === "infeasible" ? alternativesReport(round, adopted.answer, lang, columns) : [];
      },
    );
    const { adopted } = result;
    switch (adopted?.kind) {
      case undefined:
      case "infeasible":
        return outcome;
      case "missing": {
        const figures = { number: formatAmount(number, lang), count: formatAmount(adopted.found, lang) };
        return { exit: exitCodes.refused, complaint: fill(texts.noSuchAlternative, figures) };
      }
      case "adopted":
        return written(adopted.document, out, lang);
    }
  });
}

/** What came of asking for the round of an alternative. */
type Adopted =
  | { readonly kind: "adopted"; readonly document: RoundDocument }
  /** `found`: how many alternatives there are. */
  | { readonly kind: "missing"; readonly found: number }
  | { readonly kind: "infeasible"; readonly answer: Alternatives };

function written(document: RoundDocument, out: string | undefined, lang: Language): Outcome {
  const output = JSON.stringify(document, undefined, 2);
  if (out === undefined) return { exit: exitCodes.done, output };
  const problem = writeText(out, `${output}\n`);
  const texts = commandTexts[lang];
  return problem === undefined
    ? { exit: exitCodes.done, output: texts.written(out) }
    : { exit: exitCodes.refused, complaint: texts.cannotWrite[problem](out) };
}
