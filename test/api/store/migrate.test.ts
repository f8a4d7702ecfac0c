import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect, ping, type Store } from "../../../api/store/connect.ts";
import type { Embedded } from "../../../api/store/embedded/embedded.ts";
import { migrate } from "../../../api/store/migrate.ts";
import { migrations } from "../../../api/store/migrations/migrations.ts";
import { at, type Started, started } from "./started.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

let urls: Pick<Embedded, "url" | "ownerUrl">;
/** Nothing of ours is in the database. */
beforeEach(async () => {
  urls = there.server;
  await sql`drop schema if exists fordel cascade`.execute(there.owner.database);
});

const names = migrations.map(({ name }) => name);
const [first] = migrations;
const second = { number: 2, name: "second", sql: "create table second (id text);" };

async function as<Value>(url: string, work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = connect(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

test("they are numbered without a gap, and each has a name of its own", () => {
  expect(migrations.map(({ number }) => number)).toEqual(names.map((_, index) => index + 1));
  expect(new Set(names).size).toBe(names.length);
});

describe("the tables come forward", () => {
  test("from nothing, and then there is nothing to do", async () => {
    expect(await as(urls.url, ping)).toEqual({ outcome: "not-migrated" });
    expect(await migrate(urls.ownerUrl, at)).toEqual({ outcome: "migrated", applied: names, already: 0 });
    expect(await as(urls.url, ping)).toEqual({ outcome: "done", value: undefined });
    expect(await migrate(urls.ownerUrl, at)).toEqual({
      outcome: "migrated",
      applied: [],
      already: names.length,
    });
  });

  test("once, however many begin at the same time", async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => migrate(urls.ownerUrl, at)));
    const applied = outcomes.flatMap((one) => (one.outcome === "migrated" ? one.applied : [one.outcome]));
    expect(applied).toEqual(names);
  });

  test("with the names of those who had changed something before there was a list of them", async () => {
    const before = migrations.filter(({ number }) => number < 7);
    expect(await migrate(urls.ownerUrl, at, before)).toMatchObject({ outcome: "migrated" });
    const entries = [
      ["officer", "kari", "Kari"],
      ["local", "local", "Local officer"],
      ["officer", "kari", "Kari Nordmann"],
      ["machine", "0192:123456785", "The case system"],
    ].map(([kind, id, name]) => JSON.stringify({ who: { kind, id, name } }));
    const { database } = there.owner;
    for (const [index, entry] of entries.entries()) {
      await sql`insert into fordel.audit (sequence, hash, previous, round_id, round_sequence, entry)
        values (${index + 1}, ${`h${index + 1}`}, ${`h${index}`}, 'r', ${index + 1}, ${entry})`.execute(
        database,
      );
    }
    expect(await migrate(urls.ownerUrl, at)).toMatchObject({ outcome: "migrated", already: before.length });
    const { rows } = await sql`select id, name from fordel.people order by id`.execute(database);
    expect(rows).toEqual([
      { id: "0192:123456785", name: "The case system" },
      { id: "kari", name: "Kari Nordmann" },
    ]);
  });

  test("by what is new", async () => {
    await migrate(urls.ownerUrl, at, [first]);
    expect(await migrate(urls.ownerUrl, at, [first, second])).toEqual({
      outcome: "migrated",
      applied: ["second"],
      already: 1,
    });
  });

  test("all the way or not at all", async () => {
    const broken = { number: 3, name: "broken", sql: "create table third (id text); select no_such_column;" };
    await migrate(urls.ownerUrl, at, [first]);
    expect((await migrate(urls.ownerUrl, at, [first, second, broken])).outcome).toBe("not-migrated");
    expect(await migrate(urls.ownerUrl, at, [first, second])).toMatchObject({ applied: ["second"] });
  });
});

describe("what was applied elsewhere is refused", () => {
  test("one that was changed since", async () => {
    await migrate(urls.ownerUrl, at, [first]);
    const changed = { ...first, sql: `${first.sql} ` };
    expect(await migrate(urls.ownerUrl, at, [changed])).toEqual({
      outcome: "changed-migration",
      number: 1,
      name: first.name,
    });
  });

  test("one that this version does not know", async () => {
    await migrate(urls.ownerUrl, at, [first, second]);
    expect(await migrate(urls.ownerUrl, at, [first])).toEqual({
      outcome: "unknown-migration",
      number: 2,
      name: "second",
    });
  });
});

test("a store works as the service, also where its URL has options of its own", async () => {
  await migrate(urls.ownerUrl, at);
  for (const url of [urls.ownerUrl, `${urls.ownerUrl}?options=-c%20role%3Dfordel_owner%20-c%20geqo%3Doff`]) {
    const { rows } = await as(url, ({ database }) =>
      sql<{ readonly name: string }>`select current_user::text as name`.execute(database),
    );
    expect(rows).toEqual([{ name: "fordel_service" }]);
  }
});

test("a user who may not make a schema is told so", async () => {
  expect(await migrate(urls.url, at)).toEqual({ outcome: "unreachable", why: "no-access" });
});

test("a wrong password, a database and a server that are not there", async () => {
  const wrong = urls.ownerUrl.replace(/:[0-9a-f]+@/, ":wrong@");
  expect(await migrate(wrong, at)).toEqual({ outcome: "unreachable", why: "no-access" });
  expect(await migrate(`${urls.ownerUrl}_not`, at)).toEqual({ outcome: "unreachable", why: "no-access" });
  const nowhere = urls.ownerUrl.replace(/:\d+\//, ":1/");
  expect(await migrate(nowhere, at)).toEqual({ outcome: "unreachable", why: "gone" });
});

test("rounds that were there before the tables came forward are counted", async () => {
  const { owner } = there;
  await migrate(
    urls.ownerUrl,
    at,
    migrations.filter(({ number }) => number < 6),
  );
  await sql`insert into fordel.rounds values ('old', 1, 'draft', 'scored', null, '{}', 'h', 'x', now(), 'x', now())`.execute(
    owner.database,
  );
  for (const id of ["a", "b"]) {
    await sql`insert into fordel.applications values ('old', ${id}, '{}', 1, 'x', now())`.execute(
      owner.database,
    );
  }
  await migrate(urls.ownerUrl, at);
  const { rows } = await sql`select id, applications from fordel.rounds`.execute(owner.database);
  expect(rows).toEqual([{ id: "old", applications: 2 }]);
});
