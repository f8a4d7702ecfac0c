import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import type { Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

export interface SolvingOptions extends AnsweringOptions {
  readonly secondOpinion?: boolean;
}

/** `fordel solve ROUND.json`: the proposal. */
export async function solveCommand(file: string, options: SolvingOptions, width: number): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { engine, lang, secondOpinion = false } = options;
  return withSolvers(engine, async (solvers) => {
    // These load while the thread does.
    const { withRound } = await import("../input.ts");
    const { proposalReport } = await import("../render/proposal.ts");
    return withRound(file, lang, ({ document, round }) =>
      answering(
        options,
        width,
        (job) => solvers.solve(document, { ...job, secondOpinion }),
        ({ status }) => status === "infeasible",
        (proposal, columns) => proposalReport(round, proposal, lang, columns),
      ),
    );
  });
}
