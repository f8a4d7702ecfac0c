import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import type { Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

/** `fordel policies ROUND.json`: what unused area money would come to under each policy of R13. */
export async function policiesCommand(
  file: string,
  options: AnsweringOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { engine, lang } = options;
  return withSolvers(engine, async (solvers) => {
    const { withRound } = await import("../input.ts");
    const { policiesBy } = await import("../../policies.ts");
    const { policiesReport } = await import("../render/policies.ts");
    const { proposalReport } = await import("../render/proposal.ts");
    return withRound(file, lang, ({ document, round }) =>
      answering(
        options,
        width,
        // Where nothing is feasible the contradiction is the answer, as solve gives it.
        async (job) =>
          (await policiesBy(document, (one, policy) => solvers.reprioritise(one, { ...job, policy }))) ??
          solvers.solve(document, job),
        (answer) => "status" in answer,
        (answer, columns) =>
          "status" in answer
            ? proposalReport(round, answer, lang, columns)
            : policiesReport(round, answer, lang),
      ),
    );
  });
}
