import type { RoundDocument } from "../../src/round/schema.ts";
import { total } from "../../test/kit/figures.ts";
import { committedIn, type Reading, readingsOf } from "../../test/kit/readings.ts";

export const ceilingKinds = ["cap", "later ceiling", "minimum", "maximum"] as const;
export const positions = [
  "on a sum",
  "one krone under",
  "one krone over",
  "one step under",
  "one step over",
  "elsewhere",
] as const;

export type CeilingKind = (typeof ceilingKinds)[number];
export type Position = (typeof positions)[number];

/**
 * Where every ceiling of a round stands, commitments taken off: on the sum of what some of its candidates may have at
 * most, or beside one. What is under one sum may be over another; the first of `positions` counts.
 */
export function tightness(document: RoundDocument): readonly (readonly [CeilingKind, Position])[] {
  const { scheme } = document;
  const { year, cap, laterCaps = {}, areas } = scheme;
  const step = BigInt(scheme.grant?.step ?? 1);
  const candidates = readingsOf(document).filter(({ standing }) => standing.is === "candidate");
  const placed = (kind: CeilingKind, ceiling: number, ofYear: number, area?: string) => {
    const room = BigInt(ceiling) - committedIn(document, ofYear, area);
    const inArea = candidates.filter((one) => area === undefined || one.area === area);
    const amounts = inArea.map((one) => amountIn(one, ofYear, year));
    return [kind, positionOf(room, sumsOf(amounts), step)] as const;
  };
  return [
    placed("cap", cap, year),
    ...Object.entries(laterCaps).map(([later, ceiling]) => placed("later ceiling", ceiling, Number(later))),
    ...areas.flatMap(({ id, minimum = 0, maximum }) => [
      ...(minimum > 0 ? [placed("minimum", minimum, year, id)] : []),
      ...(maximum === undefined ? [] : [placed("maximum", maximum, year, id)]),
    ]),
  ];
}

function amountIn({ most, later }: Reading, year: number, schemeYear: number): bigint {
  return year === schemeYear ? most : (later.get(year) ?? 0n);
}

/** The sums of every choice among the amounts; that of none is left out. */
function sumsOf(amounts: readonly bigint[]): ReadonlySet<bigint> {
  const choices = Array.from({ length: 2 ** amounts.length }, (_, choice) =>
    total(amounts.filter((_one, place) => Math.floor(choice / 2 ** place) % 2 === 1)),
  );
  return new Set(choices.filter((sum) => sum > 0n));
}

function positionOf(room: bigint, sums: ReadonlySet<bigint>, step: bigint): Position {
  const beside: readonly (readonly [Position, bigint])[] = [
    ["on a sum", 0n],
    ["one krone under", 1n],
    ["one krone over", -1n],
    ["one step under", step],
    ["one step over", -step],
  ];
  return beside.find(([, offset]) => sums.has(room + offset))?.[0] ?? "elsewhere";
}
