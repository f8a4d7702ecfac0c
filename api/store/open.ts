import { connect, type ConnectOptions, ping, type Store } from "./connect.ts";
import {
  type EmbeddedProblem,
  type EmbeddedUrls,
  runningEmbedded,
  startEmbedded,
} from "./embedded/embedded.ts";
import { migrate, type Migrated } from "./migrate.ts";
import type { Refusal } from "./outcome.ts";

/** Where the store is: a PostgreSQL at an address, or the embedded one on a folder. */
export interface StorePlace {
  readonly databaseUrl: string | undefined;
  readonly folder: string;
}

/** Why there is no store. */
export type StoreProblem =
  | { readonly problem: "embedded"; readonly why: EmbeddedProblem; readonly detail: string }
  | { readonly problem: "migration"; readonly migrated: Exclude<Migrated, { outcome: "migrated" }> };

/** A PostgreSQL that can be reached. `close` stops it where it was started for this. */
export interface Reached extends EmbeddedUrls {
  readonly close: () => Promise<void>;
}

export type Reaching =
  { readonly ok: true; readonly reached: Reached } | { readonly ok: false; readonly problem: StoreProblem };

export type Opening =
  | { readonly ok: true; readonly store: Store; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly problem: StoreProblem };

/**
 * The store for a service: starts the embedded PostgreSQL where there is no other, brings the tables forward, and connects.
 * A user of the database who may not bring them forward is enough where there is nothing to do.
 *
 * @param at ISO 8601 in UTC
 * @param use as `reach`
 */
export async function openStore(
  place: StorePlace,
  at: string,
  use: "alone" | "beside" = "alone",
  options: ConnectOptions = {},
): Promise<Opening> {
  const reaching = await reach(place, use);
  if (!reaching.ok) return reaching;
  const { url, ownerUrl, close } = reaching.reached;
  const store = connect(url, options);
  const closing = async () => {
    await store.close();
    await close();
  };
  const migrated = await migrate(ownerUrl, at);
  const mayNotMigrate = migrated.outcome === "unreachable" && migrated.why === "no-access";
  const problem = migrated.outcome === "migrated" || mayNotMigrate ? await notReady(store) : migrated;
  if (problem === undefined) return { ok: true, store, close: closing };
  await closing();
  return { ok: false, problem: { problem: "migration", migrated: problem } };
}

async function notReady(store: Store): Promise<Refusal | undefined> {
  const answer = await ping(store);
  return answer.outcome === "done" ? undefined : answer;
}

/**
 * The PostgreSQL for a tool or a service.
 *
 * @param use `alone` refuses an embedded one that another process has started; `beside` works with it
 */
export async function reach({ databaseUrl, folder }: StorePlace, use: "alone" | "beside"): Promise<Reaching> {
  if (databaseUrl !== undefined) {
    const close = () => Promise.resolve();
    return { ok: true, reached: { url: databaseUrl, ownerUrl: databaseUrl, close } };
  }
  const running = use === "beside" ? runningEmbedded(folder) : undefined;
  if (running !== undefined) {
    return { ok: true, reached: { ...running, close: () => Promise.resolve() } };
  }
  const start = await startEmbedded(folder);
  if (!start.ok) {
    return { ok: false, problem: { problem: "embedded", why: start.problem, detail: start.detail } };
  }
  const { url, ownerUrl, stop } = start.server;
  return { ok: true, reached: { url, ownerUrl, close: stop } };
}
