import { fill } from "../../../src/texts/fill.ts";
import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import type { Outcome } from "../outcome.ts";
import { clearedLine } from "../progress.ts";

/** `fordel report ROUND.json`: on whom the proposal falls, and what each rule costs. */
export async function reportCommand(
  file: string,
  options: AnsweringOptions,
  width: number,
): Promise<Outcome> {
  const { lang } = options;
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { withRound } = await import("../input.ts");
  const { fairness } = await import("../../fairness.ts");
  const { pricesTextsIn } = await import("../../../src/texts/prices/in-language.ts");
  const { fairnessReport } = await import("../render/fairness.ts");
  const { proposalReport } = await import("../render/proposal.ts");
  const texts = pricesTextsIn(lang);
  return withRound(file, lang, ({ document, round }) => {
    const tell = ({ answered, questions }: { readonly answered: number; readonly questions: number }) => {
      const figures = { answered: String(answered), questions: String(questions) };
      if (process.stderr.isTTY) process.stderr.write(clearedLine + fill(texts.asking, figures));
    };
    return answering(
      options,
      width,
      (job) => fairness(document, { ...job, onAnswered: tell }),
      (answer) => "status" in answer,
      (answer, columns) =>
        "status" in answer
          ? proposalReport(round, answer, lang, columns)
          : fairnessReport(round, answer, lang),
    );
  });
}
