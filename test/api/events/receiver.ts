import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { z } from "zod";
import { eventSchema } from "../../../api/events/cloud-event.ts";

/** What a receiver was sent, its signature verified with the secret that it has. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly round: string;
  readonly sequence: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before it answers. */
  readonly after?: number;
}

export interface Receiver {
  readonly url: string;
  /** All that came, whatever was answered. */
  readonly came: readonly Received[];
  /** What was answered with 2xx. */
  readonly taken: readonly Received[];
  /** What could not be verified. */
  readonly refused: readonly unknown[];
  /** Waits until so many were taken. */
  readonly until: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const dataSchema = z.looseObject({ sequence: z.int().default(0) });

/** A receiver over HTTP that verifies every event and answers as `answer` says. */
export async function receiver(
  secrets: () => readonly string[],
  answer: (received: Received, place: number) => Answer = () => ({ status: 204 }),
): Promise<Receiver> {
  const came: Received[] = [];
  const taken: Received[] = [];
  const refused: unknown[] = [];
  const waiting = new Set<() => void>();
  const server: Server = createServer((request, response) => {
    void (async () => {
      const body = (await buffer(request)).toString("utf8");
      let verified: unknown;
      for (const secret of secrets()) {
        try {
          verified ??= new Webhook(secret).verify(body, { ...given(request.headers) });
        } catch (error) {
          if (verified === undefined && secrets().at(-1) === secret) refused.push(error);
        }
      }
      if (verified === undefined) {
        response.writeHead(401).end();
        return;
      }
      const event = eventSchema.parse(verified);
      const { sequence } = dataSchema.parse(event.data);
      const { id, type, subject: round } = event;
      const received = { id, type, round, sequence, headers: request.headers, body };
      came.push(received);
      const { status, headers = {}, after = 0 } = answer(received, came.length - 1);
      if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
      // Counted when it is answered, so that what was called off before is not.
      if (status < 300 && !response.destroyed) taken.push(received);
      response.writeHead(status, headers).end();
      for (const look of waiting) look();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The receiver has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/events`,
    came,
    taken,
    refused,
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (taken.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function given(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The first time that each event came, in order, by round. */
export function firstByRound(events: readonly Received[]): ReadonlyMap<string, readonly number[]> {
  const byRound = new Map<string, number[]>();
  for (const { round, sequence } of events) {
    const seen = byRound.get(round) ?? [];
    if (!seen.includes(sequence)) seen.push(sequence);
    byRound.set(round, seen);
  }
  return byRound;
}
