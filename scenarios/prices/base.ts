import type { Candidate } from "../../src/eligibility.ts";
import { decimalsOf, exact, scaled } from "../../src/decimal.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { Round } from "../../src/round/round.ts";
import { type Fraction, fraction } from "../../solver/exact/fraction.ts";
import { grantsByCandidate } from "../grants-by-candidate.ts";
import { valueOf, type Worth } from "./worth.ts";

/** The proposal that everything is held against. */
export interface Base {
  readonly round: Round;
  readonly candidates: readonly Candidate[];
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  readonly worth: Worth;
  /** What is proven that none can be better than; the worth itself where `proven`. */
  readonly bound: Worth;
  /** R12 (a) and (b) are both proven. */
  readonly proven: boolean;
  /** R12 (c). */
  readonly settled: boolean;
}

/** The figures of a round's proposal, exact: what its document shows of a value may be rounded. */
export function baseOf(round: Round, candidates: readonly Candidate[], proposal: SolvedProposal): Base {
  const grants = grantsByCandidate(round, candidates, proposal);
  const { unused, unusedBound, bound } = proposal.totals;
  const worth = { unused: BigInt(unused), value: valueOf(round.scheme, candidates, grants) };
  const proven = proposal.status === "optimal";
  return {
    round,
    candidates,
    grants,
    worth,
    bound: proven ? worth : { unused: BigInt(unusedBound), value: fractionOf(bound) },
    proven,
    settled: proposal.preference === "settled",
  };
}

function fractionOf(decimal: string): Fraction {
  const value = exact(decimal);
  const decimals = decimalsOf([value]);
  return fraction(scaled(value, decimals), 10n ** BigInt(decimals));
}

/** Kroner by application, of candidates. */
export function grantsById(
  candidates: readonly Candidate[],
  grants: readonly number[],
): ReadonlyMap<string, number> {
  return new Map(candidates.map(({ application }, index) => [application.id, grants[index]]));
}
