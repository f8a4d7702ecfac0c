import { fill } from "../../../src/texts/fill.ts";
import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { clearedLine } from "../progress.ts";

export interface PricingOptions extends AnsweringOptions {
  /** Kroner. */
  readonly by?: number;
  readonly applications?: readonly string[];
}

/** `fordel prices ROUND.json`: what grants and limits cost, and what was missing. */
export async function pricesCommand(file: string, options: PricingOptions, width: number): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { lang, by, applications } = options;
  const { withRound } = await import("../input.ts");
  const { prices, unknownApplications } = await import("../../prices.ts");
  const { pricesTextsIn } = await import("../../../src/texts/prices/in-language.ts");
  const { pricesReport } = await import("../render/prices.ts");
  const texts = pricesTextsIn(lang);
  return withRound(file, lang, ({ document, round }) => {
    const unknown = unknownApplications(document, applications);
    if (unknown.length > 0) {
      const complaint = fill(texts.unknownApplications, { applications: unknown.join(", ") });
      return Promise.resolve({ exit: exitCodes.refused, complaint });
    }
    const tell = ({ answered, questions }: { readonly answered: number; readonly questions: number }) => {
      const figures = { answered: String(answered), questions: String(questions) };
      if (process.stderr.isTTY) process.stderr.write(clearedLine + fill(texts.asking, figures));
    };
    return answering(
      options,
      width,
      (job) => prices(document, { ...job, by, applications, onAnswered: tell }),
      ({ proposal }) => proposal.status === "infeasible",
      (answer, columns) => pricesReport(round, answer, lang, columns),
    );
  });
}
