import type { Program } from "../../../solver/program.ts";
import { normalForm } from "../../../solver/verify/normal-form.ts";
import type { Model } from "../../../solver/verify/shape.ts";

/** A program of the search as the checker would read it: its own shapes, and its own normal form. */
export function checkedModel({ columns, rows, objective, rankings }: Program): Model {
  return normalForm({
    columns: columns.map(({ name, full, lowest, highest, mayBeZero }) => ({
      name,
      full: BigInt(full),
      lowest: BigInt(lowest),
      highest: BigInt(highest),
      mayBeZero,
    })),
    rows: rows.map(({ name, terms, upper, lower }) => ({
      name,
      parts: terms,
      sense: upper === undefined ? "at least" : "at most",
      limit: upper ?? lower ?? 0n,
    })),
    objective: objective.terms,
    rankings: rankings.map(({ tiers }) => tiers),
  });
}
