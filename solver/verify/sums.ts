import {
  type Bits,
  bitsFrom,
  greatestOf,
  inBoth,
  inEither,
  isNone,
  lowered,
  meets,
  raised,
  spread,
  stepsThatMeet,
} from "./bits.ts";
import { canBePositive, type Domain } from "./domain.ts";
import type { Frame, Live, Node } from "./node.ts";
import type { Row } from "./shape.ts";
import type { WalkFault } from "./walk-fault.ts";

/** Sums beyond this would cost more than they prove. */
const greatestSum = 2n ** 20n;
/** Sums times candidates: as many bits are held at a time. */
const greatestTable = 2 ** 29;

/** A node after a filter by sums; undefined where it closes the node; or why the step is none. */
export type Summed = { readonly node: Node | undefined } | { readonly fault: Omit<WalkFault, "step"> };

/** The two rows of an area over a node: what its open candidates must add up to. */
export interface Sums {
  readonly least: bigint;
  readonly most: bigint;
  readonly summands: readonly Live[];
  readonly unused: Live | undefined;
  readonly names: { readonly lower: string; readonly upper: string };
}

/** A minimum's and a maximum's row as sums, or why they are none. */
export function sumsOf(
  frame: Frame,
  node: Node,
  [lowerRow, upperRow]: readonly [number, number],
): { readonly sums: Sums } | { readonly fault: Omit<WalkFault, "step"> } {
  const lower = frame.model.rows.at(lowerRow);
  const upper = frame.model.rows.at(upperRow);
  const rows = frame.model.rows.length;
  if (lower === undefined) return { fault: { code: "proof-unknown-row", figures: { row: lowerRow, rows } } };
  if (upper === undefined) return { fault: { code: "proof-unknown-row", figures: { row: upperRow, rows } } };
  const names = { lower: lower.name, upper: upper.name };
  const beside = besideOf(frame, lower, upper);
  if (beside === undefined) return { fault: { code: "proof-rows-not-sums", figures: names } };
  const least = lower.limit - (node.taken[lowerRow] ?? 0n);
  const most = upper.limit - (node.taken[upperRow] ?? 0n);
  if (most > greatestSum) {
    return { fault: { code: "proof-number-too-large", figures: { most: Number(greatestSum) } } };
  }
  const grants = new Set(upper.parts.map(({ column }) => column));
  const summands = node.live.filter(({ column }) => grants.has(column));
  const unused = node.live.find(({ column }) => column === beside.column);
  return { sums: { least, most, summands, unused, names } };
}

/** `sums` of docs/proof.md: strikes out the values with which an area cannot come between its two limits. */
export function summed(frame: Frame, node: Node, rows: readonly [number, number]): Summed {
  const read = sumsOf(frame, node, rows);
  if ("fault" in read) return read;
  const { least, most, summands, unused } = read.sums;
  const help = unused !== undefined && canBePositive(unused.domain) ? unused.domain.high : 0n;
  const from = least - help > 0n ? least - help : 0n;
  if (most < from) return { node: undefined };
  if ((Number(most) + 1) * summands.length > greatestTable) {
    return { fault: { code: "proof-number-too-large", figures: { most: greatestTable } } };
  }

  // As numbers: they are at most `greatestSum`.
  const end = Number(most);
  const wanted = bitsFrom(end, Number(from), end);
  const before: Bits[] = [];
  let reached = bitsFrom(end, 0, 0);
  for (const { domain } of summands) {
    before.push(reached);
    reached = moved(domain, reached, raised);
  }
  const sums = inBoth(reached, wanted);
  if (isNone(sums)) return { node: undefined };

  const left = new Map<number, Domain>();
  let after = wanted;
  summands.toReversed().forEach(({ column, domain }, turn) => {
    const start = before.at(summands.length - 1 - turn);
    if (start !== undefined) left.set(column, shortened(domain, start, after));
    after = moved(domain, after, lowered);
  });
  if (unused !== undefined) {
    const short = least - BigInt(greatestOf(sums));
    const { zero, low, high } = unused.domain;
    left.set(unused.column, { zero: zero && short <= 0n, low: short > low ? short : low, high });
  }
  const live = node.live.map((one): Live => ({ ...one, domain: left.get(one.column) ?? one.domain }));
  return { node: { ...node, live } };
}

/** The unused column of the lower row, or none, where the two rows are otherwise alike; undefined where not. */
function besideOf(frame: Frame, lower: Row, upper: Row): { readonly column: number | undefined } | undefined {
  if (lower.sense !== "at least" || upper.sense !== "at most") return undefined;
  const counts = ({ parts }: Row) =>
    parts.every(
      ({ column, atFull, whenAny }) => whenAny === 0n && atFull === frame.model.columns[column]?.full,
    );
  if (!counts(lower) || !counts(upper)) return undefined;
  const grants = new Set(upper.parts.map(({ column }) => column));
  const beside = lower.parts.filter(({ column }) => !grants.has(column));
  return beside.length <= 1 && lower.parts.length === grants.size + beside.length
    ? { column: beside.at(0)?.column }
    : undefined;
}

/** The sums after a column has taken each of its values; `move` moves all sums by one value. */
function moved({ zero, low, high }: Domain, sums: Bits, move: (sums: Bits, by: number) => Bits): Bits {
  const [least, most] = [Number(low), Math.min(Number(high), sums.most)];
  const none = bitsFrom(sums.most, 1, 0);
  const positive = least <= most ? spread(sums, least, most, move) : none;
  return zero ? inEither(sums, positive) : positive;
}

/** The values that lead from `start` to `wanted`: 0, and the range from the first to the last above it. */
function shortened({ zero, low, high }: Domain, start: Bits, wanted: Bits): Domain {
  const leadsAtZero = zero && meets(start, wanted, 0);
  if (low > high) return { zero: leadsAtZero, low, high };
  const steps = stepsThatMeet(start, wanted, Number(low), Math.min(Number(high), start.most));
  if (steps === undefined) return { zero: leadsAtZero, low: high + 1n, high };
  return { zero: leadsAtZero, low: BigInt(steps.least), high: BigInt(steps.greatest) };
}
