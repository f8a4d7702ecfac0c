import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProofStep } from "../../../src/proposal/schema.ts";
import { randomFrom } from "../../../src/random.ts";
import { fraction } from "../../../solver/exact/fraction.ts";
import { guideOf } from "../../../solver/exact/guide.ts";
import { modelOf, type Target } from "../../../solver/exact/model.ts";
import { rootNode } from "../../../solver/exact/node.ts";
import { runPass } from "../../../solver/exact/pass.ts";
import { stepsOf } from "../../../solver/exact/record.ts";
import { replayed } from "../../../solver/exact/replay.ts";
import { sumPairs } from "../../../solver/exact/sums.ts";
import type { Program } from "../../../solver/program.ts";
import { walk } from "../../../solver/verify/walk.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { runs } from "../../kit/seed.ts";
import { checkedModel } from "../verify/of-program.ts";
import { programs } from "./programs.ts";
import { recordedPass } from "./recorded.ts";
import { atMost, column, programOf } from "./tables.ts";
import { twofoldPrograms, valueProgram, wholeRounds, withExactAreas } from "./twofold.ts";

const bytes = (steps: readonly ProofStep[]) => JSON.stringify(steps).length;
const vectors = (steps: readonly ProofStep[]) =>
  steps.flatMap((step) => ("tighten" in step ? [step.tighten] : []));

describe("a pass made again for what it ended with", () => {
  const drawn: fc.Arbitrary<Program | undefined> = fc.oneof(
    { weight: 3, arbitrary: programs() },
    { weight: 3, arbitrary: twofoldPrograms },
    { weight: 1, arbitrary: wholeRounds.map(valueProgram) },
    { weight: 2, arbitrary: wholeRounds.map(withExactAreas).map(valueProgram) },
    { weight: 1, arbitrary: rounds({ choicesAtMost: 300 }).map(valueProgram) },
  );

  it("closes every node, and is a proof for the checker, no longer than the record", () => {
    const seen = { found: 0, notFound: 0, raised: 0, needed: 0, enumerated: 0, shortened: 0, pairs: 0 };
    const given = { up: 0 };
    fc.assert(
      fc.property(drawn, fc.nat(), fc.constantFrom(undefined, undefined, -5n, 7n), (program, seed, least) => {
        if (program === undefined) return;
        const model = modelOf(program);
        const first: Target | undefined =
          least === undefined ? undefined : { value: fraction(least), beyond: true };
        const { record, finds, raised } = recordedPass(model, first, randomFrom(seed));
        const found = finds.found();
        const last = found === undefined ? first : { value: found.objective, beyond: true };
        const checked = checkedModel(program);
        const original = stepsOf(model, record);
        const [plain, short] = [false, true].map((shorten) => {
          const again = replayed(model, rootNode(model), record, last, shorten);
          return again && stepsOf(model, again);
        });
        if (plain === undefined || short === undefined) {
          // What an area's sums close may depend on how many of its columns have left the node.
          expect(sumPairs(model)).not.toEqual([]);
          given.up += 1;
          return;
        }
        for (const steps of [plain, short]) expect(walk(checked, last?.value, steps)).toBeUndefined();
        expect(bytes(plain)).toBeLessThanOrEqual(bytes(original));
        expect(bytes(short)).toBeLessThanOrEqual(bytes(plain));
        if (found === undefined) {
          seen.notFound += 1;
          expect(walk(checked, last?.value, original)).toBeUndefined();
        } else seen.found += 1;
        if (raised > 0) seen.raised += 1;
        if (found !== undefined && walk(checked, last?.value, original) !== undefined) seen.needed += 1;
        if (bytes(short) < bytes(plain)) seen.shortened += 1;
        if (vectors(short).some((one) => one.enumerate === true)) seen.enumerated += 1;
        if (vectors(short).some((one) => one.pairs !== undefined)) seen.pairs += 1;
      }),
      runs(350),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(2);
    expect(given.up).toBeLessThanOrEqual(Math.ceil((seen.found + seen.notFound) / 100));
  });

  it.each([
    [22, 1],
    [22, 3],
    [26, 2],
  ])(
    "is the proof of a pass of a thousand nodes that found something: %i grants in part, seed %i",
    (count, seed) => {
      const program = knapsackInPart(count, seed);
      const model = modelOf(program);
      const { found, nodes, complete, steps } = runPass(model, guideOf(model), rootNode(model), {
        target: undefined,
        opening: [],
        control: { shouldStop: () => false },
        wanted: { kind: "best", equalsAtMost: 0 },
      });
      // From so many nodes on a pass that found something is made again from its record, not as a pass of its own.
      expect(nodes).toBeGreaterThanOrEqual(1000);
      expect(complete).toBe(true);
      const made = steps();
      if (found === undefined || made === undefined) throw new Error("The pass has no proof.");
      const checked = checkedModel(program);
      expect(walk(checked, found.objective, made)).toBeUndefined();
      expect(
        walk(checked, { ...found.objective, numerator: found.objective.numerator - 1n }, made),
      ).toBeDefined();
    },
  );
});

/** Made up: four budgets for half of what is asked, grants of two or three thirds, worth about what they cost. */
function knapsackInPart(count: number, seed: number): Program {
  const random = randomFrom(seed);
  const columns = Array.from({ length: count }, () => column(3, 2));
  const weights = Array.from({ length: 4 }, () => columns.map(() => random.integer(10, 100)));
  const whole = (amounts: readonly number[]) => amounts.map((amount) => 3 * amount);
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
  const worth = columns.map((_, one) => sum(weights.map((amounts) => amounts[one])) + random.integer(0, 50));
  return programOf(
    columns,
    weights.map((amounts) => atMost(whole(amounts), Math.floor((3 * sum(amounts)) / 2))),
    whole(worth),
  );
}
