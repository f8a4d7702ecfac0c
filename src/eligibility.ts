import type { Decimal } from "decimal.js";
import { decimalsOf, scaled } from "./decimal.ts";
import { ceilToStep, floorToStep } from "./kroner.ts";
import { norwegianDateByHour } from "./norwegian-time.ts";
import { type Message, message } from "./reasons/codes.ts";
import type { Application, Area, Decision, Round, Scheme } from "./round/round.ts";
import { criterionScore, type Scored, scoresOf } from "./scoring.ts";
import { yearsAppliedFor } from "./when.ts";

/** What R1–R4 and R11 say of one application, before any money is shared out. */
export type Verdict = Dismissed | Declined | Candidate;

interface Assessed {
  readonly application: Application;
  /** s(i), in points. */
  readonly score: Decimal;
  readonly reasons: readonly Message[];
}

/** R1: dismissed on formal grounds. */
export interface Dismissed extends Assessed {
  readonly verdict: "dismissed";
}

/** R2–R4: declined on the conditions, or because nothing can be granted; R11: declined by an officer. */
export interface Declined extends Assessed {
  readonly verdict: "declined";
}

/** One that may get a grant. */
export interface Candidate extends Assessed {
  readonly verdict: "candidate";
  /** u(i,t), kroner by year, the scheme's year first (R3). */
  readonly eligible: ReadonlyMap<number, number>;
  /** u(i), kroner in the scheme's year. */
  readonly most: number;
  /** m(i), kroner (R4). */
  readonly least: number;
  /** How many years, from the scheme's, a grant may be for (R17); both the same where there is no choice. */
  readonly years: { readonly least: number; readonly most: number };
  /** u(i,t) of the years that come with every grant, kroner by year: all of `eligible` where there is no choice (R17). */
  readonly alongside: ReadonlyMap<number, number>;
  /** What an officer decided about it (R11). */
  readonly decided: DecidedGrant | undefined;
}

export interface DecidedGrant {
  /** Kroner, or any amount that R4 allows. */
  readonly amount: number | undefined;
}

/** What makes a decision impossible to hold (R11): the answer is a conflict (R14). */
export interface Assessment {
  readonly verdicts: readonly Verdict[];
  readonly conflicts: readonly Message[];
}

/** The verdict on every application, in the order of their ids, and the decisions that cannot hold. */
export function assess(round: Round): Assessment {
  const areas = new Map(round.scheme.areas.map((area) => [area.id, area]));
  const conflicts: Message[] = [];
  const scored = scoresOf(round.scheme, round.applications);
  const rules = rulesOf(round.scheme);
  const verdicts = round.applications.map((application, index) => {
    const area = areas.get(application.area);
    if (area === undefined) {
      throw new Error(
        `Application ${application.id} is in no area of the scheme; read the round with readRound.`,
      );
    }
    const decision = round.decisions.get(application.id);
    const verdict = judge(application, area, rules, scored[index], decision);
    if (decision?.decision === "grant") {
      const conflict = conflictOf(decision, verdict, rules);
      if (conflict !== undefined) conflicts.push(conflict);
    }
    return verdict;
  });
  return { verdicts, conflicts };
}

/** A scheme's rules, with what is the same for all of its applications. */
interface Rules {
  readonly scheme: Scheme;
  readonly smallestShare: { readonly numerator: bigint; readonly denominator: bigint } | undefined;
  /** By criterion, of the scores that have been met: whether it is below the threshold. */
  readonly below: readonly Map<Decimal, boolean>[];
}

function rulesOf(scheme: Scheme): Rules {
  const { smallestShare } = scheme.grant;
  const decimals = smallestShare === undefined ? 0 : decimalsOf([smallestShare]);
  return {
    scheme,
    smallestShare: smallestShare && {
      numerator: scaled(smallestShare, decimals),
      denominator: 10n ** BigInt(decimals),
    },
    below: scheme.criteria.map(() => new Map()),
  };
}

