import type { Policy } from "../../../src/round/schema.ts";
import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

export interface ReprioritisingOptions extends AnsweringOptions {
  readonly policy?: Policy;
}

/** `fordel reprioritise ROUND.json`: unused area money moved to where it does good. */
export async function reprioritiseCommand(
  file: string,
  options: ReprioritisingOptions,
  width: number,
): Promise<Outcome> {
  const { engine, lang, policy } = options;
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  return withSolvers(engine, async (solvers) => {
    // These load while the thread does.
    const { withRound } = await import("../input.ts");
    const { reprioritisationReport } = await import("../render/reprioritisation.ts");
    const { missingOrder } = await import("../../missing-order.ts");
    const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
    return withRound(file, lang, ({ document, round }) => {
      const missing = missingOrder(round, policy);
      if (missing !== undefined) {
        return Promise.resolve({ exit: exitCodes.refused, complaint: faultLine(missing, lang) });
      }
      return answering(
        options,
        width,
        (job) => solvers.reprioritise(document, { ...job, ...(policy !== undefined && { policy }) }),
        ({ before }) => before.status === "infeasible",
        (answer, columns) => reprioritisationReport(round, answer, lang, columns),
      );
    });
  });
}
