import { Socket } from "node:net";
import { getHeapStatistics } from "node:v8";
import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { sentAway } from "./admission.ts";

/** What may be asked of one process. */
export interface Limits {
  /** Milliseconds by which the event loop may be late, in the mean. */
  readonly late: number;
  /** Milliseconds of which that is the mean. */
  readonly over: number;
  /** Bytes of the heap that the process may use. */
  readonly heap: number;
}

/** Above these a process answers nobody well; one that has just started is late once, and that is no reason. The heap is left some room, or clearing it takes all the time. */
export function usualLimits(): Limits {
  return { late: 500, over: 5000, heap: Math.floor(0.85 * getHeapStatistics().heap_size_limit) };
}

/** Sends new requests away (503, `full`) while the process is above its limits; health and metrics are answered. */
export async function shedLoad(server: FastifyInstance, { late, over, heap }: Limits): Promise<void> {
  await server.register(underPressure, {
    sampleInterval: over,
    maxEventLoopDelay: late,
    maxHeapUsedBytes: heap,
    // What is thrown here would end the process.
    pressureHandler: (request) =>
      request.routeOptions.config.rateLimit === false ? Promise.resolve() : Promise.reject(sentAway("full")),
  });
}

/** Connections at once; those beyond are closed. */
const connectionsAtMost = 2000;

/**
 * Who takes nothing of an answer for a while is hung up on, and no more connections are held than there is memory for.
 *
 * @param seconds in which a caller must take some of an answer that is sent
 */
export function boundConnections(server: FastifyInstance, seconds: number): void {
  server.server.maxConnections = connectionsAtMost;
  server.addHook("onSend", (request, _reply, _payload, done) => {
    const { socket } = request.raw;
    if (socket instanceof Socket) socket.setTimeout(seconds * 1000);
    done();
  });
}
