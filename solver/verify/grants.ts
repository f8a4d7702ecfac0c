import type { SolvedProposal } from "../../src/proposal/schema.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Finding } from "../../src/texts/findings/kinds.ts";
import { awardFindings } from "./awards.ts";
import { ceilingFindings } from "./ceilings.ts";
import { factsOf } from "./facts.ts";
import { sumFindings } from "./tables.ts";

/**
 * Checks the grants of a proposal that nobody claims to be the best: R1–R11, and the sums that follow from the grants.
 * Its reasons, its inversions and its proof are left aside. Whatever is wrong is a finding.
 */
export function grantFindings(document: RoundDocument, proposal: SolvedProposal): readonly Finding[] {
  const facts = factsOf(roundOf(document), proposal);
  return [...awardFindings(facts), ...ceilingFindings(facts), ...sumFindings(facts)];
}
