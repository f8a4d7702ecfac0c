import { type Domain, greatest, reducedAt, single } from "./domain.ts";
import { floor, floorDivide, type Fraction, minus } from "./fraction.ts";
import type { Frame, Live, Node } from "./node.ts";
import { partAt } from "./normal-form.ts";
import type { Part } from "./shape.ts";
import { boundOf, leastThatMatters, type Multipliers, reducedOf } from "./tighten.ts";
import type { WalkFault } from "./walk-fault.ts";

/** More choices than this are no proof that anybody wants to check. */
const choicesAtMost = 20_000;
/** Sums below this are exact in double precision. */
const safe = 2 ** 52;

type Refused = Omit<WalkFault, "step">;

/** A column that may leave its best value: what that costs the bound, takes from each row and adds to the objective. */
interface Choice {
  readonly loss: number;
  readonly takes: readonly { readonly row: number; readonly amount: number }[];
  readonly adds: number;
}

/**
 * Looks at every choice of values in a node for which the bound less what its columns lose is not below Θ
 * (docs/proof.md, `enumerate`). Undefined where each of them breaks a row or is within the claim: the node is closed.
 */
export function enumerated(frame: Frame, node: Node, multipliers: Multipliers): Refused | undefined {
  const { claim } = frame;
  if (claim === undefined || multipliers.objective === 0n) {
    return { code: "proof-objective-not-allowed", figures: {} };
  }
  const factor = multipliers.objective * multipliers.scale;
  const left = frame.model.rows.map(({ limit, sense }, row) => {
    const rest = limit - (node.taken[row] ?? 0n);
    return Number(sense === "at most" ? rest : -rest);
  });
  const sizes = left.map(Math.abs);
  let bound = boundOf(frame, node, multipliers);
  let objective = node.objective;
  const choices: { readonly loss: bigint; readonly from: bigint; readonly to: bigint; readonly one: Live }[] =
    [];
  for (const one of node.live) {
    const values = valuesOf(one.domain);
    const areWhole = values?.every((k) => isWhole(frame, one.column, k)) === true;
    if (values === undefined || !areWhole) return notTwofold(frame, one);
    const reduced = reducedOf(frame, one.column, multipliers, factor);
    const most = greatest(reduced, one.domain);
    bound += most;
    const best = values.find((k) => reducedAt(reduced, k) === most) ?? 0n;
    objective += addAt(frame, one.column, best);
    for (const { row, part } of frame.partsOf[one.column] ?? []) {
      const amount = amountAt(frame, row, part, best);
      left[row] = (left[row] ?? 0) - amount;
      sizes[row] = (sizes[row] ?? 0) + Math.abs(amount);
    }
    const other = values.find((k) => k !== best);
    if (other !== undefined) {
      choices.push({ loss: most - reducedAt(reduced, other), from: best, to: other, one });
    }
  }
  const slack = bound - leastThatMatters(frame, multipliers);
  if (slack < 0n) return undefined;
  const open = choices
    .filter(({ loss }) => loss <= slack)
    .sort((a, b) => Number(a.loss - b.loss))
    .map(({ loss, from, to, one }): Choice => {
      const parts = frame.partsOf[one.column] ?? [];
      const takes = parts.map(({ row, part }) => ({
        row,
        amount: amountAt(frame, row, part, to) - amountAt(frame, row, part, from),
      }));
      for (const { row, amount } of takes) sizes[row] = (sizes[row] ?? 0) + Math.abs(amount);
      return {
        loss: Number(loss),
        takes,
        adds: Number(addAt(frame, one.column, to) - addAt(frame, one.column, from)),
      };
    });
  const worth = Number(objective);
  const needed = Number(leastAbove(frame, claim));
  const reach = open.reduce((sum, { adds }) => sum + Math.abs(adds), Math.abs(worth) + Math.abs(needed));
  if (sizes.some((size) => size > safe) || reach > safe || slack > BigInt(safe)) {
    return { code: "proof-number-too-large", figures: { most: safe } };
  }
  return counterexample(open, left, worth, needed, Number(slack));
}

