import { canBePositive, type Domain, domainOf, isEmpty, onlyZero, single, withoutZero } from "./domain.ts";
import { type Fraction, fraction, isAbove, nothing, plus, times } from "./fraction.ts";
import type { Model, Part } from "./shape.ts";
import { partAt } from "./normal-form.ts";

/** A column that still counts: it has more than one value, or one whose parts are not whole. */
export interface Live {
  readonly column: number;
  readonly domain: Domain;
}

/**
 * What a node of the proof still allows. Columns with one value whose parts are whole are taken out; their parts are
 * in `taken` (by row) and `objective`.
 */
export interface Node {
  readonly live: readonly Live[];
  readonly taken: readonly bigint[];
  readonly objective: bigint;
  /** The columns taken out, the last one first. */
  readonly out: Out | undefined;
  /** By ranking: the last tier that a column taken out or live must be above 0 in, and the first that is 0. */
  readonly ranks: readonly Rank[];
}

/** A column taken out and its value, in a chain that nodes share. */
export interface Out {
  readonly column: number;
  readonly value: bigint;
  readonly before: Out | undefined;
}

interface Rank {
  readonly lastIn: number;
  readonly firstOut: number;
}

/** A column's part in a row, and the row's number. */
export interface RowPart {
  readonly row: number;
  readonly part: Part;
}

/** A model read by column, for the walk. */
export interface Frame {
  readonly model: Model;
  /** What is claimed that no assignment is above; undefined where the claim is that there is none. */
  readonly claim: Fraction | undefined;
  readonly partsOf: readonly (readonly RowPart[])[];
  readonly objectiveOf: readonly (Part | undefined)[];
  readonly places: readonly (Place | undefined)[];
}

interface Place {
  readonly ranking: number;
  readonly tier: number;
}

export function frameOf(model: Model, claim: Fraction | undefined): Frame {
  const partsOf: RowPart[][] = model.columns.map(() => []);
  model.rows.forEach(({ parts }, row) => {
    for (const part of parts) partsOf[part.column]?.push({ row, part });
  });
  const objectiveOf = new Array<Part | undefined>(model.columns.length).fill(undefined);
  for (const part of model.objective.parts) objectiveOf[part.column] = part;
  const places = new Array<Place | undefined>(model.columns.length).fill(undefined);
  model.rankings.forEach((tiers, ranking) => {
    tiers.forEach((columns, tier) => {
      for (const column of columns) places[column] = { ranking, tier };
    });
  });
  return { model, claim, partsOf, objectiveOf, places };
}

/** Everything the model allows. */
export function rootOf({ model }: Frame): Node {
  return {
    live: model.columns.map((column, index) => ({ column: index, domain: domainOf(column) })),
    taken: model.rows.map(() => 0n),
    objective: 0n,
    out: undefined,
    ranks: model.rankings.map((tiers) => ({ lastIn: -1, firstOut: tiers.length })),
  };
}

/** A node after ranking and with its fixed columns out; `closed`; or `against`, one that the claim denies. */
export type Settled =
  { readonly kind: "open"; readonly node: Node } | { readonly kind: "closed" } | { readonly kind: "against" };

const closed: Settled = { kind: "closed" };

/** Lets the ranking work, takes fixed columns out and closes what the claim cannot fail in. */
export function settled(frame: Frame, node: Node): Settled {
  if (node.live.some(({ domain }) => isEmpty(domain))) return closed;
  const ranked = rankedNode(frame, node);
  if (ranked === undefined) return closed;
  const bare = withoutFixed(frame, ranked);
  if (bare.live.some(({ domain }) => single(domain) === undefined)) return { kind: "open", node: bare };
  return breaksARow(frame, bare) || isWithinClaim(frame, bare) ? closed : { kind: "against" };
}

