import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  NothingFoundError,
  type Proposal,
  readRound,
  reprioritise,
  type RoundDocument,
  solve,
} from "../../../api/library.ts";
import { createSolvers, type Solvers, type SolversOptions } from "../../../api/jobs/solvers.ts";
import type { Progress } from "../../../solver/allocate.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import { hardRound } from "../hard-round.ts";
import { put, validRound } from "../../src/round/valid-round.ts";

const small = valid(validRound());
const infeasible = valid(put(validRound(), ["scheme", "cap"], 950_000));

const hard = hardRound();

/** A time that nobody waits for. */
const ages = { engine: "built-in", timeLimitSeconds: 3600 } as const;

function valid(document: unknown): RoundDocument {
  const reading = readRound(document);
  if (!reading.ok) throw new Error("The round of this test is not valid; correct it.");
  return reading.document;
}

function solved(proposal: Proposal): SolvedProposal {
  if (proposal.status === "infeasible") throw new Error("The round of this test has a proposal; correct it.");
  return proposal;
}

/** The threads that a test starts, but for those that they start themselves. */
let alive = new Set<Worker>();
let started = 0;
const onStart = (worker: Worker): void => {
  started += 1;
  alive.add(worker);
  worker.once("exit", () => alive.delete(worker));
};

/** The process tells of a thread a moment after it was started. */
const threadsAreTold = () => new Promise((resolve) => setImmediate(resolve));

const open: Solvers[] = [];

function solvers(options?: SolversOptions): Solvers {
  const created = createSolvers(options);
  open.push(created);
  return created;
}

beforeEach(() => {
  alive = new Set();
  started = 0;
  process.on("worker", onStart);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  process.off("worker", onStart);
});

