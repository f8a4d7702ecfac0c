import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastEnough } from "../../solver/ease.ts";
import { runs } from "../kit/seed.ts";

describe("the least amount that is enough", () => {
  it("is found whatever is guessed, and however large it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.nat({ max: 2 ** 40 }),
        fc.array(fc.option(fc.bigInt({ min: -(2n ** 41n), max: 2n ** 41n }), { nil: undefined })),
        (least, beyond, guesses) => {
          const guess = () => guesses.pop();
          const asked: number[] = [];
          const found = leastEnough({ amount: least + beyond, guess: guess() }, (amount) => {
            asked.push(amount);
            return amount >= least ? { guess: guess() } : undefined;
          });
          expect(found).toBe(least);
          expect(new Set(asked).size).toBe(asked.length);
          // Bad guesses cost no more than two questions for each halving.
          expect(asked.length).toBeLessThan(3 * 42);
        },
      ),
      runs(200),
    );
  });

  it("is found soon where every guess is only a little better than the last", () => {
    const asked: number[] = [];
    const found = leastEnough({ amount: 2 ** 40, guess: 2n ** 40n - 1n }, (amount) => {
      asked.push(amount);
      return amount >= 1_000_000 ? { guess: BigInt(amount - 1) } : undefined;
    });
    expect(found).toBe(1_000_000);
    expect(asked.length).toBeLessThan(3 * 42);
  });

  it("takes two questions where the guess is right", () => {
    const asked: number[] = [];
    leastEnough({ amount: 2 ** 52, guess: 41_000_000n }, (amount) => {
      asked.push(amount);
      return amount >= 41_000_000 ? { guess: 41_000_000n } : undefined;
    });
    expect(asked).toEqual([41_000_000, 40_999_999]);
  });
});
