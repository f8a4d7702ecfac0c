import type { Proposal, ReprioritisationAnswer, SolvedProposal } from "../../src/proposal/schema.ts";
import { type Policy, policySchema, type RoundDocument } from "../../src/round/schema.ts";
import { verifyReprioritisation } from "../../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import {
  type Best,
  type BestAfter,
  bestByEnumeration,
  reprioritiseByEnumeration,
} from "../../test/kit/enumerate.ts";
import { figuresOf, type Grants } from "../../test/kit/figures.ts";
import { compare, type Fraction } from "../../test/kit/fraction.ts";
import { grantsOf, shownValue } from "../../test/kit/propose.ts";
import { brokenRules } from "../../test/kit/rules.ts";
import { withPolicy } from "../../test/kit/variants.ts";
import { reprioritised, solved } from "./answers.ts";

/** Where answers and enumeration disagree, a sentence each; none where all is well. */
export type Disagreements = readonly string[];

/** `solve` against enumeration: R1–R12, R14, the choice among equals, and the checker's word. */
export async function compareSolved(document: RoundDocument, best: Best): Promise<Disagreements> {
  return orRefused(async () => {
    const proposal = await solved(document);
    const { holds, proven } = verifyProposal(document, proposal);
    const confirmed = best.status === "infeasible" ? proven.infeasible : proven.optimal;
    return [
      ...wrongProposal(document, proposal, best),
      ...unless(holds && confirmed, "verify does not confirm the proposal"),
    ];
  });
}

/** One policy of R13 against enumeration. */
export interface ComparedPolicy {
  readonly policy: Policy;
  readonly disagreements: Disagreements;
  /** By enumeration; undefined where nothing is feasible. */
  readonly oracle: BestAfter | undefined;
}

/** `reprioritise` against enumeration, under every policy. */
export async function comparePolicies(document: RoundDocument, best: Best): Promise<ComparedPolicy[]> {
  const compared: ComparedPolicy[] = [];
  for (const policy of policySchema.options) {
    const one = withPolicy(document, policy);
    const oracle = best.status === "optimal" ? reprioritiseByEnumeration(one, best.grants) : undefined;
    const disagreements = await orRefused(async () => {
      const answer = await reprioritised(one, policy);
      const { holds, proven } = verifyReprioritisation(one, answer);
      return [
        ...wrongProposal(one, answer.before, best),
        ...(oracle === undefined ? wrongWhereNothing(answer) : wrongAnswer(one, answer, oracle)),
        ...unless(
          holds && proven.after.optimal === (oracle !== undefined),
          "verify does not confirm the answer",
        ),
      ];
    });
    compared.push({ policy, oracle, disagreements: disagreements.map((one) => `${policy}: ${one}`) });
  }
  return compared;
}

/** All of the above. */
export async function disagreementsOn(document: RoundDocument): Promise<Disagreements> {
  const best = bestByEnumeration(document);
  const policies = await comparePolicies(document, best);
  return [
    ...(await compareSolved(document, best)),
    ...policies.flatMap(({ disagreements }) => disagreements),
  ];
}

async function orRefused(compared: () => Promise<Disagreements>): Promise<Disagreements> {
  try {
    return await compared();
  } catch (error) {
    return [`no answer: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function wrongProposal(document: RoundDocument, proposal: Proposal, best: Best): Disagreements {
  if (best.status === "infeasible" || proposal.status === "infeasible") {
    return differing("status", proposal.status, best.status);
  }
  return [
    ...differing("status", proposal.status, best.status),
    ...brokenRules(document, proposal),
    ...wrongFigures(document, proposal, best),
  ];
}

/** What R12 settles of a proposal: figures, grants, and which others are as good. */
function wrongFigures(
  document: RoundDocument,
  proposal: SolvedProposal,
  best: Pick<BestAfter, "unused" | "value" | "grants" | "unique" | "ties">,
): Disagreements {
  const { totals, preference, unique, ties, areas } = proposal;
  const grants = grantsOf(document, proposal);
  const released = new Set(areas.flatMap((one) => (one.released === undefined ? [] : [one.area])));
  const { value } = figuresOf(document, grants, released);
  return [
    ...differing("unused", totals.unused, best.unused),
    ...differing("unusedBound", totals.unusedBound, best.unused),
    ...differing("value", totals.value, shownValue(document, best.value)),
    ...differing("bound", totals.bound, shownValue(document, best.value)),
    ...unless(
      compare(value, best.value) === 0,
      `the exact value is ${fractionText(value)}, not ${fractionText(best.value)}`,
    ),
    ...differing("grants", grantsText(grants), grantsText(best.grants)),
    ...differing("preference", preference, "settled"),
    ...differing("unique", unique, best.unique),
    ...differing("ties", ties.join(", "), best.ties.join(", ")),
  ];
}

function wrongWhereNothing({ after, released, used, transfers }: ReprioritisationAnswer): Disagreements {
  return unless(
    after === null && released === 0 && used === 0 && transfers.length === 0,
    "something is moved where nothing is feasible",
  );
}

function wrongAnswer(
  document: RoundDocument,
  { before, after, released, used, transfers }: ReprioritisationAnswer,
  oracle: BestAfter,
): Disagreements {
  if (after === null || after.status === "infeasible") return ["after: there is none"];
  const releasing = after.areas.flatMap(({ area, released: n = 0 }) => (n > 0 ? [[area, n] as const] : []));
  const sent = sums(transfers.map(({ from, amount }) => [from, amount]));
  return [
    ...brokenRules(document, after, "after").map((one) => `after: ${one}`),
    ...wrongFigures(document, after, oracle).map((one) => `after: ${one}`),
    ...differing("after status", after.status, "optimal"),
    ...differing("released", released, oracle.released),
    ...differing("used", used, oracle.used),
    ...differing("releasing areas", grantsText(releasing), grantsText(oracle.releasing)),
    ...differing(
      "received",
      grantsText(sums(transfers.map(({ to, amount }) => [to, amount]))),
      grantsText(oracle.received),
    ),
    ...unless(
      [...sent].every(([area, amount]) => BigInt(amount) <= (oracle.releasing.get(area) ?? 0n)),
      "an area gives more than it released",
    ),
    ...unless(
      [...grantsOf(document, before)].every(
        ([id, grant]) => (grantsOf(document, after).get(id) ?? 0n) >= grant,
      ),
      "a grant became smaller",
    ),
  ];
}

function sums(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [key, amount] of entries) all.set(key, (all.get(key) ?? 0) + amount);
  return all;
}

function grantsText(amounts: Grants | Iterable<readonly [string, number | bigint]>): string {
  return [...amounts]
    .map(([id, amount]) => `${id} ${amount}`)
    .sort()
    .join(", ");
}

function fractionText({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

function differing(name: string, shown: unknown, expected: unknown): Disagreements {
  return unless(
    String(shown) === String(expected),
    `${name}: the answer has ${String(shown)}, enumeration ${String(expected)}`,
  );
}

function unless(holds: boolean, sentence: string): Disagreements {
  return holds ? [] : [sentence];
}
