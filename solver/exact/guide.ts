import type { Model } from "./model.ts";
import type { Node } from "./node.ts";

/**
 * A dual simplex for the relaxation of a node, in floating point. It guides (which multipliers, which branch, which
 * rounding) and decides nothing: what it returns is rounded to integers and checked exactly.
 *
 * Columns are boxed, so any basis is dual feasible once the columns outside it stand at the right bound; a child
 * node starts from its parent's basis and needs few pivots. Ratio test with bound flips (Maros 2003, "A generalized
 * dual phase-2 simplex algorithm"); dense inverse, since the rows are few.
 */
export interface Guidance {
  readonly kind: "optimal" | "infeasible" | "stalled";
  /** One a row, ≥ 0: of the relaxation's optimum, or of a contradiction where `infeasible`. */
  readonly multipliers: Float64Array;
  /** k / full by position. */
  readonly shares: Float64Array;
  /** The bound that the multipliers give, roughly, in units of the objective. */
  readonly objective: number;
  readonly basis: Basis;
}

/** By row: the model's column that is basic there, or -1 - row of a slack. */
export type Basis = Int32Array;

export type Guide = (node: Node, start: Basis | undefined, pivotLimit?: number) => Guidance;

const tolerance = 1e-9;
const pivotTolerance = 1e-8;

