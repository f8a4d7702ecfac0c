import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAudit } from "../../../api/store/audit.ts";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { connect, ping, type Store } from "../../../api/store/connect.ts";
import { type Embedded } from "../../../api/store/embedded/embedded.ts";
import { item, putItems } from "../../../api/store/items.ts";
import { migrate } from "../../../api/store/migrate.ts";
import { createRound, roundHead, wholeRound } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { runs } from "../../kit/seed.ts";
import { child } from "./processes/child.ts";
import { proxyTo } from "./proxy.ts";
import { at, change, emptyFolder, startedServer, valueOf } from "./started.ts";

const folder = emptyFolder();
let server: Embedded;
let store: Store;
beforeAll(async () => {
  server = await startedServer(folder);
  await migrate(server.ownerUrl, at);
  store = connect(server.url);
});
afterAll(async () => {
  await store.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const document = exampleRound();
const [recipient] = document.recipients;

/** The numbers of the applications that a writer wrote. */
async function written(round: string): Promise<readonly number[]> {
  const { document: there } = valueOf(await wholeRound(store, round));
  if (!("recipients" in there)) throw new Error("The round is of another kind.");
  return there.recipients
    .flatMap(({ id }) => (id.startsWith("written-") ? [Number(id.slice("written-".length))] : []))
    .sort((a, b) => a - b);
}

async function isWhole(): Promise<boolean> {
  return valueOf(await verifyAudit(store)).holds;
}

/** FORDEL_TEST_RUNS makes it more, and so more kills. */
const writes = runs(200).numRuns;

test("a writer is killed in the middle of its writes, again and again: none that it was told of is lost, none made twice", async () => {
  valueOf(await createRound(store, change(), { id: "killed", document }));
  const told = new Set<number>();
  let [from, kills] = [0, 0];
  while (told.size < writes) {
    const writer = child("./writer.ts", server.url, "killed", String(from), String(writes));
    await writer.until(15 + 15 * (kills % 5));
    writer.process.kill("SIGKILL");
    await writer.ended;
    const lines = writer.lines.map(Number);
    for (const number of lines) told.add(number);
    const there = new Set(await written("killed"));
    expect([...told].filter((number) => !there.has(number))).toEqual([]);
    expect(await isWhole()).toBe(true);
    // The next one asks the last again, with its key, for it does not know what became of what it did not hear of.
    from = Math.max(0, (lines.at(-1) ?? from) - 1);
    kills++;
  }
  expect(kills).toBeGreaterThan(3);
  expect(await written("killed")).toEqual(Array.from({ length: writes }, (_, number) => number));
  expect(valueOf(await roundHead(store, "killed")).version).toBe(writes + 1);
  const { items } = valueOf(await listAudit(store, { round: "killed", limit: writes + 2 }));
  const added = items.flatMap(({ what }) =>
    what.action === "round-changed" ? (what.applications?.added ?? []) : [],
  );
  expect(added).toHaveLength(writes);
  expect(new Set(added).size).toBe(writes);
});

test("writers in several processes at once: every write is there, in one chain", async () => {
  valueOf(await createRound(store, change(), { id: "shared", document }));
  const writers = [0, 1, 2].map((index) =>
    child("./writer.ts", server.url, "shared", String(index * 40), String(index * 40 + 40)),
  );
  await Promise.all(writers.map(({ ended }) => ended));
  expect(writers.map(({ lines }) => lines.length)).toEqual([40, 40, 40]);
  expect(await written("shared")).toHaveLength(120);
  expect(valueOf(await roundHead(store, "shared")).version).toBe(121);
  expect(await isWhole()).toBe(true);
});

test("changes of many rounds at once make one chain", async () => {
  const ids = Array.from({ length: 30 }, (_, number) => `at-once-${number}`);
  const made = await Promise.all(ids.map((id) => createRound(store, change(), { id, document })));
  expect(made.map(({ outcome }) => outcome)).toEqual(ids.map(() => "done"));
  const put = (id: string) => putItems(store, change(), id, "applications", [{ ...recipient, id: "x" }]);
  const puts = await Promise.all(ids.map(put));
  expect(puts.map(({ outcome }) => outcome)).toEqual(ids.map(() => "done"));
  expect(await isWhole()).toBe(true);
});

test("the database is gone for a while and comes back", async () => {
  const gone = { outcome: "unreachable", why: "gone" };
  valueOf(await createRound(store, change(), { id: "gone", document }));
  const put = (id: string) => putItems(store, change(), "gone", "applications", [{ ...recipient, id }]);
  valueOf(await put("before"));
  await server.stop();
  expect(await put("meanwhile")).toEqual(gone);
  expect(await roundHead(store, "gone")).toEqual(gone);
  expect(await wholeRound(store, "gone")).toEqual(gone);
  expect(await verifyAudit(store)).toEqual(gone);
  // More than there are connections: none of those that did not come about is kept.
  const pings = await Promise.all(Array.from({ length: 30 }, () => ping(store)));
  expect(pings).toEqual(pings.map(() => gone));
  server = await startedServer(folder);
  expect((await ping(store)).outcome).toBe("done");
  valueOf(await put("after"));
  expect((await item(store, "gone", "applications", "before")).outcome).toBe("done");
  expect((await item(store, "gone", "applications", "meanwhile")).outcome).toBe("missing");
  expect(await isWhole()).toBe(true);
});

test("a database that says nothing any more counts as gone, and its connections are given up", async () => {
  valueOf(await createRound(store, change(), { id: "silent", document }));
  const proxy = await proxyTo(server.url);
  const silent = connect(proxy.url, { silence: 1, connections: 2 });
  valueOf(await roundHead(silent, "silent"));
  proxy.freeze(true);
  const asked = await Promise.all([1, 2, 3, 4].map(() => roundHead(silent, "silent")));
  const gone = { outcome: "unreachable", why: "gone" };
  // Those that never got one of the two connections are told that all are held.
  expect(asked).toEqual([gone, gone, { outcome: "busy" }, { outcome: "busy" }]);
  proxy.freeze(false);
  expect((await roundHead(silent, "silent")).outcome).toBe("done");
  await silent.close();
  await proxy.close();
});

test("the database goes in the middle of changes: each is made, or it is said that it may not be", async () => {
  valueOf(await createRound(store, change(), { id: "middle", document }));
  const put = (id: string) => putItems(store, change(), "middle", "applications", [{ ...recipient, id }]);
  const puts = Array.from({ length: 60 }, (_, number) => put(`middle-${number}`));
  await Promise.race(puts);
  await server.stop();
  const outcomes = await Promise.all(puts);
  server = await startedServer(folder);
  const kinds = new Set(outcomes.map(({ outcome }) => outcome));
  expect([...kinds].filter((kind) => kind !== "done" && kind !== "unreachable")).toEqual([]);
  for (const [number, { outcome }] of outcomes.entries()) {
    const there = await item(store, "middle", "applications", `middle-${number}`);
    if (outcome === "done") expect(there.outcome).toBe("done");
  }
  expect(await isWhole()).toBe(true);
});
