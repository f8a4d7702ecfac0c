import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
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
    const { withRoundOfAnyKind } = await import("../input.ts");
    const { proposalReport } = await import("../render/proposal.ts");
    return withRoundOfAnyKind(file, lang, async (round) => {
      if (round.kind === "scored") {
        return answering(
          options,
          width,
          (job) => solvers.solve(round.document, { ...job, secondOpinion }),
          ({ status }) => status === "infeasible",
          (proposal, columns) => proposalReport(round.round, proposal, lang, columns),
        );
      }
      if (secondOpinion) {
        const { faultAt } = await import("../../../src/round/fault.ts");
        const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
        const fault = faultAt(["scheme", "kind"], "kind-not-scored", { kind: round.kind });
        return { exit: exitCodes.refused, complaint: faultLine(fault, lang) };
      }
      const { reckon } = await import("../../kinds.ts");
      const { kindReport } = await import("../render/kinds.ts");
      return answering(
        options,
        width,
        (job) => Promise.resolve(reckon(round.document, job)),
        ({ status }) => status === "infeasible",
        (proposal) => kindReport(round.document, proposal, lang),
      );
    });
  });
}
