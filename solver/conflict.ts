import { assess, type Candidate } from "../src/eligibility.ts";
import type { Message } from "../src/reasons/codes.ts";
import type { Round } from "../src/round/round.ts";
import { buildProgram } from "./build.ts";
import { type Granted, leastEnough } from "./ease.ts";
import { ceilDivision, fraction, sumOf } from "./exact/fraction.ts";
import { guideOf } from "./exact/guide.ts";
import { type Model, modelOf } from "./exact/model.ts";
import { rootNode } from "./exact/node.ts";
import { runPass } from "./exact/pass.ts";
import { type Assignment, holds, sparest } from "./exact/point.ts";
import { type Ease, policyRules, type PolicyRule } from "./policy-rules.ts";

/** A smallest set of rules that contradict each other, and the changes of one rule alone that mend it (R14). */
export interface Explanation {
  readonly conflicts: readonly Message[];
  /** The cheapest in kroner first. */
  readonly repairs: readonly Message[];
}

/** Whether rules can all hold, and grants that do; "unknown" where it was not settled within its nodes. */
type Feasibility =
  { readonly kind: "feasible"; readonly granted: Granted } | { readonly kind: "infeasible" | "unknown" };

/** A feasibility question may look at this many nodes; the same on every machine. */
const nodesAtMost = 3000;

/**
 * By deletion (Chinneck & Dravnieks 1991, "Locating minimal infeasible constraint sets"): a rule without which the
 * rest still contradict each other is left out for good; what remains is a smallest set.
 */
export function explainConflict(round: Round, shouldStop: () => boolean): Explanation {
  const rules = policyRules(round);
  let remaining = rules;
  const isContradiction = (kept: readonly PolicyRule[]): boolean => {
    const keptRules = new Set(kept);
    const part = rules.reduce((one, rule) => (keptRules.has(rule) ? one : rule.without(one)), round);
    return feasibility(part, shouldStop).kind === "infeasible";
  };
  for (const group of new Set(rules.map((rule) => rule.group))) {
    const rest = remaining.filter((rule) => rule.group !== group);
    if (isContradiction(rest)) remaining = rest;
  }
  for (const rule of remaining) {
    const rest = remaining.filter((other) => other !== rule);
    if (isContradiction(rest)) remaining = rest;
  }
  return {
    conflicts: remaining.map((rule) => rule.conflict),
    repairs: repairsOf(round, rules, remaining, shouldStop),
  };
}

/** Every way to mend the contradiction by changing one of its rules, the least amount in kroner first. */
function repairsOf(
  round: Round,
  rules: readonly PolicyRule[],
  conflicting: readonly PolicyRule[],
  shouldStop: () => boolean,
): Message[] {
  const kept = new Set(conflicting);
  const alone = rules.reduce((one, rule) => (kept.has(rule) ? one : rule.without(one)), round);
  const found = conflicting.flatMap((rule) => {
    // Where a second contradiction stands beside this one, the repair of this one is shown.
    const whole = feasibility(rule.without(round), shouldStop).kind === "feasible" ? round : alone;
    const { ease } = rule;
    if (ease.most === undefined) {
      return feasibility(rule.without(whole), shouldStop).kind === "feasible"
        ? [{ amount: Infinity, repair: ease.repair }]
        : [];
    }
    const amount = leastEase(rule, ease, whole, shouldStop);
    return amount === undefined ? [] : [{ amount, repair: ease.repair(amount) }];
  });
  return found.sort((a, b) => (a.amount === b.amount ? 0 : a.amount - b.amount)).map(({ repair }) => repair);
}

/** The least amount by which a rule of `whole` must be eased alone; undefined where no amount is enough. */
function leastEase(
  rule: PolicyRule,
  ease: Ease,
  whole: Round,
  shouldStop: () => boolean,
): number | undefined {
  const guessOf = (granted: Granted) => ease.needed?.(whole, granted);
  const without = feasibility(rule.without(whole), shouldStop);
  if (without.kind !== "feasible") return undefined;
  const first = guessOf(without.granted);
  const most = ease.most;
  const ask = (amount: number) => {
    const settled = feasibility(ease.by(whole, amount), shouldStop);
    return settled.kind === "feasible" ? { guess: guessOf(settled.granted) } : undefined;
  };
  if (first === undefined) {
    // Without a guess it is doubled and halved.
    let [tooLittle, plenty] = [0, 1];
    while (ask(plenty) === undefined) {
      if (plenty >= most) return undefined;
      [tooLittle, plenty] = [plenty, Math.min(most, plenty * 8)];
    }
    return (
      tooLittle + leastEnough({ amount: plenty - tooLittle, guess: undefined }, (by) => ask(tooLittle + by))
    );
  }
  return ask(most) === undefined ? undefined : leastEnough({ amount: most, guess: first }, ask);
}

/** Whether R4–R11 can all hold. */
function feasibility(round: Round, shouldStop: () => boolean): Feasibility {
  // Building the question takes longer than is left, where the round is large.
  if (shouldStop()) return { kind: "unknown" };
  const { verdicts } = assess(round);
  const candidates = verdicts.filter((verdict) => verdict.verdict === "candidate");
  const model = modelOf(buildProgram(round, candidates, { kind: "unused" }));
  const least = sparest(model);
  if (holds(model, least)) return { kind: "feasible", granted: grantedBy(candidates, model, least) };
  const pass = runPass(model, guideOf(model), rootNode(model), {
    target: undefined,
    opening: [],
    control: { shouldStop, nodesAtMost },
    wanted: { kind: "any" },
  });
  if (pass.found !== undefined) {
    return { kind: "feasible", granted: grantedBy(candidates, model, pass.found.assignment) };
  }
  return { kind: pass.complete ? "infeasible" : "unknown" };
}

function grantedBy(candidates: readonly Candidate[], { program }: Model, assignment: Assignment): Granted {
  const kroner = new Map(
    program.columns.flatMap(({ kind, key, step }, column) =>
      kind === "grant" ? [[key, assignment[column] * step] as const] : [],
    ),
  );
  const later = (year: number): bigint => {
    const parts = candidates.map(({ application, alongside, most }) => {
      const granted = BigInt(kroner.get(application.id) ?? 0);
      return fraction(BigInt(alongside.get(year) ?? 0) * granted, BigInt(most));
    });
    const { numerator, denominator } = sumOf(parts);
    return ceilDivision(numerator, denominator);
  };
  return { kroner, later };
}
