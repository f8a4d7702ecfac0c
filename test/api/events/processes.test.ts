import { afterAll, beforeAll, expect, test } from "vitest";
import { runs } from "../../kit/seed.ts";
import { child } from "../store/processes/child.ts";
import { type Started, started } from "../store/started.ts";
import { changes, sequencesOf, subscribed } from "./events-kit.ts";
import { firstByRound, receiver } from "./receiver.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

const deliverer = () => child("../../events/processes/deliverer.ts", there.server.url);

test("processes deliver side by side: every event once, in order per round, and each has its share", async () => {
  const secrets: string[] = [];
  const at = await receiver(
    () => secrets,
    () => ({ status: 204, after: 10 }),
  );
  const rounds = ["a", "b", "c", "d", "e", "f"];
  secrets.push((await subscribed(there.store, { url: at.url, rounds })).secret);
  const two = [deliverer(), deliverer()];
  await Promise.all(two.map(({ until }) => until(1)));
  for (const round of rounds) await changes(there.store, round, 10);
  await at.until(60);
  for (const round of rounds) {
    expect(firstByRound(at.taken).get(round)).toEqual(await sequencesOf(there.store, round));
  }
  expect(at.came).toHaveLength(60);
  for (const one of two) one.process.kill("SIGTERM");
  const delivered = await Promise.all(two.map(async ({ until }) => Number((await until(2)).at(1))));
  expect(Math.min(...delivered)).toBeGreaterThan(0);
  expect(delivered[0] + delivered[1]).toBe(60);
  await at.close();
});

/** FORDEL_TEST_RUNS makes it more. */
const kills = runs(6).numRuns;

test("a process that delivers is killed in the middle, again and again: nothing is lost, and the order holds", async () => {
  const secrets: string[] = [];
  const at = await receiver(
    () => secrets,
    () => ({ status: 204, after: 20 }),
  );
  const rounds = ["k", "l", "m"];
  secrets.push((await subscribed(there.store, { url: at.url, rounds })).secret);
  for (const round of rounds) await changes(there.store, round, 12);
  const beside = deliverer();
  for (let kill = 1; kill <= kills; kill++) {
    const one = deliverer();
    await one.until(1);
    await at.until(Math.min(36, at.taken.length + 3));
    one.process.kill("SIGKILL");
    await one.ended;
  }
  beside.process.kill("SIGKILL");
  await beside.ended;
  const last = deliverer();
  await at.until(36);
  const isWhole = () => new Set(at.taken.map(({ id }) => id)).size === 36;
  await expect.poll(isWhole, { timeout: 20_000 }).toBe(true);
  for (const round of rounds) {
    const all = await sequencesOf(there.store, round);
    expect(firstByRound(at.taken).get(round)).toEqual(all);
    expect(firstByRound(at.came).get(round)).toEqual(all);
  }
  last.process.kill("SIGKILL");
  await last.ended;
  await at.close();
});
