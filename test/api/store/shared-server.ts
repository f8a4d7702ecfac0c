import { rmSync } from "node:fs";
import { createServer } from "node:net";
import type { TestProject } from "vitest/node";
import { type Embedded, startEmbedded } from "../../../api/store/embedded/embedded.ts";
import { emptyFolder } from "./folders.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The port of the loopback address at which the address of the shared server is told. */
    readonly databaseServer: number;
  }
}

/**
 * One embedded PostgreSQL for all files of a run, in which each has a database of its own: starting one takes seconds. It starts
 * when the first one asks for it, and ends with the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = emptyFolder();
  const shared: { server?: Promise<Embedded> } = {};
  const desk = createServer((socket) => {
    socket.on("error", () => undefined);
    shared.server ??= start(folder);
    shared.server.then(
      ({ ownerUrl }) => socket.end(ownerUrl),
      (error: unknown) => socket.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, "127.0.0.1", resolve));
  const address = desk.address();
  if (typeof address !== "object" || address === null) throw new Error("The desk has no port.");
  project.provide("databaseServer", address.port);
  return async () => {
    desk.close();
    const server = await shared.server?.catch(() => undefined);
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function start(folder: string): Promise<Embedded> {
  const start = await startEmbedded(folder);
  if (!start.ok) throw new Error(`The embedded server did not start: ${start.problem}, ${start.detail}.`);
  return start.server;
}
