import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../../api/library.ts";
import { sweep } from "../../api/sweep.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { ChangePoint, Point, Range } from "../../src/sweep/schema.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { rounds } from "../kit/arbitraries.ts";
import { grantsOf } from "../kit/propose.ts";
import { withArea, withScheme } from "../kit/prices.ts";
import { runs } from "../kit/seed.ts";

const options = { engine: "built-in" } as const;
const here = { threads: 0 } as const;
const small = { choicesAtMost: 300 };

type Figure = Range["figure"];

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

const figureOf = ({ scheme }: RoundDocument, pick: number): Figure => {
  const area = scheme.areas[pick % scheme.areas.length].id;
  const all: Figure[] = [
    { kind: "cap" },
    { kind: "ceiling", year: scheme.year + 1 },
    { kind: "minimum", area },
    { kind: "maximum", area },
    { kind: "projects", area },
  ];
  return all[pick % all.length];
};

/** Kroner that everybody asks for in the scheme's year. */
const demandOf = ({ scheme, applications }: RoundDocument): number =>
  applications.reduce((sum, { requested }) => sum + (requested[String(scheme.year)] ?? 0), 0);

function rangeOf(document: RoundDocument, figure: Figure, parts: number): Range {
  const to = figure.kind === "projects" ? 4 : demandOf(document) + 2;
  return { figure, from: 0, to, by: Math.ceil(to / parts) };
}

const funded = (point: Extract<Point, { status: "optimal" | "feasible" }>) =>
  new Map(point.grants.map(({ application, amount }) => [application, BigInt(amount)]));

describe("every proposal in a sweep", () => {
  it("is the one that a solve of the round with this figure gives, and verifies", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(rounds(small), fc.nat(59), fc.nat(59), async (document, pick, other) => {
        const [figure, second] = [figureOf(document, pick), figureOf(document, other)];
        const both = figure.kind !== second.kind;
        const range = rangeOf(document, figure, 3);
        const and = both ? rangeOf(document, second, 2) : undefined;
        const { points } = await sweep(document, { ...here, range, and });
        for (const point of points) {
          const base = point.and === undefined ? document : written(document, second, point.and);
          const changed = written(base, figure, point.at);
          const proposal = await solve(changed, options);
          expect(point.status).toBe(proposal.status);
          seen.set(point.status, (seen.get(point.status) ?? 0) + 1);
          expect(verifyProposal(changed, proposal)).toMatchObject({ holds: true, findings: [] });
          if (point.status === "infeasible") {
            const { conflicts, repairs } = point;
            expect({ conflicts, repairs }).toEqual({
              conflicts: proposal.conflicts,
              repairs: "repairs" in proposal ? proposal.repairs : undefined,
            });
          }
          if (point.status !== "optimal" || proposal.status !== "optimal") continue;
          expect(funded(point)).toEqual(grantsOf(changed, proposal));
          const { unused, value } = proposal.totals;
          expect(point.totals).toEqual({ unused, value });
        }
      }),
      runs(25),
    );
    expect([...seen.keys()].sort()).toEqual(["infeasible", "optimal"]);
  });
});

/** Whom a solve by itself funds at a value: ids in a row, or that nothing is feasible. */
type FundedAt = (value: number) => Promise<string>;

const nobody = "infeasible";
const idsOf = (document: RoundDocument, proposal: SolvedProposal) =>
  [...grantsOf(document, proposal).keys()].sort().join(" ");

function singleSolves(document: RoundDocument, figure: Figure): FundedAt {
  const known = new Map<number, string>();
  return async (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const changed = written(document, figure, value);
    const proposal = await solve(changed, options);
    const ids = proposal.status === "infeasible" ? nobody : idsOf(changed, proposal);
    known.set(value, ids);
    return ids;
  };
}

/** Two values that differ by 1: the lower funds as `from` does and the higher does not. */
async function bisected(at: FundedAt, from: number, to: number): Promise<readonly [number, number]> {
  const wanted = await at(from);
  let [lower, upper] = [from, to];
  while (upper - lower > 1) {
    const middle = Math.floor((lower + upper) / 2);
    if ((await at(middle)) === wanted) lower = middle;
    else upper = middle;
  }
  return [lower, upper];
}

describe("the change points of a sweep", () => {
  it("agree with bisection by single solves", async () => {
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(rounds(small), fc.nat(59), async (document, pick) => {
        const figure = figureOf(document, pick);
        const range = rangeOf(document, figure, 3);
        const { points, changePoints, open } = await sweep(document, { ...here, range });
        expect(open).toEqual([]);
        const at = singleSolves(document, figure);
        for (const [place, { at: to }] of points.entries()) {
          if (place === 0) continue;
          const from = points[place - 1].at;
          const found = changePoints.filter(({ after }) => from < after.at && after.at <= to);
          for (const one of found) await expectChange(at, one);
          if (found.length === 0) {
            expect(await at(from)).toBe(await at(to));
            continue;
          }
          const stretches = [from, ...found.map(({ after }) => after.at)];
          for (const [index, one] of found.entries()) {
            // From here to the change the same are funded at both ends, and after it until the next.
            const start = stretches[index];
            const end = index + 1 < found.length ? found[index + 1].before.at : to;
            expect(await at(start)).toBe(await at(one.before.at));
            expect(await at(end)).toBe(await at(one.after.at));
            const [lower, upper] = await bisected(at, start, end);
            // Somebody may come and go again in between: then bisection can end at another change.
            if (lower === one.before.at) agreed += 1;
            else expect(await returns(at, [lower, upper], one)).toBe(true);
          }
        }
      }),
      runs(40),
    );
    expect(agreed).toBeGreaterThan(30);
  });
});

async function expectChange(at: FundedAt, { before, after, comesIn, fallsOut }: ChangePoint): Promise<void> {
  expect(after.at - before.at).toBe(1);
  const [was, is] = [await at(before.at), await at(after.at)];
  expect(is).not.toBe(was);
  expect([was === nobody, is === nobody]).toEqual([
    before.status === "infeasible",
    after.status === "infeasible",
  ]);
  if (was === nobody || is === nobody) return;
  const ids = (row: string) => row.split(" ").filter((id) => id !== "");
  expect(comesIn).toEqual(ids(is).filter((id) => !ids(was).includes(id)));
  expect(fallsOut).toEqual(ids(was).filter((id) => !ids(is).includes(id)));
}

/** Whether the same are funded on the way to a change, after another one, as before that one. */
async function returns(
  at: FundedAt,
  [lower, upper]: readonly [number, number],
  { before, after }: ChangePoint,
): Promise<boolean> {
  return lower < before.at
    ? (await at(lower)) === (await at(before.at)) && (await at(upper)) !== (await at(before.at))
    : lower > after.at && (await at(lower)) === (await at(before.at));
}
