import { fill } from "../../../src/texts/fill.ts";
import type { Cut } from "../../stress.ts";
import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

export interface StressingOptions extends AnsweringOptions {
  /** A year and how much less, such as 2026:10% or 2026:500000. */
  readonly cut?: readonly string[];
}

/** `fordel stress ROUND.json`: what later years are bound by, and what less money in them would do. */
export async function stressCommand(
  file: string,
  options: StressingOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { engine, lang, cut: given } = options;
  return withSolvers(engine, async (solvers) => {
    const { withRound } = await import("../input.ts");
    const { stressBy } = await import("../../stress.ts");
    const { stressTextsIn } = await import("../../../src/texts/stress/in-language.ts");
    const { proposalReport } = await import("../render/proposal.ts");
    const { stressReport } = await import("../render/stress.ts");
    return withRound(file, lang, ({ document, round }) => {
      const read = given?.map((text) => ({ text, cut: cutOf(text, round.scheme.year) }));
      const wrong = read?.filter(({ cut }) => cut === undefined) ?? [];
      if (wrong.length > 0) {
        const { badCut } = stressTextsIn(lang);
        const { year } = round.scheme;
        const years = { year: String(year), next: String(year + 1) };
        const complaint = wrong.map(({ text }) => fill(badCut, { cut: text, ...years })).join("\n");
        return Promise.resolve({ exit: exitCodes.refused, complaint });
      }
      const cuts = read?.flatMap(({ cut }) => (cut === undefined ? [] : [cut]));
      return answering(
        options,
        width,
        (job) => stressBy(document, cuts, (one) => solvers.solve(one, job)),
        (answer) => "status" in answer,
        (answer, columns) =>
          "status" in answer
            ? proposalReport(round, answer, lang, columns)
            : stressReport(round, answer, lang),
      );
    });
  });
}

/** A cut as it is written; undefined where it is none, or not of a later year. */
function cutOf(text: string, schemeYear: number): Cut | undefined {
  const parts = /^(\d{4}):(\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (parts === null) return undefined;
  const [, yearText, size, percent] = parts;
  const year = Number(yearText);
  if (year <= schemeYear) return undefined;
  if (percent === "%") return Number(size) <= 100 ? { year, byPercent: size } : undefined;
  const by = Number(size);
  return Number.isSafeInteger(by) ? { year, by } : undefined;
}
