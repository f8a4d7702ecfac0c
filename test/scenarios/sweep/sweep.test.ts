import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/eligibility.ts";
import { type Round, roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { type Figure, withFigure } from "../../../scenarios/sweep/figure.ts";
import { sweep } from "../../../scenarios/sweep/sweep.ts";
import { type Allocation, allocate, type Effort } from "../../../solver/allocate.ts";
import { candidatesOf } from "../../../solver/propose.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { runs } from "../../kit/seed.ts";
import { answered } from "../../solver/answered.ts";
import { area, asking, roundBy, tiny } from "../../solver/tiny-rounds.ts";

const unhurried: Effort = { shouldStop: () => false, halfSpent: () => false, onProgress: () => undefined };
const noEngine = () => Promise.resolve(undefined);

async function separately(round: Round, figure: Figure, value: number) {
  const candidates = candidatesOf(assess(round));
  return answered(await allocate(withFigure(round, figure, value), candidates, noEngine, unhurried));
}

/** The figures of a round, with what they are now and how far it is worth to go. */
function figuresOf({ scheme, applications }: Round): (readonly [Figure, number])[] {
  const demand = applications.reduce((sum, { requested }) => sum + (requested.get(scheme.year) ?? 0), 0);
  const [first] = scheme.areas;
  return [
    [{ kind: "cap" }, scheme.cap],
    [{ kind: "ceiling", year: scheme.year + 1 }, scheme.laterCaps.get(scheme.year + 1) ?? demand],
    [{ kind: "ceiling", year: scheme.year + 2 }, scheme.laterCaps.get(scheme.year + 2) ?? demand],
    [{ kind: "minimum", area: first.id }, first.minimum === 0 ? Math.floor(demand / 3) : first.minimum],
    [{ kind: "maximum", area: first.id }, first.maximum ?? Math.floor(demand / 2)],
    [{ kind: "projects", area: first.id }, first.projectsAtMost ?? 2],
  ];
}

/** Up and down from what it is now, by a krone, a little and much. */
function valuesOf({ kind }: Figure, now: number, percents: readonly number[]): number[] {
  if (kind === "projects") return [0, 1, 2, 3, 4];
  const spread = percents.map((percent) => Math.floor((now * percent) / 100));
  return [...new Set([...spread, now, now + 1, Math.max(0, now - 1)])].sort((a, b) => a - b);
}

const orders = {
  ascending: (values: readonly number[]) => values,
  descending: (values: readonly number[]) => values.toReversed(),
  shuffled: (values: readonly number[]) =>
    values
      .filter((_, place) => place % 2 === 1)
      .concat(values.filter((_, place) => place % 2 === 0).toReversed()),
  repeated: (values: readonly number[]) => [...values.slice(0, 2), ...values.slice(0, 2).toReversed()],
};

describe("a sweep", () => {
  it.each(["ascending", "descending", "shuffled", "repeated"] as const)(
    "has the answers of as many separate rounds, whatever the figure: values %s",
    async (order) => {
      const seen = new Map<string, number>();
      const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
      await fc.assert(
        fc.asyncProperty(
          rounds(),
          fc.nat(5),
          fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 2, maxLength: 4 }),
          async (document, pick, percents) => {
            const round = roundOf(document);
            const assessment = assess(round);
            const [figure, now] = figuresOf(round)[pick];
            const values = orders[order](valuesOf(figure, now, percents));
            const { points, candidates } = await sweep(round, figure, values, unhurried);
            expect(candidates).toEqual(candidatesOf(assessment));
            expect(round).toEqual(roundOf(document));
            if (assessment.conflicts.length > 0) {
              expect(points).toEqual([]);
              return;
            }
            expect(points.map(({ value }) => value)).toEqual(values);
            for (const { value, allocation } of points) {
              expect(answered(allocation), `${figure.kind} ${value}`).toEqual(
                await separately(round, figure, value),
              );
              note(allocation.kind);
              if (allocation.kind === "allocated" && allocation.unused > 0n) note("unused");
            }
            note(figure.kind);
          },
        ),
        runs(26),
      );
      const least = [
        "cap",
        "ceiling",
        "minimum",
        "maximum",
        "projects",
        "allocated",
        "infeasible",
        "unused",
      ].map((what) => seen.get(what) ?? 0);
      expect(Math.min(...least), JSON.stringify([...seen])).toBeGreaterThan(0);
    },
  );

  const round = roundBy(
    tiny({
      scheme: { cap: 60, areas: [area("a"), area("b", { minimum: 20 })] },
      applications: [
        asking("p1", { "2025": 30, "2026": 10 }, 3),
        asking("p2", { "2025": 20, "2026": 10 }, 4),
        asking("p3", 20, 1, { area: "b" }),
        asking("p4", 15, 2, { area: "b" }),
      ],
    }),
  );
  const shown = (allocation: Allocation) =>
    allocation.kind === "allocated"
      ? `${allocation.grants.join(" ")}, ${allocation.unused} unused, value ${allocation.value.numerator}`
      : allocation.kind;

  it.each<[string, Figure, readonly (readonly [number, string])[]]>([
    [
      "cap",
      { kind: "cap" },
      [
        [19, "infeasible"],
        [20, "0 0 20 0, 0 unused, value 20"],
        [40, "0 20 20 0, 0 unused, value 100"],
        [70, "30 20 20 0, 0 unused, value 190"],
        [85, "30 20 20 15, 0 unused, value 220"],
      ],
    ],
    [
      "ceiling of a later year",
      { kind: "ceiling", year: 2026 },
      [
        [9, "0 0 20 15, 0 unused, value 50"],
        [10, "0 20 20 15, 0 unused, value 130"],
      ],
    ],
    [
      "minimum",
      { kind: "minimum", area: "b" },
      [
        [0, "30 20 0 0, 0 unused, value 170"],
        [15, "0 20 20 15, 0 unused, value 130"],
        [36, "0 20 20 15, 1 unused, value 130"],
        [61, "infeasible"],
      ],
    ],
    [
      "maximum",
      { kind: "maximum", area: "a" },
      [
        [19, "0 0 20 15, 0 unused, value 50"],
        [30, "0 20 20 15, 0 unused, value 130"],
      ],
    ],
    [
      "projects",
      { kind: "projects", area: "a" },
      [
        [0, "0 0 20 15, 0 unused, value 50"],
        [1, "0 20 20 15, 0 unused, value 130"],
      ],
    ],
  ])("by hand, of the %s", async (_, figure, table) => {
    const values = table.map(([value]) => value);
    const { points } = await sweep(round, figure, values, unhurried);
    expect(points.map(({ value, allocation }) => [value, shown(allocation)])).toEqual(table);
  });

  it("has no points where a decision cannot hold", async () => {
    const decisions = [{ application: "p1", decision: "grant" as const, amount: 31, reason: "Decided." }];
    const impossible = roundBy(tiny({ scheme: { cap: 60 }, applications: [asking("p1", 30, 3)], decisions }));
    expect(assess(impossible).conflicts).not.toEqual([]);
    expect((await sweep(impossible, { kind: "cap" }, [30, 60], unhurried)).points).toEqual([]);
  });

  it("has no points for no values", async () => {
    expect((await sweep(round, { kind: "cap" }, [], unhurried)).points).toEqual([]);
  });

  it("ends when it is told to, with the points so far", async () => {
    const values = [60, 61, 62, 63, 64, 65, 66, 67];
    const lengths = new Set<number>();
    for (let questions = 0; questions < 60; questions += 2) {
      let asked = 0;
      const shouldStop = () => {
        asked += 1;
        return asked > questions;
      };
      const { points } = await sweep(round, { kind: "cap" }, values, { ...unhurried, shouldStop });
      lengths.add(points.length);
      expect(points.map(({ value }) => value)).toEqual(values.slice(0, points.length));
      // Only the one that was at hand may be unproven.
      for (const { value, allocation } of points.slice(0, -1)) {
        expect(answered(allocation)).toEqual(await separately(round, { kind: "cap" }, value));
      }
    }
    expect(lengths.has(0)).toBe(true);
    expect(lengths.size).toBeGreaterThan(3);
  });
});

