import { fill } from "../../../src/texts/fill.ts";
import { writeObstacle, writeText } from "../../files/text-files.ts";
import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { clearedLine } from "../progress.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface ReportingOptions extends AnsweringOptions {
  readonly markdown?: boolean;
  /** A file for the report as a page that stands alone. */
  readonly html?: string;
}

/** `fordel report ROUND.json`: on whom the proposal falls, and what each rule costs. */
export async function reportCommand(
  file: string,
  options: ReportingOptions,
  width: number,
): Promise<Outcome> {
  const { lang, markdown = false, html } = options;
  const obstacle = html === undefined ? undefined : writeObstacle(html);
  if (html !== undefined && obstacle !== undefined) {
    return { exit: exitCodes.refused, complaint: commandTexts[lang].cannotWrite[obstacle](html) };
  }
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  const { withRound } = await import("../input.ts");
  const { fairness } = await import("../../fairness.ts");
  const { pricesTextsIn } = await import("../../../src/texts/prices/in-language.ts");
  const { fairnessReport } = await import("../render/fairness.ts");
  const { renderProposal } = await import("../render/proposal.ts");
  const { reportMarkdown, reportText } = await import("../render/report.ts");
  const { reportHtml } = await import("../render/report-html.ts");
  const texts = pricesTextsIn(lang);
  return withRound(file, lang, async ({ document, round }) => {
    const tell = ({ answered, questions }: { readonly answered: number; readonly questions: number }) => {
      const figures = { answered: String(answered), questions: String(questions) };
      if (process.stderr.isTTY) process.stderr.write(clearedLine + fill(texts.asking, figures));
    };
    let page: string | undefined;
    const outcome = await answering(
      options,
      (job) => fairness(document, { ...job, onAnswered: tell }),
      (answer) => "status" in answer,
      (answer) => {
        if ("status" in answer) return renderProposal(round, answer, lang, width);
        const report = fairnessReport(round, answer, lang);
        page = reportHtml(report, lang);
        return markdown ? reportMarkdown(report) : reportText(report, width);
      },
    );
    if (html === undefined || page === undefined) return outcome;
    const problem = writeText(html, page);
    if (problem === undefined) return outcome;
    return { ...outcome, exit: exitCodes.refused, complaint: commandTexts[lang].cannotWrite[problem](html) };
  });
}
