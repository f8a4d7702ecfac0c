import { type Fraction, fraction, plus } from "./fraction.ts";
import type { Model } from "./model.ts";
import { fixedValue, type Node } from "./node.ts";

/** A value k for every column of the model. */
export type Assignment = Float64Array;

/** The assignment of a node whose open columns take `values` (by position). */
export function assignmentOf(model: Model, node: Node, values: ArrayLike<number>): Assignment {
  const assignment = new Float64Array(model.columnCount);
  for (let fixed = node.fixed; fixed !== undefined; fixed = fixed.next)
    assignment[fixed.column] = fixed.value;
  const { columns } = node;
  for (let position = 0; position < columns.length; position++)
    assignment[columns[position]] = values[position];
  return assignment;
}

/** The assignment of a node in which every column has one value left. */
export function onlyAssignment(model: Model, node: Node): Assignment {
  const values = new Float64Array(node.columns.length);
  for (let position = 0; position < values.length; position++) values[position] = fixedValue(node, position);
  return assignmentOf(model, node, values);
}

/** The sparest assignment: no grant that is not decided, the least where one is, and all that is short set aside. */
export function sparest(model: Model): Assignment {
  return Float64Array.from(model.program.columns, ({ kind, highest, lowest, mayBeZero }) =>
    kind === "unused" ? highest : mayBeZero ? 0 : lowest,
  );
}

/** Whether an assignment holds every row, range and strict ranking, in exact arithmetic, with tolerance zero. */
export function holds(model: Model, assignment: Assignment): boolean {
  return inRanges(model, assignment) && inRanking(model, assignment) && inRows(model, assignment);
}

function inRanges(model: Model, assignment: Assignment): boolean {
  for (let column = 0; column < model.columnCount; column++) {
    const value = assignment[column];
    const inRange = value >= model.lowest[column] && value <= model.highest[column];
    if (
      !Number.isSafeInteger(value) ||
      (value === 0 ? model.mayBeZero[column] === 0 && !inRange : !inRange)
    ) {
      return false;
    }
  }
  return true;
}

function inRanking(model: Model, assignment: Assignment): boolean {
  if (model.rankingCount === 0) return true;
  const lastIn = new Int32Array(model.rankingCount).fill(-1);
  const firstOut = new Int32Array(model.rankingCount).fill(2 ** 30);
  for (let column = 0; column < model.columnCount; column++) {
    const ranking = model.rankingOf[column];
    if (ranking < 0) continue;
    const tier = model.tierOf[column];
    if (assignment[column] > 0) lastIn[ranking] = Math.max(lastIn[ranking], tier);
    else firstOut[ranking] = Math.min(firstOut[ranking], tier);
  }
  return lastIn.every((tier, ranking) => tier <= firstOut[ranking]);
}

/** Parts of a whole into which fractions are divided. */
const fineness = 2 ** 26;

/**
 * As `inRows`, in numbers, where no figure is beyond double precision: whole parts exactly, and what is over of each part
 * rounded down to a fraction of `fineness`. Undefined where it depends on what was rounded away.
 */
function inSafeRows(model: Model, assignment: Assignment): boolean | undefined {
  const { start, row, atFull, whenAny, wholeSteps, rowCount } = model;
  const left = model.limit.slice();
  const over = new Float64Array(rowCount);
  const rounded = new Int32Array(rowCount);
  for (let column = 0; column < model.columnCount; column++) {
    const value = assignment[column];
    if (value === 0) continue;
    const full = model.full[column];
    const isWhole = value === full || wholeSteps[column] === 1;
    for (let entry = start[column]; entry < start[column + 1]; entry++) {
      const part = atFull[entry];
      if (isWhole) {
        left[row[entry]] -= (value === full ? part : (part / full) * value) + whenAny[entry];
        continue;
      }
      // Safe integers: where not all is granted, full is below 2^26.
      const perStep = Math.floor(part / full);
      const product = (part - perStep * full) * value;
      const rest = product % full;
      left[row[entry]] -= perStep * value + (product - rest) / full + whenAny[entry];
      if (rest === 0) continue;
      over[row[entry]] += Math.floor((rest * fineness) / full);
      rounded[row[entry]] += 1;
    }
  }
  let settled: true | undefined = true;
  for (let place = 0; place < rowCount; place++) {
    const slack = left[place];
    if (slack >= rounded[place] || slack * fineness >= over[place] + rounded[place]) continue;
    if (slack * fineness < over[place]) return false;
    settled = undefined;
  }
  return settled;
}

function inRows(model: Model, assignment: Assignment): boolean {
  const settled = model.wide ? undefined : inSafeRows(model, assignment);
  if (settled !== undefined) return settled;
  const left = model.limitWide.map((limit) => limit);
  const parts = new Map<number, Fraction>();
  for (let column = 0; column < model.columnCount; column++) {
    const value = assignment[column];
    if (value === 0) continue;
    const full = model.full[column];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      const row = model.row[entry];
      left[row] -= model.whenAnyWide[entry];
      if (value === full) {
        left[row] -= model.atFullWide[entry];
        continue;
      }
      const product = model.atFullWide[entry] * BigInt(value);
      const whole = product / BigInt(full);
      left[row] -= whole;
      const rest = product - whole * BigInt(full);
      if (rest !== 0n) parts.set(row, plus(parts.get(row) ?? fraction(0n), fraction(rest, BigInt(full))));
    }
  }
  return left.every((slack, row) => {
    const part = parts.get(row);
    return part === undefined ? slack >= 0n : slack * part.denominator >= part.numerator;
  });
}

/** The objective of an assignment, the model's constant included, exact. */
export function objectiveOf(model: Model, assignment: Assignment): Fraction {
  // With a granularity every value is whole.
  if (!model.wide && model.granularity !== undefined) {
    let sum = 0;
    for (let column = 0; column < model.columnCount; column++) {
      const value = assignment[column];
      if (value === 0) continue;
      const full = model.full[column];
      sum += value === full ? model.cost[column] : (model.cost[column] / full) * value;
      sum += model.costWhenAny[column];
    }
    // In lowest terms, as the constant is.
    const { numerator, denominator } = model.constant;
    return fraction(numerator + BigInt(sum) * model.grain * denominator, denominator);
  }
  let whole = 0n;
  let parts = fraction(0n);
  for (let column = 0; column < model.columnCount; column++) {
    const value = assignment[column];
    if (value === 0) continue;
    whole += model.costWhenAnyWide[column];
    if (value === model.full[column]) whole += model.costWide[column];
    else {
      const product = model.costWide[column] * BigInt(value);
      const full = BigInt(model.full[column]);
      if (product % full === 0n) whole += product / full;
      else parts = plus(parts, fraction(product, full));
    }
  }
  const { numerator, denominator } = plus(parts, fraction(whole));
  return plus(model.constant, fraction(numerator * model.grain, denominator));
}

/** The objective of an assignment in grains, roughly and without the model's constant: enough to see that it is not worth a closer look. */
export function roughObjective(model: Model, assignment: Assignment): number {
  let sum = 0;
  for (let column = 0; column < model.columnCount; column++) {
    const value = assignment[column];
    if (value > 0) sum += (model.cost[column] / model.full[column]) * value + model.costWhenAny[column];
  }
  return sum;
}
