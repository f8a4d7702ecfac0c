import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import type { Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

export interface PortfolioCommandOptions extends AnsweringOptions {
  readonly markdown?: boolean;
}

/** `fordel portfolio FILE`: what every scheme under a post gives, and what its rules let unused money do. */
export async function portfolioCommand(
  file: string,
  options: PortfolioCommandOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  const { engine, lang, markdown = false } = options;
  return withSolvers(engine, async (solvers) => {
    const { withDocument } = await import("../input.ts");
    const { readDocumentBytes } = await import("../../files/read-document.ts");
    const { portfolioBy, readPortfolio } = await import("../../portfolio.ts");
    const { reckon } = await import("../../kinds.ts");
    const { isScored } = await import("../../../src/kinds/kind.ts");
    const { portfolioReport } = await import("../render/portfolio.ts");
    const { reportMarkdown, reportText } = await import("../render/report.ts");
    return withDocument(
      file,
      lang,
      (bytes) => readDocumentBytes(bytes, readPortfolio),
      ({ document }) =>
        answering(
          options,
          (job) =>
            portfolioBy(document, lang, (round) =>
              isScored(round) ? solvers.solve(round, job) : Promise.resolve(reckon(round, job)),
            ),
          ({ status }) => status === "infeasible",
          (answer) => {
            const report = portfolioReport(document, answer, lang);
            return markdown ? reportMarkdown(report) : reportText(report, width);
          },
        ),
    );
  });
}
