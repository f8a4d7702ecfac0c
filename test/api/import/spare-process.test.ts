import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { createSpare } from "../../../api/import/spare-process.ts";

const all: ChildProcess[] = [];
const start = (): ChildProcess => {
  const child = spawn(process.execPath, ["-e", "process.on('message', () => undefined)"], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  all.push(child);
  return child;
};
afterEach(() => {
  for (const one of all.splice(0)) one.kill("SIGKILL");
});

test("one that was prepared is taken once, and then another is started", () => {
  const spare = createSpare(start);
  spare.prepare();
  spare.prepare();
  expect(all).toHaveLength(1);
  expect(spare.take()).toBe(all[0]);
  expect(spare.take()).toBe(all[1]);
  spare.close();
});

test("one that ended while it stood ready is not taken", async () => {
  const spare = createSpare(start);
  spare.prepare();
  all[0].kill("SIGKILL");
  await once(all[0], "exit");
  expect(spare.take()).toBe(all[1]);
  spare.close();
});

test("what stands ready ends when it is closed, and none comes after it", async () => {
  const spare = createSpare(start);
  spare.prepare();
  const ended = once(all[0], "exit");
  spare.close();
  expect(await ended).toEqual([null, "SIGKILL"]);
  spare.prepare();
  expect(all).toHaveLength(1);
});
