import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import type { Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

/** `fordel portfolio FILE`: what every scheme under a post gives, and what its rules let unused money do. */
export async function portfolioCommand(
  file: string,
  options: AnsweringOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { engine, lang } = options;
  return withSolvers(engine, async (solvers) => {
    const { withDocument } = await import("../input.ts");
    const { readDocumentBytes } = await import("../../files/read-document.ts");
    const { portfolioBy, readPortfolio } = await import("../../portfolio.ts");
    const { reckon } = await import("../../kinds.ts");
    const { isScored } = await import("../../../src/kinds/kind.ts");
    const { portfolioReport } = await import("../render/portfolio.ts");
    return withDocument(
      file,
      lang,
      (bytes) => readDocumentBytes(bytes, readPortfolio),
      ({ document }) =>
        answering(
          options,
          width,
          (job) =>
            portfolioBy(document, lang, (round) =>
              isScored(round) ? solvers.solve(round, job) : Promise.resolve(reckon(round, job)),
            ),
          ({ status }) => status === "infeasible",
          (answer) => portfolioReport(document, answer, lang),
        ),
    );
  });
}
