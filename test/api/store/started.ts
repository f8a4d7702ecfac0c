import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Store } from "../../../api/store/connect.ts";
import { type Embedded, startEmbedded } from "../../../api/store/embedded/embedded.ts";
import { migrate } from "../../../api/store/migrate.ts";
import type { Change, Once } from "../../../api/store/change.ts";
import type { Changed } from "../../../api/store/outcome.ts";

/** An embedded server on a folder of its own, with the tables; `stop` takes all of it away. */
export interface Started {
  readonly folder: string;
  readonly server: Embedded;
  /** As the service. */
  readonly store: Store;
  /** As the superuser, who may do everything that a mistake or a burglar could. */
  readonly owner: Store;
  readonly stop: () => Promise<void>;
}

export async function started(): Promise<Started> {
  const folder = emptyFolder();
  const server = await startedServer(folder);
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

export async function startedServer(folder: string): Promise<Embedded> {
  const start = await startEmbedded(folder);
  if (!start.ok) throw new Error(`The embedded server did not start: ${start.problem}, ${start.detail}.`);
  return start.server;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "fordel-store-"));
}

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
