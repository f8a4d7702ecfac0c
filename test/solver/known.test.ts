import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/eligibility.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import { type Allocation, allocate, type Asked, type Effort, type Learnt } from "../../solver/allocate.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { modelOf, type Stage } from "../../solver/verify/model.ts";
import { walk } from "../../solver/verify/walk.ts";
import { rounds } from "../kit/arbitraries.ts";
import { runs } from "../kit/seed.ts";
import { answered } from "./answered.ts";
import { area, asking, candidatesBy, roundBy, tiny } from "./tiny-rounds.ts";

const unhurried: Effort = { shouldStop: () => false, halfSpent: () => false, onProgress: () => undefined };
const noEngine = () => Promise.resolve(undefined);

const allocated = (round: Round, asked: Asked = {}) =>
  allocate(round, candidatesOf(assess(round)), noEngine, unhurried, asked);

/** That the steps of each stage prove what they are for. */
function expectProven(round: Round, allocation: Allocation): void {
  const candidates = candidatesOf(assess(round));
  if (allocation.kind === "nothing-found") throw new Error("Nothing told the search to stop.");
  const decimals = Math.max(0, ...candidates.map(({ score }) => score.decimalPlaces()));
  const unit = 10n ** BigInt(decimals);
  const faultOf = (stage: Stage, claim: { numerator: bigint; denominator: bigint } | undefined) =>
    walk(modelOf(round, candidates, stage), claim, allocation.proof[stage.name]?.steps ?? []);
  if (allocation.kind === "infeasible") {
    expect(faultOf({ name: "infeasible" }, undefined)).toBeUndefined();
    return;
  }
  const { unused, value, proof } = allocation;
  expect(proof.unused !== undefined).toBe(unused > 0n);
  if (unused > 0n)
    expect(faultOf({ name: "unused" }, { numerator: -unused, denominator: 1n })).toBeUndefined();
  const claim = { numerator: value.numerator * unit, denominator: value.denominator };
  expect(faultOf({ name: "value", unused }, claim)).toBeUndefined();
}

const noConflicts = rounds()
  .map(roundOf)
  .filter((round) => assess(round).conflicts.length === 0);
const gaps = fc.constantFrom(undefined, 1n, 2n, 1000n, 10n ** 9n, 10n ** 40n);

describe("what was learnt elsewhere", () => {
  it("changes nothing of an answer, whatever it is", async () => {
    const amount = fc.oneof(
      fc.constantFrom(0, -1, 0.5, NaN, Infinity, 1e300),
      fc.integer({ min: 0, max: 20_000 }),
    );
    const seen = { allocated: 0, infeasible: 0, unused: 0 };
    await fc.assert(
      fc.asyncProperty(
        noConflicts,
        fc.array(amount, { minLength: 7, maxLength: 7 }),
        gaps,
        async (round, grants, gap) => {
          const known: Learnt = { grants: candidatesOf(assess(round)).map((_, place) => grants[place]), gap };
          const answer = await allocated(round, { known });
          expect(answered(answer)).toEqual(answered(await allocated(round)));
          expectProven(round, answer);
          expect(answered(await allocated(round, { known, prove: false }))).toEqual(answered(answer));
          if (answer.kind === "allocated") seen.allocated += 1;
          else seen.infeasible += 1;
          if (answer.kind === "allocated" && answer.unused > 0n) seen.unused += 1;
        },
      ),
      runs(70),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(1);
  });

  it("is as good from this round, or from one with as many candidates", async () => {
    const seen = { own: 0, other: 0, held: 0 };
    await fc.assert(
      fc.asyncProperty(noConflicts, noConflicts, gaps, async (round, other, gap) => {
        const plain = await allocated(round);
        for (const [from, which] of [
          [round, "own"],
          [other, "other"],
        ] as const) {
          const count = candidatesOf(assess(round)).length;
          if (candidatesOf(assess(from)).length !== count) continue;
          const teacher = await allocated(from);
          if (teacher.kind !== "allocated") continue;
          for (const known of [teacher.learnt, { ...teacher.learnt, gap }]) {
            const answer = await allocated(round, { known });
            expect(answered(answer)).toEqual(answered(plain));
            expectProven(round, answer);
            expect(answered(await allocated(round, { known, prove: false }))).toEqual(answered(plain));
          }
          seen[which] += 1;
          if (which === "own" && teacher.unused === 0n) seen.held += 1;
        }
      }),
      runs(40),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(1);
  });

  it("is what the answer gives, and how far it is below the first bound", async () => {
    // Projects of 6, 5 and 4 with 3, 2 and 1 a krone and room for 9: at most 3 · 6 + 2 · 3, and p1 alone is 18.
    const round = roundBy(
      tiny({
        scheme: { cap: 9 },
        applications: [asking("p1", 6, 3), asking("p2", 5, 2), asking("p3", 4, 1)],
      }),
    );
    expect(await allocated(round)).toMatchObject({ learnt: { grants: [6, 0, 0], gap: 6n } });
  });

  it("asks nothing about unused money where it leaves none", async () => {
    const stages = new Set<string>();
    const round = roundBy(
      tiny({
        scheme: { cap: 50, areas: [area("a"), area("b", { minimum: 30 })] },
        applications: [asking("p1", 50, 9), asking("p2", 30, 1, { area: "b" }), asking("p3", 20, 1)],
      }),
    );
    const effort = { ...unhurried, onProgress: ({ stage }: { stage: string }) => void stages.add(stage) };
    const known = { grants: [0, 30, 0], gap: undefined };
    expect(await allocate(round, candidatesBy(round), noEngine, effort, { known })).toMatchObject({
      grants: [0, 30, 20],
      unused: 0n,
      proven: true,
    });
    expect([...stages]).toEqual(["value"]);
    await allocate(round, candidatesBy(round), noEngine, effort, { known: { ...known, grants: [0, 20, 0] } });
    expect([...stages]).toEqual(["value", "unused"]);
  });

  it("asks nothing about unused money that no candidate can fill, where no proof is wanted", async () => {
    const stages = new Set<string>();
    // Area b is short of 10 kroner whatever it is given.
    const round = roundBy(
      tiny({
        scheme: { cap: 50, areas: [area("a"), area("b", { minimum: 30 })] },
        applications: [asking("p1", 50, 9), asking("p2", 20, 1, { area: "b" }), asking("p3", 20, 1)],
      }),
    );
    const effort = { ...unhurried, onProgress: ({ stage }: { stage: string }) => void stages.add(stage) };
    const known = { grants: [0, 20, 0], gap: undefined };
    const best = { grants: [0, 20, 20], unused: 10n, proven: true };
    const asked = (one: Asked) => allocate(round, candidatesBy(round), noEngine, effort, one);
    expect(await asked({ known, prove: false })).toMatchObject(best);
    expect([...stages]).toEqual(["value"]);
    const wanted = await asked({ known });
    expect(wanted).toMatchObject(best);
    expectProven(round, wanted);
    expect([...stages]).toEqual(["value", "unused"]);
  });

  it("leaves the steps of the proof out where they are not wanted", async () => {
    await fc.assert(
      fc.asyncProperty(noConflicts, async (round) => {
        const [plain, bare] = [await allocated(round), await allocated(round, { prove: false })];
        expect(answered(bare)).toEqual(answered(plain));
        if (bare.kind === "nothing-found") throw new Error("Nothing told the search to stop.");
        for (const { steps } of [bare.proof.infeasible, bare.proof.unused, bare.proof.value].filter(
          (one) => one !== undefined,
        ))
          expect(steps).toEqual([]);
      }),
      runs(40),
    );
  });
});
