import { type Fraction, fraction } from "../solver/exact/fraction.ts";
import type { Outcome } from "./contenders/contender.ts";
import { asNumber } from "./figures.ts";
import { type MeasuredRound, titleOf } from "./measure.ts";
import type { BenchRound } from "./parts.ts";

/** Somebody's answer, as far as it is compared. */
interface Said {
  readonly name: string;
  readonly best: boolean;
  readonly answer: "infeasible" | { readonly unused: bigint; readonly value: Fraction };
}

/**
 * A sentence for everything about a round that does not fit together: answers called best that differ (unused money to
 * the krone, value to the krone or for points to a millionth part), answers better than what is called best, and
 * answers that break a rule when they are counted exactly.
 */
export function disagreements(result: MeasuredRound): string[] {
  const { round, measured } = result;
  const title = titleOf(round);
  const broken = measured.flatMap(({ name, first: { outcome } }) =>
    outcome.kind === "answered" && outcome.figures.broken.length > 0
      ? [`${title}: the answer of ${name} breaks a rule. ${outcome.figures.broken.join(" ")}`]
      : [],
  );
  const said = [...measured.flatMap(({ name, first }) => saidBy(name, first.outcome)), ...expectedOf(round)];
  const reference = said.find(({ best }) => best);
  if (reference === undefined) return broken;
  const others = said.filter((one) => one !== reference);
  return [...broken, ...others.flatMap((other) => difference(title, round, reference, other))];
}

function saidBy(name: string, outcome: Outcome): Said[] {
  switch (outcome.kind) {
    case "infeasible":
      return [{ name, best: true, answer: "infeasible" }];
    case "answered": {
      const { unused, value, broken } = outcome.figures;
      // What breaks a rule is listed as such, and may well seem better.
      return broken.length > 0 ? [] : [{ name, best: outcome.best, answer: { unused, value } }];
    }
    case "gave-up":
      return [];
  }
}

const billion = 1_000_000_000;

function expectedOf({ expected }: BenchRound): Said[] {
  if (expected === undefined) return [];
  const value = fraction(BigInt(Math.round(expected.value * billion)), BigInt(billion));
  return [{ name: "what is expected", best: true, answer: { unused: BigInt(expected.unused), value } }];
}

function difference(title: string, { objective }: BenchRound, reference: Said, other: Said): string[] {
  const sentence = `${title}: ${reference.name} says ${inWords(reference)}, ${other.name} ${inWords(other)}.`;
  if (reference.answer === "infeasible" || other.answer === "infeasible") {
    return reference.answer === other.answer ? [] : [sentence];
  }
  const a = reference.answer;
  const b = other.answer;
  if (a.unused === b.unused && valuesAgree(a.value, b.value, objective)) return [];
  const better = b.unused < a.unused || (b.unused === a.unused && asNumber(b.value) > asNumber(a.value));
  // One that was stopped may be worse; it may not be better.
  return other.best || better ? [sentence] : [];
}

function valuesAgree(a: Fraction, b: Fraction, objective: BenchRound["objective"]): boolean {
  const off = Math.abs(asNumber(a) - asNumber(b));
  return objective === "points" ? off <= 1e-6 * Math.abs(asNumber(a)) : off < 1;
}

function inWords({ answer, best }: Said): string {
  if (answer === "infeasible") return "that nothing is feasible";
  return `unused ${answer.unused} and value ${asNumber(answer.value)}${best ? "" : " (not called best)"}`;
}
