import fc from "fast-check";
import type { RoundRule } from "./round-rules.ts";

/** Which rules a round is to have; undefined: any. */
export type Wanted = ReadonlySet<RoundRule> | undefined;

/** Undefined, and once in `outOf` + 1 a value. */
export function sometimes<Value>(
  arbitrary: fc.Arbitrary<Value>,
  outOf: number,
): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: outOf, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** A value where the rule is wanted and none where it is not; where anything is, `sometimes`. */
export function where<Value>(
  wanted: Wanted,
  rule: RoundRule,
  arbitrary: fc.Arbitrary<Value>,
  outOf: number,
): fc.Arbitrary<Value | undefined> {
  if (wanted === undefined) return sometimes(arbitrary, outOf);
  return wanted.has(rule) ? arbitrary : fc.constant(undefined);
}

/** As `where`, for one of several that may have it: where the rule is wanted, four of five have. */
export function whereMostly<Value>(
  wanted: Wanted,
  rule: RoundRule,
  arbitrary: fc.Arbitrary<Value>,
  outOf: number,
): fc.Arbitrary<Value | undefined> {
  const mostly = fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constant(undefined) });
  return where<Value | undefined>(wanted, rule, wanted === undefined ? arbitrary : mostly, outOf);
}

/** A list that is empty where the rule is not wanted, and has at least one where it is. */
export function listWhere<Value>(
  wanted: Wanted,
  rule: RoundRule,
  arbitrary: fc.Arbitrary<Value>,
  otherwise: fc.Arbitrary<Value[]>,
): fc.Arbitrary<Value[]> {
  if (wanted === undefined) return otherwise;
  return wanted.has(rule) ? fc.array(arbitrary, { minLength: 1, maxLength: 2 }) : fc.constant([]);
}
