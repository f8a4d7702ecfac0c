import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import type { Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

export interface PoliciesOptions extends AnsweringOptions {
  readonly markdown?: boolean;
}

/** `fordel policies ROUND.json`: what unused area money would come to under each policy of R13. */
export async function policiesCommand(
  file: string,
  options: PoliciesOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  const { engine, lang, markdown = false } = options;
  return withSolvers(engine, async (solvers) => {
    const { withRound } = await import("../input.ts");
    const { policiesBy } = await import("../../policies.ts");
    const { policiesReport } = await import("../render/policies.ts");
    const { renderProposal } = await import("../render/proposal.ts");
    const { reportMarkdown, reportText } = await import("../render/report.ts");
    return withRound(file, lang, ({ document, round }) =>
      answering(
        options,
        // Where nothing is feasible the contradiction is the answer, as solve gives it.
        async (job) =>
          (await policiesBy(document, (one, policy) => solvers.reprioritise(one, { ...job, policy }))) ??
          solvers.solve(document, job),
        (answer) => "status" in answer,
        (answer) => {
          if ("status" in answer) return renderProposal(round, answer, lang, width);
          const report = policiesReport(round, answer, lang);
          return markdown ? reportMarkdown(report) : reportText(report, width);
        },
      ),
    );
  });
}