describe("a round with another figure", () => {
  const withLater = (document: RoundDocument, year: number, value: number): RoundDocument => ({
    ...document,
    scheme: { ...document.scheme, laterCaps: { ...document.scheme.laterCaps, [String(year)]: value } },
  });
  const withArea = (
    document: RoundDocument,
    id: string,
    change: Partial<RoundDocument["scheme"]["areas"][number]>,
  ) => ({
    ...document,
    scheme: {
      ...document.scheme,
      areas: document.scheme.areas.map((one) => (one.id === id ? { ...one, ...change } : one)),
    },
  });

  /** As a person would write it into the document. */
  function written(document: RoundDocument, figure: Figure, value: number): RoundDocument {
    switch (figure.kind) {
      case "cap":
        return { ...document, scheme: { ...document.scheme, cap: value } };
      case "ceiling":
        return withLater(document, figure.year, value);
      case "minimum":
        return withArea(document, figure.area, { minimum: value });
      case "maximum":
        return withArea(document, figure.area, { maximum: value });
      case "projects":
        return withArea(document, figure.area, { projectsAtMost: value });
    }
  }

  it("is the round of the document with that figure, and leaves the first as it was", () => {
    fc.assert(
      fc.property(rounds(), fc.nat(1000), (document, value) => {
        const round = roundOf(document);
        for (const [figure] of figuresOf(round)) {
          const moved = withFigure(round, figure, value);
          const expected = roundOf(written(document, figure, value));
          expect(moved).toEqual(expected);
          expect([...moved.scheme.laterCaps]).toEqual([...expected.scheme.laterCaps]);
          expect(candidatesOf(assess(moved))).toEqual(candidatesOf(assess(round)));
        }
        expect(round).toEqual(roundOf(document));
      }),
      runs(60),
    );
  });
});
