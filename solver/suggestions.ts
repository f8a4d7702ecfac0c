import type { Model } from "./exact/model.ts";
import type { Program } from "./program.ts";

/** What an engine suggested for a program; never believed, only tried. */
export interface Suggestion {
  /** k / full, in the program's order of columns. */
  readonly shares: readonly number[];
  /** In the program's order of rows and its own units; empty where the engine has none. */
  readonly multipliers: readonly number[];
}

/** Asks an engine about a program; undefined where there is no engine, or it gave nothing of use. */
export type AskEngine = (program: Program) => Promise<Suggestion | undefined>;

/** An engine's suggestion in the terms of the model. */
export interface ModelSuggestions {
  /** By row, ≥ 0, every row as "at most". */
  readonly multipliers: readonly Float64Array[];
  /** The shares rounded to steps; perhaps against every rule. */
  readonly assignments: readonly Float64Array[];
}

export async function suggestionsFor(
  program: Program,
  model: Model,
  ask: AskEngine,
): Promise<ModelSuggestions> {
  const suggestion = await ask(program);
  if (suggestion === undefined) return { multipliers: [], assignments: [] };
  const { multipliers, shares } = suggestion;
  return {
    multipliers:
      multipliers.length === model.rowCount ? [normalMultipliers(program, model, multipliers)] : [],
    assignments: shares.length === model.columnCount ? [assignmentFrom(model, shares)] : [],
  };
}

/** Multipliers of the program's rows in the units of the normal form: every row "at most", divided. */
function normalMultipliers(program: Program, model: Model, multipliers: readonly number[]): Float64Array {
  const divisors = new Float64Array(model.rowCount).fill(1);
  program.rows.forEach((row, index) => {
    const divisor = divisorOf(model, row.terms, index);
    if (divisor !== undefined) divisors[index] = divisor;
  });
  return Float64Array.from(divisors, (divisor, row) =>
    Math.max(0, (multipliers[row] * model.sign[row] * divisor) / Number(model.grain)),
  );
}

/** What the normal form divided a row by; undefined for a row without amounts. */
function divisorOf(model: Model, terms: Program["rows"][number]["terms"], row: number): number | undefined {
  for (const { column, atFull } of terms) {
    if (atFull === 0n) continue;
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      if (model.row[entry] === row) return Math.abs(Number(atFull) / model.atFull[entry]);
    }
  }
  return undefined;
}

/** Shares (k / full by column) as the nearest steps in range; perhaps against every row. */
export function assignmentFrom(model: Model, shares: readonly number[]): Float64Array {
  return Float64Array.from({ length: model.columnCount }, (_, column) => {
    const value = Math.round(shares[column] * model.full[column]);
    if (model.lowest[column] > model.highest[column] || value < model.lowest[column] / 2) return 0;
    return Math.min(Math.max(value, model.lowest[column]), model.highest[column]);
  });
}
