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
  const multipliers = Float64Array.from(guidance.multipliers);
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
