import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Candidate } from "../../../src/eligibility.ts";
import { type Round, roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { type Point, type Range, type Sweep, sweepSchema } from "../../../src/sweep/schema.ts";
import { answersOf } from "../../../scenarios/sweep/answers.ts";
import { type Figure, withFigure } from "../../../scenarios/sweep/figure.ts";
import { answerSegmentsHere, type SweepRequest } from "../../../scenarios/sweep/segment.ts";
import { sweepOf, valuesOf } from "../../../scenarios/sweep/sweep-document.ts";
import type { Solving } from "../../../scenarios/solving.ts";
import { allocate, type Effort } from "../../../solver/allocate.ts";
import { candidatesOf } from "../../../solver/propose.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { bestByEnumeration } from "../../kit/enumerate.ts";
import { proposalOf, shownValue } from "../../kit/propose.ts";
import { brokenRules } from "../../kit/rules.ts";
import { withArea, withScheme } from "../../kit/prices.ts";
import { runs } from "../../kit/seed.ts";
import { answered } from "../../solver/answered.ts";
import { area, asking, roundBy, tiny } from "../../solver/tiny-rounds.ts";

const effort: Effort = { shouldStop: () => false, halfSpent: () => false, onProgress: () => undefined };
const noEngine = () => Promise.resolve(undefined);
const solving: Solving = {
  ask: noEngine,
  isOver: () => false,
  effort: () => effort,
  pause: () => Promise.resolve(),
};
const maker = { by: "test", round: "sha256:0" };
const quiet = () => undefined;

/** Few allocations, so that every changed round can be enumerated. */
const small = { choicesAtMost: 150 };

/** The document with a figure at a value, as a person would write it. */
function written(document: RoundDocument, figure: Figure, value: number): RoundDocument {
  switch (figure.kind) {
    case "cap":
      return withScheme(document, { cap: value });
    case "ceiling":
      return withScheme(document, {
        laterCaps: { ...document.scheme.laterCaps, [String(figure.year)]: value },
      });
    case "minimum":
      return withArea(document, figure.area, { minimum: value });
    case "maximum":
      return withArea(document, figure.area, { maximum: value });
    case "projects":
      return withArea(document, figure.area, { projectsAtMost: value });
  }
}

function figuresOf({ scheme }: Round): Figure[] {
  const [first] = scheme.areas;
  return [
    { kind: "cap" },
    { kind: "ceiling", year: scheme.year + 1 },
    { kind: "minimum", area: first.id },
    { kind: "maximum", area: first.id },
    { kind: "projects", area: first.id },
  ];
}

/** A range from 0 to what everybody asks for, and a fourth of it more, in so many parts. */
function rangeOf(round: Round, figure: Figure, parts: number): Range {
  if (figure.kind === "projects") return { figure, from: 0, to: 4, by: 1 };
  const { year } = round.scheme;
  const demand = round.applications.reduce((sum, { requested }) => sum + (requested.get(year) ?? 0), 0);
  const to = Math.max(1, Math.floor((demand * 5) / 4));
  return { figure, from: 0, to, by: Math.max(1, Math.floor(to / parts)) };
}

const sweptBy = (document: RoundDocument, request: SweepRequest, by: Solving): Promise<Sweep> => {
  const round = roundOf(document);
  const answer = (candidates: readonly Candidate[]) => answerSegmentsHere(round, candidates, request, by);
  return sweepOf(round, request, maker, answer, quiet);
};

const swept = (document: RoundDocument, range: Range, and?: Range): Promise<Sweep> =>
  sweptBy(document, { range, and }, solving);

/** What enumeration says of a round, in the form of a point. */
function enumerated(document: RoundDocument) {
  const best = bestByEnumeration(document);
  if (best.status === "infeasible") return { status: best.status };
  const { unused, value, grants } = best;
  return {
    status: best.status,
    unused: Number(unused),
    value: shownValue(document, value),
    grants: Object.fromEntries([...grants].map(([id, amount]) => [id, Number(amount)])),
  };
}

function said(point: Point) {
  if (point.status === "not-known" || point.status === "infeasible") return { status: point.status };
  const grants = Object.fromEntries(point.grants.map(({ application, amount }) => [application, amount]));
  return { status: point.status, ...point.totals, grants };
}

const anyFigure = fc.nat(4);

describe("every point of a sweep", () => {
  it("is what enumeration finds, holds every rule, and says what changed against the one before", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        rounds(small),
        anyFigure,
        fc.integer({ min: 2, max: 6 }),
        async (document, pick, parts) => {
          const round = roundOf(document);
          const figure = figuresOf(round)[pick];
          const range = rangeOf(round, figure, parts);
          const answer = await swept(document, range);
          expect(sweepSchema.parse(answer)).toEqual(answer);
          expect(answer.points.map(({ at }) => at)).toEqual(valuesOf(range));
          for (const [place, point] of answer.points.entries()) {
            const changed = written(document, figure, point.at);
            expect(said(point), `${figure.kind} ${point.at}`).toEqual(enumerated(changed));
            seen.add(point.status);
            if (point.status !== "optimal") continue;
            const grants = new Map(point.grants.map((one) => [one.application, BigInt(one.amount)]));
            expect(brokenRules(changed, proposalOf(changed, grants))).toEqual([]);
            expect(point.granted).toBe(point.areas.reduce((sum, one) => sum + one.granted, 0));
            expect(point.totals.unused).toBe(point.areas.reduce((sum, one) => sum + one.unused, 0));
            expect(point.projects).toBe(point.areas.reduce((sum, one) => sum + one.projects, 0));
            const before = place === 0 ? undefined : answer.points[place - 1];
            if (before?.status !== "optimal") {
              expect(point.changes).toBeUndefined();
              continue;
            }
            const amounts = new Map(before.grants.map((one) => [one.application, one.amount]));
            for (const { application, before: was, after } of point.changes ?? []) {
              expect(amounts.get(application) ?? 0).toBe(was);
              if (after === 0) amounts.delete(application);
              else amounts.set(application, after);
            }
            expect(new Map([...amounts].sort())).toEqual(
              new Map(point.grants.map((one) => [one.application, one.amount] as const).sort()),
            );
          }
        },
      ),
      runs(60),
    );
    expect([...seen].sort()).toEqual(["infeasible", "optimal"]);
  });

  it("of two figures is what enumeration finds", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), anyFigure, anyFigure, async (document, pick, other) => {
        const round = roundOf(document);
        const [figure, second] = [figuresOf(round)[pick], figuresOf(round)[other]];
        if (pick === other) return;
        const [range, and] = [rangeOf(round, figure, 2), rangeOf(round, second, 2)];
        const answer = await swept(document, range, and);
        expect(answer.changePoints).toEqual([]);
        expect(answer.points.map((one) => [one.and, one.at])).toEqual(
          valuesOf(and).flatMap((b) => valuesOf(range).map((a) => [b, a])),
        );
        for (const point of answer.points) {
          const changed = written(written(document, second, point.and ?? 0), figure, point.at);
          expect(said(point)).toEqual(enumerated(changed));
        }
      }),
      runs(25),
    );
  });
});