export function guideOf(model: Model): Guide {
  const rowCount = model.rowCount;
  const rowScale = new Float64Array(rowCount);
  for (let entry = 0; entry < model.row.length; entry++) {
    const row = model.row[entry];
    rowScale[row] = Math.max(rowScale[row], Math.abs(model.atFull[entry]), Math.abs(model.whenAny[entry]));
  }
  for (let row = 0; row < rowCount; row++) rowScale[row] = rowScale[row] > 0 ? 1 / rowScale[row] : 1;
  const largestCost = model.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
  const costScale = largestCost > 0 ? 1 / largestCost : 1;

  const start = new Int32Array(model.columnCount + 1);
  const coefficient = new Float64Array(model.row.length);
  const entryRow = new Int32Array(model.row.length);
  const cost = new Float64Array(model.columnCount);
  const trueCost = new Float64Array(model.columnCount);
  const lower = new Float64Array(model.columnCount);
  const upper = new Float64Array(model.columnCount);
  const reduced = new Float64Array(model.columnCount);
  const alpha = new Float64Array(model.columnCount);
  const value = new Float64Array(model.columnCount);
  const atUpper = new Uint8Array(model.columnCount);
  const placeOf = new Int32Array(model.columnCount).fill(-1);
  const positionOf = new Int32Array(model.columnCount).fill(-1);

  const limit = new Float64Array(rowCount);
  const inverse = new Float64Array(rowCount * rowCount);
  /** By row: a position, or -1 - row of a slack. */
  const basic = new Int32Array(rowCount);
  const slackPlace = new Int32Array(rowCount);
  const multipliers = new Float64Array(rowCount);
  const basicValue = new Float64Array(rowCount);
  const rest = new Float64Array(rowCount);
  const direction = new Float64Array(rowCount);

  function load(node: Node): void {
    for (let row = 0; row < rowCount; row++) limit[row] = node.limit[row];
    let next = 0;
    for (let position = 0; position < node.columns.length; position++) {
      const column = node.columns[position];
      const full = model.full[column];
      const zero = node.mayBeZero[position] === 1;
      const empty = node.lowest[position] > node.highest[position];
      const highest = empty ? 0 : node.highest[position];
      // "Anything at all" is spread over the range: the relaxation of 0 or lowest to highest is 0 to highest.
      const spread = zero && highest > 0 ? full / highest : 0;
      lower[position] = zero ? 0 : node.lowest[position] / full;
      upper[position] = highest / full;
      trueCost[position] = costScale * (model.cost[column] + spread * model.costWhenAny[column]);
      // Ties in the costs make the simplex stand still; a nudge by the column's number keeps it moving.
      cost[position] = trueCost[position] + 1e-9 * (((column * 7919) % 1013) / 1013);
      start[position] = next;
      for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
        const row = model.row[entry];
        if (!zero) limit[row] -= model.whenAny[entry];
        const scaled = rowScale[row] * (model.atFull[entry] + spread * model.whenAny[entry]);
        if (scaled !== 0) {
          entryRow[next] = row;
          coefficient[next] = scaled;
          next += 1;
        }
      }
      placeOf[position] = -1;
      positionOf[column] = position;
    }
    start[node.columns.length] = next;
    for (let row = 0; row < rowCount; row++) limit[row] *= rowScale[row];
  }

  function slackBasis(): void {
    inverse.fill(0);
    for (let row = 0; row < rowCount; row++) {
      inverse[row * rowCount + row] = 1;
      basic[row] = -1 - row;
      slackPlace[row] = row;
    }
  }

  /** direction = inverse × column. */
  function solveColumn(position: number): void {
    direction.fill(0);
    for (let entry = start[position]; entry < start[position + 1]; entry++) {
      const by = coefficient[entry];
      const column = entryRow[entry];
      for (let row = 0; row < rowCount; row++) direction[row] += by * inverse[row * rowCount + column];
    }
  }

  /** Brings a position, or a slack (-1 - row), into the basis at `place`, with `direction` its column. */
  function pivot(place: number, entering: number): void {
    const from = place * rowCount;
    const by = 1 / direction[place];
    for (let column = 0; column < rowCount; column++) inverse[from + column] *= by;
    for (let row = 0; row < rowCount; row++) {
      const times = direction[row];
      if (row === place || times === 0) continue;
      const to = row * rowCount;
      for (let column = 0; column < rowCount; column++)
        inverse[to + column] -= times * inverse[from + column];
    }
    setPlace(basic[place], -1);
    basic[place] = entering;
    setPlace(entering, place);
  }

  function setPlace(index: number, place: number): void {
    if (index >= 0) placeOf[index] = place;
    else slackPlace[-1 - index] = place;
  }

  function loadBasis(wanted: Basis): void {
    slackBasis();
    const keepsSlack = new Uint8Array(rowCount);
    for (const one of wanted) if (one < 0) keepsSlack[-1 - one] = 1;
    for (const column of wanted) {
      const position = column >= 0 ? positionOf[column] : -1;
      if (position < 0) continue;
      solveColumn(position);
      let place = -1;
      let largest = 1e-7;
      for (let row = 0; row < rowCount; row++) {
        const size = Math.abs(direction[row]);
        if (basic[row] < 0 && keepsSlack[-1 - basic[row]] === 0 && size > largest)
          [place, largest] = [row, size];
      }
      if (place >= 0) pivot(place, position);
    }
  }

  function priceRows(costs: Float64Array): void {
    multipliers.fill(0);
    for (let row = 0; row < rowCount; row++) {
      const position = basic[row];
      if (position < 0) continue;
      const by = costs[position];
      const from = row * rowCount;
      for (let column = 0; column < rowCount; column++) multipliers[column] += by * inverse[from + column];
    }
  }

  function priceColumns(count: number): void {
    for (let position = 0; position < count; position++) {
      if (placeOf[position] >= 0) continue;
      let price = cost[position];
      for (let entry = start[position]; entry < start[position + 1]; entry++) {
        price -= multipliers[entryRow[entry]] * coefficient[entry];
      }
      reduced[position] = price;
      if (price > 1e-11) atUpper[position] = 1;
      else if (price < -1e-11) atUpper[position] = 0;
    }
  }

  function dualFeasible(): boolean {
    for (let row = 0; row < rowCount; row++)
      if (slackPlace[row] < 0 && multipliers[row] < -1e-7) return false;
    return true;
  }

  function computeValues(count: number): void {
    for (let row = 0; row < rowCount; row++) rest[row] = limit[row];
    for (let position = 0; position < count; position++) {
      if (placeOf[position] >= 0) continue;
      const at = atUpper[position] === 1 ? upper[position] : lower[position];
      value[position] = at;
      if (at === 0) continue;
      for (let entry = start[position]; entry < start[position + 1]; entry++) {
        rest[entryRow[entry]] -= at * coefficient[entry];
      }
    }
    for (let row = 0; row < rowCount; row++) {
      const from = row * rowCount;
      let sum = 0;
      for (let column = 0; column < rowCount; column++) sum += inverse[from + column] * rest[column];
      basicValue[row] = sum;
    }
  }

  /** The row whose basic column is furthest outside its range, or -1. */
  function leavingRow(): number {
    let worst = tolerance;
    let chosen = -1;
    for (let row = 0; row < rowCount; row++) {
      const position = basic[row];
      const below = (position < 0 ? 0 : lower[position]) - basicValue[row];
      const above = position < 0 ? 0 : basicValue[row] - upper[position];
      const outside = Math.max(below, above);
      if (outside > worst) [worst, chosen] = [outside, row];
    }
    return chosen;
  }

  interface Entering {
    /** A position, or -1 - row of a slack; undefined where nothing stops the step. */
    readonly index: number | undefined;
  }

  const candidates: { index: number; ratio: number; size: number; width: number }[] = [];

  /** Ratio test with bound flips for the row at `place`, which leaves in direction `toward` (1: to its lower bound). */
  function entering(count: number, place: number, toward: 1 | -1, outside: number): Entering {
    const from = place * rowCount;
    candidates.length = 0;
    for (let position = 0; position < count; position++) {
      if (placeOf[position] >= 0) continue;
      let sum = 0;
      for (let entry = start[position]; entry < start[position + 1]; entry++) {
        sum += inverse[from + entryRow[entry]] * coefficient[entry];
      }
      alpha[position] = sum;
      const signed = toward * sum;
      const width = upper[position] - lower[position];
      if (width <= 0) continue;
      if (atUpper[position] === 1 ? signed > pivotTolerance : signed < -pivotTolerance) {
        const ratio = Math.max(0, reduced[position] / signed);
        candidates.push({ index: position, ratio, size: Math.abs(sum), width });
      }
    }
    for (let row = 0; row < rowCount; row++) {
      if (slackPlace[row] >= 0) continue;
      const signed = toward * inverse[from + row];
      if (signed < -pivotTolerance) {
        const ratio = Math.max(0, -multipliers[row] / signed);
        candidates.push({ index: -1 - row, ratio, size: -signed, width: Infinity });
      }
    }
    candidates.sort((a, b) => a.ratio - b.ratio || b.size - a.size);
    let slope = outside;
    for (const { index, size, width } of candidates) {
      slope -= size * width;
      if (slope <= 0) return { index };
    }
    return { index: undefined };
  }

  function guidance(node: Node, kind: Guidance["kind"], multiplied: Float64Array): Guidance {
    const count = node.columns.length;
    const shares = new Float64Array(count);
    for (let position = 0; position < count; position++) {
      const place = placeOf[position];
      const share = place >= 0 ? basicValue[place] : value[position];
      shares[position] = Math.min(upper[position], Math.max(lower[position], share));
    }
    let objective = 0;
    if (kind !== "infeasible") {
      for (let row = 0; row < rowCount; row++) objective += Math.max(0, multipliers[row]) * limit[row];
      for (let position = 0; position < count; position++) {
        let price = trueCost[position];
        for (let entry = start[position]; entry < start[position + 1]; entry++) {
          price -= Math.max(0, multipliers[entryRow[entry]]) * coefficient[entry];
        }
        objective += Math.max(price * lower[position], price * upper[position]);
      }
    }
    const basis = Int32Array.from(basic, (one) => (one < 0 ? one : node.columns[one]));
    const scale = kind === "infeasible" ? 1 : 1 / costScale;
    return {
      kind,
      multipliers: Float64Array.from(multiplied, (multiplier, row) =>
        multiplier > 1e-12 ? multiplier * rowScale[row] * scale : 0,
      ),
      shares,
      objective: objective / costScale + node.gained,
      basis,
    };
  }

  return (node, wanted, pivotLimit = 200 + 20 * rowCount) => {
    const count = node.columns.length;
    load(node);
    if (wanted === undefined) slackBasis();
    else loadBasis(wanted);
    for (let position = 0; position < count; position++) atUpper[position] = 0;
    let restarted = wanted === undefined;
    let kind: Guidance["kind"] = "stalled";
    let multiplied: Float64Array = multipliers;
    for (let pivots = 0; ; pivots++) {
      priceRows(cost);
      if (!dualFeasible()) {
        if (restarted) break;
        restarted = true;
        slackBasis();
        placeOf.fill(-1);
        continue;
      }
      priceColumns(count);
      computeValues(count);
      const place = leavingRow();
      if (place < 0) {
        kind = "optimal";
        break;
      }
      if (pivots >= pivotLimit) break;
      const leaving = basic[place];
      const least = leaving < 0 ? 0 : lower[leaving];
      const below = basicValue[place] < least;
      const outside = below ? least - basicValue[place] : basicValue[place] - upper[leaving];
      const { index } = entering(count, place, below ? 1 : -1, outside);
      if (index === undefined) {
        kind = "infeasible";
        multiplied = Float64Array.from(
          { length: rowCount },
          (_, row) => (below ? 1 : -1) * inverse[place * rowCount + row],
        );
        break;
      }
      if (leaving >= 0) atUpper[leaving] = below ? 0 : 1;
      if (index >= 0) solveColumn(index);
      else for (let row = 0; row < rowCount; row++) direction[row] = inverse[row * rowCount + (-1 - index)];
      if (Math.abs(direction[place]) < 1e-10) break;
      pivot(place, index);
    }
    if (kind !== "infeasible") priceRows(trueCost);
    const result = guidance(node, kind, multiplied);
    for (const column of node.columns) positionOf[column] = -1;
    return result;
  };
}
