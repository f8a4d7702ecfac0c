import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { drawAgain, NothingFoundError, robustness, robustnessSchema, solve } from "../../api/library.ts";
import { type Draw, drawSchema, type RobustnessOptions } from "../../api/robustness.ts";
import { exact } from "../../src/decimal.ts";
import { contentHash } from "../../src/proposal/content.ts";
import type { Robustness } from "../../src/robustness/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { decimalText } from "../../solver/decimal-text.ts";
import { fraction } from "../../solver/exact/fraction.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { runs } from "../kit/seed.ts";
import { shuffled } from "../kit/variants.ts";
import { hardRound } from "./hard-round.ts";
import { assessedRounds } from "../scenarios/robustness/with-assessors.ts";

const builtIn = { engine: "built-in" } as const;

type Application = RoundDocument["applications"][number];

function application(
  id: string,
  amount: number,
  quality: number,
  change: Partial<Application> = {},
): Application {
  const applicant = { name: `Applicant ${id}`, kind: "municipality" } as const;
  const requested = { "2025": amount };
  return { id, area: "1", title: id, applicant, requested, scores: { quality }, ...change };
}

const assessed = (...scores: readonly number[]) => ({
  assessors: scores.map((quality, place) => ({ id: `assessor ${place}`, scores: { quality } })),
});

/** Made up: two places at 100,000 kroner a piece, for four who want them. */
function four(
  change: Partial<RoundDocument["scheme"]> = {},
  more: Partial<RoundDocument> = {},
): RoundDocument {
  return {
    scheme: {
      id: "four",
      name: "Four",
      year: 2025,
      cap: 200_000,
      areas: [{ id: "1", name: "Area 1" }],
      criteria: [{ id: "quality", name: "Quality", weight: 1, lowest: 1, highest: 6 }],
      ...change,
    },
    applications: [
      application("A", 100_000, 6, assessed(6, 6)),
      // Above C in one draw of two, and never elsewhere.
      application("B", 100_000, 4, assessed(5, 3)),
      application("C", 100_000, 4),
      application("D", 100_000, 1),
    ],
    ...more,
  };
}

const certainties = ({ applications }: Robustness) =>
  applications.map((one) => [one.application, one.certainty]);

