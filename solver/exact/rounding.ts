import type { Model } from "./model.ts";
import type { Node } from "./node.ts";
import { bestSubset } from "./subset.ts";
import type { SumPair } from "./sums.ts";

/**
 * A proposal near a fractional one: round down, mend what is short, then fill greedily, dearest first. By position;
 * a suggestion in floating point that `holds` must accept before anybody sees it.
 *
 * @param pairs areas whose whole projects are chosen to meet their sum
 * @param shortfalls whether an area that rounding leaves short is filled with grants, or left with unused money: that
 *   fits wherever the fractional proposal did
 */
export function rounded(
  model: Model,
  node: Node,
  shares: Float64Array,
  multipliers: Float64Array,
  pairs: readonly SumPair[] = [],
  shortfalls: "filled" | "left" = "filled",
): Float64Array {
  const count = node.columns.length;
  const left = node.limit.slice();
  const values = new Float64Array(count);
  const gains = new Float64Array(count);
  for (let position = 0; position < count; position++)
    gains[position] = gainOf(model, node.columns[position], multipliers);
  const order = orderOf(model, node, gains, shortfalls === "left");
  const isPriced = multipliers.some((multiplier) => multiplier > 0);

  for (let position = 0; position < count; position++) {
    const wanted = Math.floor(shares[position] * model.full[node.columns[position]] + 1e-6);
    const least = node.mayBeZero[position] === 1 ? 0 : node.lowest[position];
    const inRange = wanted >= node.lowest[position] && node.lowest[position] <= node.highest[position];
    setValue(model, node, left, values, position, inRange ? Math.min(wanted, node.highest[position]) : least);
  }
  const settled = new Uint8Array(count);
  for (const pair of pairs) {
    for (const [position, value] of bestSubset(model, node, pair, multipliers) ?? []) {
      setValue(model, node, left, values, position, value);
      settled[position] = 1;
    }
  }
  if (pairs.length > 0) {
    for (let row = 0; row < model.rowCount; row++) relieve(model, node, left, values, order, settled, row);
  }
  if (model.rankingCount > 0) dropOutOfRank(model, node, left, values);

  const gate = rankGate(model, node, values);
  const open = order.filter((position) => settled[position] === 0);
  for (let round = 0; round < 3; round++) {
    for (let row = 0; row < model.rowCount; row++) {
      if (left[row] < 0) mend(model, node, left, values, open, row, gate);
      if (left[row] < 0 && model.rankingCount === 0) exchange(model, node, left, values, open, row);
    }
    let changed = false;
    for (const position of open) {
      if (gains[position] < 0 && isPriced && round === 0) continue;
      if (!gate.admits(position)) continue;
      const most = mostFitting(model, node, left, values, position);
      if (most > values[position]) {
        setValue(model, node, left, values, position, most);
        gate.note(position);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return values;
}

/** Positions, the dearest first, of equal ones by column; with `unusedFirst` those of unused money before all others. */
function orderOf(model: Model, node: Node, gains: Float64Array, unusedFirst: boolean): number[] {
  const order: number[] = [];
  for (let position = 0; position < gains.length; position++) order.push(position);
  // Columns stand in their order, and a sort keeps it.
  order.sort((a, b) => gains[b] - gains[a]);
  if (!unusedFirst) return order;
  const { columns } = model.program;
  const [unused, others] = [true, false].map((wanted) =>
    order.filter((position) => (columns[node.columns[position]].kind === "unused") === wanted),
  );
  return [...unused, ...others];
}

function gainOf(model: Model, column: number, multipliers: Float64Array): number {
  let gain = model.cost[column] + model.costWhenAny[column];
  let size = 0;
  for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
    gain -= multipliers[model.row[entry]] * (model.atFull[entry] + model.whenAny[entry]);
    size = Math.max(size, Math.abs(model.atFull[entry]));
  }
  return gain / Math.max(1, size);
}

function setValue(
  model: Model,
  node: Node,
  left: Float64Array,
  values: Float64Array,
  position: number,
  value: number,
): void {
  const column = node.columns[position];
  const change = (value - values[position]) / model.full[column];
  const any = (value > 0 ? 1 : 0) - (values[position] > 0 ? 1 : 0);
  for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
    left[model.row[entry]] -= change * model.atFull[entry] + any * model.whenAny[entry];
  }
  values[position] = value;
}

/** The greatest allowed value that leaves every row that has room now with room. */
function mostFitting(
  model: Model,
  node: Node,
  left: Float64Array,
  values: Float64Array,
  position: number,
): number {
  const current = values[position];
  if (node.lowest[position] > node.highest[position]) return current;
  const column = node.columns[position];
  let most = node.highest[position];
  for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
    const row = model.row[entry];
    const room = left[row] - (current === 0 ? model.whenAny[entry] : 0);
    const perStep = model.atFull[entry] / model.full[column];
    if (perStep > 0)
      most = Math.min(most, current + Math.floor((room + 1e-9 * Math.abs(room)) / perStep + 1e-9));
    else if (room < 0 && perStep === 0 && model.whenAny[entry] > 0) return current;
    else if (room < 0 && perStep < 0 && left[row] >= 0) return current;
  }
  return most >= node.lowest[position] && most > current ? most : current;
}

