import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { connect, ping } from "../../../api/store/connect.ts";
import {
  type Embedded,
  type EmbeddedUrls,
  runningEmbedded,
  startEmbedded,
} from "../../../api/store/embedded/embedded.ts";
import { migrate } from "../../../api/store/migrate.ts";
import { createRound, listRounds } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { child } from "./processes/child.ts";
import { at, change, emptyFolder, startedServer, valueOf } from "./started.ts";

const folder = emptyFolder();
let server: Embedded;
beforeAll(async () => {
  server = await startedServer(folder);
  await migrate(server.ownerUrl, at);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function rounds({ url }: EmbeddedUrls): Promise<readonly string[]> {
  const store = connect(url);
  try {
    return valueOf(await listRounds(store, { limit: 100 })).items.map(({ id }) => id);
  } finally {
    await store.close();
  }
}

async function create({ url }: EmbeddedUrls, id: string): Promise<void> {
  const store = connect(url);
  try {
    valueOf(await createRound(store, change(), { id, document: exampleRound() }));
  } finally {
    await store.close();
  }
}

describe("it is for this machine and this service alone", () => {
  test("it listens on the loopback address only, and writes everything to the disk", async () => {
    const owner = connect(server.ownerUrl, { as: "owner" });
    const { rows } = await sql<{ readonly name: string; readonly setting: string }>`
      select name, setting from pg_settings
      where name in ('listen_addresses', 'unix_socket_directories', 'fsync', 'synchronous_commit',
        'full_page_writes', 'password_encryption', 'data_checksums')`.execute(owner.database);
    await owner.close();
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      password_encryption: "scram-sha-256",
      data_checksums: "on",
    });
  });

  test("nobody else may look into its folder", () => {
    const mode = (...path: readonly string[]) => statSync(join(folder, ...path)).mode & 0o777;
    expect([mode(), mode("postgresql-18", "passwords.json")]).toEqual([0o700, 0o600]);
  });

  test("its log says nothing of what was asked", async () => {
    const owner = connect(server.ownerUrl, { as: "owner" });
    await expect(sql.raw("select 'Kari Nordmann' from nowhere").execute(owner.database)).rejects.toThrow();
    await owner.close();
    const log = readFileSync(join(folder, "postgresql.log"), "utf8");
    expect(log).toContain("nowhere");
    expect(log).not.toContain("Nordmann");
  });
});

describe("one process at a time", () => {
  test("a second start on the folder is refused, here and in another process", async () => {
    const refused = { ok: false, problem: "in-use", detail: folder };
    expect(await startEmbedded(folder)).toEqual(refused);
    const other = child("./owner.ts", folder);
    const [line] = await other.until(1);
    other.process.kill("SIGKILL");
    await other.ended;
    expect(JSON.parse(line)).toEqual(refused);
    expect(await rounds(server)).toEqual([]);
  });

  test("others find out how to connect to it", () => {
    expect(runningEmbedded(folder)).toEqual({ url: server.url, ownerUrl: server.ownerUrl });
  });

  test("of two that begin with nothing at the same time one is refused", async () => {
    const empty = emptyFolder();
    const starts = await Promise.all([startEmbedded(empty), startEmbedded(empty)]);
    const servers = starts.flatMap((start) => (start.ok ? [start.server] : []));
    expect(servers).toHaveLength(1);
    expect(starts).toContainEqual({ ok: false, problem: "in-use", detail: empty });
    for (const one of servers) await one.stop();
    rmSync(empty, { recursive: true, force: true });
  });
});

test("what was kept is there after a stop, at the same address", async () => {
  await create(server, "kept");
  await server.stop();
  expect(runningEmbedded(folder)).toBeUndefined();
  const again = await startedServer(folder);
  expect(again.url).toBe(server.url);
  server = again;
  expect(await rounds(server)).toEqual(["kept"]);
});

const startSchema = z.looseObject({ server: z.looseObject({ url: z.string(), ownerUrl: z.string() }) });

test("a process that is killed takes its server with it, and the next one finds all that was kept", async () => {
  const place = emptyFolder();
  const killed = child("./owner.ts", place);
  const [line] = await killed.until(1);
  const { server: first } = startSchema.parse(JSON.parse(line));
  await migrate(first.ownerUrl, at);
  await create(first, "before");
  killed.process.kill("SIGKILL");
  await killed.ended;
  const next = await startedServer(place);
  expect(await rounds(next)).toEqual(["before"]);
  await next.stop();
  rmSync(place, { recursive: true, force: true });
});

test("a folder with other things in it is left as it is", async () => {
  const place = emptyFolder();
  chmodSync(place, 0o755);
  writeFileSync(join(place, "letter.txt"), "");
  expect(await startEmbedded(place)).toEqual({ ok: false, problem: "not-ours", detail: place });
  expect(readdirSync(place)).toEqual(["letter.txt"]);
  expect(statSync(place).mode & 0o777).toBe(0o755);
  rmSync(place, { recursive: true, force: true });
});

test("a folder that cannot be made is refused", async () => {
  const start = await startEmbedded(join(folder, "postgresql.log", "below"));
  expect(start).toMatchObject({ ok: false, problem: "folder" });
});

test("what runs without the tables says so", async () => {
  const place = emptyFolder();
  const empty = await startedServer(place);
  const store = connect(empty.url);
  expect(await ping(store)).toEqual({ outcome: "not-migrated" });
  await store.close();
  await empty.stop();
  rmSync(place, { recursive: true, force: true });
});