describe("a round that can be reckoned by hand", () => {
  it("says who is safe, who is in the bubble and who is unlikely", async () => {
    const answer = await robustness(four(), { ...builtIn, draws: 200, spread: 0 });
    expect(answer.draws).toEqual({ asked: 200, proven: 200, infeasible: 0, notSolved: 0, unsettled: 0 });
    const [a, b, c, d] = answer.applications;
    const always = { least: 100_000, mean: 100_000, greatest: 100_000 };
    expect(a).toEqual({
      application: "A",
      assessors: 2,
      outcome: "granted",
      funded: 200,
      share: "1",
      certainty: "safe",
      grant: always,
    });
    expect([b.certainty, b.assessors, b.outcome]).toEqual(["bubble", 2, "granted"]);
    expect([c.certainty, c.assessors, c.outcome]).toEqual(["bubble", 0, "declined"]);
    expect(b.funded + c.funded).toBe(200);
    expect(Math.abs(b.funded - 100)).toBeLessThan(30);
    expect(exact(b.share).times(200).toNumber()).toBe(b.funded);
    expect(d).toEqual({
      application: "D",
      assessors: 0,
      outcome: "declined",
      funded: 0,
      share: "0",
      certainty: "unlikely",
    });
    // 6 + 5 with B, 6 + 4 with C.
    const [least, greatest] = ["1000000", "1100000"];
    expect(answer.value).toMatchObject({ least, fifth: least, ninetyFifth: greatest, greatest });
    expect(answer.unused).toEqual({ least: 0, fifth: 0, median: 0, ninetyFifth: 0, greatest: 0 });
  });

  it("holds thresholds against the scores that are drawn", async () => {
    const threshold = { id: "quality", name: "Quality", weight: 1, lowest: 1, highest: 6, threshold: 4 };
    const document = four({ cap: 400_000, criteria: [threshold] });
    const { applications } = await robustness(document, { ...builtIn, draws: 200 });
    const [a, b, c, d] = applications.map(({ funded }) => funded);
    expect([a, d]).toEqual([200, 0]);
    // B fails with the assessor's 3; C with 3 of 3, 4 and 5.
    expect(Math.abs(b - 100)).toBeLessThan(30);
    expect(Math.abs(c - 133)).toBeLessThan(30);
  });

  it("holds what has been decided in every draw", async () => {
    const decisions = [
      { application: "A", decision: "decline" as const },
      { application: "D", decision: "grant" as const, amount: 60_000 },
    ];
    const { applications } = await robustness(four({}, { decisions }), { ...builtIn, draws: 50 });
    expect(applications.map(({ funded }) => funded).filter((_, place) => place % 3 === 0)).toEqual([0, 50]);
    expect(applications[3].grant).toEqual({ least: 60_000, mean: 60_000, greatest: 60_000 });
  });

  it("counts a draw whose rules contradict each other apart", async () => {
    const threshold = { id: "quality", name: "Quality", weight: 1, lowest: 1, highest: 6, threshold: 4 };
    const shares = [{ id: "half", atLeast: "0.5", when: { trait: "guided" } }];
    const applications = [
      application("A", 100_000, 6),
      application("B", 100_000, 5, { traits: ["guided"], ...assessed(5, 3) }),
    ];
    const decisions = [{ application: "A", decision: "grant" as const }];
    const document = four({ criteria: [threshold], shares }, { applications, decisions });
    const answer = await robustness(document, { ...builtIn, draws: 100 });
    const { asked, proven, infeasible, notSolved } = answer.draws;
    expect([asked, proven + infeasible, notSolved]).toEqual([100, 100, 0]);
    expect(Math.min(proven, infeasible)).toBeGreaterThan(25);
    // The shares are of the draws that have a proposal.
    expect(answer.applications.map(({ funded, share }) => [funded, share])).toEqual([
      [proven, "1"],
      [proven, "1"],
    ]);
  });

  it("has nothing but the contradiction of a round that is infeasible", async () => {
    const answer = await robustness(four({ areas: [{ id: "1", name: "Area 1", minimum: 300_000 }] }), {
      ...builtIn,
      draws: 5,
    });
    expect(answer.proposal.status).toBe("infeasible");
    expect(answer.draws).toEqual({ asked: 5, proven: 0, infeasible: 0, notSolved: 5, unsettled: 0 });
    expect([answer.applications, answer.value, answer.unused]).toEqual([[], undefined, undefined]);
  });

  test.each([
    ["0.1", "0.9", ["safe", "bubble", "bubble", "unlikely"]],
    ["0", "1", ["bubble", "bubble", "bubble", "bubble"]],
    ["0.9", "0.9", ["safe", "unlikely", "unlikely", "unlikely"]],
    ["0", "0", ["safe", "safe", "safe", "bubble"]],
  ] as const)("the bubble from %s to %s", async (from, to, expected) => {
    const answer = await robustness(four(), { ...builtIn, draws: 40, spread: 0, bubble: { from, to } });
    expect(certainties(answer).map(([, certainty]) => certainty)).toEqual(expected);
  });
});

/** A round, and how it is drawn. */
const asked = fc.record({
  document: assessedRounds(60),
  options: fc.record({
    draws: fc.constantFrom(1, 3, 7),
    seed: fc.integer(),
    spread: fc.constantFrom("0", "0.5", "1", "3"),
    scoreStep: fc.constantFrom("0.5", "1"),
  }),
});

