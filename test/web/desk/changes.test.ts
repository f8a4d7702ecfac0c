import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAsKept, moved } from "../../../web/desk/state/as-kept.ts";
import { areSame, changeAt, placeOf, withChange, without } from "../../../web/desk/state/changes.ts";
import { faultsByPlace } from "../../../web/desk/state/faults-by-place.ts";
import { standingAmount, standingDecimal } from "../../../web/desk/state/standing.ts";
import { FordelProblem } from "../../../client/problem.ts";
import type { Change } from "../../../web/service/rounds.ts";
import { round } from "./round.ts";

describe("a lever that stands where the round has it is no change", () => {
  test.each<[Change, boolean]>([
    [{ change: "cap", to: 10_000_000 }, true],
    [{ change: "cap", to: 10_000_001 }, false],
    [{ change: "area-minimum", area: "4", to: 0 }, true],
    [{ change: "area-minimum", area: "1", to: 3_000_000 }, true],
    [{ change: "area-maximum", area: "1", remove: true }, true],
    [{ change: "area-maximum", area: "4", remove: true }, false],
    [{ change: "area-maximum", area: "4", to: 5_000_000 }, true],
    [{ change: "area-projects", area: "4", to: 3 }, true],
    [{ change: "area-unused", area: "1", to: "release" }, true],
    [{ change: "area-unused", area: "4", to: "release" }, false],
    [{ change: "threshold", to: "9.0" }, true],
    [{ change: "threshold", remove: true }, false],
    [{ change: "criterion-threshold", criterion: "purpose", to: "3" }, true],
    [{ change: "criterion-weight", criterion: "purpose", to: "1.1" }, false],
    [{ change: "priority", priority: "larger", to: "1.5" }, true],
    [{ change: "priority", priority: "larger", remove: true }, false],
    [{ change: "later-cap", year: 2026, to: 4_000_000 }, true],
    [{ change: "later-cap", year: 2027, remove: true }, true],
    [{ change: "ranking", to: "report" }, true],
    [{ change: "objective", to: "points" }, false],
    [{ change: "decision", application: "a", to: "grant", reason: "Because" }, true],
    [{ change: "decision", application: "a", to: "grant", reason: "Another" }, false],
    [{ change: "decision-removed", application: "b" }, true],
    [{ change: "withdrawal", application: "a" }, false],
  ])("%j: %s", (change, isKept) => {
    expect(isAsKept(change, round)).toBe(isKept);
    expect(moved([], change, round)).toEqual(isKept ? [] : [change]);
  });
});

const change = fc.oneof<fc.Arbitrary<Change>[]>(
  fc.integer({ min: 0, max: 3 }).map((to): Change => ({ change: "cap", to })),
  fc
    .tuple(fc.constantFrom("1", "4"), fc.integer({ min: 0, max: 3 }))
    .map(([area, to]): Change => ({ change: "area-minimum", area, to })),
  fc.constantFrom("a", "b").map((application): Change => ({ change: "withdrawal", application })),
);

test("however levers are moved, there is one change for each, the last", () => {
  fc.assert(
    fc.property(fc.array(change), (moves) => {
      const changes = moves.reduce<readonly Change[]>(withChange, []);
      const places = changes.map(placeOf);
      expect(new Set(places).size).toBe(places.length);
      for (const one of moves) {
        const last = moves.findLast((other) => placeOf(other) === placeOf(one));
        expect(changeAt(changes, placeOf(one))).toBe(last);
      }
      for (const place of places) expect(changeAt(without(changes, place), place)).toBeUndefined();
    }),
  );
});

test("changes are the same in another order of what is about different things, and of their fields", () => {
  const cap: Change = { change: "cap", to: 1 };
  const minimum: Change = { change: "area-minimum", area: "1", to: 2 };
  expect(areSame([cap, minimum], [{ to: 2, area: "1", change: "area-minimum" }, cap])).toBe(true);
  expect(areSame([cap], [{ change: "cap", to: 2 }])).toBe(false);
  expect(areSame([cap], [])).toBe(false);
});

describe("where a lever stands", () => {
  test.each<[Change | undefined, number | undefined, number | undefined]>([
    [undefined, 5, 5],
    [{ change: "cap", to: 7 }, 5, 7],
    [{ change: "cap", by: -2 }, 5, 3],
    [{ change: "cap", byPercent: "-10" }, 1_000_001, 900_000],
    [{ change: "cap", byPercent: "2.5" }, 1_000_001, 1_025_001],
    [{ change: "area-maximum", area: "4", remove: true }, 5, undefined],
    [{ change: "area-maximum", area: "4", by: 5 }, undefined, undefined],
  ])("%j of %s is %s", (one, kept, standing) => {
    expect(standingAmount(one, kept)).toBe(standing);
  });

  test("points stand in one form, whoever wrote them", () => {
    expect(standingDecimal(undefined, "9.50")).toBe("9.5");
    expect(standingDecimal({ change: "threshold", to: 9 }, 8)).toBe("9");
    expect(standingDecimal({ change: "threshold", remove: true }, 8)).toBeUndefined();
  });
});

test("what the service says is wrong stands at the lever it is about", () => {
  const sent: readonly Change[] = [
    { change: "cap", to: -1 },
    { change: "area-minimum", area: "9", to: 1 },
  ];
  const body = {
    faults: [
      { pointer: "/scenario/changes/1/area", code: "unknown", message: "There is no area 9." },
      { pointer: "/scenario/changes/0/to", code: "least", message: "At least 0." },
      { pointer: "/round", code: "other", message: "Something else." },
    ],
  };
  const problem = new FordelProblem(new Response(null, { status: 422 }), body);
  expect([...faultsByPlace(problem, sent)]).toEqual([
    ["area-minimum:9", ["There is no area 9."]],
    ["cap", ["At least 0."]],
    ["", ["Something else."]],
  ]);
  expect(faultsByPlace(new TypeError("gone"), sent).size).toBe(0);
});
