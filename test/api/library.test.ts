import type { Worker } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type EngineChoice,
  NothingFoundError,
  type Proposal,
  readRound,
  reprioritise,
  type RoundDocument,
  solve,
} from "../../api/library.ts";
import { createEngines, type Engines } from "../../api/jobs/engines.ts";
import type { Progress } from "../../solver/allocate.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { policySchema } from "../../src/round/schema.ts";
import { exampleRound } from "../../src/schemes/tuki-2025/example.ts";
import { languages } from "../../src/texts/language.ts";
import { rounds } from "../kit/arbitraries.ts";
import { runs } from "../kit/seed.ts";
import { put, validRound } from "../src/round/valid-round.ts";

const tuki = exampleRound();
const small = valid(validRound());
const infeasible = valid(put(validRound(), ["scheme", "cap"], 950_000));

/** Too short for anything but a first find. */
const noTime = 1e-6;

function valid(document: unknown): RoundDocument {
  const reading = readRound(document);
  if (!reading.ok) throw new Error("The round of this test is not valid; correct it.");
  return reading.document;
}

/** Everything but the proof and the fingerprints: another way through the search leaves another tree. */
function withoutProof(answer: unknown): unknown {
  return without(answer, ["proof", "content"]);
}

function without(answer: unknown, names: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (names.includes(key) ? undefined : value)),
  );
}

function figuresOf(proposal: Proposal) {
  if (proposal.status === "infeasible") throw new Error("The round of this test has a proposal; correct it.");
  return proposal.totals;
}

const engines = createEngines();
afterAll(() => engines.close());

const others = ["javascript-lp-solver", "highs"] as const satisfies readonly EngineChoice[];

describe("engines only suggest: the answer is the same whoever is asked", () => {
  test.each(others)("%s, the example", async (engine) => {
    const [own, asked] = [await solve(tuki, { engine: "built-in" }), await solve(tuki, { engine, engines })];
    expect(withoutProof(asked)).toEqual(withoutProof(own));
    expect(own.status).toBe("optimal");
  });

  test.each(others)("%s, a contradiction", async (engine) => {
    const [own, asked] = [
      await solve(infeasible, { engine: "built-in" }),
      await solve(infeasible, { engine, engines }),
    ];
    expect(withoutProof(asked)).toEqual(withoutProof(own));
    expect(own.status).toBe("infeasible");
  });

  test.each(others)("%s, drawn rounds", async (engine) => {
    const property = fc.asyncProperty(rounds({ choicesAtMost: 500 }), async (document) => {
      const own = await solve(document, { engine: "built-in" });
      expect(withoutProof(await solve(document, { engine, engines }))).toEqual(withoutProof(own));
    });
    await fc.assert(property, runs(25));
  });

  test.each(policySchema.options)("%s, reprioritised", async (policy) => {
    const other = policy === "best-use" ? ("proportional" as const) : ("best-use" as const);
    const document = {
      ...tuki,
      // The scheme's own policy is another one, so that what was asked for is what counts.
      scheme: { ...tuki.scheme, reprioritisation: { policy: other, order: ["1", "2", "5"] } },
    };
    const answer = await reprioritise(document, { engine: "built-in", policy });
    expect(answer).toMatchObject({ policy, before: { status: "optimal" }, after: { status: "optimal" } });
    for (const engine of others) {
      const asked = await reprioritise(document, { engine, engines, policy });
      expect(withoutProof(asked)).toEqual(withoutProof(answer));
    }
  });
});

test("in-order of a scheme without an order is refused, and moves nothing in silence", async () => {
  await expect(
    reprioritise(tuki, { engine: "built-in", policy: "in-order", language: "en" }),
  ).rejects.toThrow(/^scheme\.reprioritisation\.order: .*in-order/);
});

describe("where the time runs out", () => {
  test.each(["built-in", ...others] as const)(
    "%s: the best so far, with a bound that is proven",
    async (engine) => {
      const best = figuresOf(await solve(tuki, { engine: "built-in" }));
      const hurried = await solve(tuki, { engine, timeLimitSeconds: noTime });
      expect(hurried.status).toBe("feasible");
      const { holds, proven } = verifyProposal(tuki, hurried);
      expect({ holds, optimal: proven.optimal }).toEqual({ holds: true, optimal: false });
      const { unused, unusedBound, value, bound } = figuresOf(hurried);
      expect(proven).toMatchObject({ unused: unusedBound, bound });
      expect(unused).toBeGreaterThanOrEqual(best.unused);
      expect(unusedBound).toBeLessThanOrEqual(best.unused);
      expect(Number(value)).toBeLessThan(Number(bound));
    },
  );

  test("an engine that never begins is not waited for", { timeout: 10_000 }, async () => {
    const aborted = { kind: "gave-up", why: "Called off." } as const;
    const never: Engines = {
      prepare: () => undefined,
      ask: (_name, _question, options) =>
        new Promise((resolve) => {
          if (options?.signal?.aborted === true) resolve(aborted);
          options?.signal?.addEventListener("abort", () => resolve(aborted));
        }),
      close: () => Promise.resolve(),
    };
    const proposal = await solve(tuki, {
      engine: "javascript-lp-solver",
      engines: never,
      timeLimitSeconds: 0.05,
    });
    expect(proposal.status).toBe("feasible");
  });

  test("a reprioritisation is not called the best", async () => {
    const { before, after } = await reprioritise(tuki, { engine: "built-in", timeLimitSeconds: noTime });
    expect([before.status, after?.status]).toEqual(["feasible", "feasible"]);
  });
});