describe("the document of robustness", () => {
  it("is of its schema, and sealed over its content", async () => {
    const answer = await robustness(four(), { ...builtIn, draws: 20 });
    expect(robustnessSchema.parse(answer)).toEqual(answer);
    expect(answer.made.content).toBe(contentHash(answer));
    expect(answer.proposal).toEqual(await solve(four(), builtIn));
  });

  it("has the same bytes from the same seed, whatever the order of the lists", async () => {
    const withAnother = asked.chain((one) => fc.tuple(fc.constant(one), shuffled(one.document)));
    await fc.assert(
      fc.asyncProperty(withAnother, async ([{ document, options }, other]) => {
        const answer = await robustness(document, { ...builtIn, ...options });
        expect(robustnessSchema.safeParse(answer).success).toBe(true);
        const again = await robustness(other, { ...builtIn, ...options });
        expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      }),
      runs(40),
    );
  });

  it("gives the proposal in every draw where there is nothing to draw from", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ document, options }) => {
        const applications = document.applications.map((each) => ({ ...each, assessors: [] }));
        const plain = { ...document, applications };
        const answer = await robustness(plain, { ...builtIn, ...options, spread: 0 });
        const { proposal } = answer;
        if (proposal.status === "infeasible") return;
        const year = String(plain.scheme.year);
        expect(answer.draws.proven).toBe(options.draws);
        expect(answer.applications).toEqual(
          proposal.awards.map(({ application: id, outcome, amounts }) => {
            const grant = Object.hasOwn(amounts, year) ? amounts[year] : 0;
            const always = {
              application: id,
              assessors: 0,
              outcome,
              funded: options.draws,
              share: "1",
              certainty: "safe",
              grant: { least: grant, mean: grant, greatest: grant },
            };
            return grant > 0
              ? always
              : { application: id, assessors: 0, outcome, funded: 0, share: "0", certainty: "unlikely" };
          }),
        );
        const { value, unused } = proposal.totals;
        expect(new Set(Object.values(answer.value ?? {}))).toEqual(new Set([value]));
        expect(new Set(Object.values(answer.unused ?? {}))).toEqual(new Set([unused]));
      }),
      runs(40),
    );
  });

  it("is the sum of its draws, each solved by itself, and each as enumeration has it", async () => {
    const counted = { proven: 0, infeasible: 0 };
    await fc.assert(
      fc.asyncProperty(asked, async ({ document, options }) => {
        const answer = await robustness(document, { ...builtIn, ...options });
        if (answer.proposal.status === "infeasible") return;
        const numbers = Array.from({ length: options.draws }, (_, place) => place + 1);
        const rounds = numbers.map((number) => drawAgain(document, options.seed, number, options));
        const solved = await Promise.all(rounds.map((round) => solve(round, builtIn)));
        const year = String(document.scheme.year);
        const feasible = solved.flatMap((proposal, place) => {
          expect(verifyProposal(rounds[place], proposal).holds).toBe(true);
          const best = bestByEnumeration(rounds[place]);
          expect(best.status === "optimal").toBe(proposal.status !== "infeasible");
          if (proposal.status === "infeasible" || best.status === "infeasible") return [];
          const grants = new Map(
            proposal.awards.flatMap(({ application: id, amounts }) =>
              Object.hasOwn(amounts, year) ? [[id, amounts[year]] as const] : [],
            ),
          );
          expect(new Map([...grants].map(([id, grant]) => [id, BigInt(grant)]))).toEqual(
            new Map([...best.grants].filter(([, grant]) => grant > 0n)),
          );
          return [{ grants, ...proposal.totals }];
        });
        counted.proven += feasible.length;
        counted.infeasible += solved.length - feasible.length;
        const { proven, infeasible, notSolved } = answer.draws;
        expect([proven, infeasible, notSolved]).toEqual([
          feasible.length,
          solved.length - feasible.length,
          0,
        ]);
        for (const { application: id, funded, share, grant } of answer.applications) {
          const given = feasible.flatMap(({ grants }) => grants.get(id) ?? []);
          expect(funded).toBe(given.length);
          expect(share).toBe(rounded(given.length, proven));
          expect(grant).toEqual(
            given.length === 0
              ? undefined
              : {
                  least: Math.min(...given),
                  mean: Math.floor(given.reduce((sum, one) => sum + one, 0) / given.length + 0.5),
                  greatest: Math.max(...given),
                },
          );
        }
        const values = feasible.map(({ value }) => exact(value)).sort((a, b) => a.comparedTo(b));
        const unused = feasible.map((one) => one.unused).sort((a, b) => a - b);
        expect([answer.value?.least, answer.value?.greatest]).toEqual([
          values.at(0)?.toFixed(),
          values.at(-1)?.toFixed(),
        ]);
        expect([answer.unused?.least, answer.unused?.greatest]).toEqual([unused.at(0), unused.at(-1)]);
      }),
      runs(60),
    );
    expect(counted.proven).toBeGreaterThan(50);
  });
});

