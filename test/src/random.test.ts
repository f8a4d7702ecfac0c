import { describe, expect, it } from "vitest";
import { mulberry32, randomFor, randomFrom } from "../../src/random.ts";

describe("mulberry32", () => {
  it("gives the published stream of seed 1", () => {
    const next = mulberry32(1);
    expect([next(), next(), next()].map((word) => word / 2 ** 32)).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });
});

describe("randomFrom", () => {
  it("draws the same from the same seed and other things from another", () => {
    const draws = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 20 }, () => random.integer(1, 1_000_000));
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it("draws every whole number of the range, both ends included, about as often", () => {
    const random = randomFrom(1);
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 5_000; draw += 1) counts[random.integer(3, 7) - 3] += 1;
    expect(counts.reduce((sum, count) => sum + count)).toBe(5_000);
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });

  it("is true as many times in a hundred as it is told", () => {
    const random = randomFrom(2);
    const hits = Array.from({ length: 10_000 }, () => random.chance(30)).filter(Boolean).length;
    expect(Math.abs(hits - 3_000)).toBeLessThan(200);
    expect(random.chance(0)).toBe(false);
    expect(random.chance(100)).toBe(true);
  });

  it("picks every item of a list", () => {
    const random = randomFrom(3);
    expect(new Set(Array.from({ length: 60 }, () => random.pick(["a", "b", "c"])))).toEqual(
      new Set(["a", "b", "c"]),
    );
  });

  it.each([
    [5, 4],
    [0.5, 2],
    [0, Number.NaN],
    [0, 2 ** 32],
  ])("refuses a range from %s to %s and says what to give", (lowest, highest) => {
    expect(() => randomFrom(1).integer(lowest, highest)).toThrow(/give two whole numbers/);
  });

  it("refuses to pick from nothing", () => {
    expect(() => randomFrom(1).pick([])).toThrow(/at least one item/);
  });
});

describe("randomFor", () => {
  const stream = (seed: number, names: readonly (number | string)[]) => {
    const random = randomFor(seed, names);
    return Array.from({ length: 5 }, () => random.integer(0, 2 ** 32 - 1)).join();
  };

  it("gives everything that is drawn for a stream of its own, the same every time", () => {
    const names = [[1, "a"], [2, "a"], [1, "b"], ["1", "a"], ["1a"], [1], ["a", 1], []] as const;
    const streams = [1, 2, -1].flatMap((seed) => names.map((each) => stream(seed, each)));
    expect(new Set(streams).size).toBe(streams.length);
    expect([1, 2, -1].flatMap((seed) => names.map((each) => stream(seed, each)))).toEqual(streams);
  });

  it("gives the same on every machine", () => {
    expect(stream(1, [17, "2025-001"])).toBe("3741493891,3831593802,3308718939,1879597076,1219917864");
  });
});
