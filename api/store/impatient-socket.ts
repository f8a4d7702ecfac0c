import { Socket } from "node:net";
import pg from "pg";

/** Seconds that a database has to answer whether it is there. */
const secondsToAnswer = 3;

/**
 * A connection that is given up where the database does not answer and is not there: nobody waits for a machine that has gone
 * without a word. Where nothing has come or gone for a while, the database is asked over another connection whether it is
 * there; a statement that takes its time goes on as long as it is. Connections that nobody uses do not live long.
 *
 * @param seconds after which it is asked; 0 is never
 */
export function impatientSocket(seconds: number, isThere: () => Promise<boolean>): Socket {
  const socket = new Socket();
  socket.setTimeout(seconds * 1000, () => {
    void isThere().then((there) => {
      if (there) socket.setTimeout(seconds * 1000);
      else socket.destroy();
    });
  });
  return socket;
}

/** Whether the database at a URL says anything, a refusal too; many ask at once, and it is asked once. */
export function presenceOf(url: string): () => Promise<boolean> {
  const asking: { answer: Promise<boolean> | undefined } = { answer: undefined };
  return () => {
    asking.answer ??= isThere(url).finally(() => (asking.answer = undefined));
    return asking.answer;
  };
}

async function isThere(url: string): Promise<boolean> {
  const milliseconds = secondsToAnswer * 1000;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: milliseconds });
  client.on("error", () => undefined);
  try {
    await client.connect();
    void client.end();
    return true;
  } catch (error) {
    return error instanceof pg.DatabaseError;
  }
}
