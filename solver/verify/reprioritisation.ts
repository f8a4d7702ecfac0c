import {
  type Proposal,
  type ReprioritisationAnswer,
  reprioritisationSchema,
  type SolvedProposal,
} from "../../src/proposal/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { Policy, RoundDocument } from "../../src/round/schema.ts";
import { type Assessment, withYearsKept } from "../../src/eligibility.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { type Move, moveOf } from "./after-model.ts";
import { checkAfterProof } from "./after-proof.ts";
import { candidatesIn, type Facts, factsOf, grantedIn, grantOf, shown, unusedIn } from "./facts.ts";
import { formFindings } from "./form.ts";
import { contentFindings, definitionFindings, roundFindings, ruleFindings } from "./rules.ts";
import { nothingProven, type Proven } from "./proven.ts";
import { verifyProposal } from "./verify.ts";

/** What `verify` finds of the answer to a reprioritisation (R13). */
export interface ReprioritisationVerification {
  /** No finding: every rule and figure holds, and every claim that the answer makes is proven. */
  readonly holds: boolean;
  readonly findings: readonly Finding[];
  readonly proven: {
    readonly before: Proven;
    /**
     * R1–R11, R13 and the value among what the policy allows; nothing where `before` breaks a rule or is infeasible.
     * `unused` is not proven, as R12 (a) is not asked again.
     */
    readonly after: Proven;
  };
}

/**
 * Checks the answer to a reprioritisation against its round: `before` as any proposal, `after` by R1–R11, R13 and its
 * proof (docs/proof.md, "After reprioritisation"), and the ledger between them. `document` is a round that `readRound` found valid; `answer` may be anything.
 *
 * @param policy that was asked for in place of the scheme's own
 */
export function verifyReprioritisation(
  document: RoundDocument,
  answer: unknown,
  policy?: Policy,
): ReprioritisationVerification {
  const parsed = reprioritisationSchema.safeParse(answer);
  if (!parsed.success) {
    const findings = formFindings(parsed.error, "");
    return { holds: false, findings, proven: { before: nothingProven, after: nothingProven } };
  }
  const { before, after, made } = parsed.data;
  const round = underPolicy(roundOf(document), policy);
  const first = verifyProposal(document, before);
  const second = checkAnswer(round, parsed.data, before, after);
  const findings = [
    ...first.findings.map((found) => ({ ...found, place: `before.${found.place}` })),
    ...roundFindings(document, made, ""),
    ...policyFindings(round, parsed.data),
    ...(after === null ? [] : roundFindings(document, after.made, "after.")),
    ...(after === null ? [] : definitionFindings(document, after, "after.")),
    ...second.findings,
    ...(after === null ? [] : contentFindings(after, after.made, "after.")),
    ...contentFindings(answer, made, ""),
  ];
  const stands = first.proven.rules && after?.status !== "infeasible";
  return {
    holds: findings.length === 0,
    findings,
    proven: {
      before: first.proven,
      after: stands
        ? { ...second.proven, optimal: second.proven.optimal && first.proven.optimal }
        : nothingProven,
    },
  };
}

function underPolicy(round: Round, policy: Policy | undefined): Round {
  if (policy === undefined) return round;
  const { scheme } = round;
  return { ...round, scheme: { ...scheme, reprioritisation: { ...scheme.reprioritisation, policy } } };
}

function* policyFindings(round: Round, { policy }: ReprioritisationAnswer): Generator<Finding> {
  const expected = round.scheme.reprioritisation.policy;
  if (policy !== expected) yield finding("policy", "R13", "texts-differ", { stated: policy, expected });
}

/** What is found of everything but `before`, and what is proven of `after`. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly proven: Proven;
}

function checkAnswer(
  round: Round,
  answer: ReprioritisationAnswer,
  before: Proposal,
  after: Proposal | null,
): Checked {
  const unproven = (findings: Iterable<Finding>): Checked => ({
    findings: [...findings],
    proven: nothingProven,
  });
  if (before.status === "infeasible") {
    const notAskedFor = after === null ? [] : [finding("after", "R13", "answer-not-asked-for", {})];
    return unproven([...emptyLedger(answer), ...notAskedFor]);
  }
  // `before` itself holds every rule of `after`, so there always is one.
  if (after === null || after.status === "infeasible") {
    return unproven([finding("after", "R13", "answer-missing", {})]);
  }
  return checkAfter(round, answer, before, after);
}

function* emptyLedger({ released, used, transfers }: ReprioritisationAnswer): Generator<Finding> {
  if (released !== 0) yield finding("released", "R13", "kroner-differ", { stated: released, expected: 0 });
  if (used !== 0) yield finding("used", "R13", "kroner-differ", { stated: used, expected: 0 });
  if (transfers.length > 0) yield finding("transfers", "R13", "answer-not-asked-for", {});
}

function checkAfter(
  round: Round,
  answer: ReprioritisationAnswer,
  before: SolvedProposal,
  after: SolvedProposal,
): Checked {
  const earlier = factsOf(round, before, new Map(), "before.");
  const released = releasedIn(earlier);
  const later = factsOf(round, after, released, "after.", withEarlierYears(earlier));
  const move = moveOf(earlier, later, released);
  const received: Received = new Map(
    round.scheme.areas.map(({ id }) => [id, grantedIn(later, id) - grantedIn(earlier, id)]),
  );
  const rules = [
    ...ruleFindings(later),
    ...reducedFindings(earlier, later),
    ...receiverFindings(move, received),
    ...sumFindings(move, received, answer),
    ...transferFindings(move, received, answer),
  ];
  const proof = checkAfterProof(move);
  const findings = [...rules, ...proof.findings];
  return {
    findings,
    proven: {
      ...nothingProven,
      rules: rules.length === 0,
      bound: proof.bound,
      optimal: after.status === "optimal" && findings.length === 0,
    },
  };
}

/** R13, R17: a grant of `before` keeps its years. */
function withEarlierYears({ assessment, proposal, round }: Facts): Assessment {
  const kept = proposal.awards.flatMap(({ application, years }) =>
    years === undefined ? [] : [[application, years] as const],
  );
  return withYearsKept(assessment, new Map(kept), round.scheme.year);
}