describe("a change point", () => {
  it("is where the set changes, by a solve at the krone and one beside it, and none is missing between sets", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(rounds(small), anyFigure, async (document, pick) => {
        const round = roundOf(document);
        const figure = figuresOf(round)[pick];
        const { points, changePoints, open } = await swept(document, rangeOf(round, figure, 4));
        expect(open).toEqual([]);
        for (const { before, after, comesIn, fallsOut } of changePoints) {
          expect(after.at - before.at).toBe(1);
          const [lower, upper] = [before, after].map(({ at }) => enumerated(written(document, figure, at)));
          expect(sideOf(lower)).toEqual({ ...before, at: undefined });
          expect(sideOf(upper)).toEqual({ ...after, at: undefined });
          const [was, is] = [lower, upper].map(({ grants }) =>
            grants === undefined ? [] : Object.keys(grants),
          );
          const both = lower.status === "optimal" && upper.status === "optimal";
          expect(comesIn).toEqual(both ? is.filter((id) => !was.includes(id)).sort() : []);
          expect(fallsOut).toEqual(both ? was.filter((id) => !is.includes(id)).sort() : []);
          expect(both ? comesIn.length + fallsOut.length : 1).toBeGreaterThan(0);
          const kind = both ? figure.kind : "feasibility";
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
        }
        // From a value to the next the found changes lead from the one set to the other, with nothing left over.
        for (const [place, point] of points.entries()) {
          if (place === 0) continue;
          const last = points[place - 1];
          const between = changePoints.filter(({ after }) => last.at < after.at && after.at <= point.at);
          if (last.status !== "optimal" || point.status !== "optimal") {
            expect(between.length > 0).toBe(last.status !== point.status);
            continue;
          }
          const funded = new Set(last.grants.map(({ application }) => application));
          for (const { comesIn, fallsOut } of between) {
            comesIn.forEach((id) => funded.add(id));
            fallsOut.forEach((id) => funded.delete(id));
          }
          if (between.some(({ before, after }) => before.status !== after.status)) continue;
          expect([...funded].sort()).toEqual(point.grants.map(({ application }) => application));
        }
      }),
      runs(60),
    );
    const kinds = ["cap", "ceiling", "minimum", "maximum", "projects", "feasibility"];
    expect(Math.min(...kinds.map((kind) => seen.get(kind) ?? 0)), JSON.stringify([...seen])).toBeGreaterThan(
      0,
    );
  });

  const sideOf = (side: ReturnType<typeof enumerated>) =>
    side.status === "infeasible"
      ? { at: undefined, status: side.status }
      : { at: undefined, status: side.status, unused: side.unused, value: side.value };

  it("is found also where several lie between two values, and is silent of what comes and goes", async () => {
    const document = tiny({
      scheme: { cap: 60 },
      applications: [asking("p", 10, 9), asking("q", 25, 5), asking("r", 32, 4)],
    });
    roundBy(document);
    const figure = { kind: "cap" } as const;
    const found = async (by: number, to: number) =>
      (await swept(document, { figure, from: 0, to, by })).changePoints.map(
        ({ after, comesIn, fallsOut }) => `${after.at}: +${comesIn.join("")} -${fallsOut.join("")}`,
      );
    const all = ["10: +p -", "25: +q -p", "32: +r -q", "35: +pq -r", "42: +r -q", "57: +q -p", "67: +p -"];
    expect(await found(1, 70)).toEqual(all);
    expect(await found(7, 70)).toEqual(all);
    const amongTen = await found(35, 70);
    expect(all).toEqual(expect.arrayContaining(amongTen));
  });
});