/** `part` / `whole` with three decimals, half up. */
function rounded(part: number, whole: number): string {
  const thousandths = Math.floor((2000 * part + whole) / (2 * whole));
  return decimalText(fraction(BigInt(thousandths), 1000n), "exact");
}

describe("what is asked", () => {
  test.each<[RobustnessOptions, RegExp]>([
    [{ draws: 0 }, /draws cannot be 0; give a whole number from 1/],
    [{ draws: 2.5 }, /draws cannot be 2.5/],
    [{ seed: 0.5 }, /seed cannot be 0.5/],
    [{ spread: -1 }, /spread cannot be -1; give a decimal of 0 or more/],
    [{ spread: "one" }, /spread cannot be one/],
    [{ scoreStep: 0 }, /scoreStep cannot be 0; give points above 0/],
    [{ bubble: { from: "0.9", to: "0.1" } }, /from 0.9 to 0.1; give two shares from 0 to 1/],
    [{ bubble: { from: 0, to: "1.1" } }, /from 0 to 1.1/],
    [{ scoreStep: "0.0000001", language: "en" }, /more than a million possible scores on .* quality/],
  ])("is refused with %j", async (options, message) => {
    await expect(robustness(four(), { ...builtIn, ...options })).rejects.toThrow(RangeError);
    await expect(robustness(four(), { ...builtIn, ...options })).rejects.toThrow(message);
  });

  test.each([
    [1, 0],
    [0.5, 1],
  ])("draw %d of seed %d", (seed, draw) => {
    expect(() => drawAgain(four(), seed, draw)).toThrow(RangeError);
  });

  it("is told of while it is answered", async () => {
    const told: [number, number][] = [];
    await robustness(four(), {
      ...builtIn,
      draws: 3,
      onDrawn: ({ drawn, draws }) => told.push([drawn, draws]),
    });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe("robustness that is stopped", () => {
  it("counts what was not solved, and counts nothing else that the whole answer has not", async () => {
    const cut = { short: 0 };
    await fc.assert(
      fc.asyncProperty(asked, fc.nat(300), async ({ document, options }, calls) => {
        const whole = await robustness(document, { ...builtIn, ...options });
        const times = { asked: 0 };
        const shouldStop = () => (times.asked += 1) > calls;
        const stopped = await unlessNothing(robustness(document, { ...builtIn, ...options, shouldStop }));
        if (stopped === undefined || stopped.proposal.status === "infeasible") return;
        const { asked: all, proven, infeasible, notSolved } = stopped.draws;
        expect(proven + infeasible + notSolved).toBe(all);
        expect(proven).toBeLessThanOrEqual(whole.draws.proven);
        if (notSolved > 0) cut.short += 1;
        if (stopped.draws.unsettled > 0) return;
        for (const [place, { funded }] of stopped.applications.entries()) {
          expect(funded).toBeLessThanOrEqual(whole.applications[place].funded);
        }
      }),
      runs(60),
    );
    expect(cut.short).toBeGreaterThan(5);
  });

  it("has no figures of draws that a signal cut off", async () => {
    const stop = new AbortController();
    const answer = await robustness(four(), {
      ...builtIn,
      draws: 10,
      signal: stop.signal,
      onDrawn: ({ drawn }) => {
        if (drawn === 4) stop.abort();
      },
    });
    expect(answer.draws).toEqual({ asked: 10, proven: 4, infeasible: 0, notSolved: 6, unsettled: 0 });
    const funded = answer.applications.reduce((sum, one) => sum + one.funded, 0);
    expect(funded).toBe(8);
  });

  it("does not count what was found and not proven", async () => {
    const answer = await robustness(hardRound(), { ...builtIn, draws: 2, timeLimitSeconds: 1.5 });
    expect(answer.proposal.status).toBe("feasible");
    expect(answer.draws).toEqual({ asked: 2, proven: 0, infeasible: 0, notSolved: 2, unsettled: 0 });
    expect([answer.applications, answer.value, answer.unused]).toEqual([[], undefined, undefined]);
  });

  it("hears of a signal while it works", async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    const { draws } = await robustness(four(), { ...builtIn, draws: 1000, signal: stop.signal });
    expect(draws.notSolved).toBeGreaterThan(900);
  });
});

async function unlessNothing(answer: Promise<Robustness>): Promise<Robustness | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NothingFoundError) return undefined;
    throw error;
  }
}

