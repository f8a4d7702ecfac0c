import { describe, expect, it } from "vitest";
import { frontier, sweep, type SweepOptions } from "../../api/library.ts";
import { contentHash } from "../../src/proposal/content.ts";
import { type SweepPart, sweepPartSchema } from "../../src/sweep/schema.ts";
import { area, asking, tiny } from "../solver/tiny-rounds.ts";

/** Made up: two areas, three applicants. */
const document = tiny({
  scheme: { cap: 60, areas: [area("a"), area("b")] },
  applications: [asking("p", 30, 3), asking("q", 20, 4), asking("r", 20, 1, { area: "b" })],
});
const range = { figure: { kind: "cap" }, from: 40, to: 75, by: 20 } as const;

describe("a sweep from the library", () => {
  it("ends with the last value, also where the step does not lead there, and is sealed", async () => {
    const seen: number[] = [];
    const answer = await sweep(document, { range, onAnswered: ({ answered }) => seen.push(answered) });
    expect(answer.points.map(({ at }) => at)).toEqual([40, 60, 75]);
    expect(answer.made.content).toBe(contentHash(answer));
    expect(answer.changePoints.map(({ after }) => after.at)).toEqual([50, 70]);
    // What is answered is told by segments of neighbouring values.
    expect(seen).toEqual([3]);
    expect(await sweep(document, { range })).toEqual(answer);
  });

  it.each<[string, Pick<SweepOptions, "range" | "and">]>([
    ["one figure", { range: { ...range, from: 0, to: 80, by: 3 } }],
    [
      "two figures",
      {
        range: { ...range, from: 0, to: 80, by: 3 },
        and: { figure: { kind: "minimum", area: "b" }, from: 0, to: 20, by: 10 },
      },
    ],
  ])("has the same bytes on no thread, on one and on two, for %s", async (_, asked) => {
    const seen: number[] = [];
    const answers = await Promise.all(
      [0, 1, 2].map((threads) =>
        sweep(document, { ...asked, threads, onAnswered: ({ answered }) => seen.push(answered) }),
      ),
    );
    const [here, ...elsewhere] = answers.map((answer) => JSON.stringify(answer));
    for (const there of elsewhere) expect(there).toBe(here);
    expect(Math.max(...seen)).toBe(answers[0].points.length);
  });

  it.each([0, 2])(
    "tells, on %i threads, each part once as it comes, and what the answer has",
    async (threads) => {
      const told: SweepPart[] = [];
      const asked = { range: { ...range, from: 0, to: 80, by: 3 }, threads };
      const answer = await sweep(document, {
        ...asked,
        onAnswered: ({ parts }) => told.push(...parts.map((part) => sweepPartSchema.parse(part))),
      });
      const points = told
        .flatMap((part) => ("point" in part ? [part.point] : []))
        .sort((a, b) => a.at - b.at);
      // Neither what changed against the point before, nor why there is none, is known of a part by itself.
      const alone = answer.points.map((point) => {
        if (point.status === "infeasible") return { at: point.at, status: point.status };
        return "changes" in point ? { ...point, changes: undefined } : point;
      });
      expect(points).toEqual(alone);
      const changes = told.flatMap((part) => ("changePoint" in part ? [part.changePoint] : []));
      expect(changes.sort((a, b) => a.after.at - b.after.at)).toEqual(answer.changePoints);
      expect(answer.changePoints.length).toBeGreaterThan(1);
    },
  );

  it("tells of two figures by both values, and of what is open", async () => {
    const told: SweepPart[] = [];
    const onAnswered: SweepOptions["onAnswered"] = ({ parts }) => told.push(...parts);
    const and = { figure: { kind: "minimum", area: "b" }, from: 0, to: 20, by: 20 } as const;
    await sweep(document, { range, and, onAnswered });
    expect(told.map((part) => "point" in part && [part.point.at, part.point.and])).toEqual([
      ...[40, 60, 75].map((at) => [at, 0]),
      ...[40, 60, 75].map((at) => [at, 20]),
    ]);
    told.length = 0;
    const { open } = await sweep(document, { range, onAnswered, signal: AbortSignal.abort() });
    expect(told.slice(-2)).toEqual(open.map((one) => ({ open: one })));
  });

  it("stops at once where it is told to, and says that nothing is known", async () => {
    const answer = await sweep(document, { range, signal: AbortSignal.abort() });
    expect(answer.points.map(({ status }) => status)).toEqual(["not-known", "not-known", "not-known"]);
    expect(answer.open).toHaveLength(2);
    expect(await sweep(document, { range, threads: 1, signal: AbortSignal.abort() })).toEqual(answer);
  });

  it.each([-1, 0.5, NaN])("refuses %d threads with a sentence", async (threads) => {
    await expect(sweep(document, { range, threads })).rejects.toThrow("threads cannot be");
  });

  it.each<[string, Partial<SweepOptions>, RegExp]>([
    [
      "an area that is not there",
      { range: { ...range, figure: { kind: "minimum", area: "c" } } },
      /no area c\. .* a, b\./,
    ],
    [
      "a year that is not later",
      { range: { ...range, figure: { kind: "ceiling", year: 2025 } } },
      /from 2026\./,
    ],
    ["a range that goes backwards", { range: { ...range, to: 39 } }, /from 40 to 39 in steps of 20/],
    ["a figure below 0", { range: { ...range, from: -1 } }, /whole numbers from 0/],
    ["a step of 0", { range: { ...range, by: 0 } }, /a step of at least 1/],
    ["a part of a krone", { range: { ...range, to: 60.5 } }, /whole numbers/],
    ["the same figure twice", { range, and: range }, /two different/],
    [
      "more than can be kept",
      { range: { ...range, to: 10_040, by: 1 } },
      /10001 proposals, .* at most 10000/,
    ],
  ])("refuses %s, and says what to do", async (_, change, said) => {
    await expect(sweep(document, { range, language: "en", ...change })).rejects.toThrow(said);
  });

  it("says every fault of two ranges at once", async () => {
    const wrong = { figure: { kind: "maximum", area: "x" }, from: 2, to: 1, by: 1 } as const;
    const asked = sweep(document, { range: { ...range, by: -1 }, and: wrong, language: "en" });
    await expect(asked).rejects.toThrow(/steps of -1.*no area x.*from 2 to 1/);
  });
});

describe("a frontier from the library", () => {
  it("is sealed, and says how many it found", async () => {
    const seen: number[] = [];
    const answer = await frontier(document, { aim: "cut", onFound: ({ points }) => seen.push(points) });
    expect(answer).toMatchObject({ aim: "cut", by: "0.01", status: "finished" });
    expect(answer.points.map(({ totals, largestCut }) => [totals.value, largestCut?.cut])).toEqual([
      ["170", "0"],
    ]);
    expect(answer.made.content).toBe(contentHash(answer));
    expect(seen).toEqual([1]);
  });

  it.each(["2", "-0.1", "0,1", "", "0.1e1", "1.5"])("refuses a step of %j", async (by) => {
    await expect(frontier(document, { aim: "cut", by })).rejects.toThrow(RangeError);
  });

  it("refuses to count municipalities where no application has a number", async () => {
    await expect(frontier(document, { aim: "municipalities", language: "en" })).rejects.toThrow(
      /Fill in applicant\.municipality\./,
    );
  });
});