/** Kroner that each area received. */
type Received = ReadonlyMap<string, bigint>;

/** The unused money of every area that releases it, where there is some. */
function releasedIn(before: Facts): ReadonlyMap<string, number> {
  const areas = before.round.scheme.areas.filter(({ unused }) => unused === "release");
  return new Map(
    areas.map((area) => [area.id, shown(unusedIn(before, area))] as const).filter(([, amount]) => amount > 0),
  );
}

/** No grant becomes smaller. */
function* reducedFindings(earlier: Facts, later: Facts): Generator<Finding> {
  for (const { application } of candidatesIn(earlier)) {
    const before = grantOf(earlier, application.id);
    const after = grantOf(later, application.id);
    if (after >= before) continue;
    const index = later.proposal.awards.findIndex((award) => award.application === application.id);
    const place = `after.awards[${String(index)}].amounts.${String(later.round.scheme.year)}`;
    yield finding(place, "R13", "grant-reduced", { application: application.id, before, after });
  }
}

/** Who may receive, and how much, by the policy. */
function* receiverFindings({ round, receivers }: Move, received: Received): Generator<Finding> {
  for (const [index, { id }] of round.scheme.areas.entries()) {
    const amount = received.get(id) ?? 0n;
    const place = `after.areas[${String(index)}].granted`;
    if (amount <= 0n) continue;
    const figures = { area: id, received: shown(amount) };
    const receiver = receivers.find(({ area }) => area === id);
    if (receiver === undefined) {
      yield finding(place, "R13", "receives-nothing", figures);
      continue;
    }
    const { limit, share } = receiver;
    if (limit !== undefined && amount > BigInt(limit)) {
      yield finding(place, "R13", "limit-exceeded", { ...figures, limit });
    }
    if (share !== undefined && amount > share) {
      yield finding(place, "R13", "proportion-exceeded", { ...figures, most: shown(share) });
    }
  }
}

/** `released` and `used`. */
function* sumFindings(
  { total }: Move,
  received: Received,
  answer: ReprioritisationAnswer,
): Generator<Finding> {
  const used = [...received.values()].reduce((sum, amount) => sum + amount, 0n);
  if (BigInt(answer.released) !== total) {
    const figures = { stated: answer.released, expected: shown(total) };
    yield finding("released", "R13", "kroner-differ", figures);
  }
  if (BigInt(answer.used) !== used) {
    yield finding("used", "R13", "kroner-differ", { stated: answer.used, expected: shown(used) });
  }
  if (used > total) {
    const figures = { released: shown(total), received: shown(used) };
    yield finding("used", "R13", "more-received-than-released", figures);
  }
}

/** Transfers balance on both sides, to the krone. */
function* transferFindings(
  { round, released }: Move,
  received: Received,
  { transfers }: ReprioritisationAnswer,
): Generator<Finding> {
  for (const [index, { from, to, amount }] of transfers.entries()) {
    const place = `transfers[${String(index)}]`;
    if (!released.has(from)) yield finding(`${place}.from`, "R13", "transfer-from-other", { area: from });
    if ((received.get(to) ?? 0n) <= 0n) {
      yield finding(`${place}.to`, "R13", "transfer-to-other", { area: to });
    }
    if (amount === 0) yield finding(`${place}.amount`, "R13", "transfer-of-nothing", {});
  }
  for (const { id } of round.scheme.areas) {
    const freed = released.get(id) ?? 0;
    const sent = sumOf(transfers.filter(({ from }) => from === id));
    if (freed > 0 && sent > BigInt(freed)) {
      const figures = { area: id, released: freed, sent: shown(sent) };
      yield finding("transfers", "R13", "transfers-from-exceed", figures);
    }
    const got = received.get(id) ?? 0n;
    const arrived = sumOf(transfers.filter(({ to }) => to === id));
    if (got > 0n && arrived !== got) {
      const figures = { area: id, received: shown(got), sent: shown(arrived) };
      yield finding("transfers", "R13", "transfers-to-differ", figures);
    }
  }
}

function sumOf(transfers: readonly { readonly amount: number }[]): bigint {
  return transfers.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}
