import type { Program, Ranking } from "../program.ts";
import type { Form, ScaledRow, ScaledVariable, Shape } from "./shape.ts";
import { atLeast, atMost } from "./ties.ts";

/**
 * Above this many steps a column is asked about as a share of any size. Whole variables that large sit beside yes and
 * no in one row with coefficients a million apart; who asked rounds to steps anyway.
 */
const mostStepsAsWhole = 10_000;

const nothing: Form = { constant: 0, variable: -1, factor: 0 };
const binary: ScaledVariable = { lower: 0, upper: 1, whole: true };

/**
 * A yes-or-no variable for every column that may be zero, beside it the steps (lowest·y ≤ k ≤ highest·y) where there is
 * a choice of them; strict rankings as rows.
 */
export function integerShape(program: Program): Shape {
  const variables: ScaledVariable[] = [];
  const shares: Form[] = [];
  const any: Form[] = [];
  const ties: ScaledRow[] = [];
  const add = (variable: ScaledVariable) => variables.push(variable) - 1;

  for (const { full, lowest, highest, mayBeZero } of program.columns) {
    const yes: Form = mayBeZero
      ? { constant: 0, variable: add(binary), factor: 1 }
      : { constant: 1, variable: -1, factor: 0 };
    any.push(yes);
    if (lowest === highest) {
      const share = lowest / full;
      shares.push({ constant: yes.constant * share, variable: yes.variable, factor: yes.factor * share });
      continue;
    }
    const whole = highest <= mostStepsAsWhole;
    const unit = whole ? 1 : full;
    const least = lowest / unit;
    const most = highest / unit;
    const steps = add({ lower: mayBeZero ? 0 : least, upper: most, whole });
    shares.push({ constant: 0, variable: steps, factor: whole ? 1 / full : 1 });
    if (!mayBeZero) continue;
    ties.push(atMost(steps, yes.variable, most));
    if (least > 0) ties.push(atLeast(steps, yes.variable, least));
  }
  for (const ranking of program.rankings) ties.push(...rankingRows(ranking, any, () => add(binary)));
  return { variables, shares, any, ties };
}

/**
 * Each tier leans on the one before it, and so on all before that: lower ≤ gate ≤ upper for every pair, through a gate
 * between the tiers where both have several, so that there are p + q rows and not p × q.
 */
function rankingRows(ranking: Ranking, any: readonly Form[], addGate: () => number): ScaledRow[] {
  const tiers = ranking.tiers
    .map((tier) => tier.map((column) => any[column] ?? nothing))
    .filter((tier) => tier.length > 0);
  return tiers.slice(1).flatMap((lower, index) => {
    const upper = tiers[index] ?? [];
    if (lower.length === 1 || upper.length === 1) {
      return lower.flatMap((below) => upper.map((above) => implies(below, above)));
    }
    const gate: Form = { constant: 0, variable: addGate(), factor: 1 };
    return [...lower.map((below) => implies(below, gate)), ...upper.map((above) => implies(gate, above))];
  });
}

/** `below` ≤ `above`, both 0 or 1. */
function implies(below: Form, above: Form): ScaledRow {
  const terms = [
    ...(below.factor === 0 ? [] : [{ variable: below.variable, factor: below.factor }]),
    ...(above.factor === 0 ? [] : [{ variable: above.variable, factor: -above.factor }]),
  ];
  return { terms, lower: undefined, upper: above.constant - below.constant };
}
