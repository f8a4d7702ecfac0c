import { connect, createServer } from "node:net";

const host = "127.0.0.1";

/** A port of the loopback address that is free: `wanted` where it is. */
export async function freePort(wanted = 0): Promise<number> {
  const port = await tried(wanted);
  if (port !== undefined) return port;
  if (wanted !== 0) return freePort();
  throw new Error(`No port of ${host} could be taken; look at the network of this machine.`);
}

function tried(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(wanted, host, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : undefined;
      server.close(() => resolve(port));
    });
  });
}

/** Whether somebody takes connections on a port of the loopback address. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
