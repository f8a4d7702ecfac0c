import type { ScaledRow } from "./shape.ts";

/** `variable` ≤ `most` × `other`, for `most` above 0. */
export function atMost(variable: number, other: number, most: number): ScaledRow {
  return {
    terms: [
      { variable, factor: 1 / most },
      { variable: other, factor: -1 },
    ],
    lower: undefined,
    upper: 0,
  };
}

/** `variable` ≥ `least` × `other`, for `least` above 0. */
export function atLeast(variable: number, other: number, least: number): ScaledRow {
  return {
    terms: [
      { variable, factor: 1 / least },
      { variable: other, factor: -1 },
    ],
    lower: 0,
    upper: undefined,
  };
}
