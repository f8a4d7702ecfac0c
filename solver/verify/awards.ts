import type { Candidate, Verdict } from "../../src/eligibility.ts";
import type { Award } from "../../src/proposal/schema.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { amountIn, type Facts, grantOf, yearsGranted } from "./facts.ts";
import { yearsFindings } from "./granted-years.ts";

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
    yield* yearsFindings(facts, verdict, award, place);
    yield* laterYears(facts, verdict, award, place);
  } else {
    const rule = verdict.verdict === "dismissed" ? "R1" : "R2";
    for (const [year, amount] of Object.entries(award.amounts)) {
      yield finding(`${place}.amounts.${year}`, rule, "money-without-eligibility", { application, amount });
    }
    if (award.years !== undefined)
      yield finding(`${place}.years`, rule, "field-unexpected", { field: "years" });
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
  const granted = grantOf(facts, candidate.application.id);
  const years = yearsGranted(facts, candidate);
  for (const year of yearsOf(award, candidate)) {
    const stated = amountIn(award, year);
    if (stated === 0) yield finding(amountPlace(place, year), "form", "amount-of-nothing", { year });
    if (year === schemeYearNumber) continue;
    const inside = year > schemeYearNumber && year < schemeYearNumber + years;
    const expected = inside ? laterAmount(candidate, year, granted, grant.step) : 0;
    if ((stated ?? 0) !== expected) {
      const figures = { year, stated: stated ?? 0, expected };
      yield finding(amountPlace(place, year), "R5", "later-amount-differs", figures);
    }
  }
}

function amountPlace(place: string, year: number): string {
  return `${place}.amounts.${String(year)}`;
}

/** Every year that the award shows or that was applied for, ascending. */
function yearsOf(award: Award, { eligible }: Candidate): Iterable<number> {
  const shown = Object.keys(award.amounts).map(Number);
  if (shown.every((year) => eligible.has(year))) return eligible.keys();
  return [...new Set([...shown, ...eligible.keys()])].sort((a, b) => a - b);
}

/** x(i,t), rounded down to the step (R5). */
function laterAmount({ eligible, most }: Candidate, year: number, grant: number, step: number): number {
  const amount = eligible.get(year) ?? 0;
  if (grant === most) return amount - (amount % step);
  const exact = (BigInt(amount) * BigInt(grant)) / BigInt(most);
  return Number(exact - (exact % BigInt(step)));
}
