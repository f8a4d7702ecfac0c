import fc from "fast-check";
import { assess, type Candidate } from "../../../src/eligibility.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import { type Round, roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { ceilingFindings } from "../../../solver/verify/ceilings.ts";
import { candidatesOf, type Facts, factsOf, unusedMoney } from "../../../solver/verify/facts.ts";
import { type Fraction, isAbove } from "../../../solver/verify/fraction.ts";
import { valueOf } from "../../../solver/verify/value.ts";

type DecisionDocument = NonNullable<RoundDocument["decisions"]>[number];

/** Rounds small enough to try every distribution: up to four applications in two areas, amounts of some kroner. */
export const smallRounds: fc.Arbitrary<RoundDocument> = fc
  .record({
    step: fc.constantFrom(1, 2, 3),
    count: fc.integer({ min: 1, max: 4 }),
    cap: fc.integer({ min: 0, max: 24 }),
    laterCap: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    minimums: fc.tuple(fc.constantFrom(0, 0, 5, 10), fc.constantFrom(0, 4, 7)),
    maximum: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    projectsAtMost: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
    share: fc.option(fc.constantFrom("0.5", "0.35", 1), { nil: undefined }),
    smallestShare: fc.option(fc.constantFrom("0.6", "0.25"), { nil: undefined }),
    objective: fc.constantFrom<"points" | "score-kroner">("points", "score-kroner"),
    ranking: fc.constantFrom<"report" | "strict">("report", "strict"),
    committed: fc.constantFrom(0, 0, 2, 6),
    applications: fc.array(
      fc.record({
        area: fc.constantFrom("a", "b"),
        requested: fc.integer({ min: 1, max: 9 }),
        later: fc.integer({ min: 0, max: 9 }),
        score: fc.constantFrom("1", "2.5", "3", 4),
        decision: fc.constantFrom("none", "none", "none", "grant", "amount", "decline"),
        amount: fc.integer({ min: 1, max: 11 }),
      }),
      { minLength: 4, maxLength: 4 },
    ),
  })
  .map((made) => {
    const applications = made.applications.slice(0, made.count);
    return {
      scheme: {
        id: "small",
        name: "Small",
        year: 2025,
        cap: made.cap,
        ...(made.laterCap === undefined ? {} : { laterCaps: { "2026": made.laterCap } }),
        areas: [
          {
            id: "a",
            name: "A",
            minimum: made.minimums[0],
            ...(made.maximum === undefined ? {} : { maximum: made.maximum }),
          },
          {
            id: "b",
            name: "B",
            minimum: made.minimums[1],
            ...(made.projectsAtMost === undefined ? {} : { projectsAtMost: made.projectsAtMost }),
          },
        ],
        criteria: [{ id: "c", name: "C", weight: 1, lowest: 0, highest: 6 }],
        objective: made.objective,
        ranking: made.ranking,
        grant: {
          step: made.step,
          ...(made.smallestShare === undefined ? {} : { smallestShare: made.smallestShare }),
        },
        ...(made.share === undefined
          ? {}
          : { shares: [{ id: "larger", atLeast: made.share, when: { requestedAtLeast: 6 } }] }),
      },
      commitments:
        made.committed === 0 ? [] : [{ id: "k", area: "a", amounts: { "2025": made.committed, "2026": 1 } }],
      applications: applications.map(({ area, requested, later, score }, index) => ({
        id: `s${String(index)}`,
        area,
        title: "T",
        applicant: { name: "N", kind: "municipality" as const },
        requested: { "2025": requested, ...(later === 0 ? {} : { "2026": later }) },
        scores: { c: score },
      })),
      decisions: applications.flatMap(({ decision, amount, requested }, index): DecisionDocument[] => {
        const application = `s${String(index)}`;
        if (decision === "decline") return [{ application, decision, reason: "r" }];
        if (decision === "grant") return [{ application, decision, reason: "r" }];
        return decision === "amount"
          ? [{ application, decision: "grant" as const, amount: Math.min(amount, requested), reason: "r" }]
          : [];
      }),
    };
  });

/** What R4 and R11 let a candidate have, kroner. */
function amountsOf({ decided, least, most }: Candidate, step: number): readonly number[] {
  if (decided?.amount !== undefined) return [decided.amount];
  const amounts = decided === undefined ? [0] : [];
  for (let amount = least; amount <= most; amount += step) amounts.push(amount);
  return amounts;
}

/** The facts of `grants`, kroner by application; nothing but awards stands in the proposal. */
function factsOfGrants(round: Round, grants: ReadonlyMap<string, number>): Facts {
  const proposal: SolvedProposal = {
    status: "feasible",
    preference: "unsettled",
    ties: [],
    totals: { unused: 0, unusedBound: 0, value: "0", bound: "0" },
    awards: [...grants].map(([application, amount]) => ({
      application,
      outcome: "granted",
      amounts: amount === 0 ? {} : { [String(round.scheme.year)]: amount },
      score: "0",
      reasons: [],
    })),
    areas: [],
    years: [],
    inversions: [],
    conflicts: [],
    proof: {},
    made: { by: "", round: "", content: "" },
  };
  return factsOf(round, proposal);
}

export interface Best {
  readonly unused: bigint;
  /** Exact, times 10 to the number of decimals of the scores. */
  readonly value: Fraction;
}

/** R12 by trying every distribution; undefined where none holds the rules. */
export function bestOfRound(document: RoundDocument): Best | undefined {
  const round = roundOf(document);
  const assessment = assess(round);
  if (assessment.conflicts.length > 0) return undefined;
  let all: readonly (readonly [string, number])[][] = [[]];
  for (const candidate of candidatesOf(assessment)) {
    const amounts = amountsOf(candidate, round.scheme.grant.step);
    all = all.flatMap((grants) =>
      amounts.map((amount) => [...grants, [candidate.application.id, amount] as const]),
    );
  }
  let best: Best | undefined;
  for (const grants of all) {
    const facts = factsOfGrants(round, new Map(grants));
    if (!ceilingFindings(facts).next().done) continue;
    const found = { unused: unusedMoney(facts), value: valueOf(facts).exact };
    const better =
      best === undefined ||
      found.unused < best.unused ||
      (found.unused === best.unused && isAbove(found.value, best.value));
    if (better) best = found;
  }
  return best;
}
