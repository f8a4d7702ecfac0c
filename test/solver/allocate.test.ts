import { describe, expect, it } from "vitest";
import { allocate, type Effort } from "../../solver/allocate.ts";
import { compare, fraction } from "../../solver/exact/fraction.ts";
import { area, asking, candidatesBy, roundBy, tiny, type TinyRound } from "./tiny-rounds.ts";

const unhurried: Effort = { shouldStop: () => false, halfSpent: () => false, onProgress: () => undefined };
const noEngine = () => Promise.resolve(undefined);

function allocated(given: TinyRound, effort: Effort = unhurried) {
  const round = roundBy(tiny(given));
  return allocate(round, candidatesBy(round), noEngine, effort);
}

describe("R12", () => {
  it.each<[string, TinyRound, readonly number[], bigint, bigint]>([
    [
      "(a) the least unused money comes before the value",
      {
        scheme: { cap: 50, areas: [area("a"), area("b", { minimum: 30 })] },
        applications: [asking("p1", 50, 9), asking("p2", 30, 1, { area: "b" })],
      },
      [0, 30],
      0n,
      30n,
    ],
    [
      "(b) then the greatest value",
      { scheme: { cap: 50 }, applications: [asking("p1", 50, 2), asking("p2", 20, 4), asking("p3", 30, 1)] },
      [0, 20, 30],
      0n,
      110n,
    ],
    [
      "(c) then the highest score",
      { scheme: { cap: 50 }, applications: [asking("p1", 50, 2), asking("p2", 20, 5)] },
      [0, 20],
      0n,
      100n,
    ],
    [
      "(c) and among equal scores the first by id, with as much as it can have",
      {
        scheme: { cap: 50, grant: { smallest: 10 } },
        applications: [asking("p10", 40, 2), asking("p2", 40, 2)],
      },
      [40, 10],
      0n,
      100n,
    ],
  ])("%s", async (_, round, grants, unused, value) => {
    const answer = await allocated(round);
    if (answer.kind !== "allocated") throw new Error("The round of the table is feasible.");
    expect(answer).toMatchObject({ proven: true, grants, unused, unusedBound: unused });
    expect(compare(answer.value, fraction(value))).toBe(0);
    expect(compare(answer.bound, fraction(value))).toBe(0);
    expect(answer.preference).toMatchObject({ settled: true, tiesSettled: true });
  });

  it("is a contradiction with a proof where nothing is feasible", async () => {
    const round = { scheme: { areas: [area("a", { minimum: 101 })] }, applications: [asking("p1", 10, 1)] };
    expect(await allocated(round)).toMatchObject({
      kind: "infeasible",
      proof: { infeasible: { steps: [{ tighten: { objective: 0 } }] } },
    });
  });

  it("is not claimed to be proven where there was no time", async () => {
    const round = { applications: [asking("p1", 60, 3), asking("p2", 50, 2), asking("p3", 41, 1)] };
    const answer = await allocated(round, { ...unhurried, shouldStop: () => true });
    if (answer.kind !== "allocated") throw new Error("The relaxation alone finds something here.");
    expect(answer).toMatchObject({ proven: false, preference: { settled: false, tiesSettled: false } });
    // The best is p1 alone, 180; p2 and p3 together are 141.
    expect(compare(answer.value, fraction(180n))).toBeLessThanOrEqual(0);
    expect(compare(answer.bound, fraction(180n))).toBeGreaterThan(0);
  });

  it.each([
    ["nothing", 0],
    ["a little, below 0 all of it", -1],
  ])("is quick where every score is %s", async (_, score) => {
    const applications = Array.from({ length: 40 }, (_, index) =>
      asking(`p${index}`, 1000 + 7 * index, score),
    );
    let questions = 0;
    const shouldStop = () => {
      questions += 1;
      return questions > 5000;
    };
    const answer = await allocated({ scheme: { cap: 20_500 }, applications }, { ...unhurried, shouldStop });
    expect(answer).toMatchObject({ kind: "allocated", proven: true });
  });
});