function judge(
  application: Application,
  area: Area,
  rules: Rules,
  { total, score }: Scored,
  decision: Decision | undefined,
): Verdict {
  const { scheme } = rules;
  const formal = formalFaults(application, area, rules);
  if (formal.length > 0) return { verdict: "dismissed", application, score, reasons: formal };

  const unmet = unmetConditions(application, total, rules);
  const why = decision?.reason ?? "";
  if (decision?.decision === "decline") {
    const reasons = [message("decided-decline", { reason: why }), ...unmet];
    return { verdict: "declined", application, score, reasons };
  }
  if (unmet.length > 0 && decision === undefined) {
    return { verdict: "declined", application, score, reasons: unmet };
  }

  const eligible = eligibleAmounts(application, scheme);
  const most = eligible.get(scheme.year) ?? 0;
  const least = leastGrant(application, most, rules);
  const cuts = eligibleCuts(application, scheme, most);
  if (most === 0) {
    return {
      verdict: "declined",
      application,
      score,
      reasons: [...unmet, ...cuts, message("nothing-eligible", { year: scheme.year })],
    };
  }
  const amountDecided = decision?.amount !== undefined;
  if (least > most && !amountDecided) {
    const tooLarge = message("least-above-eligible", { least, eligible: most });
    return { verdict: "declined", application, score, reasons: [...unmet, ...cuts, tooLarge] };
  }
  const decided: DecidedGrant | undefined = decision && { amount: decision.amount };
  const years = yearsOf(application, scheme, eligible, decision);
  // An amount that is decided is a reason of its own, given with the grant.
  const decidedToo: Message[] =
    decision === undefined || amountDecided ? [] : [message("decided-candidate", { reason: why })];
  if (decision?.years !== undefined) decidedToo.push(message("decided-years", { years: decision.years }));
  return {
    verdict: "candidate",
    application,
    score,
    reasons: [...decidedToo, ...unmet, ...cuts],
    eligible,
    most,
    least,
    years,
    alongside: amountsUntil(eligible, scheme.year + years.least),
    decided,
  };
}

/** R1. */
function formalFaults(application: Application, area: Area, { scheme }: Rules): Message[] {
  const { deadline, signatureRequired } = scheme.conditions;
  const { submittedAt, signed, applicant } = application;
  const faults: Message[] = [];
  if (deadline !== undefined && submittedAt !== undefined && norwegianDateByHour(submittedAt) > deadline) {
    faults.push(message("late", { submitted: submittedAt, deadline }));
  }
  if (signatureRequired && !signed) faults.push(message("unsigned", {}));
  if (area.applicantKinds !== undefined && !area.applicantKinds.includes(applicant.kind)) {
    faults.push(message("kind-not-admitted", { kind: applicant.kind, area: area.id }));
  }
  return faults;
}

/** R2. */
function unmetConditions(application: Application, total: Decimal, { scheme, below }: Rules): Message[] {
  const { participantsAtLeast, ownContributionRequired, yearsAtMost } = scheme.conditions;
  const unmet: Message[] = [];
  if (application.participants < participantsAtLeast) {
    const { participants } = application;
    unmet.push(message("too-few-participants", { participants, required: participantsAtLeast }));
  }
  if (ownContributionRequired && application.ownContribution === 0) {
    unmet.push(message("no-own-contribution", {}));
  }
  const years = yearsAppliedFor(application);
  if (yearsAtMost !== undefined && years > yearsAtMost) {
    unmet.push(message("too-many-years", { years, most: yearsAtMost }));
  }
  for (const [index, { id, name, threshold }] of scheme.criteria.entries()) {
    if (threshold === undefined) continue;
    const score = criterionScore(application, id);
    if (isBelow(threshold, score, below[index])) {
      const figures = { criterion: name, score: score.toFixed(), threshold: threshold.toFixed() };
      unmet.push(message("criterion-below-threshold", figures));
    }
  }
  if (scheme.threshold !== undefined && total.lessThan(scheme.threshold)) {
    const figures = { total: total.toFixed(), threshold: scheme.threshold.toFixed() };
    unmet.push(message("total-below-threshold", figures));
  }
  return unmet;
}

/** `known`: of the same threshold. */
function isBelow(threshold: Decimal, score: Decimal, known: Map<Decimal, boolean>): boolean {
  const before = known.get(score);
  if (before !== undefined) return before;
  const below = score.lessThan(threshold);
  known.set(score, below);
  return below;
}

/** u(i,t), kroner by year with an amount requested (R3). */
function eligibleAmounts(application: Application, scheme: Scheme): ReadonlyMap<number, number> {
  const { step, largest } = scheme.grant;
  const amounts = new Map<number, number>();
  for (const [year, requested] of application.requested) {
    const assessed = application.assessed.get(year) ?? requested;
    amounts.set(year, floorToStep(Math.min(requested, assessed, largest ?? requested), step));
  }
  return amounts;
}

