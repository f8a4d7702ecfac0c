import { assess } from "../../src/eligibility.ts";
import type { Round, Scheme } from "../../src/round/round.ts";
import { candidatesOf } from "../../solver/propose.ts";
import type { Base } from "./base.ts";
import { type LimitQuestion, sum } from "./limits.ts";
import { valueOf } from "./worth.ts";

/**
 * The rules of the scheme that say who is a candidate, how large a grant may be, and who goes before whom, in one order:
 * the largest grant (R3), thresholds (R2), strict ranking and priorities (R10). Conditions of form are not asked about:
 * they are not the directorate's to weigh.
 *
 * @param by kroner that the largest grant is moved by
 */
export function ruleQuestions(round: Round, by: number): readonly LimitQuestion[] {
  const { grant, threshold, criteria, ranking, priorities } = round.scheme;
  const questions: LimitQuestion[] = [];
  if (grant.largest !== undefined) {
    const to = sum(grant.largest, by);
    questions.push({
      limit: { kind: "largest", figure: grant.largest },
      removed: changed(round, { grant: { ...grant, largest: undefined } }),
      eased: { to, round: changed(round, { grant: { ...grant, largest: to } }) },
      onlyAllows: false,
    });
  }
  if (threshold !== undefined) {
    questions.push({
      limit: { kind: "threshold", figure: threshold.toFixed() },
      removed: changed(round, { threshold: undefined }),
      eased: undefined,
      onlyAllows: false,
    });
  }
  for (const { id, threshold: least } of criteria) {
    if (least === undefined) continue;
    const others = criteria.map((one) => (one.id === id ? { ...one, threshold: undefined } : one));
    questions.push({
      limit: { kind: "criterion-threshold", criterion: id, figure: least.toFixed() },
      removed: changed(round, { criteria: others }),
      eased: undefined,
      onlyAllows: false,
    });
  }
  if (ranking === "strict") {
    questions.push({
      limit: { kind: "strict-ranking" },
      removed: changed(round, { ranking: "report" }),
      eased: undefined,
      onlyAllows: true,
    });
  }
  for (const { id, points } of priorities) {
    if (points.isZero()) continue;
    questions.push({
      limit: { kind: "priority", priority: id, figure: points.toFixed() },
      removed: changed(round, { priorities: priorities.filter((one) => one.id !== id) }),
      eased: undefined,
      onlyAllows: false,
    });
  }
  return questions;
}

/**
 * What a changed round is held against. Where it scores otherwise, a value before and a value after would be in two units:
 * then the grants of the proposal count with the scores of the changed round.
 */
export function inScoresOf(base: Base, { limit, removed }: LimitQuestion): Base {
  if (limit.kind !== "priority") return base;
  const candidates = candidatesOf(assess(removed));
  const worth = { ...base.worth, value: valueOf(removed.scheme, candidates, base.grants) };
  return { ...base, candidates, worth, bound: { ...base.bound, value: worth.value } };
}

function changed(round: Round, change: Partial<Scheme>): Round {
  return { ...round, scheme: { ...round.scheme, ...change } };
}
