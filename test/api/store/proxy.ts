import { connect, createServer, type Socket } from "node:net";

/** Stands between a store and its database. */
export interface Proxy {
  readonly url: string;
  /** While it is frozen nothing goes through it in either direction, and no connection ends. */
  readonly freeze: (frozen: boolean) => void;
  /** While it is cut every connection ends, and none comes about. */
  readonly cut: (isCut: boolean) => void;
  readonly close: () => Promise<void>;
}

export async function proxyTo(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let frozen = false;
  let severed = false;
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on("error", () => undefined);
    from.on("data", (piece) => to.write(piece));
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
    if (frozen) from.pause();
  };
  const server = createServer((near) => {
    if (severed) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The proxy has no port.");
  return {
    url: url.replace(`:${target.port}/`, `:${address.port}/`),
    freeze: (now) => {
      frozen = now;
      for (const socket of sockets) {
        if (now) socket.pause();
        else socket.resume();
      }
    },
    cut: (now) => {
      severed = now;
      if (now) for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
