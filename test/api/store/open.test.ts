import { rmSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../../api/store/connect.ts";
import { migrations } from "../../../api/store/migrations/migrations.ts";
import { openStore } from "../../../api/store/open.ts";
import { createRound, roundHead } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { fordel } from "../cli/run.ts";
import { at, change, emptyFolder, type Started, startedEmbedded, valueOf } from "./started.ts";

let there: Started;
beforeAll(async () => {
  there = await startedEmbedded();
});
afterAll(() => there.stop());

async function opened(place: Parameters<typeof openStore>[0]) {
  const opening = await openStore(place, at);
  if (!opening.ok) throw new Error(JSON.stringify(opening.problem));
  return opening;
}

describe("a store is opened", () => {
  test("on a folder: started, with the tables, and stopped again", async () => {
    const folder = emptyFolder();
    const first = await opened({ databaseUrl: undefined, folder });
    valueOf(await createRound(first.store, change(), { id: "kept", document: exampleRound() }));
    expect(await openStore({ databaseUrl: undefined, folder }, at)).toEqual({
      ok: false,
      problem: { problem: "embedded", why: "in-use", detail: folder },
    });
    await first.close();
    const second = await opened({ databaseUrl: undefined, folder });
    expect(valueOf(await roundHead(second.store, "kept")).version).toBe(1);
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["url", "ownerUrl"] as const)(
    "at an address (%s), by a user who may migrate or need not",
    async (user) => {
      const opening = await opened({ databaseUrl: there.server[user], folder: "" });
      expect((await roundHead(opening.store, "x")).outcome).toBe("missing");
      await opening.close();
    },
  );

  test("and refused to a user who may make tables, but not work as the service", async () => {
    const { database } = there.owner;
    for (const statement of [
      "create role plain login password 'plain'",
      "create database plain owner plain",
    ]) {
      await sql.raw(statement).execute(database);
    }
    const databaseUrl = there.server.url.replace(/fordel:\w+@/, "plain:plain@").replace(/fordel$/, "plain");
    expect(await openStore({ databaseUrl, folder: "" }, at)).toEqual({
      ok: false,
      problem: { problem: "migration", migrated: { outcome: "unreachable", why: "no-access" } },
    });
  });

  test("and refused where the database is not there", async () => {
    const databaseUrl = there.server.url.replace(/:\d+\//, ":1/");
    expect(await openStore({ databaseUrl, folder: "" }, at)).toEqual({
      ok: false,
      problem: { problem: "migration", migrated: { outcome: "unreachable", why: "gone" } },
    });
  });
});

describe("the commands", () => {
  const beside = () => ({ FORDEL_DATA: there.folder });

  test("work beside a server that runs", async () => {
    const migrated = await fordel(["migrate", "--lang", "en"], { env: beside() });
    expect(migrated).toMatchObject({ exit: 0, output: "The tables are as they should be.\n", complaint: "" });
    const store = connect(there.server.url);
    valueOf(await createRound(store, change(), { document: exampleRound() }));
    await store.close();
    const verified = await fordel(["audit", "verify", "--lang", "en"], { env: beside() });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
    expect(verified.output).toMatch(/^The audit holds: 1 entries .* sha256:[0-9a-f]{64}\./);
  });

  test("say what does not hold, and end with 1", async () => {
    const { database } = there.owner;
    await database.updateTable("rounds").set({ version: 7 }).execute();
    const verified = await fordel(["audit", "verify", "--lang", "en"], { env: beside() });
    await database.updateTable("rounds").set({ version: 1 }).execute();
    expect(verified.exit).toBe(1);
    expect(verified.output).toMatch(/^The round .* is another than the audit says\./);
  });

  test("start the embedded server where none runs, and stop it", async () => {
    const folder = emptyFolder();
    const env = { FORDEL_DATA: folder };
    const early = await fordel(["audit", "verify", "--lang", "en"], { env });
    expect(early).toMatchObject({ exit: 2, output: "" });
    expect(early.complaint).toContain("fordel migrate");
    const migrated = await fordel(["migrate", "--lang", "en"], { env });
    const names = migrations.map(({ name }) => name).join(", ");
    expect(migrated.output).toBe(`The tables have been brought forward: ${names}.\n`);
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    [{ DATABASE_URL: "nowhere" }, "DATABASE_URL cannot be used."],
    [{ DATABASE_URL: "postgresql://x@127.0.0.1:1/x" }, "The database does not answer."],
    [{ FORDEL_DATA: "/dev/null/x" }, "The folder of the database cannot be used:"],
  ])("with %j end with 2 and a sentence", async (env, sentence) => {
    const called = await fordel(["migrate", "--lang", "en"], { env });
    expect(called).toMatchObject({ exit: 2, output: "" });
    expect(called.complaint).toContain(sentence);
    expect(called.complaint.trim()).not.toContain("\n");
  });
});
