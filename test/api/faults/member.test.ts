import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { connect, schemaName, serviceRole, type Store } from "../../../api/store/connect.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { exampleRound as tukiRound } from "../../../src/schemes/tuki-2025/example.ts";
import { fordel } from "../cli/run.ts";
import { type Started, started } from "../store/started.ts";
import { ask } from "./client.ts";
import { serve, type Serving, workOn } from "./serving.ts";

const unique = randomUUID().replaceAll("-", "");
/** Owns the database, and may make neither roles nor databases. */
const owner = `fordel_owner_${unique}`;
/** Comes in as the role of the service, and is nothing else. */
const member = `fordel_member_${unique}`;
/** May come in, and no more. */
const stranger = `fordel_stranger_${unique}`;

let there: Started;
let asMember: Store;
const url = (user: string) => {
  const address = new URL(there.server.ownerUrl);
  address.pathname = `/${owner}`;
  address.username = address.password = user;
  return address.href;
};
const asSuperuser = async (...statements: readonly string[]) => {
  for (const statement of statements) await sql.raw(statement).execute(there.owner.database);
};
beforeAll(async () => {
  there = await started();
  await asSuperuser(
    `create role ${owner} login password '${owner}'`,
    `create role ${member} login password '${member}' in role ${serviceRole}`,
    `create role ${stranger} login password '${stranger}'`,
    `create database ${owner} owner ${owner}`,
  );
  asMember = connect(url(member));
});
afterAll(async () => {
  await asMember.close();
  await asSuperuser(
    `drop database ${owner} with (force)`,
    ...[owner, member, stranger].map((role) => `drop role ${role}`),
  );
  await there.stop();
});

const called = (command: "serve" | "worker" | "migrate", user: string) =>
  fordel([command, "--lang", "en"], { env: { DATABASE_URL: url(user), FORDEL_PORT: "0" } });

describe("before the tables are there, a member", () => {
  test.each(["serve", "worker"] as const)("is told by fordel %s who makes them", async (command) => {
    expect(await called(command, member)).toEqual({
      exit: 2,
      signal: null,
      output: "",
      complaint:
        "The tables of the database are not there, or not all of them. Call fordel migrate, as the user who owns the tables.\n",
    });
  });

  test("cannot make them, and is told what is missing", async () => {
    const { exit, complaint } = await called("migrate", member);
    expect(exit).toBe(2);
    expect(complaint).toMatch(/the owner of the tables.*\.\n$/);
  });
});

describe("where the owner has made the tables", () => {
  let service: Serving;
  beforeAll(async () => {
    expect(await called("migrate", owner)).toMatchObject({ exit: 0, complaint: "" });
    service = await serve(url(member), { FORDEL_WORK: "elsewhere" });
  });
  afterAll(() => service.kill());

  test.each(["serve", "worker"] as const)("who is no member is told so by fordel %s", async (command) => {
    const { exit, complaint } = await called(command, stranger);
    expect(exit).toBe(2);
    expect(complaint).toMatch(/member of the role fordel_service.*\.\n$/);
  });

  test("a member is enough to serve, to write and to work on runs", { timeout: 60_000 }, async () => {
    const worker = await workOn(url(member));
    const created = await ask(service.address, "POST", "/rounds", { body: tukiRound() });
    expect(created.status).toBe(201);
    const { id } = z.looseObject({ id: z.string() }).parse(created.body);
    const scheme = await ask(service.address, "GET", `/rounds/${id}/applications?limit=1`);
    const page = z
      .looseObject({ items: z.array(z.looseObject({ document: z.looseObject({ id: z.string() }) })) })
      .parse(scheme.body);
    const [{ document }] = page.items;
    const put = await ask(service.address, "PUT", `/rounds/${id}/applications/${document.id}`, {
      body: { ...document, title: "Another title" },
      headers: { "if-match": "*" },
    });
    expect(put.status).toBe(200);
    for (const [path, body] of [
      ["proposals", undefined],
      ["analyses", { question: "robustness", draws: 30 }],
    ] as const) {
      const headers = { prefer: "wait=40" };
      const made = await ask(service.address, "POST", `/rounds/${id}/${path}`, { body, headers });
      expect(made.status).toBe(201);
    }
    worker.process.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
  });

  test.each([
    "update audit set entry = entry",
    "delete from audit",
    "truncate audit",
    "drop table audit",
    "alter table audit disable trigger all",
    "alter table audit owner to current_user",
    "update snapshots set document = document",
    "delete from proposals",
  ])("a member cannot %s, as the service or as itself", async (statement) => {
    await ask(service.address, "POST", "/rounds", { body: exampleRound() });
    for (const before of ["select 1", "reset role", `set role ${serviceRole}`]) {
      const attempt = asMember.database.connection().execute(async (connection) => {
        await sql.raw(before).execute(connection);
        await sql.raw(`set search_path to ${schemaName}`).execute(connection);
        await sql.raw(statement).execute(connection);
      });
      // By rights, before the trigger that refuses it to the owner as well: 42501 is insufficient_privilege.
      await expect(attempt).rejects.toMatchObject({
        code: "42501",
      });
      await expect(attempt).rejects.toThrow(/^(permission denied for|must be owner of) /);
    }
  });

  test("what was tried has altered nothing", async () => {
    const verified = await fordel(["audit", "verify", "--lang", "en"], {
      env: { DATABASE_URL: url(member) },
    });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
  });
});