describe("robustness on several threads", () => {
  const asked = { ...builtIn, draws: 60, seed: 7, spread: 1 };

  it("has the same bytes on none, on one and on two", async () => {
    const document = four({ cap: 250_000, grant: { smallestShare: "0.5" } });
    const answers = await Promise.all(
      [0, 1, 2].map((threads) => robustness(document, { ...asked, threads })),
    );
    const [here, ...elsewhere] = answers.map((answer) => JSON.stringify(answer));
    for (const there of elsewhere) expect(there).toBe(here);
  });

  it("tells of every draw once, as it is when it is asked for by itself", async () => {
    const told: Draw[] = [];
    const answer = await robustness(four(), {
      ...asked,
      threads: 2,
      onDrawn: ({ drawn, draws, draw }) => {
        told.push(drawSchema.parse(draw));
        expect([drawn, draws]).toEqual([told.length, 60]);
      },
    });
    expect(told.map(({ draw }) => draw).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    expect(answer.draws.proven).toBe(told.filter(({ status }) => status === "proven").length);
    const seventh = told.find(({ draw }) => draw === 7);
    const alone = await solve(drawAgain(four(), 7, 7, { spread: 1 }), builtIn);
    if (seventh?.status !== "proven" || alone.status !== "optimal") throw new Error("The draw is easy.");
    const granted = alone.awards.filter(({ amounts }) => (amounts["2025"] ?? 0) > 0);
    expect(seventh.grants).toEqual(
      Object.fromEntries(granted.map(({ application: id, amounts }) => [id, amounts["2025"]])),
    );
    expect(seventh.value).toBe(alone.totals.value);
  });

  it("hears of a signal while a thread is held by a draw, and counts the rest as not solved", async () => {
    const stop = new AbortController();
    const document = hardRound();
    const timer = setTimeout(() => stop.abort(), 1500);
    const { draws } = await robustness(document, {
      ...builtIn,
      draws: 60,
      threads: 2,
      timeLimitSeconds: 2,
      signal: stop.signal,
    });
    clearTimeout(timer);
    expect(draws.proven + draws.notSolved).toBe(60);
    expect(draws.notSolved).toBeGreaterThan(0);
  });

  it.each([-1, 0.5, NaN])("refuses %d threads with a sentence", async (threads) => {
    await expect(robustness(four(), { ...asked, threads })).rejects.toThrow("threads cannot be");
  });
});