/**
 * R17: every grant is for the years up to the last with an eligible amount, or, where the scheme permits it, for at least
 * so many of them as the scheme, the project and the officer say. Years are counted from the scheme's, also one without money.
 */
function yearsOf(
  { fewestViableYears = 1 }: Application,
  { year, grant: { fewestYears } }: Scheme,
  eligible: ReadonlyMap<number, number>,
  decision: Decision | undefined,
): Candidate["years"] {
  let last = year;
  for (const [later, amount] of eligible) if (amount > 0) last = Math.max(last, later);
  const most = last - year + 1;
  if (fewestYears === undefined) return { least: most, most };
  const decided = decision?.years;
  // More than there are is a conflict (`conflictOf`).
  if (decided !== undefined && decided <= most) return { least: decided, most: decided };
  return { least: Math.min(most, Math.max(fewestYears, fewestViableYears)), most };
}

/** The same, where candidates have been granted so many years, which they keep (R17, R13); by application. */
export function withYearsKept(
  assessment: Assessment,
  kept: ReadonlyMap<string, number>,
  year: number,
): Assessment {
  const verdicts = assessment.verdicts.map((verdict): Verdict => {
    const least = kept.get(verdict.application.id);
    if (verdict.verdict !== "candidate" || least === undefined || least <= verdict.years.least)
      return verdict;
    const years = { least, most: Math.max(least, verdict.years.most) };
    return { ...verdict, years, alongside: amountsUntil(verdict.eligible, year + least) };
  });
  return { ...assessment, verdicts };
}

/** The amounts of the years before `end`; the same map where that is all of them. */
export function amountsUntil(amounts: ReadonlyMap<number, number>, end: number): ReadonlyMap<number, number> {
  const later = [...amounts].filter(([year, amount]) => year >= end && amount > 0);
  return later.length === 0 ? amounts : new Map([...amounts].filter(([year]) => year < end));
}

/** Why u(i) is below what was applied for. */
function eligibleCuts(application: Application, scheme: Scheme, eligible: number): Message[] {
  const requested = application.requested.get(scheme.year) ?? 0;
  const assessed = application.assessed.get(scheme.year) ?? requested;
  const largest = scheme.grant.largest ?? requested;
  const cuts: Message[] = [];
  if (assessed < requested) cuts.push(message("cut-to-assessed", { requested, assessed }));
  if (largest < Math.min(requested, assessed)) cuts.push(message("cut-to-largest", { requested, largest }));
  if (eligible < Math.min(requested, assessed, largest)) {
    cuts.push(message("rounded-to-step", { step: scheme.grant.step, eligible }));
  }
  return cuts;
}

/** m(i), kroner (R4). It may be above u(i). */
function leastGrant(application: Application, most: number, { scheme, smallestShare }: Rules): number {
  const { step, smallest } = scheme.grant;
  const { smallestViable } = application;
  if (smallest === undefined && smallestShare === undefined && smallestViable === undefined) return most;
  const floor = BigInt(Math.max(smallest ?? 0, smallestViable ?? 0, 1));
  if (smallestShare === undefined) return Number(ceilToStep(floor, step));
  const { numerator, denominator } = smallestShare;
  const share = (numerator * BigInt(most) + denominator - 1n) / denominator;
  return Number(ceilToStep(share > floor ? share : floor, step));
}

/** R11 against R1, R3 and R4. */
function conflictOf(decision: Decision, verdict: Verdict, rules: Rules): Message | undefined {
  const { application } = decision;
  const { scheme } = rules;
  if (verdict.verdict === "dismissed") return message("decision-on-dismissed", { application });
  const eligible =
    verdict.verdict === "candidate"
      ? verdict.most
      : (eligibleAmounts(verdict.application, scheme).get(scheme.year) ?? 0);
  if (
    verdict.verdict === "candidate" &&
    decision.years !== undefined &&
    decision.years > verdict.years.most
  ) {
    const figures = { application, years: decision.years, most: verdict.years.most };
    return message("decision-years-beyond", figures);
  }
  if (decision.amount !== undefined) {
    const { amount } = decision;
    return amount > eligible
      ? message("decision-above-eligible", { application, amount, eligible })
      : undefined;
  }
  const least = leastGrant(verdict.application, eligible, rules);
  const impossible = eligible === 0 || least > eligible;
  return impossible ? message("decision-least-above-eligible", { application, least, eligible }) : undefined;
}