describe("an answer that follows from another", () => {
  it("is the answer of a solve of its own, whatever was asked before", async () => {
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(
        rounds(),
        anyFigure,
        fc.array(fc.nat(1000), { minLength: 4, maxLength: 8 }),
        async (document, pick, parts) => {
          const round = roundOf(document);
          const assessment = assess(round);
          if (assessment.conflicts.length > 0) return;
          const candidates = candidatesOf(assessment);
          const figure = figuresOf(round)[pick];
          const { to } = rangeOf(round, figure, 2);
          const answers = answersOf(round, candidates, figure, solving);
          for (const part of parts) {
            const value = figure.kind === "projects" ? part % 5 : Math.floor((to * part) / 1000);
            const changed = withFigure(round, figure, value);
            const own = await allocate(changed, candidates, noEngine, effort, { ties: false });
            const answer = await answers.at(value);
            expect(answer.kind).toBe(own.kind);
            if (answer.kind !== "allocated" || own.kind !== "allocated") continue;
            const { grants, unused, value: worth, proven, preference } = own;
            expect({ ...answer }).toMatchObject({ grants, unused, proven, preference });
            expect(answer.value.numerator * worth.denominator).toBe(
              worth.numerator * answer.value.denominator,
            );
          }
          spared += new Set(parts).size - answers.solves();
        },
      ),
      runs(80),
    );
    expect(spared).toBeGreaterThan(50);
  });

  it("costs no solve under a cap as low as what the best takes, and one a krone below", async () => {
    // Area b is short of its minimum: 7 kroner stay unused, and are set aside under the cap.
    const round = roundBy(
      tiny({
        scheme: { cap: 100, areas: [area("a"), area("b", { minimum: 20 })] },
        applications: [asking("p", 30, 3), asking("q", 13, 2, { area: "b" })],
      }),
    );
    const candidates = candidatesOf(assess(round));
    const answers = answersOf(round, candidates, { kind: "cap" }, solving);
    for (const cap of [100, 50, 77])
      expect(await answers.at(cap)).toMatchObject({ grants: [30, 13], unused: 7n });
    expect(answers.solves()).toBe(1);
    expect(await answers.at(49)).toMatchObject({ grants: [0, 13], unused: 7n });
    expect(answers.solves()).toBe(2);
  });

  it.each<[string, Figure, number, number, number]>([
    ["cap", { kind: "cap" }, 99, 70, 69],
    ["ceiling of a later year", { kind: "ceiling", year: 2026 }, 99, 20, 19],
    ["maximum", { kind: "maximum", area: "a" }, 99, 50, 49],
    ["projects", { kind: "projects", area: "a" }, 9, 2, 1],
    ["minimum", { kind: "minimum", area: "b" }, 5, 20, 21],
  ])("holds to the krone: %s", async (_, figure, solved, last, beyond) => {
    // All three are funded: 70 kroner, 50 of them in area a, where they stand for 20 the next year: q only for 10 (R3).
    const round = roundBy(
      tiny({
        scheme: {
          cap: 100,
          areas: [area("a"), area("b")],
          laterCaps: { "2026": 99 },
          grant: { step: 10, smallestShare: "0.5" },
        },
        applications: [
          asking("p", { "2025": 30, "2026": 10 }, 3),
          asking("q", { "2025": 20, "2026": 13 }, 4),
          asking("r", 20, 1, { area: "b" }),
        ],
        commitments: [],
      }),
    );
    const candidates = candidatesOf(assess(round));
    const answers = answersOf(round, candidates, figure, solving);
    const own = async (value: number) =>
      answered(
        await allocate(withFigure(round, figure, value), candidates, noEngine, effort, { ties: false }),
      );
    for (const value of [solved, last, Math.floor((solved + last) / 2)]) {
      expect(answered(await answers.at(value))).toEqual(await own(value));
      expect(answers.solves()).toBe(1);
    }
    expect(answered(await answers.at(beyond))).toEqual(await own(beyond));
    expect(answers.solves()).toBe(2);
  });
});

