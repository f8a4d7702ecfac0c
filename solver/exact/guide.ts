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

/** By row: the model's column that is basic there (beyond them the second parts of `split`), or -1 - row of a slack. */
export type Basis = Int32Array;

/** How far the bound falls on the two sides of a branching; Infinity where nothing seems left there. */
export interface Falls {
  readonly down: number;
  readonly up: number;
}

export interface Guide {
  readonly relax: (node: Node, start: Basis | undefined) => Guidance;
  /** A few pivots into each child of each branching, from a node's own relaxation (strong branching). */
  readonly falls: (
    node: Node,
    from: Guidance,
    branchings: readonly { readonly position: number; readonly value: number }[],
  ) => Falls[];
}

const tolerance = 1e-9;
const pivotTolerance = 1e-8;
const pivotsTried = 12;

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

  // A column that counts for a row (R16) is worth the same to it from its lowest value on. It is two variables here, up to
  // the lowest and from there, which makes the relaxation the convex one. Second parts stand after all the columns.
  const splitIndex = splitColumns(model);
  const variableCount = model.columnCount + splitIndex.reduce((count, one) => count + (one < 0 ? 0 : 1), 0);
  const entryCount = variableCount === model.columnCount ? model.row.length : 2 * model.row.length;
  const start = new Int32Array(variableCount + 1);
  const coefficient = new Float64Array(entryCount);
  const entryRow = new Int32Array(entryCount);
  const cost = new Float64Array(variableCount);
  const trueCost = new Float64Array(variableCount);
  const lower = new Float64Array(variableCount);
  const upper = new Float64Array(variableCount);
  const reduced = new Float64Array(variableCount);
  const alpha = new Float64Array(variableCount);
  const atUpper = new Uint8Array(variableCount);
  const placeOf = new Int32Array(variableCount).fill(-1);
  const positionOf = new Int32Array(variableCount).fill(-1);
  /** By position of a second part, less the number of the node's columns: the position of its first part. */
  const firstPart = new Int32Array(variableCount - model.columnCount);
  /** By position: that of its second part, or -1. */
  const secondPart = new Int32Array(model.columnCount).fill(-1);
  let secondCount = 0;

  const limit = new Float64Array(rowCount);
  const inverse = new Float64Array(rowCount * rowCount);
  /** By row: a position, or -1 - row of a slack. */
  const basic = new Int32Array(rowCount);
  const slackPlace = new Int32Array(rowCount);
  const multipliers = new Float64Array(rowCount);
  const basicValue = new Float64Array(rowCount);
  const rest = new Float64Array(rowCount);
  const direction = new Float64Array(rowCount);
  const ray = new Float64Array(rowCount);
  const candidateOf = new Int32Array(variableCount + rowCount);
  const ratioOf = new Float64Array(variableCount + rowCount);
  const slopeOf = new Float64Array(variableCount + rowCount);
  const passed = new Int32Array(variableCount + rowCount);
  let passedCount = 0;
  let stepLength = 0;
  let enteringIndex = 0;

  function load(node: Node): void {
    for (let row = 0; row < rowCount; row++) limit[row] = node.limit[row];
    let next = 0;
    secondCount = 0;
    for (let position = 0; position < node.columns.length; position++) {
      const column = node.columns[position];
      const full = model.full[column];
      const zero = node.mayBeZero[position] === 1;
      const empty = node.lowest[position] > node.highest[position];
      const highest = empty ? 0 : node.highest[position];
      // "Anything at all" is spread over the range: the relaxation of 0 or lowest to highest is 0 to highest.
      const spread = zero && highest > 0 ? full / highest : 0;
      const least = Math.max(1, node.lowest[position]);
      const isSplit = zero && splitIndex[column] >= 0 && least < highest;
      const gained = isSplit ? full / least : spread;
      lower[position] = zero ? 0 : node.lowest[position] / full;
      upper[position] = (isSplit ? least : highest) / full;
      secondPart[position] = isSplit ? node.columns.length + secondCount : -1;
      if (isSplit) {
        firstPart[secondCount] = position;
        secondCount += 1;
      }
      const any = model.costWhenAny[column];
      trueCost[position] = costScale * (model.cost[column] + (any > 0 ? gained : spread) * any);
      // Ties in the costs make the simplex stand still; a nudge by the column's number keeps it moving.
      cost[position] = trueCost[position] + 1e-9 * (((column * 7919) % 1013) / 1013);
      start[position] = next;
      for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
        const row = model.row[entry];
        if (!zero) limit[row] -= model.whenAny[entry];
        const whenAny = model.whenAny[entry];
        const scaled = rowScale[row] * (model.atFull[entry] + (whenAny < 0 ? gained : spread) * whenAny);
        if (scaled !== 0) {
          entryRow[next] = row;
          coefficient[next] = scaled;
          next += 1;
        }
      }
      placeOf[position] = -1;
      positionOf[column] = position;
    }
    for (let second = 0; second < secondCount; second++) next = loadSecond(node, second, next);
    start[node.columns.length + secondCount] = next;
    for (let row = 0; row < rowCount; row++) limit[row] *= rowScale[row];
  }

  /** The part of a split column from its lowest value on: only what grows with the amount. */
  function loadSecond(node: Node, second: number, from: number): number {
    const position = node.columns.length + second;
    const first = firstPart[second];
    const column = node.columns[first];
    const full = model.full[column];
    const spread = full / node.highest[first];
    const any = model.costWhenAny[column];
    lower[position] = 0;
    upper[position] = node.highest[first] / full - upper[first];
    trueCost[position] = costScale * (model.cost[column] + (any > 0 ? 0 : spread * any));
    cost[position] = trueCost[position] + 1e-9 * (((column * 7919) % 1013) / 1013);
    start[position] = from;
    let next = from;
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const whenAny = Math.max(0, model.whenAny[entry]);
      const scaled = rowScale[model.row[entry]] * (model.atFull[entry] + spread * whenAny);
      if (scaled === 0) continue;
      entryRow[next] = model.row[entry];
      coefficient[next] = scaled;
      next += 1;
    }
    placeOf[position] = -1;
    positionOf[splitIndex[column]] = position;
    return next;
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

  /** Prices every column outside the basis and stands it at the bound that its price asks for. */
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
    rest.set(limit);
    for (let position = 0; position < count; position++) {
      if (placeOf[position] >= 0) continue;
      const at = atUpper[position] === 1 ? upper[position] : lower[position];
      if (at === 0) continue;
      for (let entry = start[position]; entry < start[position + 1]; entry++) {
        rest[entryRow[entry]] -= at * coefficient[entry];
      }
    }
    timesInverse(rest, basicValue);
  }

  /** into = inverse × vector. */
  function timesInverse(vector: Float64Array, into: Float64Array): void {
    for (let row = 0; row < rowCount; row++) {
      const from = row * rowCount;
      let sum = 0;
      for (let column = 0; column < rowCount; column++) sum += inverse[from + column] * vector[column];
      into[row] = sum;
    }
  }

  /** The row whose basic column is furthest outside its range, or -1. */
  function leavingRow(): number {
    let worst = tolerance;
    let chosen = -1;
    for (let row = 0; row < rowCount; row++) {
      const position = basic[row];
      const value = basicValue[row];
      const outside = position < 0 ? -value : Math.max(lower[position] - value, value - upper[position]);
      if (outside > worst) {
        worst = outside;
        chosen = row;
      }
    }
    return chosen;
  }

  /**
   * Ratio test with bound flips for the row at `place`, which leaves in direction `toward` (1: to its lower bound).
   * Answers the place among the candidates, with those before it in `passed`; -1 where nothing stops the step.
   */
  function entering(count: number, place: number, toward: 1 | -1, outside: number): number {
    const from = place * rowCount;
    let candidates = 0;
    for (let position = 0; position < count; position++) {
      if (placeOf[position] >= 0) continue;
      let sum = 0;
      for (let entry = start[position]; entry < start[position + 1]; entry++) {
        sum += inverse[from + entryRow[entry]] * coefficient[entry];
      }
      alpha[position] = sum;
      const signed = toward * sum;
      if (atUpper[position] === 1 ? signed <= pivotTolerance : signed >= -pivotTolerance) continue;
      const width = upper[position] - lower[position];
      if (width <= 0) continue;
      candidateOf[candidates] = position;
      ratioOf[candidates] = Math.max(0, reduced[position] / signed);
      slopeOf[candidates] = Math.abs(sum) * width;
      candidates += 1;
    }
    for (let row = 0; row < rowCount; row++) {
      if (slackPlace[row] >= 0) continue;
      const signed = toward * inverse[from + row];
      if (signed >= -pivotTolerance) continue;
      candidateOf[candidates] = -1 - row;
      ratioOf[candidates] = Math.max(0, -multipliers[row] / signed);
      slopeOf[candidates] = Infinity;
      candidates += 1;
    }
    passedCount = 0;
    let slope = outside;
    for (let place = (candidates >> 1) - 1; place >= 0; place--) siftDown(place, candidates);
    while (candidates > 0) {
      slope -= slopeOf[0];
      stepLength = ratioOf[0];
      const index = candidateOf[0];
      if (slope <= 0) {
        enteringIndex = index;
        return 0;
      }
      passed[passedCount] = index;
      passedCount += 1;
      candidates -= 1;
      swapCandidates(0, candidates);
      siftDown(0, candidates);
    }
    return -1;
  }

  /** Candidates are a heap: the least ratio first, of equal ones the steepest. */
  function comesBefore(one: number, other: number): boolean {
    const sooner = ratioOf[one] - ratioOf[other];
    return sooner < 0 || (sooner === 0 && slopeOf[one] > slopeOf[other]);
  }

  function siftDown(from: number, count: number): void {
    for (let place = from; ;) {
      const left = 2 * place + 1;
      if (left >= count) return;
      const child = left + 1 < count && comesBefore(left + 1, left) ? left + 1 : left;
      if (!comesBefore(child, place)) return;
      swapCandidates(place, child);
      place = child;
    }
  }

  function swapCandidates(one: number, other: number): void {
    [candidateOf[one], candidateOf[other]] = [candidateOf[other], candidateOf[one]];
    [ratioOf[one], ratioOf[other]] = [ratioOf[other], ratioOf[one]];
    [slopeOf[one], slopeOf[other]] = [slopeOf[other], slopeOf[one]];
  }

  /** Flips what the ratio test passed, and brings the basic values in line. */
  function flipPassed(): void {
    if (passedCount === 0) return;
    rest.fill(0);
    for (let one = 0; one < passedCount; one++) {
      const position = passed[one];
      const change = (atUpper[position] === 1 ? -1 : 1) * (upper[position] - lower[position]);
      atUpper[position] = 1 - atUpper[position];
      for (let entry = start[position]; entry < start[position + 1]; entry++) {
        rest[entryRow[entry]] += change * coefficient[entry];
      }
    }
    timesInverse(rest, direction);
    for (let row = 0; row < rowCount; row++) basicValue[row] -= direction[row];
  }

  /** Dual simplex from the basis that is loaded; the prices and values must be fresh. */
  function pivots(count: number, most: number): Guidance["kind"] {
    for (let done = 0; ; done++) {
      if (done > 0 && done % 30 === 0) {
        priceRows(cost);
        priceColumns(count);
        computeValues(count);
      }
      const place = leavingRow();
      if (place < 0) return "optimal";
      if (done >= most) return "stalled";
      const leaving = basic[place];
      const least = leaving < 0 ? 0 : lower[leaving];
      const below = basicValue[place] < least;
      const toward = below ? 1 : -1;
      const bound = below ? least : upper[leaving];
      if (entering(count, place, toward, Math.abs(basicValue[place] - bound)) < 0) {
        for (let row = 0; row < rowCount; row++) ray[row] = toward * inverse[place * rowCount + row];
        return "infeasible";
      }
      const from = place * rowCount;
      const step = toward * stepLength;
      for (let position = 0; position < count; position++) {
        if (placeOf[position] < 0) reduced[position] -= step * alpha[position];
      }
      for (let row = 0; row < rowCount; row++) multipliers[row] += step * inverse[from + row];
      flipPassed();
      const index = enteringIndex;
      if (index >= 0) solveColumn(index);
      else for (let row = 0; row < rowCount; row++) direction[row] = inverse[row * rowCount + (-1 - index)];
      if (Math.abs(direction[place]) < 1e-10) return "stalled";
      const advance = (basicValue[place] - bound) / direction[place];
      for (let row = 0; row < rowCount; row++) basicValue[row] -= advance * direction[row];
      const at = index < 0 ? 0 : atUpper[index] === 1 ? upper[index] : lower[index];
      pivot(place, index);
      basicValue[place] = at + advance;
      if (leaving >= 0) {
        atUpper[leaving] = below ? 0 : 1;
        reduced[leaving] = -step;
      }
    }
  }

  /** The bound that the present multipliers give, in scaled units of the objective. */
  function boundNow(count: number): number {
    let bound = 0;
    for (let row = 0; row < rowCount; row++) if (multipliers[row] > 0) bound += multipliers[row] * limit[row];
    for (let position = 0; position < count; position++) {
      const price = placeOf[position] >= 0 ? 0 : reduced[position];
      bound += price > 0 ? price * upper[position] : price * lower[position];
    }
    return bound;
  }

  function guidance(node: Node, kind: Guidance["kind"]): Guidance {
    const count = node.columns.length;
    const shares = new Float64Array(count);
    for (let position = 0; position < count; position++) {
      const place = placeOf[position];
      const [least, most] = [lower[position], upper[position]];
      const share = place >= 0 ? basicValue[place] : atUpper[position] === 1 ? most : least;
      shares[position] = share < least ? least : share > most ? most : share;
    }
    for (let second = 0; second < secondCount; second++) {
      const position = count + second;
      const place = placeOf[position];
      const share = place >= 0 ? basicValue[place] : atUpper[position] === 1 ? upper[position] : 0;
      shares[firstPart[second]] += Math.min(Math.max(0, share), upper[position]);
    }
    const objective = boundNow(count + secondCount) / costScale + node.gained;
    if (kind !== "infeasible") priceRows(trueCost);
    const scale = kind === "infeasible" ? 1 : 1 / costScale;
    const source = kind === "infeasible" ? ray : multipliers;
    const given = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      if (source[row] > 1e-12) given[row] = source[row] * rowScale[row] * scale;
    }
    const basis = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row++)
      basis[row] = basic[row] < 0 ? basic[row] : variableAt(node, basic[row]);
    return { kind, multipliers: given, shares, objective, basis };
  }

  /** The model's column at a position, or what stands for its second part. */
  function variableAt(node: Node, position: number): number {
    const count = node.columns.length;
    return position < count ? node.columns[position] : splitIndex[node.columns[firstPart[position - count]]];
  }

  function loadState(node: Node, wanted: Basis | undefined): void {
    load(node);
    const count = node.columns.length + secondCount;
    atUpper.fill(0, 0, count);
    if (wanted === undefined) slackBasis();
    else loadBasis(wanted);
    for (let position = 0; position < count; position++) positionOf[variableAt(node, position)] = -1;
    priceRows(cost);
    if (!dualFeasible()) {
      slackBasis();
      placeOf.fill(-1, 0, count);
      multipliers.fill(0);
    }
    priceColumns(count);
    computeValues(count);
  }

  return {
    relax(node, wanted) {
      loadState(node, wanted);
      return guidance(node, pivots(node.columns.length + secondCount, 200 + 20 * rowCount));
    },
    falls(node, { basis, objective }, branchings) {
      loadState(node, basis);
      const count = node.columns.length + secondCount;
      const kept = {
        inverse: inverse.slice(),
        basic: basic.slice(),
        slackPlace: slackPlace.slice(),
        multipliers: multipliers.slice(),
        basicValue: basicValue.slice(),
        reduced: reduced.slice(0, count),
        placeOf: placeOf.slice(0, count),
        atUpper: atUpper.slice(0, count),
      };
      const fallOn = (position: number, least: number, most: number): number => {
        inverse.set(kept.inverse);
        basic.set(kept.basic);
        slackPlace.set(kept.slackPlace);
        multipliers.set(kept.multipliers);
        basicValue.set(kept.basicValue);
        reduced.set(kept.reduced);
        placeOf.set(kept.placeOf);
        atUpper.set(kept.atUpper);
        const [lowerKept, upperKept] = [lower[position], upper[position]];
        const second = secondPart[position];
        const secondKept = second < 0 ? 0 : upper[second];
        if (second < 0)
          [lower[position], upper[position]] = [Math.max(least, lowerKept), Math.min(most, upperKept)];
        else {
          lower[second] = Math.max(0, Math.min(secondKept, least - upperKept));
          upper[second] = Math.min(secondKept, Math.max(0, most - upperKept));
          [lower[position], upper[position]] = [Math.min(least, upperKept), Math.min(most, upperKept)];
        }
        if (placeOf[position] < 0 || (second >= 0 && placeOf[second] < 0)) computeValues(count);
        const kind = lower[position] > upper[position] ? "infeasible" : pivots(count, pivotsTried);
        const fall = kind === "infeasible" ? Infinity : objective - node.gained - boundNow(count) / costScale;
        [lower[position], upper[position]] = [lowerKept, upperKept];
        if (second >= 0) [lower[second], upper[second]] = [0, secondKept];
        return fall > 0 ? fall : 0;
      };
      return branchings.map(({ position, value }) => {
        const full = model.full[node.columns[position]];
        const above = Math.max(value + 1, node.lowest[position]) / full;
        return { down: fallOn(position, 0, value / full), up: fallOn(position, above, Infinity) };
      });
    },
  };
}

/**
 * By column: which variable beyond the columns is its second part, or -1. Split are grants of more than one amount whose "any
 * at all" makes room in a row.
 */
function splitColumns(model: Model): Int32Array {
  let next = model.columnCount;
  return Int32Array.from(model.program.columns, ({ kind }, column) => {
    if (kind !== "grant" || model.mayBeZero[column] === 0) return -1;
    if (model.lowest[column] >= model.highest[column]) return -1;
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      if (model.whenAny[entry] < 0) return next++;
    }
    return -1;
  });
}
