import type { Candidate } from "../src/eligibility.ts";
import type { SolvedProposal } from "../src/proposal/schema.ts";
import type { Round } from "../src/round/round.ts";

/** What a proposal of the round grants, kroner of the scheme's year by candidate; 0 where it grants nothing. */
export function grantsByCandidate(
  { scheme }: Pick<Round, "scheme">,
  candidates: readonly Candidate[],
  { awards }: Pick<SolvedProposal, "awards">,
): number[] {
  const year = String(scheme.year);
  const granted = new Map(
    awards.flatMap(({ application, amounts }) =>
      Object.hasOwn(amounts, year) ? [[application, amounts[year]] as const] : [],
    ),
  );
  return candidates.map(({ application }) => granted.get(application.id) ?? 0);
}
