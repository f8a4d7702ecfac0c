import type { Program } from "../program.ts";
import { guideOf } from "./guide.ts";
import { type Model, modelOf } from "./model.ts";
import { compacted, rootNode } from "./node.ts";
import { type Vector, vectorOf } from "./vector.ts";

/**
 * With unused money above 0, the multipliers of "least unused money" on the value's program: with its row of frozen
 * unused money they fix each area's shortfall where only one is possible. Without them the shortfalls trade against
 * each other in fractions, and the proof explodes.
 */
export function frozenUnusedVectors(program: Program, model: Model): Vector[] {
  const frozen = program.rows.findIndex((row) => row.rule === "R12");
  if (frozen < 0) return [];
  const { terms } = program.rows[frozen];
  const objective = {
    name: "unused",
    decimals: 0,
    terms: terms.map(({ column, atFull, whenAny }) => ({ column, atFull: -atFull, whenAny: -whenAny })),
  } as const;
  const least = modelOf({ ...program, objective });
  const guidance = guideOf(least).relax(compacted(least, rootNode(least)), undefined);
  if (guidance.kind === "infeasible") return [];
  const multipliers = guidance.multipliers.slice();
  const entry = model.row.indexOf(frozen);
  if (entry < 0) return [];
  // The row stands for 1 krone of unused money a krone, in the units of the normal form.
  const column = model.start.findIndex((start) => start > entry) - 1;
  const term = terms.find((one) => one.column === column);
  if (term === undefined) return [];
  multipliers[frozen] += Number(term.atFull) / Number(least.grain) / model.atFull[entry];
  const vector = vectorOf(model, multipliers, 0);
  return vector === undefined ? [] : [vector];
}

/**
 * The cap and all minimums of areas, each once (R6, R8): where the minimums are together above the cap, be it by one
 * krone, this is the contradiction. Floating point may see none there.
 */
export function minimumsAndCapVector(program: Program, model: Model): Vector | undefined {
  const multipliers = new Float64Array(model.rowCount);
  program.rows.forEach(({ rule, name, terms }, row) => {
    if (rule !== "R8" && name !== "cap") return;
    const entry = model.row.indexOf(row);
    if (entry < 0) return;
    const column = model.start.findIndex((start) => start > entry) - 1;
    const term = terms.find((one) => one.column === column);
    // The rows of the normal form are divided, each by its own divisor: this makes them rows of kroner again.
    if (term !== undefined) multipliers[row] = Math.abs(Number(term.atFull) / model.atFull[entry]);
  });
  const least = multipliers.reduce((least, one) => (one > 0 ? Math.min(least, one) : least), Infinity);
  return vectorOf(
    model,
    multipliers.map((one) => one / least),
    0,
  );
}
