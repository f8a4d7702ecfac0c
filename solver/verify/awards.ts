import type { Candidate, Verdict } from "../../src/eligibility.ts";
import type { Award } from "../../src/proposal/schema.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { type Facts, grantOf, laterGrant } from "./facts.ts";
import { floor } from "./fraction.ts";

/** One award an application, in the order of ids; then R1–R5 and R11 for each. */
export function* awardFindings(facts: Facts): Generator<Finding> {
  yield* listFindings(facts);
  const { awards } = facts.proposal;
  for (const [index, award] of awards.entries()) {
    const verdict = facts.verdicts.get(award.application);
    if (verdict === undefined || facts.awards.get(award.application) !== award) continue;
    yield* awardOf(facts, award, verdict, `${facts.prefix}awards[${String(index)}]`);
  }
}

function* listFindings({ proposal, verdicts, awards, prefix }: Facts): Generator<Finding> {
  for (const [index, award] of proposal.awards.entries()) {
    const { application } = award;
    const place = `${prefix}awards[${String(index)}].application`;
    if (!verdicts.has(application)) yield finding(place, "form", "award-unknown", { application });
    if (awards.get(application) !== award) yield finding(place, "form", "award-twice", { application });
    const before = index === 0 ? undefined : proposal.awards.at(index - 1)?.application;
    if (before !== undefined && application < before) {
      yield finding(place, "form", "awards-unordered", { application, before });
    }
  }
  for (const application of verdicts.keys()) {
    if (!awards.has(application)) {
      yield finding(`${prefix}awards`, "form", "award-missing", { application });
    }
  }
}

function* awardOf(facts: Facts, award: Award, verdict: Verdict, place: string): Generator<Finding> {
  const { application } = award;
  const score = verdict.score.toFixed();
  if (award.score !== score) {
    yield finding(`${place}.score`, "R10", "decimals-differ", { stated: award.score, expected: score });
  }
  const expected = outcomeOf(facts, verdict);
  if (award.outcome !== expected) {
    const rule = verdict.verdict === "candidate" ? "R4" : (verdict.reasons[0]?.rule ?? "R2");
    const figures = { application, stated: award.outcome, expected };
    yield finding(`${place}.outcome`, rule, "outcome-differs", figures);
  }
  if (verdict.verdict === "candidate") {
    yield* schemeYear(facts, verdict, `${place}.amounts.${String(facts.round.scheme.year)}`);
    yield* laterYears(facts, verdict, award, place);
  } else {
    const rule = verdict.verdict === "dismissed" ? "R1" : "R2";
    for (const [year, amount] of Object.entries(award.amounts)) {
      yield finding(`${place}.amounts.${year}`, rule, "money-without-eligibility", { application, amount });
    }
  }
}

function outcomeOf(facts: Facts, verdict: Verdict): Award["outcome"] {
  if (verdict.verdict !== "candidate") return verdict.verdict;
  const amount = grantOf(facts, verdict.application.id);
  if (amount === 0) return "declined";
  return amount < verdict.most ? "reduced" : "granted";
}

/** R3, R4 and R11. */
function* schemeYear(facts: Facts, candidate: Candidate, place: string): Generator<Finding> {
  const { most, least, decided } = candidate;
  const { step } = facts.round.scheme.grant;
  const application = candidate.application.id;
  const amount = grantOf(facts, application);
  if (decided?.amount !== undefined && amount !== decided.amount) {
    yield finding(place, "R11", "amount-not-decided", { application, amount, decided: decided.amount });
  }
  if (decided !== undefined && decided.amount === undefined && amount === 0) {
    yield finding(place, "R11", "decided-grant-missing", { application });
  }
  if (amount > most) {
    yield finding(place, "R3", "amount-above-eligible", { application, amount, eligible: most });
  }
  if (decided?.amount !== undefined || amount === 0) return;
  if (amount < least) yield finding(place, "R4", "amount-below-least", { application, amount, least });
  if (amount % step !== 0) yield finding(place, "R4", "amount-off-step", { application, amount, step });
}

/** R5, and no entry for a year without money. */
function* laterYears(facts: Facts, candidate: Candidate, award: Award, place: string): Generator<Finding> {
  const { year: schemeYearNumber, grant } = facts.round.scheme;
  const step = BigInt(grant.step);
  const years = new Set([...Object.keys(award.amounts).map(Number), ...candidate.eligible.keys()]);
  for (const year of [...years].sort((a, b) => a - b)) {
    const stated = new Map(Object.entries(award.amounts)).get(String(year));
    const yearPlace = `${place}.amounts.${String(year)}`;
    if (stated === 0) yield finding(yearPlace, "form", "amount-of-nothing", { year });
    if (year === schemeYearNumber) continue;
    const exact = year < schemeYearNumber ? 0n : floor(laterGrant(facts, candidate, year));
    const expected = Number(exact - (exact % step));
    if ((stated ?? 0) !== expected) {
      yield finding(yearPlace, "R5", "later-amount-differs", { year, stated: stated ?? 0, expected });
    }
  }
}
