import { ceilShare } from "./figures.ts";
import type { Model } from "./model.ts";
import type { Node } from "./node.ts";
import { rowVectors, type Vector } from "./vector.ts";

/** A row by itself: what it strikes out no assignment can take. */
export interface AloneRow {
  readonly row: number;
  /** 1 for the row and no objective. */
  readonly vector: Vector;
}

/** Models are made once, and passes over them are many. */
const rowsOf = new WeakMap<Model, readonly AloneRow[]>();

/** The rows that are looked at by themselves: those with unused money, and all where figures are beyond double precision. */
export function rowsAlone(model: Model): readonly AloneRow[] {
  const known = rowsOf.get(model);
  if (known !== undefined) return known;
  const rows = Array.from({ length: model.rowCount }, (_, row) => row).filter(
    (row) => model.wide || countsUnused(model, row),
  );
  const alone = rowVectors(model, rows).map((vector, place) => ({ row: rows[place], vector }));
  rowsOf.set(model, alone);
  return alone;
}

function countsUnused({ program }: Model, row: number): boolean {
  return program.rows[row].terms.some(({ column }) => program.columns[column].kind === "unused");
}

/**
 * Whether a row by itself strikes nothing out of a node, in a model that is not wide: what `tighten` with its vector would find,
 * and most often does, without the lists that it makes. Safe integers, as there, and a node that `propagate` left open.
 */
export function leavesAll(model: Model, node: Node, row: number): boolean {
  const { start, row: rowOf, atFull, whenAny, full } = model;
  const { columns, mayBeZero, lowest, highest } = node;
  let bound = node.limit[row];
  let greatestLoss = 0;
  for (let position = 0; position < columns.length; position++) {
    const column = columns[position];
    let slope = 0;
    let offset = 0;
    for (let entry = start[column]; entry < start[column + 1]; entry++) {
      if (rowOf[entry] !== row) continue;
      slope -= atFull[entry];
      offset -= whenAny[entry];
    }
    if (slope === 0 && offset === 0) continue;
    let best = mayBeZero[position] === 1 ? 0 : -Infinity;
    let worst = mayBeZero[position] === 1 ? 0 : Infinity;
    if (lowest[position] <= highest[position]) {
      const atLowest = ceilShare(slope, lowest[position], full[column]) + offset;
      const atHighest = ceilShare(slope, highest[position], full[column]) + offset;
      best = Math.max(best, atLowest, atHighest);
      worst = Math.min(worst, atLowest, atHighest);
    }
    bound += best;
    greatestLoss = Math.max(greatestLoss, best - worst);
  }
  return greatestLoss <= bound;
}
