import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newestOnly } from "../../../web/desk/state/newest-only.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks what takes so many milliseconds, and writes down what happens. */
function asking(milliseconds: number) {
  const log: string[] = [];
  const running = { now: 0, most: 0 };
  const asked = newestOnly<number, string>(
    (question, signal) => {
      log.push(`ask ${question}`);
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          running.now -= 1;
          resolve(`answer ${question}`);
        }, milliseconds);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          running.now -= 1;
          log.push(`off ${question}`);
          reject(new Error("called off"));
        });
      });
    },
    (_, came) => log.push(came.ok ? came.answer : "failed"),
  );
  return { asked, log, running };
}

test("while one is under way only the newest waits", async () => {
  const { asked, log, running } = asking(100);
  for (const question of [1, 2, 3, 4]) asked.ask(question);
  await vi.runAllTimersAsync();
  expect(log).toEqual(["ask 1", "answer 1", "ask 4", "answer 4"]);
  expect(running.most).toBe(1);
});

test("one that is overtaken and takes long is called off, also where nothing more is asked", async () => {
  const { asked, log, running } = asking(1_000);
  asked.ask(1);
  await vi.advanceTimersByTimeAsync(100);
  asked.ask(2);
  await vi.advanceTimersByTimeAsync(160);
  expect(log).toEqual(["ask 1", "off 1", "ask 2"]);
  await vi.runAllTimersAsync();
  expect(log).toEqual(["ask 1", "off 1", "ask 2", "answer 2"]);
  expect(running.most).toBe(1);
});

test("one that nobody overtakes may take its time", async () => {
  const { asked, log } = asking(10_000);
  asked.ask(1);
  await vi.runAllTimersAsync();
  expect(log).toEqual(["ask 1", "answer 1"]);
});

test("what is stopped says nothing more", async () => {
  const { asked, log } = asking(100);
  asked.ask(1);
  asked.ask(2);
  asked.stop();
  await vi.runAllTimersAsync();
  expect(log).toEqual(["ask 1", "off 1"]);
});

test("a failure is told, and what waits is asked all the same", async () => {
  const log: string[] = [];
  const asked = newestOnly<number, number>(
    async (question) => {
      if (question === 1) throw new Error("refused");
      return Promise.resolve(question);
    },
    (question, came) => log.push(`${question} ${came.ok ? "answered" : "failed"}`),
  );
  asked.ask(1);
  asked.ask(2);
  await vi.runAllTimersAsync();
  expect(log).toEqual(["1 failed", "2 answered"]);
});

test("an answer that comes meanwhile is told at once, and the last one after it", async () => {
  const log: string[] = [];
  const asked = newestOnly<number, string>(
    async (question, _, meanwhile) => {
      meanwhile(`${question} found`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return `${question} proven`;
    },
    (_, came) => log.push(came.ok ? `${came.answer}${came.isLast ? ", the last" : ""}` : "failed"),
  );
  asked.ask(1);
  expect(log).toEqual(["1 found"]);
  await vi.runAllTimersAsync();
  expect(log).toEqual(["1 found", "1 proven, the last"]);
});

test("what comes meanwhile of one that was called off is not told", async () => {
  const log: string[] = [];
  const asked = newestOnly<number, string>(
    async (question, _, meanwhile) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      meanwhile(`${question} found`);
      return `${question} proven`;
    },
    (_, came) => log.push(came.ok ? came.answer : "failed"),
  );
  asked.ask(1);
  await vi.advanceTimersByTimeAsync(100);
  asked.stop();
  await vi.runAllTimersAsync();
  expect(log).toEqual([]);
});