function counterexample(
  choices: readonly Choice[],
  left: number[],
  worth: number,
  needed: number,
  slack: number,
): Refused | undefined {
  const gives = givesFrom(choices, left.length);
  let looked = 0;
  let fault: Refused | undefined;
  /** Whether to go on. A choice is taken at most once on the way down, so this goes no deeper than there are columns. */
  const look = (from: number, spent: number, value: number): boolean => {
    looked += 1;
    if (looked > choicesAtMost) {
      fault = { code: "proof-too-many-choices", figures: { most: choicesAtMost } };
      return false;
    }
    if (left.some((rest, row) => rest + (gives[from]?.[row] ?? 0) < 0)) return true;
    if (value >= needed && left.every((rest) => rest >= 0)) {
      fault = { code: "proof-counterexample", figures: {} };
      return false;
    }
    for (let next = from; next < choices.length; next++) {
      const choice = choices.at(next);
      if (choice === undefined || spent + choice.loss > slack) return true;
      for (const { row, amount } of choice.takes) left[row] = (left[row] ?? 0) - amount;
      const goesOn = look(next + 1, spent + choice.loss, value + choice.adds);
      for (const { row, amount } of choice.takes) left[row] = (left[row] ?? 0) + amount;
      if (!goesOn) return false;
    }
    return true;
  };
  look(0, 0, worth);
  return fault;
}

/** By place and row: the most that this choice and all later ones can give back. */
function givesFrom(choices: readonly Choice[], rows: number): readonly (readonly number[])[] {
  const gives: number[][] = [new Array<number>(rows).fill(0)];
  for (const { takes } of [...choices].reverse()) {
    const next = [...(gives.at(-1) ?? [])];
    for (const { row, amount } of takes) if (amount < 0) next[row] = (next[row] ?? 0) - amount;
    gives.push(next);
  }
  return gives.reverse();
}

/** The values that are left, or undefined where there are more than two. */
function valuesOf(domain: Domain): readonly bigint[] | undefined {
  const only = single(domain);
  if (only !== undefined) return [only];
  return domain.zero && domain.low === domain.high ? [0n, domain.low] : undefined;
}

/** Whether all of a column's parts are whole at a value. */
function isWhole(frame: Frame, column: number, k: bigint): boolean {
  const objective = frame.objectiveOf[column];
  const parts = (frame.partsOf[column] ?? []).map(({ part }) => part);
  return [...parts, ...(objective === undefined ? [] : [objective])].every(
    (part) => valueAt(frame, part, k).denominator === 1n,
  );
}

function valueAt({ model }: Frame, part: Part, k: bigint): Fraction {
  const column = model.columns.at(part.column);
  if (column === undefined) {
    throw new Error(
      `There is no column ${String(part.column)}; give the walk a model in which every part has its column.`,
    );
  }
  return partAt(part, column, k);
}

/** What a column takes from a row, every row as "at most". */
function amountAt(frame: Frame, row: number, part: Part, k: bigint): number {
  const value = Number(valueAt(frame, part, k).numerator);
  return frame.model.rows[row]?.sense === "at most" ? value : 0 - value;
}

function addAt(frame: Frame, column: number, k: bigint): bigint {
  const part = frame.objectiveOf[column];
  return part === undefined ? 0n : valueAt(frame, part, k).numerator;
}

/** The least whole number of grains that the objective, less its constant, must reach to be above the claim. */
function leastAbove({ model }: Frame, claim: Fraction): bigint {
  const { constant, grain = 1n } = model.objective;
  return floorDivide(floor(minus(claim, constant)), grain) + 1n;
}

function notTwofold({ model }: Frame, { column }: Live): Refused {
  return { code: "proof-not-twofold", figures: { column, name: model.columns[column]?.name ?? "" } };
}