describe("a sweep that runs out of time", () => {
  it("says of what is left that it is not known, and between what that nothing was found", async () => {
    const document = tiny({ scheme: { cap: 60 }, applications: [asking("p", 30, 3), asking("q", 20, 4)] });
    let asked = 0;
    const short: Solving = {
      ...solving,
      isOver: () => {
        asked += 1;
        return asked > 2;
      },
    };
    const range = { figure: { kind: "cap" }, from: 0, to: 60, by: 20 } as const;
    const answer = await sweptBy(document, { range, and: undefined }, short);
    expect(answer.points.map(({ status }) => status)).toEqual([
      "optimal",
      "optimal",
      "not-known",
      "not-known",
    ]);
    expect(answer.open).toEqual([
      { from: 0, to: 20 },
      { from: 20, to: 40 },
      { from: 40, to: 60 },
    ]);
    expect(answer.changePoints).toEqual([]);
  });

  it("has no proposal at any value where decisions cannot hold", async () => {
    const decisions = [{ application: "p", decision: "grant" as const, amount: 31, reason: "Decided." }];
    const document = tiny({ scheme: { cap: 60 }, applications: [asking("p", 30, 3)], decisions });
    const range = { figure: { kind: "cap" }, from: 30, to: 60, by: 15 } as const;
    const answer = await swept(document, range);
    expect(answer.points.map(({ status }) => status)).toEqual(["infeasible", "infeasible", "infeasible"]);
    expect(answer.changePoints).toEqual([]);
  });
});
