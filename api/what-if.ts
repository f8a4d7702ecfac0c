import type { AnyProposal } from "../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument } from "../src/kinds/schema.ts";
import type { Proposal } from "../src/proposal/schema.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import type { WhatIf } from "../src/what-if/schema.ts";

/** The whole answer to what happens if: the changed round, and the proposal for it. */
export function wholeWhatIf(round: AnyRoundDocument, proposal: AnyProposal): WhatIf {
  return { round, proposal };
}

/** What of it is looked at while a lever is moved: without the applications, which are as they were, and without the proof. */
export function figuresOfWhatIf(round: RoundDocument, { proof, ...proposal }: Proposal): WhatIf {
  const { scheme, commitments, decisions } = round;
  return {
    round: {
      scheme,
      ...(commitments !== undefined && { commitments }),
      ...(decisions !== undefined && { decisions }),
    },
    proposal,
  };
}
