import { describe, expect, it } from "vitest";
import { frameOf, type Live, rootOf } from "../../../solver/verify/node.ts";
import { normalForm } from "../../../solver/verify/normal-form.ts";
import { type Summed, summed } from "../../../solver/verify/sums.ts";
import { column, part, row } from "./models.ts";

/** The greatest sum that a check looks at. */
const most = 2 ** 20;

/** The values from `low` to `high` above 0, of projects that together must come to `sum`. */
function summedTo(sum: number, ranges: readonly (readonly [low: number, high: number])[]): Summed {
  const parts = ranges.map((_, place) => part(place, most));
  const model = normalForm({
    columns: ranges.map(() => column(most, 1, most, true)),
    rows: [row("at least", sum, ...parts), row("at most", sum, ...parts)],
    objective: [],
    rankings: [],
  });
  const live = ranges.map(([low, high], place): Live => ({
    column: place,
    domain: { zero: true, low: BigInt(low), high: BigInt(high) },
  }));
  return summed(frameOf(model, undefined), { ...rootOf(frameOf(model, undefined)), live }, [0, 1]);
}

/** [zero, low, high] of each project. */
function leftIn(result: Summed): unknown {
  if ("fault" in result) return result.fault.code;
  return result.node?.live.map(({ domain: { zero, low, high } }) => [zero, Number(low), Number(high)]);
}

describe("sums as great as they may be", () => {
  const [half, quarter] = [most / 2, most / 4];
  it.each([
    [
      "one that is more than half, and one that fills up what lacks",
      [
        [half + 1, half + 1],
        [1, most - 3],
      ],
      [
        [false, half + 1, half + 1],
        [false, half - 1, half - 1],
      ],
    ],
    [
      "one that fills up what none, one or both of two lack",
      [
        [3, most],
        [quarter, quarter],
        [quarter, quarter],
      ],
      [
        [false, half, most],
        [true, quarter, quarter],
        [true, quarter, quarter],
      ],
    ],
  ] as const)("strike out what leads nowhere: %s", (_, ranges, expected) => {
    expect(leftIn(summedTo(most, ranges))).toEqual(expected);
  });

  it("close where no sum fits", () => {
    expect(
      leftIn(
        summedTo(most - 1, [
          [2, 2],
          [most / 2, most / 2],
        ]),
      ),
    ).toBeUndefined();
  });

  it("are refused where they are more than can be looked at", () => {
    expect(leftIn(summedTo(most + 1, [[1, most]]))).toBe("proof-number-too-large");
    const many = Array.from({ length: 600 }, () => [1, most] as const);
    expect(leftIn(summedTo(most, many))).toBe("proof-number-too-large");
  });
});
