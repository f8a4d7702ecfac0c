import type { RoundDocument } from "../../src/round/schema.ts";
import { bestByEnumeration, choicesOf } from "../../test/kit/enumerate.ts";
import { total } from "../../test/kit/figures.ts";
import { committedIn, readingsOf } from "../../test/kit/readings.ts";
import { type RoundRule, roundRules, rulesIn } from "../../test/kit/round-rules.ts";
import { comparePolicies, compareSolved, type Disagreements } from "./compare.ts";
import type { PlannedRound } from "./plan.ts";
import { tightness } from "./tightness.ts";

/** How often everything that is worth knowing of the rounds occurred, by name, and what was wrong. */
export interface Tally {
  readonly counts: Map<string, number>;
  readonly greatest: { candidates: number; allocations: bigint };
  readonly wrong: { readonly round: PlannedRound; readonly disagreements: Disagreements }[];
}

export function emptyTally(): Tally {
  return { counts: new Map(), greatest: { candidates: 0, allocations: 0n }, wrong: [] };
}

export function countOf({ counts }: Tally, name: string): number {
  return counts.get(name) ?? 0;
}

/** Two rules as one name, whatever their order. */
export function pairName(one: RoundRule, other: RoundRule): string {
  return [one, other].sort().join(" and ");
}

/** Compares one round with enumeration and counts what it is. */
export async function tallyRound(tally: Tally, round: PlannedRound, document: RoundDocument): Promise<void> {
  const best = bestByEnumeration(document);
  const policies = round.reprioritised ? await comparePolicies(document, best) : [];
  const disagreements = [
    ...(await compareSolved(document, best)),
    ...policies.flatMap((policy) => policy.disagreements),
  ];
  if (disagreements.length > 0) tally.wrong.push({ round, disagreements });

  const count = (name: string, occurs = true) => {
    if (occurs) tally.counts.set(name, countOf(tally, name) + 1);
  };
  const candidates = readingsOf(document).filter(({ standing }) => standing.is === "candidate").length;
  const allocations = choicesOf(document);
  tally.greatest.candidates = Math.max(tally.greatest.candidates, candidates);
  if (allocations > tally.greatest.allocations) tally.greatest.allocations = allocations;
  count("rounds");
  count("without a candidate", candidates === 0);
  count("infeasible", best.status === "infeasible");
  if (best.status === "optimal") {
    const { scheme } = document;
    const room = BigInt(scheme.cap) - committedIn(document, scheme.year);
    count("with unused money", best.unused > 0n);
    count("with more than one best", !best.unique);
    count("with the cap met to the krone", total(best.grants.values()) + best.unused === room);
  }
  for (const [kind, position] of tightness(document)) count(`${kind}, ${position}`);
  for (const { policy, oracle } of policies) {
    count(policy);
    count(`${policy}, released`, oracle !== undefined && oracle.released > 0n);
    count(`${policy}, moved`, oracle !== undefined && oracle.used > 0n);
    count(`${policy}, more than one best`, oracle !== undefined && oracle.used > 0n && !oracle.unique);
  }
  const rules = rulesIn(document);
  count("without any rule", rules.size === 0);
  count("with ten rules or more", rules.size >= 10);
  for (const [place, rule] of roundRules.entries()) {
    if (!rules.has(rule)) continue;
    count(rule);
    count(`${rule}, alone`, rules.size === 1);
    count(`${rule}, infeasible`, best.status === "infeasible");
    count(`${rule}, more than one best`, best.status === "optimal" && !best.unique);
    for (const other of roundRules.slice(place + 1)) count(pairName(rule, other), rules.has(other));
  }
}