/** R10 strict; undefined where it leaves a column without a value. */
function rankedNode(frame: Frame, node: Node): Node | undefined {
  if (node.ranks.length === 0) return node;
  const ranks = node.ranks.map((rank) => ({ ...rank }));
  for (const { column, domain } of node.live) {
    const place = frame.places[column];
    const rank = place && ranks[place.ranking];
    if (place === undefined || rank === undefined) continue;
    if (!domain.zero) rank.lastIn = Math.max(rank.lastIn, place.tier);
    if (!canBePositive(domain)) rank.firstOut = Math.min(rank.firstOut, place.tier);
  }
  if (ranks.some(({ lastIn, firstOut }) => firstOut < lastIn)) return undefined;
  const live = node.live.map((one) => {
    const place = frame.places[one.column];
    const rank = place && ranks[place.ranking];
    if (place === undefined || rank === undefined) return one;
    if (place.tier < rank.lastIn) return { ...one, domain: withoutZero(one.domain) };
    if (place.tier > rank.firstOut) return { ...one, domain: onlyZero(one.domain) };
    return one;
  });
  return { ...node, live, ranks };
}

function withoutFixed(frame: Frame, node: Node): Node {
  const taken = [...node.taken];
  let { objective, out } = node;
  const live: Live[] = [];
  for (const one of node.live) {
    const { column, domain } = one;
    const k = single(domain);
    const parts = k === undefined ? undefined : wholeParts(frame, column, k);
    if (k === undefined || parts === undefined) {
      live.push(one);
      continue;
    }
    for (const { row, value } of parts.inRows) taken[row] = (taken[row] ?? 0n) + value;
    objective += parts.objective;
    out = { column, value: k, before: out };
  }
  return live.length === node.live.length ? node : { ...node, live, taken, objective, out };
}

interface WholeParts {
  readonly inRows: readonly { readonly row: number; readonly value: bigint }[];
  readonly objective: bigint;
}

const noParts: WholeParts = { inRows: [], objective: 0n };

/** What a column's parts come to at k; undefined where one of them is not whole. */
function wholeParts(frame: Frame, column: number, k: bigint): WholeParts | undefined {
  if (k === 0n) return noParts;
  const part = frame.objectiveOf[column];
  const objective = part === undefined ? nothing : valueAt(frame, part, k);
  if (objective.denominator !== 1n) return undefined;
  const inRows: { readonly row: number; readonly value: bigint }[] = [];
  for (const { row, part: inRow } of frame.partsOf[column] ?? []) {
    const { numerator, denominator } = valueAt(frame, inRow, k);
    if (denominator !== 1n) return undefined;
    inRows.push({ row, value: numerator });
  }
  return { inRows, objective: objective.numerator };
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

/** Every live column has one value: does a row not hold? */
function breaksARow(frame: Frame, node: Node): boolean {
  const sums = node.taken.map((taken) => fraction(taken));
  for (const { column, domain } of node.live) {
    const k = single(domain);
    if (k === undefined) continue;
    for (const { row, part } of frame.partsOf[column] ?? []) {
      const sum = sums.at(row);
      if (sum !== undefined) sums[row] = plus(sum, valueAt(frame, part, k));
    }
  }
  return frame.model.rows.some(({ sense, limit }, row) => {
    const sum = sums[row] ?? fraction(0n);
    return sense === "at most" ? isAbove(sum, fraction(limit)) : isAbove(fraction(limit), sum);
  });
}

/** Every live column has one value: is the objective at most the claim? */
function isWithinClaim(frame: Frame, node: Node): boolean {
  if (frame.claim === undefined) return false;
  const { constant, grain = 1n } = frame.model.objective;
  let sum = fraction(node.objective);
  for (const { column, domain } of node.live) {
    const k = single(domain);
    const part = frame.objectiveOf[column];
    if (k !== undefined && part !== undefined) sum = plus(sum, valueAt(frame, part, k));
  }
  return !isAbove(plus(constant, times(sum, grain)), frame.claim);
}
