import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { createRound, roundHead } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { type Proxy, proxyTo } from "../store/proxy.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { ask } from "./client.ts";
import { often, serve, type Serving } from "./serving.ts";

const seconds = often("FORDEL_TEST_GONE_SECONDS", 3);

const document = exampleRound();
const [recipient] = document.recipients;

let there: Started;
let proxy: Proxy;
let service: Serving;
beforeAll(async () => {
  there = await started();
  valueOf(await createRound(there.store, change(), { id: "gone", document }));
  proxy = await proxyTo(there.server.url);
  service = await serve(proxy.url);
});
afterAll(async () => {
  await service.kill();
  await proxy.close();
  await there.stop();
});

const put = (id: string, version = "*") =>
  ask(service.address, "PUT", `/rounds/gone/applications/${id}`, {
    body: { ...recipient, id },
    headers: { "if-match": version, "idempotency-key": id },
  });

const readiness = async () => (await fetch(`${service.address}/health/ready`)).status;

/** Seconds without a word after which the database is asked whether it is there, and those that it has to answer. */
const untilGone = 5 + 3;

/** Seconds within which everything must be answered, however long the database is away; a busy machine takes its time too. */
const answeredWithin = untilGone + 10;

/** What is done while the database is away, again and again: more requests at once than there are connections. */
async function meanwhile(
  away: number,
): Promise<readonly { readonly status: number; readonly seconds: number }[]> {
  const end = performance.now() + away * 1000;
  const answers = [];
  let number = 0;
  while (performance.now() < end) {
    const batch = Array.from({ length: 15 }, (_, index) =>
      index % 3 === 0 ? put(`meanwhile-${number++}`) : ask(service.address, "GET", "/rounds/gone"),
    );
    answers.push(...(await Promise.all(batch)));
  }
  return answers;
}

describe.each([
  ["ends all connections and takes none", seconds, (away: boolean) => proxy.cut(away)],
  ["says nothing any more", Math.max(seconds, untilGone + 1), (away: boolean) => proxy.freeze(away)],
] as const)("a database that %s for %d s", (_, away, make) => {
  test(
    "is answered with 503 in time, and all is well when it is back, without a new start",
    { timeout: 60_000 + 5000 * away },
    async () => {
      expect((await put("before")).status).toBe(200);
      const version = valueOf(await roundHead(there.store, "gone")).version;
      make(true);
      const back = pause(away * 1000).then(() => make(false));
      const answers = await meanwhile(away);
      await back;
      expect(answers.length).toBeGreaterThan(10);
      expect(answers.some(({ status }) => status === 503)).toBe(true);
      expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
      expect(answers.filter((one) => one.seconds > answeredWithin)).toEqual([]);
      expect((await fetch(`${service.address}/health/live`)).status).toBe(200);
      expect(await readiness()).toBe(200);
      expect((await put(`after-${version}`)).status).toBe(200);
      expect((await ask(service.address, "GET", "/rounds/gone")).status).toBe(200);
      expect(valueOf(await verifyAudit(there.store)).holds).toBe(true);
    },
  );

  test("is not ready meanwhile, but alive", async () => {
    make(true);
    expect(await readiness()).toBe(503);
    expect((await fetch(`${service.address}/health/live`)).status).toBe(200);
    make(false);
    expect(await readiness()).toBe(200);
  });
});
