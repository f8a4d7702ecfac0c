import fc from "fast-check";
import type { ProofStep, ProofVector } from "../../../src/proposal/schema.ts";
import { type Fraction, fraction, isAbove, nothing, plus } from "../../../solver/verify/fraction.ts";
import type { Column, Model, Part, Ranking, Row } from "../../../solver/verify/shape.ts";
import { partAt, type PlainModel } from "../../../solver/verify/normal-form.ts";

export function column(full: number, lowest: number, highest: number, mayBeZero: boolean): Column {
  return {
    name: `column ${String(full)}`,
    full: BigInt(full),
    lowest: BigInt(lowest),
    highest: BigInt(highest),
    mayBeZero,
  };
}

export function part(column: number, atFull: number, whenAny = 0): Part {
  return { column, atFull: BigInt(atFull), whenAny: BigInt(whenAny) };
}

export function row(sense: Row["sense"], limit: number, ...parts: readonly Part[]): Row {
  return { name: "row", parts, sense, limit: BigInt(limit) };
}

/** Every value of a column. */
function valuesOf({ lowest, highest, mayBeZero }: Column): readonly bigint[] {
  const above: bigint[] = [];
  for (let k = lowest; k <= highest; k += 1n) above.push(k);
  return mayBeZero ? [0n, ...above] : above;
}

function assignments(columns: readonly Column[]): readonly (readonly bigint[])[] {
  return columns.reduce<readonly (readonly bigint[])[]>(
    (all, one) => all.flatMap((before) => valuesOf(one).map((k) => [...before, k])),
    [[]],
  );
}

function sumOf(parts: readonly Part[], { columns }: PlainModel, values: readonly bigint[]): Fraction {
  return parts.reduce((sum, one) => {
    const [about, k] = [columns.at(one.column), values.at(one.column)];
    if (about === undefined || k === undefined) throw new Error("A part of no column.");
    return plus(sum, partAt(one, about, k));
  }, nothing);
}

function keepsRanking(ranking: Ranking, values: readonly bigint[]): boolean {
  return ranking.every((tier, place) =>
    ranking
      .slice(place + 1)
      .flat()
      .every((lower) => values.at(lower) === 0n || tier.every((higher) => values.at(higher) !== 0n)),
  );
}

/** The greatest objective by trying everything; undefined where nothing holds the rows and rankings. */
export function bestOf(plain: PlainModel): Fraction | undefined {
  let best: Fraction | undefined;
  for (const values of assignments(plain.columns)) {
    const holds =
      plain.rows.every(({ parts, sense, limit }) => {
        const sum = sumOf(parts, plain, values);
        return sense === "at most" ? !isAbove(sum, fraction(limit)) : !isAbove(fraction(limit), sum);
      }) && plain.rankings.every((ranking) => keepsRanking(ranking, values));
    if (!holds) continue;
    const value = sumOf(plain.objective, plain, values);
    if (best === undefined || isAbove(value, best)) best = value;
  }
  return best;
}

const smallColumn = fc
  .record({
    full: fc.integer({ min: 1, max: 4 }),
    lowest: fc.integer({ min: 1, max: 4 }),
    mayBeZero: fc.boolean(),
    kind: fc.constantFrom("decided", "decided", "decided", "shut", "free", "free", "free"),
  })
  .map(({ full, lowest, mayBeZero, kind }) => {
    const low = Math.min(lowest, full);
    if (kind === "shut") return column(full, 1, 0, true);
    return kind === "decided" ? column(full, low, low, false) : column(full, low, full, mayBeZero);
  });

/** `whole`: parts a step are whole, as in most rows; else any. */
function partOf(index: number, { full }: Column): fc.Arbitrary<Part> {
  return fc
    .record({
      whole: fc.boolean(),
      atFull: fc.integer({ min: -6, max: 9 }),
      whenAny: fc.constantFrom(0, 0, 0, 1, -2),
    })
    .map(({ whole, atFull, whenAny }) => ({
      column: index,
      atFull: BigInt(atFull) * (whole ? full : 1n),
      whenAny: BigInt(whenAny),
    }));
}

/** Small models of every shape that a round can give, and some that it cannot. */
export const plainModels: fc.Arbitrary<PlainModel> = fc
  .array(smallColumn, { minLength: 1, maxLength: 4 })
  .chain((columns) => {
    const parts = fc.tuple(...columns.map((one, index) => partOf(index, one)));
    const rows = fc.array(
      fc
        .record({
          parts,
          sense: fc.constantFrom<Row["sense"]>("at most", "at least"),
          limit: fc.integer({ min: -8, max: 20 }),
        })
        .map(({ parts: own, sense, limit }) => row(sense, limit, ...own)),
      { maxLength: 3 },
    );
    const rankings = fc
      .tuple(
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: columns.length, maxLength: columns.length }),
      )
      .map(([strict, tierOf]) => {
        if (!strict) return [];
        const tiers = [0, 1, 2].map((tier) =>
          columns.flatMap((_, index) => (tierOf[index] === tier ? [index] : [])),
        );
        return [tiers.filter((tier) => tier.length > 0)];
      });
    return fc.record({ columns: fc.constant(columns), rows, objective: parts, rankings });
  });

/** A vector that a proof may use on `model`: numbers small, signs right. */
export function vectorsOf(model: Model, objectives: readonly (0 | 1)[]): fc.Arbitrary<ProofVector> {
  return fc.record({
    scale: fc.integer({ min: 0, max: 4 }),
    objective: fc.constantFrom(...objectives),
    rows: fc.tuple(...model.rows.map(() => fc.integer({ min: 0, max: 24 }))).map((sizes) =>
      model.rows.map(({ sense }, index): [number, string] => {
        const size = sizes.at(index) ?? 0;
        return [index, String(sense === "at most" || size === 0 ? size : -size)];
      }),
    ),
  });
}

export function stepsOf(model: Model, objectives: readonly (0 | 1)[]): fc.Arbitrary<ProofStep> {
  const split = fc
    .tuple(fc.integer({ min: 0, max: model.columns.length - 1 }), fc.integer({ min: 0, max: 4 }))
    .map((pair) => ({ split: pair }));
  return fc.oneof(
    split,
    vectorsOf(model, objectives).map((tighten) => ({ tighten })),
  );
}
