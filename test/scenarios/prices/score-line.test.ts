import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Enough, type Holding, leastEnough } from "../../../scenarios/prices/score-line.ts";
import { fraction } from "../../../solver/exact/fraction.ts";
import { runs } from "../../kit/seed.ts";

/** Sets of grants: what each is worth more at score 0 than the best without, and what a step of the score adds. */
interface Line {
  readonly start: number;
  readonly slope: number;
}

const scale = 7n;

function gapAt(lines: readonly Line[], score: number): number {
  return Math.max(...lines.map(({ start, slope }) => start + slope * score));
}

/** The best with a grant under a score: the greatest of the lines, in sevenths. */
function holdingOf(lines: readonly Line[]): (score: bigint) => Promise<Holding> {
  return (score) => {
    const gap = gapAt(lines, Number(score));
    const slopes = lines.filter(({ start, slope }) => start + slope * Number(score) === gap);
    const { slope } = slopes[0];
    return Promise.resolve({
      kind: "value",
      gap: fraction(BigInt(gap), scale),
      slope: fraction(BigInt(slope), scale),
    });
  };
}

/** One score after the other. */
function byTrying(lines: readonly Line[], first: number, last: number): Enough | "none" {
  for (let score = first; score <= last; score++) {
    const gap = gapAt(lines, score);
    if (gap >= 0) return { score: BigInt(score), by: gap > 0 ? "more" : "as-much" };
  }
  return "none";
}

const line = fc.record({ start: fc.integer({ min: -900, max: 40 }), slope: fc.integer({ min: 1, max: 30 }) });

describe("the least score that is enough", () => {
  it("is what trying one score after the other finds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 8 }),
        async (lines, first, length, steeper) => {
          const last = first + length;
          const steepest = Math.max(...lines.map(({ slope }) => slope)) + steeper;
          const found = await leastEnough(
            BigInt(first),
            BigInt(last),
            fraction(BigInt(steepest), scale),
            holdingOf(lines),
          );
          expect(found).toEqual(byTrying(lines, first, last));
        },
      ),
      runs(3000),
    );
  });

  it("asks little where the scale is fine", async () => {
    const asked: bigint[] = [];
    const lines = [
      { start: -900_000_000_000_000, slope: 7 },
      { start: -2_000_000_000_000_000, slope: 20 },
    ];
    const at = holdingOf(lines);
    const found = await leastEnough(1n, 10n ** 15n, fraction(20n, scale), (score) => {
      asked.push(score);
      return at(score);
    });
    expect(found).toEqual({ score: 100_000_000_000_000n, by: "as-much" });
    expect(asked.length).toBeLessThan(8);
  });

  test.each<[string, Holding, Enough | "none" | "unknown"]>([
    ["is the first where less is left unused with it", { kind: "better" }, { score: 3n, by: "more" }],
    ["is none where more is left unused with it", { kind: "worse" }, "none"],
    ["is not known where the first is not", { kind: "unknown" }, "unknown"],
  ])("%s", async (_, holding, expected) => {
    const found = await leastEnough(3n, 90n, fraction(1n), () => Promise.resolve(holding));
    expect(found).toEqual(expected);
  });

  it("is not known where time runs out on the way", async () => {
    const at = holdingOf([{ start: -100, slope: 1 }]);
    const found = await leastEnough(1n, 200n, fraction(9n, scale), (score) =>
      score === 1n ? at(score) : Promise.resolve({ kind: "unknown" }),
    );
    expect(found).toBe("unknown");
  });
});
