import type { Candidate } from "../src/eligibility.ts";
import { sumKroner } from "../src/kroner.ts";
import type { Round } from "../src/round/round.ts";
import { areaNeeds, buildProgram } from "../solver/build.ts";
import { compare, type Fraction, fraction, gcd, plus } from "../solver/exact/fraction.ts";
import type { Program, Ranking, Row, Term } from "../solver/program.ts";

/** What grants come to, in exact arithmetic: so all answers are measured with the same measure, whoever gave them. */
export interface Figures {
  /** Kroner (R8). */
  readonly unused: bigint;
  /** R12 (b). */
  readonly value: Fraction;
  /** A sentence for every row, column or ranking of the program that the grants break. */
  readonly broken: readonly string[];
}

/** @param grants kroner by candidate, in the order of the candidates */
export function figuresOf(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
): Figures {
  const shortfalls = shortfallsOf(round, candidates, grants);
  const unused = [...shortfalls.values()].reduce((sum, shortfall) => sum + shortfall, 0n);
  const program = buildProgram(round, candidates, { kind: "value", unused });
  const values = program.columns.map(({ kind, key, step }, column) =>
    kind === "grant" ? grants[column] / step : Math.ceil(Number(shortfalls.get(key) ?? 0n) / step),
  );
  const { terms, decimals } = program.objective;
  const value = total(terms, program, values);
  return {
    unused,
    value: fraction(value.numerator, value.denominator * 10n ** BigInt(decimals)),
    broken: [
      ...program.columns.flatMap((column, index) => {
        const k = values[index];
        const zero = k === 0 && column.mayBeZero;
        const inside = Number.isInteger(k) && k >= column.lowest && k <= column.highest;
        return zero || inside
          ? []
          : [`${column.name} is ${k * column.step} kroner, which R4 does not allow.`];
      }),
      ...program.rows.flatMap((row) => brokenRow(row, total(row.terms, program, values))),
      ...program.rankings.flatMap((ranking) => brokenRanking(ranking, values)),
    ],
  };
}

/** What each area that is short of its minimum before any grant is short of it after them, kroner. */
function shortfallsOf(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
): Map<string, bigint> {
  return new Map(
    areaNeeds(round, candidates).map(({ area, amount }) => {
      const inArea = grants.filter((_, index) => {
        const { application, decided } = candidates[index];
        return application.area === area && decided?.amount === undefined;
      });
      const short = amount - sumKroner(inArea);
      return [area, short > 0n ? short : 0n];
    }),
  );
}

function brokenRow({ name, lower, upper }: Row, sum: Fraction): string[] {
  if (upper !== undefined && compare(sum, fraction(upper)) > 0) {
    return [`${name}: ${asNumber(sum)} is above ${upper}.`];
  }
  if (lower !== undefined && compare(sum, fraction(lower)) < 0) {
    return [`${name}: ${asNumber(sum)} is below ${lower}.`];
  }
  return [];
}

function brokenRanking({ area, tiers }: Ranking, values: readonly number[]): string[] {
  let passedOver = false;
  for (const tier of tiers) {
    if (passedOver && tier.some((column) => values[column] !== 0)) {
      return [`Area ${area}: a grant goes past a higher score that gets none (R10).`];
    }
    passedOver ||= tier.some((column) => values[column] === 0);
  }
  return [];
}

function total(terms: readonly Term[], program: Program, values: readonly number[]): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { column, atFull, whenAny } of terms) {
    const k = BigInt(Math.round(values[column]));
    if (k === 0n) continue;
    const full = BigInt(program.columns[column].full);
    const numerator = atFull * k + whenAny * full;
    const divisor = gcd(numerator, full);
    const denominator = full / divisor;
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator / divisor);
  }
  return balanced([...byDenominator].map(([denominator, numerator]) => fraction(numerator, denominator)));
}

/** Halves added to halves: one after the other, thousands of fractions would grow long early. */
function balanced(fractions: readonly Fraction[]): Fraction {
  if (fractions.length < 2) return fractions.at(0) ?? fraction(0n);
  const middle = Math.floor(fractions.length / 2);
  return plus(balanced(fractions.slice(0, middle)), balanced(fractions.slice(middle)));
}

/** Rounded, to be looked at only. */
export function asNumber({ numerator, denominator }: Fraction): number {
  const whole = numerator / denominator;
  return Number(whole) + Number(((numerator - whole * denominator) * 1_000_000_000n) / denominator) / 1e9;
}
