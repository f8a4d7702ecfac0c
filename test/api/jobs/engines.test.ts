import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { createEngines, type Engines, type EnginesOptions } from "../../../api/jobs/engines.ts";
import { type EngineAnswer, engineNames, type EngineQuestion } from "../../../solver/engines/engine.ts";
import { column, program, row, terms } from "../../solver/engines/programs.ts";

const question: EngineQuestion = {
  program: program(
    [column("a", {}), column("b", {})],
    [row("cap", terms([6, 5]), { upper: 9 })],
    terms([18, 10]),
  ),
  task: "relaxation",
  timeLimitSeconds: 20,
};

const open: Engines[] = [];

function engines(options?: EnginesOptions): Engines {
  const created = createEngines(options);
  open.push(created);
  return created;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A worker that says it begins and then does `body`; `question` and `answer` are in reach. */
function workerThat(body: string): URL {
  const script = `
    import { parentPort, threadId } from "node:worker_threads";
    const answer = { kind: "answered", claim: "found", shares: [threadId], multipliers: [], claimedObjective: 0 };
    parentPort.on("message", ({ question }) => {
      parentPort.postMessage({ kind: "begins" });
      ${body}
      parentPort.postMessage({ kind: "ends", answer });
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

const loopsOnInteger = workerThat(`if (question.task === "integer") for (;;);`);

const hopeless: EngineQuestion = { ...question, task: "integer", timeLimitSeconds: 0.3 };

function whyOf(answer: EngineAnswer): string {
  return answer.kind === "gave-up" ? answer.why : answer.kind;
}

async function timed<Result>(work: Promise<Result>): Promise<{ result: Result; milliseconds: number }> {
  const start = performance.now();
  const result = await work;
  return { result, milliseconds: performance.now() - start };
}

describe("a question in a thread", () => {
  test.each(engineNames)("%s answers, again and again", async (name) => {
    const { ask } = engines();
    for (let times = 0; times < 3; times += 1) {
      const answer = await ask(name, question);
      expect(answer).toMatchObject({ kind: "answered", claim: "best" });
      expect(answer.kind === "answered" ? answer.claimedObjective : undefined).toBeCloseTo(24, 6);
    }
  });

  test("many questions wait in line and all are answered", async () => {
    const { ask } = engines();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].flatMap(() => engineNames.map((name) => ask(name, question))),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => "answered"));
  });

  test("a process ends though its engines were not closed", async () => {
    const script = `
      import { register } from "tsx/esm/api";
      register();
      const { createEngines } = await import("./api/jobs/engines.ts");
      const program = { columns: [], rows: [], rankings: [], objective: { name: "value", terms: [], decimals: 0 } };
      const answer = await createEngines().ask("highs", { program, task: "relaxation", timeLimitSeconds: 20 });
      console.log(answer.kind);`;
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
      timeout: 30_000,
    });
    expect((await run).stdout.trim()).toBe("answered");
  });
});

describe("an engine that never returns", () => {
  test("costs its time limit, and the next question gets a new thread", async () => {
    const { ask } = engines({ workerFile: loopsOnInteger });
    const before = await ask("highs", question);
    const { result, milliseconds } = await timed(ask("highs", hopeless));
    expect(result).toEqual({
      kind: "gave-up",
      why: "highs had not answered after 0.3 s and was stopped; give it more time or ask another engine.",
    });
    expect(milliseconds).toBeGreaterThan(250);
    expect(milliseconds).toBeLessThan(1000);
    const after = await ask("highs", question);
    expect(after.kind).toBe("answered");
    expect(after).not.toEqual(before);
  });

  test("does not use up the time of what waits behind it", async () => {
    const { ask } = engines({ workerFile: loopsOnInteger });
    const answers = await Promise.all([
      ask("highs", hopeless),
      ask("highs", { ...question, timeLimitSeconds: 0.2 }),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(["gave-up", "answered"]);
  });
});

describe("an abort", () => {
  test("is answered within 100 ms while the engine works, and the next question is answered", async () => {
    const { ask } = engines({ workerFile: loopsOnInteger });
    await ask("highs", question);
    const controller = new AbortController();
    const asked = ask("highs", { ...hopeless, timeLimitSeconds: 60 }, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort();
    const { result, milliseconds } = await timed(asked);
    expect(whyOf(result)).toContain("called off");
    expect(milliseconds).toBeLessThan(100);
    expect(await ask("highs", question)).toMatchObject({ kind: "answered" });
  });

  test("is answered within 100 ms while the question waits in line", async () => {
    const { ask } = engines({ workerFile: loopsOnInteger });
    const first = ask("highs", { ...hopeless, timeLimitSeconds: 1 });
    const controller = new AbortController();
    const second = ask("highs", question, { signal: controller.signal });
    controller.abort();
    const { result, milliseconds } = await timed(second);
    expect(result.kind).toBe("gave-up");
    expect(milliseconds).toBeLessThan(100);
    expect((await first).kind).toBe("gave-up");
  });

  test("before the question means that nothing is asked", async () => {
    const { ask } = engines({ workerFile: workerThat("process.exit(1);") });
    expect(whyOf(await ask("highs", question, { signal: AbortSignal.abort() }))).toContain("called off");
  });
});

describe("a thread that fails", () => {
  test.each([
    [
      "throws",
      workerThat(`if (question.task === "integer") throw new Error("out of memory");`),
      "out of memory",
    ],
    ["ends", workerThat(`if (question.task === "integer") process.exit(7);`), "code 7"],
  ])("%s: gave up, and the next question is answered", async (_, workerFile, why) => {
    const { ask } = engines({ workerFile });
    expect(whyOf(await ask("highs", hopeless))).toContain(why);
    expect(await ask("highs", question)).toMatchObject({ kind: "answered" });
  });

  test("closing lets a question under way give up, and later ones are not asked", async () => {
    const closing = engines({ workerFile: loopsOnInteger });
    const asked = closing.ask("highs", { ...hopeless, timeLimitSeconds: 60 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await closing.close();
    expect((await asked).kind).toBe("gave-up");
    expect(whyOf(await closing.ask("highs", question))).toContain("closed");
  });
});
