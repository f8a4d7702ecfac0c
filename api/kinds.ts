import { roundHashOfAnyKind } from "../src/kinds/hash.ts";
import { isScored } from "../src/kinds/kind.ts";
import type { AnyProposal, KindProposal } from "../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument, ArithmeticRoundDocument } from "../src/kinds/schema.ts";
import { proposeByArithmetic } from "../solver/kinds/propose.ts";
import { verifyKindProposal } from "../solver/verify/kinds/verify.ts";
import type { SolveOptions } from "./options.ts";
import { refuseUnlessHolds, solve } from "./solve.ts";

export { anyProposalSchema, kindProposalSchema } from "../src/kinds/proposal-schema.ts";
export { readRoundOfAnyKind } from "../src/kinds/read.ts";
export { anyRoundSchema } from "../src/kinds/schema.ts";
export type { AnyProposal, AnyRoundDocument, ArithmeticRoundDocument, KindProposal };

/**
 * The proposal for a round of any kind that `readRoundOfAnyKind` found valid (docs/kinds.md). A scored round is solved as
 * `solve` does; the others follow by arithmetic. Every answer is checked before it is given.
 *
 * @throws NothingFoundError as `solve`
 */
export async function solveAnyKind(
  document: AnyRoundDocument,
  options: SolveOptions = {},
): Promise<AnyProposal> {
  return isScored(document) ? solve(document, options) : reckon(document, options);
}

/** The proposal of a round whose amounts follow by arithmetic; there is nothing to wait for. */
export function reckon(
  document: ArithmeticRoundDocument,
  { language = "nb" }: Pick<SolveOptions, "language"> = {},
): KindProposal {
  const proposal = proposeByArithmetic(document, { language, hash: roundHashOfAnyKind(document) });
  refuseUnlessHolds(verifyKindProposal(document, proposal));
  return proposal;
}
