import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTo } from "../../../api/answers/answer.ts";
import { beginningSchema, partSchema, type Question, type Step } from "../../../api/answers/question.ts";
import { runs } from "../../kit/seed.ts";
import { validRound } from "../../src/round/valid-round.ts";
import { answerHere, textOf, tuki } from "./kit.ts";

const round = validRound();

async function step(question: Question, body: Uint8Array, one: Step): Promise<string> {
  const asked = { question, body, language: "nb", timeLimitSeconds: 60, parameters: {}, step: one } as const;
  return textOf(await answerTo(asked, {}));
}

/** Puts a question together from its parts, which are worked out in the order that `order` makes of them. */
async function inParts(
  question: Question,
  body: Uint8Array,
  order: (parts: readonly number[]) => readonly number[],
) {
  const { opening, parts } = beginningSchema.parse(JSON.parse(await step(question, body, { kind: "begin" })));
  const kept: string[] = Array.from({ length: parts }, () => "");
  for (const part of order([...kept.keys()])) {
    const said = await step(question, body, { kind: "part", part, opening });
    kept[part] = partSchema.parse(JSON.parse(said)).answer;
  }
  return { parts, answer: await step(question, body, { kind: "gather", opening, parts: kept }) };
}

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const range = (from: number, to: number, by: number) => ({ figure: { kind: "cap" }, from, to, by });

const asked = fc.oneof(
  fc
    .record({ draws: fc.integer({ min: 1, max: 60 }), seed: fc.integer({ min: 0, max: 99 }) })
    .map((beside) => ({ question: "robustness", beside }) as const),
  fc
    .record({ from: fc.integer({ min: 0, max: 2_000_000 }), values: fc.integer({ min: 0, max: 40 }) })
    .map(({ from, values }) => {
      const by = 50_000;
      return { question: "sweep", beside: { range: range(from, from + values * by, by) } } as const;
    }),
);

describe("a question in parts", () => {
  it("has the answer of one thread, in whatever order the parts are worked out, and however often", async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.integer(), async ({ question, beside }, seed) => {
        const body = bytes({ round, ...beside });
        const whole = await answerHere({ question, body });
        const { answer } = await inParts(question, body, (parts) => {
          const [shuffled] = fc.sample(fc.shuffledSubarray([...parts], { minLength: parts.length }), {
            numRuns: 1,
            seed,
          });
          return [...shuffled, ...shuffled.slice(0, 1)];
        });
        expect(answer).toBe(whole);
      }),
      { ...runs(12) },
    );
  });

  it("has the same bytes for a real round", async () => {
    const body = bytes({ round: tuki(), range: range(51_500_000, 52_000_000, 20_000) });
    const { parts, answer } = await inParts("sweep", body, (all) => [...all].reverse());
    expect(parts).toBe(3);
    expect(answer).toBe(await answerHere({ question: "sweep", body }));
  });

  it("is checked without being answered", async () => {
    const wrong = bytes({ round, range: range(10, 0, 1) });
    const base = { question: "sweep", language: "nb", timeLimitSeconds: 60, parameters: {} } as const;
    const checked = await answerTo({ ...base, body: wrong, step: { kind: "check" } }, {});
    expect(checked).toMatchObject({ kind: "invalid", faults: [{ pointer: "/range" }] });
    expect(await step("sweep", bytes({ round, range: range(0, 9, 1) }), { kind: "check" })).toBe("{}");
  });
});
