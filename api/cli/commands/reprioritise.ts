import type { Policy } from "../../../src/round/schema.ts";
import { faultLine } from "../../../src/texts/faults/sentence.ts";
import { missingOrder, reprioritise } from "../../library.ts";
import { type AnsweringOptions, answering, refusedOut, solveOptions } from "../answering.ts";
import { withRound } from "../input.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { renderReprioritisation } from "../render/reprioritisation.ts";

export interface ReprioritisingOptions extends AnsweringOptions {
  readonly policy?: Policy;
}

/** `fordel reprioritise ROUND.json`: unused area money moved to where it does good. */
export async function reprioritiseCommand(
  file: string,
  options: ReprioritisingOptions,
  width: number,
): Promise<Outcome> {
  const { policy } = options;
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  return withRound(file, options.lang, ({ document, round }) => {
    const missing = missingOrder(round, policy);
    if (missing !== undefined) {
      return Promise.resolve({ exit: exitCodes.refused, complaint: faultLine(missing, options.lang) });
    }
    return answering(
      options,
      () => reprioritise(document, { ...solveOptions(options), ...(policy !== undefined && { policy }) }),
      ({ before }) => before.status === "infeasible",
      (answer) => renderReprioritisation(round, answer, options.lang, width),
    );
  });
}
