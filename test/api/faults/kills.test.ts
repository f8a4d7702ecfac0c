import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAudit } from "../../../api/store/audit.ts";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { createRound, roundHead, wholeRound } from "../../../api/store/rounds.ts";
import { randomFrom } from "../../../src/random.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { testSeed } from "../../kit/seed.ts";
import { fordel } from "../cli/run.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { askUntilAnswered } from "./client.ts";
import { often, serve, type Serving } from "./serving.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

const kills = often("FORDEL_TEST_KILLS", 3);
const writesForEach = 50;
const writes = kills * writesForEach;
const clients = 4;
const document = exampleRound();
const [recipient] = document.recipients;

const idOf = (number: number) => `written-${number}`;

/** The numbers of the recipients that were written. */
async function written(): Promise<readonly number[]> {
  const { document: whole } = valueOf(await wholeRound(there.store, "killed"));
  if (!("recipients" in whole)) throw new Error("The round is of another kind.");
  return whole.recipients
    .flatMap(({ id }) => (id.startsWith("written-") ? [Number(id.slice("written-".length))] : []))
    .sort((a, b) => a - b);
}

test(
  `the service is killed ${kills} times in the middle of ${writes} writes: none that was answered is lost, none is made twice`,
  { timeout: 60_000 + kills * 30_000 },
  async () => {
    valueOf(await createRound(there.store, change(), { id: "killed", document }));
    const random = randomFrom(testSeed);
    const service = { now: await serve(there.server.url) };
    const told = new Set<number>();
    const answers = new Map<number, number>();
    const state = { next: 0 };
    // Each write needs that nothing is there, so one that was made twice would be refused.
    const write = async (number: number) => {
      const headers = { "if-none-match": "*", "idempotency-key": `write-${number}` };
      const body = { ...recipient, id: idOf(number) };
      const path = `/rounds/killed/applications/${idOf(number)}`;
      const { status } = await askUntilAnswered(() => service.now.address, "PUT", path, { body, headers });
      answers.set(status, (answers.get(status) ?? 0) + 1);
      told.add(number);
    };
    const client = async () => {
      while (state.next < writes) await write(state.next++);
    };
    const writing = Promise.all(Array.from({ length: clients }, client));
    for (let kill = 1; kill <= kills; kill++) {
      const enough = kill * writesForEach - random.integer(1, writesForEach - 1);
      while (told.size < enough) await pause(2);
      await pause(random.integer(0, 20));
      const before = [...told];
      const killed: Serving = service.now;
      await killed.kill();
      const found = new Set(await written());
      expect(before.filter((number) => !found.has(number))).toEqual([]);
      expect(valueOf(await verifyAudit(there.store)).holds).toBe(true);
      service.now = await serve(there.server.url);
    }
    await writing;
    await service.now.kill();
    expect([...answers]).toEqual([[200, writes]]);
    expect(await written()).toEqual(Array.from({ length: writes }, (_, number) => number));
    expect(valueOf(await roundHead(there.store, "killed")).version).toBe(writes + 1);
    const { items } = valueOf(await listAudit(there.store, { round: "killed", limit: writes + 2 }));
    const added = items.flatMap(({ what }) =>
      what.action === "round-changed" ? (what.applications?.added ?? []) : [],
    );
    expect(added).toHaveLength(writes);
    expect(new Set(added).size).toBe(writes);
    const verified = await fordel(["audit", "verify", "--lang", "en"], {
      env: { DATABASE_URL: there.server.ownerUrl },
    });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
  },
);
