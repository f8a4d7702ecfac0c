import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { errorCode, writeText } from "../../files/text-files.ts";
import { serviceRole } from "../connect.ts";
import { type Cluster, cluster, clusterIn, clusterName, ownerName, serviceName } from "./cluster.ts";
import { copyName, type Programs, programs } from "./programs.ts";
import { freePort, isListening } from "./ports.ts";
import { isAlive, pidFileOf, type ServerProcess, startProcess } from "./server-process.ts";

/** How to connect to an embedded server. */
export interface EmbeddedUrls {
  /** As the service, which cannot alter what is written once. */
  readonly url: string;
  /** As the superuser, for migrations. */
  readonly ownerUrl: string;
}

/** An embedded PostgreSQL that this process has started. */
export interface Embedded extends EmbeddedUrls {
  readonly stop: () => Promise<void>;
}

/**
 * Why there is no embedded server: npm has none for this machine; another process runs one on the folder; the folder cannot
 * be used, or is used for something else; or it ended, which the log in the folder tells of.
 */
export type EmbeddedProblem = "platform" | "in-use" | "folder" | "not-ours" | "failed";

export type EmbeddedStart =
  | { readonly ok: true; readonly server: Embedded }
  | { readonly ok: false; readonly problem: EmbeddedProblem; readonly detail: string };

const runningSchema = z.strictObject({ port: z.int(), owner: z.int() });

const secondsToNotice = 1;
const secondsToStop = 10;

/**
 * Starts PostgreSQL out of npm's packages on the data in `folder`, which is made where it is not there: on the loopback
 * address, on a port that is free (that of last time, where it is), with passwords that were made for it. It ends with this
 * process. Only one process at a time may use a folder. The folder becomes one that nobody else may look into.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedStart> {
  const place = resolve(folder);
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    if (!isOurs(place)) return { ok: false, problem: "not-ours", detail: place };
    const found = programs(place);
    if (found === undefined) {
      return { ok: false, problem: "platform", detail: `${process.platform} ${process.arch}` };
    }
    chmodSync(place, 0o700);
    if (found.runAs !== undefined) chownSync(place, found.runAs.uid, found.runAs.gid);
    const there = await cluster(place, found);
    if (await isTaken(place, there.data)) return { ok: false, problem: "in-use", detail: place };
    return await started(place, found, there);
  } catch (error) {
    return { ok: false, problem: "folder", detail: sentenceOf(error) };
  }
}

/** Whose folder it is decides who may look into it, so one with other things in it is left alone. */
function isOurs(place: string): boolean {
  const names = readdirSync(place);
  return (
    names.length === 0 || names.some((name) => name.startsWith(clusterName) || name.startsWith(copyName))
  );
}

/** How to connect to the server that another process runs on `folder`; undefined where none does. */
export function runningEmbedded(folder: string): EmbeddedUrls | undefined {
  const place = resolve(folder);
  const [running, there] = [runningOn(place), clusterIn(place)];
  if (running === undefined || there === undefined) return undefined;
  return pidFileOf(there.data)?.status === "ready" ? urlsOf(there, running.port) : undefined;
}

async function started(place: string, found: Programs, there: Cluster): Promise<EmbeddedStart> {
  const log = join(place, "postgresql.log");
  const port = await freePort(runningOn(place)?.port);
  const server = await startProcess(found, there.data, port, log);
  if (server === undefined) {
    const problem = pidFileOf(there.data) === undefined ? "failed" : "in-use";
    return { ok: false, problem, detail: problem === "failed" ? log : place };
  }
  try {
    await prepare(there, server);
    const problem = writeText(join(place, runningFile), JSON.stringify({ port, owner: process.pid }));
    if (problem !== undefined) throw new Error(`${runningFile} cannot be written: ${problem}.`);
    return { ok: true, server: { ...urlsOf(there, port), stop: server.stop } };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Whether another process uses the data. One that was killed leaves a server that is about to end, which is waited for; and
 * for a moment it may still seem to be alive. What is left in doubt PostgreSQL decides, whose own lock refuses a second server.
 */
async function isTaken(place: string, data: string): Promise<boolean> {
  const begin = Date.now();
  const seconds = () => (Date.now() - begin) / 1000;
  while (seconds() < secondsToStop) {
    const [server, running] = [pidFileOf(data), runningOn(place)];
    if (server === undefined || running === undefined) return false;
    const answers = await isListening(running.port);
    if (!answers && server.status !== "stopping") return false;
    if (answers && isAlive(running.owner) && seconds() > secondsToNotice) return true;
    await pause(20);
  }
  return true;
}

/** The users and the database, where they are not there. */
async function prepare({ passwords }: Cluster, { port }: ServerProcess): Promise<void> {
  const client = new pg.Client(urlOf(ownerName, passwords.owner, port, "postgres"));
  await client.connect();
  try {
    const roles = await client.query<{ readonly rolname: string }>("select rolname from pg_roles");
    const names = new Set(roles.rows.map(({ rolname }) => rolname));
    if (!names.has(serviceRole)) await client.query(`create role ${serviceRole} nologin`);
    if (!names.has(serviceName)) {
      const password = client.escapeLiteral(passwords.service);
      await client.query(`create role ${serviceName} login password ${password} in role ${serviceRole}`);
    }
    const databases = await client.query("select 1 from pg_database where datname = $1", [databaseName]);
    if (databases.rows.length === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}

const runningFile = "running.json";
const databaseName = "fordel";

function runningOn(place: string): z.infer<typeof runningSchema> | undefined {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(join(place, runningFile), "utf8")));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

function urlsOf({ passwords }: Cluster, port: number): EmbeddedUrls {
  return {
    url: urlOf(serviceName, passwords.service, port, databaseName),
    ownerUrl: urlOf(ownerName, passwords.owner, port, databaseName),
  };
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split("\n").at(-1) ?? message;
}