describe("an abort stops the work with the best so far", () => {
  test("before it begins, while an engine is asked, and as something is found", async () => {
    const onceFound = new AbortController();
    const whileAsking = new AbortController();
    setTimeout(() => whileAsking.abort(), 20);
    const stopped = [
      await solve(tuki, { engine: "highs", signal: whileAsking.signal }),
      await solve(tuki, { signal: AbortSignal.abort() }),
      await solve(tuki, {
        engine: "built-in",
        signal: onceFound.signal,
        onProgress: () => onceFound.abort(),
      }),
    ];
    for (const proposal of stopped) {
      expect(proposal.status).toBe("feasible");
      expect(verifyProposal(tuki, proposal).holds).toBe(true);
    }
  });
});

describe("stopped at any step", () => {
  const steps = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, Infinity];
  /** What was answered by then, for `solve` refuses what does not hold; undefined where nothing was found. */
  const stoppedAt = async (document: RoundDocument, step: number) => {
    let asked = 0;
    const shouldStop = () => ++asked > step;
    try {
      return (await solve(document, { engine: "built-in", timeLimitSeconds: 3600, shouldStop })).status;
    } catch (error) {
      if (error instanceof NothingFoundError) return undefined;
      throw error;
    }
  };

  test("there is an answer that holds, and the longer the better", async () => {
    const answers = await Promise.all(steps.map((step) => stoppedAt(tuki, step)));
    expect(answers).not.toContain(undefined);
    expect(answers).toEqual([...answers].sort());
    expect([answers[0], answers.at(-1)]).toEqual(["feasible", "optimal"]);
  });

  test("a contradiction is not proven yet, or it is and what is told of it holds", async () => {
    const answers = await Promise.all(steps.map((step) => stoppedAt(infeasible, step)));
    expect([answers[0], answers.at(-1)]).toEqual([undefined, "infeasible"]);
    expect(answers.indexOf("infeasible")).toBe(answers.lastIndexOf(undefined) + 1);
  });

  test("what is thrown there ends the work", async () => {
    const thrown = new Error("Not wanted any more.");
    let asked = 0;
    const shouldStop = () => {
      asked += 1;
      throw thrown;
    };
    await expect(solve(tuki, { engine: "built-in", shouldStop })).rejects.toBe(thrown);
    expect(asked).toBe(1);
  });
});

test("progress goes from one better find to the next, and ends with the answer", async () => {
  const told: Progress[] = [];
  const { unused, value } = figuresOf(
    await solve(tuki, { engine: "built-in", onProgress: (progress) => told.push(progress) }),
  );
  const stages = told.map(({ stage }) => stage);
  expect(stages).toEqual([...stages].sort((a, b) => "uv".indexOf(a[0]) - "uv".indexOf(b[0])));
  const found = (stage: Progress["stage"]) =>
    told.filter((one) => one.stage === stage).flatMap((one) => one.found ?? []);
  expect(found("unused")).toEqual([...found("unused")].sort((a, b) => b - a));
  expect(found("value")).toEqual([...found("value")].sort((a, b) => a - b));
  expect([found("unused").at(-1), found("value").at(-1)]).toEqual([unused, Number(value)]);
  for (const { stage, found: best, bound } of told) {
    if (best === undefined || bound === undefined) continue;
    expect(stage === "unused" ? bound <= best : bound >= best).toBe(true);
  }
});

test.each(languages)("%s is the language of every text, and nothing else changes", async (language) => {
  const proposal = await solve(small, { engine: "built-in", language });
  const reasons = proposal.awards.flatMap((award) => award.reasons);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { text, texts } of reasons) expect(text).toBe(texts[language]);
  const textsAside = (answer: unknown): unknown => without(answer, ["text", "content"]);
  expect(textsAside(proposal)).toEqual(textsAside(await solve(small, { engine: "built-in" })));
});

test("an amount that is decided is the one reason that speaks of the decision", async () => {
  const { awards } = await solve(small, { engine: "built-in" });
  const codes = awards[0].reasons.map(({ code }) => code);
  expect(codes).toEqual(["decided-grant", "cut-to-assessed", "later-years-reserved"]);
});

describe("the threads of engines", () => {
  let alive = new Set<Worker>();
  const started = (worker: Worker): void => {
    alive.add(worker);
    worker.once("exit", () => alive.delete(worker));
  };
  beforeEach(() => {
    alive = new Set();
    process.on("worker", started);
  });
  afterEach(() => void process.off("worker", started));

  test("that a call starts have ended when it answers", async () => {
    let most = 0;
    const onProgress = () => {
      most = Math.max(most, alive.size);
    };
    await solve(small, { engine: "javascript-lp-solver", onProgress });
    expect({ most, left: alive.size }).toEqual({ most: 1, left: 0 });
  });

  test("have ended when a call fails", async () => {
    const onProgress = () => {
      throw new Error("The one who looks on fails.");
    };
    await expect(solve(small, { engine: "javascript-lp-solver", onProgress })).rejects.toThrow("looks on");
    expect(alive.size).toBe(0);
  });

  test("that are given are left running, for the next call", async () => {
    const given = createEngines();
    await solve(small, { engine: "javascript-lp-solver", engines: given });
    const [first] = alive;
    await reprioritise(small, { engine: "javascript-lp-solver", engines: given });
    expect([...alive]).toEqual([first]);
    await given.close();
    expect(alive.size).toBe(0);
  });
});