/** A worker that does `body` with a job, and answers with its thread's number; `document` is in reach. */
function workerThat(body: string): URL {
  const script = `
    import { parentPort, threadId } from "node:worker_threads";
    parentPort.on("message", ({ kind, task }) => {
      if (kind !== "begin") return;
      const { document } = task;
      ${body}
      parentPort.postMessage({ kind: "answered", answer: threadId });
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

const noted = (note: string): RoundDocument => ({ ...small, note });
const fails = noted("fails");
const loopsForEver = workerThat(`if (document.note === "fails") for (;;);`);

/** A signal that is aborted when the thread has had time to begin. */
function soon(reason?: Error): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 200);
  return controller.signal;
}

describe("what a thread answers is what the library answers", () => {
  test("a proposal, again and again in one thread", async () => {
    const { solve: solveApart } = solvers({ threads: 1 });
    const own = await solve(small, { engine: "built-in" });
    for (let times = 0; times < 3; times += 1) {
      expect(await solveApart(small, { engine: "built-in" })).toEqual(own);
    }
    expect(started).toBe(1);
  });

  test("a contradiction", async () => {
    const own = await solve(infeasible, { engine: "built-in" });
    expect(await solvers().solve(infeasible, { engine: "built-in" })).toEqual(own);
    expect(own.status).toBe("infeasible");
  });

  test("a reprioritisation, by another policy and in another language", async () => {
    const settings = { engine: "built-in", policy: "best-use", language: "en" } as const;
    const own = await reprioritise(small, settings);
    expect(own.policy).not.toBe(small.scheme.reprioritisation?.policy);
    expect(await solvers().reprioritise(small, settings)).toEqual(own);
  });

  test("the second opinions of the engines", async () => {
    const { solve } = solvers({ prepareFor: "highs" });
    const { secondOpinions = [] } = solved(await solve(small, { engine: "highs", secondOpinion: true }));
    const named = secondOpinions.map(({ figures }) => figures.engine);
    expect(new Set(named)).toEqual(new Set(["javascript-lp-solver", "highs"]));
  });
});

describe("an error keeps its kind and its sentence", () => {
  test("nothing found in time", async () => {
    const settings = { engine: "built-in", timeLimitSeconds: 1e-9 } as const;
    const own = await solve(infeasible, settings).catch((error: unknown) => error);
    const apart = await solvers()
      .solve(infeasible, settings)
      .catch((error: unknown) => error);
    expect(apart).toBeInstanceOf(NothingFoundError);
    expect(apart).toEqual(own);
  });

  test("a policy that the scheme does not allow", async () => {
    const { scheme } = small;
    const document = { ...small, scheme: { ...scheme, reprioritisation: { policy: "best-use" as const } } };
    const moved = solvers().reprioritise(document, { policy: "in-order", language: "en" });
    await expect(moved).rejects.toThrow(RangeError);
    await expect(moved).rejects.toThrow(/^scheme\.reprioritisation\.order: .*in-order/);
  });

  test("what the one who looks on throws", async () => {
    const { solve } = solvers({ threads: 1 });
    const onProgress = () => {
      throw new RangeError("The one who looks on fails.");
    };
    await expect(solve(hard, { ...ages, onProgress })).rejects.toThrow(
      new RangeError("The one who looks on fails."),
    );
    expect(await solve(small, { engine: "built-in" })).toMatchObject({ status: "optimal" });
  });

  test("what cannot be sent to a thread", async () => {
    const { solve } = solvers({ threads: 1 });
    const unsendable = Object.assign(noted("function"), { extra: () => 1 });
    await expect(solve(unsendable, { engine: "built-in" })).rejects.toThrow(/could not be cloned/);
    expect(await solve(small, { engine: "built-in" })).toMatchObject({ status: "optimal" });
  });

  test.each([
    ["crashes", `throw new Error("out of paper");`, /crashed \(Error: out of paper\); try again, or/],
    ["ends", "process.exit(7);", /ended with code 7; try again, or/],
  ])("a thread that %s, and the next job has a new one", async (_, body, sentence) => {
    const workerFile = workerThat(`if (document.note === "fails") { ${body} }`);
    const { solve } = solvers({ threads: 1, workerFile });
    const before = await solve(small);
    await expect(solve(fails)).rejects.toThrow(sentence);
    expect(await solve(small)).not.toEqual(before);
  });
});

describe("a job that needs more memory than it may take", () => {
  test("fails with the figure, and the process and the next job go on", async () => {
    const hoards = `if (document.note === "fails") { const kept = []; for (;;) kept.push(Array.from({ length: 10_000 }, Math.random)); }`;
    const { solve } = solvers({ threads: 1, megabytes: 64, workerFile: workerThat(hoards) });
    await expect(solve(fails)).rejects.toThrow(/needs more memory than the 64 MB that a thread may take/);
    expect(await solve(small)).toBeDefined();
  });
});

describe("a job that is called off", () => {
  const reason = new Error("The officer chose another cap.");

  test("rejects though its thread never yields, and the next job has a new one", async () => {
    const { solve } = solvers({ threads: 1, workerFile: loopsForEver });
    const before = await solve(small);
    await expect(solve(fails, { discard: soon(reason) })).rejects.toBe(reason);
    expect(await solve(small)).not.toEqual(before);
    expect(alive.size).toBe(1);
  });

  test("rejects before its thread has ended", async () => {
    const { solve } = solvers({ threads: 1, workerFile: loopsForEver });
    await solve(small);
    await expect(solve(fails, { discard: soon() })).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
    // The thread is given a moment to leave by itself; this one never does.
    expect(alive.size).toBe(1);
  });

  test("leaves its thread to the next job where the search leaves by itself", async () => {
    const { solve } = solvers({ threads: 1 });
    const discard = new AbortController();
    const onProgress = () => discard.abort(reason);
    await expect(solve(hard, { ...ages, onProgress, discard: discard.signal })).rejects.toBe(reason);
    expect(await solve(small, { engine: "built-in" })).toMatchObject({ status: "optimal" });
    expect(started).toBe(1);
  });

  test("rejects while it waits in line, and those behind it move up", async () => {
    const { solve } = solvers({ threads: 1, workerFile: loopsForEver });
    const first = new AbortController();
    const under = solve(fails, { discard: first.signal });
    const waiting = solve(fails, { discard: soon(reason) });
    const behind = solve(small);
    await expect(waiting).rejects.toBe(reason);
    first.abort(reason);
    await expect(under).rejects.toBe(reason);
    expect(typeof (await behind)).toBe("number");
  });

  test("before it begins starts nothing", async () => {
    const { solve } = solvers();
    await expect(solve(small, { discard: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await threadsAreTold();
    expect(started).toBe(0);
  });

  test("hears of no progress any more", async () => {
    const discard = new AbortController();
    let after = 0;
    const onProgress = () => {
      if (discard.signal.aborted) after += 1;
      discard.abort(reason);
    };
    await expect(solvers().solve(hard, { ...ages, onProgress, discard: discard.signal })).rejects.toBe(
      reason,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(after).toBe(0);
  });
});

describe("a job that is stopped answers with the best so far", () => {
  const stoppedAt = async (isTime: (progress: Progress) => boolean) => {
    const stop = new AbortController();
    const told: Progress[] = [];
    const proposal = await solvers().solve(hard, {
      ...ages,
      signal: stop.signal,
      onProgress: (progress) => {
        told.push(progress);
        if (isTime(progress)) stop.abort();
      },
    });
    return { proposal, told };
  };

  test.each<[string, (progress: Progress) => boolean]>([
    ["at once", () => true],
    ["when the value is looked for", ({ stage }) => stage === "value"],
    ["far into the search", ({ stage, nodes }) => stage === "value" && nodes > 500],
  ])("%s: the rules hold, and so does the bound", async (_, isTime) => {
    const { proposal, told } = await stoppedAt(isTime);
    if (proposal.status === "infeasible")
      throw new Error("The round of this test has a proposal; correct it.");
    expect(proposal.status).toBe("feasible");
    const { totals } = proposal;
    const { holds, proven } = verifyProposal(hard, proposal);
    expect({ holds, ...proven }).toMatchObject({ holds: true, optimal: false, bound: totals.bound });
    for (const { stage, found } of told) {
      if (stage === "value" && found !== undefined) expect(found).toBeLessThanOrEqual(Number(totals.value));
    }
  });

  test("which is a first find where it is stopped before it begins", async () => {
    const proposal = await solvers().solve(hard, { ...ages, signal: AbortSignal.abort() });
    expect(proposal.status).toBe("feasible");
    expect(verifyProposal(hard, proposal).holds).toBe(true);
  });

  test("while an engine is asked, which would take as long", async () => {
    const stop = new AbortController();
    // What HiGHS is asked next is the whole question of the value.
    const onProgress = () => void setTimeout(() => stop.abort(), 500);
    const proposal = await solvers().solve(hard, {
      ...ages,
      engine: "highs",
      onProgress,
      signal: stop.signal,
    });
    expect(proposal.status).toBe("feasible");
    expect(verifyProposal(hard, proposal).holds).toBe(true);
  });

  test("and may still be called off", async () => {
    const { solve } = solvers({ threads: 1, workerFile: loopsForEver });
    await solve(small);
    const reason = new Error("Not worth the wait.");
    const asked = solve(fails, { signal: AbortSignal.abort(), discard: soon(reason) });
    await expect(asked).rejects.toBe(reason);
  });
});

test("progress comes while the search runs, in order, with the bound on the far side of what is found", async () => {
  const stop = new AbortController();
  const told: Progress[] = [];
  await solvers().solve(hard, {
    ...ages,
    signal: stop.signal,
    onProgress: (progress) => {
      told.push(progress);
      if (progress.stage === "value" && progress.nodes > 1000) stop.abort();
    },
  });
  const stages = told.map(({ stage }) => stage);
  expect(new Set(stages)).toEqual(new Set(["unused", "value"]));
  expect(stages.lastIndexOf("unused")).toBeLessThan(stages.indexOf("value"));
  const value = told.filter(({ stage }) => stage === "value");
  const [finds, bounds] = [
    value.flatMap(({ found }) => found ?? []),
    value.flatMap(({ bound }) => bound ?? []),
  ];
  expect(finds).toEqual([...finds].sort((a, b) => a - b));
  expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
  expect(Math.min(...bounds)).toBeGreaterThanOrEqual(Math.max(...finds));
});

describe("threads", () => {
  test("work side by side, and those that wait have their turn", async () => {
    const { solve } = solvers({ threads: 2, workerFile: loopsForEver });
    const discard = new AbortController();
    const held = solve(fails, { discard: discard.signal });
    const answers = await Promise.all([solve(small), solve(small), solve(small)]);
    expect(new Set(answers).size).toBe(1);
    expect(started).toBe(2);
    discard.abort();
    await expect(held).rejects.toThrow();
  });

  test.each([0, 1.5, Number.NaN])("cannot be %s", (threads) => {
    expect(() => createSolvers({ threads })).toThrow(RangeError);
  });

  test("start with the first job, or before it where one is coming", async () => {
    solvers();
    await threadsAreTold();
    expect(started).toBe(0);
    const { solve } = solvers({ prepareFor: "built-in" });
    await threadsAreTold();
    expect(started).toBe(1);
    await solve(small, { engine: "built-in" });
    expect(started).toBe(1);
  });

  test("have all ended when they are closed, and what was asked of them is rejected", async () => {
    const closing = solvers({ threads: 2, workerFile: loopsForEver });
    const asked = [closing.solve(fails), closing.solve(fails), closing.solve(small)];
    const settled = Promise.allSettled(asked);
    await closing.close();
    expect(alive.size).toBe(0);
    asked.push(closing.solve(small));
    for (const one of [...(await settled), ...(await Promise.allSettled(asked.slice(3)))]) {
      expect(one.status === "rejected" ? String(one.reason) : one.status).toMatch(/closed .*create new ones/);
    }
    expect(started).toBe(2);
  });

  /** What a process of its own prints, where `createSolvers` and the round `tuki` are in reach. */
  const printed = async (body: string): Promise<string> => {
    const script = `
      import { register } from "tsx/esm/api";
      register();
      const { createSolvers } = await import("./api/jobs/solvers.ts");
      const { examples } = await import("./src/schemes/examples.ts");
      const tuki = examples.get("tuki-2025")();
      ${body}`;
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
      timeout: 30_000,
    });
    return (await run).stdout.trim();
  };

  test("do not keep a process alive", async () => {
    const body = `
      createSolvers({ prepareFor: "highs" });
      console.log((await createSolvers().solve(tuki)).status);`;
    expect(await printed(body)).toBe("optimal");
  });

  test("keep it alive for a job that waits until a discarded one has left", async () => {
    const body = `
      const { solve } = createSolvers({ threads: 1, workerFile: new URL(${JSON.stringify(loopsForEver.href)}) });
      const discard = new AbortController();
      solve({ ...tuki, note: "fails" }, { discard: discard.signal }).catch(() => undefined);
      discard.abort();
      console.log(typeof (await solve(tuki)));`;
    expect(await printed(body)).toBe("number");
  });
});
