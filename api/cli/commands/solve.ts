import { solve } from "../../library.ts";
import { type AnsweringOptions, answering, refusedOut, solveOptions } from "../answering.ts";
import { withRound } from "../input.ts";
import type { Outcome } from "../outcome.ts";
import { renderProposal } from "../render/proposal.ts";

export interface SolvingOptions extends AnsweringOptions {
  readonly secondOpinion?: boolean;
}

/** `fordel solve ROUND.json`: the proposal. */
export async function solveCommand(file: string, options: SolvingOptions, width: number): Promise<Outcome> {
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  return withRound(file, options.lang, ({ document, round }) =>
    answering(
      options,
      () => solve(document, { ...solveOptions(options), secondOpinion: options.secondOpinion ?? false }),
      ({ status }) => status === "infeasible",
      (proposal) => renderProposal(round, proposal, options.lang, width),
    ),
  );
}