/** Takes back what overfills a row, the cheapest first, but nothing that is settled. */
function relieve(
  model: Model,
  node: Node,
  left: Float64Array,
  values: Float64Array,
  order: readonly number[],
  settled: Uint8Array,
  row: number,
): void {
  for (let place = order.length - 1; place >= 0 && left[row] < 0; place--) {
    const position = order[place];
    if (settled[position] === 1 || values[position] === 0 || node.mayBeZero[position] === 0) continue;
    const column = node.columns[position];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      if (model.row[entry] !== row || model.atFull[entry] + model.whenAny[entry] <= 0) continue;
      setValue(model, node, left, values, position, 0);
      break;
    }
  }
}

/** Adds what lessens the shortfall of a row, dearest first. */
function mend(
  model: Model,
  node: Node,
  left: Float64Array,
  values: Float64Array,
  order: readonly number[],
  row: number,
  gate: RankGate,
): void {
  for (const position of order) {
    if (left[row] >= 0) return;
    const column = node.columns[position];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      if (model.row[entry] !== row || !gate.admits(position)) continue;
      if (model.atFull[entry] === 0 && model.whenAny[entry] < 0 && values[position] === 0) {
        // A row that counts is helped by any grant: the least leaves the most room.
        const least = Math.max(1, node.lowest[position]);
        if (mostFitting(model, node, left, values, position) < least) continue;
        setValue(model, node, left, values, position, least);
        gate.note(position);
        continue;
      }
      if (model.atFull[entry] >= 0) continue;
      const needed = Math.ceil(left[row] / (model.atFull[entry] / model.full[column]) - 1e-9);
      const most = mostFitting(model, node, left, values, position);
      const wanted = Math.min(most, Math.max(node.lowest[position], values[position] + needed));
      if (wanted > values[position]) {
        setValue(model, node, left, values, position, wanted);
        gate.note(position);
      }
    }
  }
}

/** How many of each side an exchange looks at. */
const exchanged = 60;

/** Puts a larger grant in the place of a smaller one, where a row is short and its area has no place for one more. */
function exchange(
  model: Model,
  node: Node,
  left: Float64Array,
  values: Float64Array,
  open: readonly number[],
  row: number,
): void {
  const parts = open.flatMap((position) => {
    const column = node.columns[position];
    for (let entry = model.start[column]; entry < model.start[column + 1]; entry++) {
      if (model.row[entry] !== row || model.atFull[entry] >= 0 || node.mayBeZero[position] === 0) continue;
      return [{ position, perStep: -model.atFull[entry] / model.full[column] }];
    }
    return [];
  });
  const sizeOf = ({ position, perStep }: (typeof parts)[number]) => perStep * node.highest[position];
  const inside = parts
    .filter(({ position }) => values[position] > 0)
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, exchanged);
  const outside = parts
    .filter(({ position }) => values[position] === 0)
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  for (const leaving of inside) {
    const had = values[leaving.position];
    setValue(model, node, left, values, leaving.position, 0);
    const first = outside.findIndex((one) => sizeOf(one) >= -left[row]);
    for (const { position, perStep } of first < 0 ? [] : outside.slice(first, first + exchanged)) {
      const wanted = Math.max(node.lowest[position], Math.ceil(-left[row] / perStep - 1e-9));
      if (wanted > mostFitting(model, node, left, values, position)) continue;
      setValue(model, node, left, values, position, wanted);
      return;
    }
    setValue(model, node, left, values, leaving.position, had);
  }
}

function dropOutOfRank(model: Model, node: Node, left: Float64Array, values: Float64Array): void {
  const firstOut = node.cutTier.slice();
  node.columns.forEach((column, position) => {
    const ranking = model.rankingOf[column];
    if (ranking >= 0 && values[position] === 0) {
      firstOut[ranking] = Math.min(firstOut[ranking], model.tierOf[column]);
    }
  });
  node.columns.forEach((column, position) => {
    const ranking = model.rankingOf[column];
    if (
      ranking >= 0 &&
      values[position] > 0 &&
      model.tierOf[column] > firstOut[ranking] &&
      node.mayBeZero[position] === 1
    ) {
      setValue(model, node, left, values, position, 0);
    }
  });
}

/** Which columns may rise above 0 under strict ranking: those of the first tier that is not all in. */
interface RankGate {
  readonly admits: (position: number) => boolean;
  readonly note: (position: number) => void;
}

function rankGate(model: Model, node: Node, values: Float64Array): RankGate {
  if (model.rankingCount === 0) return { admits: () => true, note: () => undefined };
  const out: Map<number, number>[] = Array.from(
    { length: model.rankingCount },
    () => new Map<number, number>(),
  );
  const counted = new Uint8Array(node.columns.length);
  node.columns.forEach((column, position) => {
    const ranking = model.rankingOf[column];
    if (ranking < 0 || values[position] > 0) return;
    const tier = model.tierOf[column];
    out[ranking].set(tier, (out[ranking].get(tier) ?? 0) + 1);
    counted[position] = 1;
  });
  const firstOut = (ranking: number) => Math.min(node.cutTier[ranking], ...out[ranking].keys());
  const first = Int32Array.from(out, (_, ranking) => firstOut(ranking));
  return {
    admits: (position) => {
      const ranking = model.rankingOf[node.columns[position]];
      return ranking < 0 || model.tierOf[node.columns[position]] <= first[ranking];
    },
    note: (position) => {
      const column = node.columns[position];
      const ranking = model.rankingOf[column];
      if (ranking < 0 || counted[position] === 0) return;
      counted[position] = 0;
      const tier = model.tierOf[column];
      const remaining = (out[ranking].get(tier) ?? 1) - 1;
      if (remaining > 0) out[ranking].set(tier, remaining);
      else out[ranking].delete(tier);
      first[ranking] = firstOut(ranking);
    },
  };
}
