import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { connect as connectTo } from "node:net";
import pg from "pg";
import { inject } from "vitest";
import { emptyFolder } from "./folders.ts";
import { connect, serviceRole, type Store } from "../../../api/store/connect.ts";
import { type Embedded, startEmbedded } from "../../../api/store/embedded/embedded.ts";
import { migrate } from "../../../api/store/migrate.ts";
import type { Change, Once } from "../../../api/store/change.ts";
import type { Changed } from "../../../api/store/outcome.ts";

/** A database of its own with the tables, and a folder of its own; `stop` takes all of it away. */
export interface Started {
  readonly folder: string;
  readonly server: Embedded;
  /** As the service. */
  readonly store: Store;
  /** As the superuser, who may do everything that a mistake or a burglar could. */
  readonly owner: Store;
  readonly stop: () => Promise<void>;
}

/** On the PostgreSQL of FORDEL_TEST_DATABASE_URL, the address of a superuser there, or else on the server that all files share. */
export async function started(): Promise<Started> {
  const url = process.env.FORDEL_TEST_DATABASE_URL ?? (await sharedUrl());
  return withTables(emptyFolder(), await ownDatabase(url));
}

/** What `shared-server.ts` says. */
async function sharedUrl(): Promise<string> {
  const socket = connectTo(inject("databaseServer"), "127.0.0.1");
  const said: string[] = [];
  socket.setEncoding("utf8").on("data", (text: string) => said.push(text));
  await new Promise((resolve) => socket.once("error", resolve).once("close", resolve));
  const url = said.join("");
  if (url === "") throw new Error("The database server that the test files share did not start.");
  return url;
}

/** On an embedded server, whose folder is the one that is told. */
export async function startedEmbedded(): Promise<Started> {
  const folder = emptyFolder();
  return withTables(folder, await startedServer(folder));
}

async function withTables(folder: string, server: Embedded): Promise<Started> {
  await migrate(server.ownerUrl, at);
  const [store, owner] = [connect(server.url), connect(server.ownerUrl, { as: "owner", connections: 2 })];
  const stop = async () => {
    await store.close();
    await owner.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, server, store, owner, stop };
}

/** A database and a user of the service that nobody else has, on a server that others use too. */
async function ownDatabase(url: string): Promise<Embedded> {
  const name = `fordel_test_${randomUUID().replaceAll("-", "")}`;
  await asSuperuser(url, async (client) => {
    // Roles are the server's, and others may make this one at the same moment.
    await client.query("select pg_advisory_lock(1)");
    const roles = await client.query("select 1 from pg_roles where rolname = $1", [serviceRole]);
    if (roles.rows.length === 0) await client.query(`create role ${serviceRole} nologin`);
    await client.query(`create role ${name} login password '${name}' in role ${serviceRole}`);
    await client.query(`create database ${name}`);
  });
  const owners = new URL(url);
  owners.pathname = `/${name}`;
  const service = new URL(owners);
  service.username = service.password = name;
  const stop = () =>
    asSuperuser(url, async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${name}`);
    });
  return { url: service.href, ownerUrl: owners.href, stop };
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export async function startedServer(folder: string): Promise<Embedded> {
  const start = await startEmbedded(folder);
  if (!start.ok) throw new Error(`The embedded server did not start: ${start.problem}, ${start.detail}.`);
  return start.server;
}

export { emptyFolder } from "./folders.ts";

export const at = "2025-03-01T09:00:00.000Z";
export const kari = { kind: "officer", id: "kari", name: "Kari Nordmann" } as const;
export const ola = { kind: "officer", id: "ola", name: "Ola Nordmann" } as const;

/** A change by Kari, and once only where `once` says so. */
export function change<Value>(once?: Once<Value>): Change<Value> {
  return { who: kari, at, once };
}

/** What a change or a question gave; a refusal fails the test. */
export function valueOf<Value>(outcome: Changed<Value>): Value {
  if (outcome.outcome === "done") return outcome.value;
  throw new Error(`It was not done: ${JSON.stringify(outcome)}`);
}
