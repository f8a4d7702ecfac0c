import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { errorCode } from "../files/text-files.ts";
import { sentAway } from "./admission.ts";
import { Problem } from "./problem.ts";
import { createRoom, type TakenRoom } from "./room.ts";

const unpackers = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** So many of the largest bodies are held at once. */
const largestAtOnce = 8;

/** A body of which it is not said how long it is has this part of the limit to begin with. */
const partOfUnsaid = 8;

/**
 * Bodies are kept as the bytes that were sent, so that they are read by the same reader as the command line's files.
 * Packed ones are unpacked away from the event loop, and never beyond the limit, whatever they claim. From when they are
 * announced until they are answered they take room, so that many large ones at once are refused and not kept in line.
 */
export function keepBodiesAsBytes(server: FastifyInstance, limit: number): void {
  const room = createRoom(largestAtOnce * limit);
  const held = new WeakMap<FastifyRequest, TakenRoom>();
  server.addHook("onRequest", (request, reply, done) => {
    const taken = room.take(Math.min(announced(request, limit), limit));
    if (taken === undefined) {
      // The rest of the body is not read.
      reply.header("connection", "close");
      done(sentAway("full"));
      return;
    }
    held.set(request, taken);
    reply.raw.once("close", taken.giveBack).once("finish", taken.giveBack);
    done();
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    "application/json",
    { parseAs: "buffer", bodyLimit: limit },
    async (request: FastifyRequest, body: Buffer) => {
      const bytes = await unpacked(body, request.headers["content-encoding"], limit);
      if (held.get(request)?.growTo(bytes.length) === false) throw sentAway("full");
      return bytes;
    },
  );
}

/** The bytes that a request says it will send. */
function announced({ headers }: FastifyRequest, limit: number): number {
  const length = Number(headers["content-length"] ?? 0);
  return headers["transfer-encoding"] === undefined ? length : limit / partOfUnsaid;
}

async function unpacked(body: Buffer, encoding: string | undefined, limit: number): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? "identity";
  if (name === "identity" || name === "") return body;
  const unpack = Object.entries(unpackers).find(([known]) => known === name)?.[1];
  const given = { figures: { given: name } };
  if (unpack === undefined) throw new Problem("encoding", { ...given, headers: acceptEncoding });
  try {
    return await unpack(body, { maxOutputLength: limit });
  } catch (error) {
    if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") {
      throw new Problem("too-large", { figures: { most: limit } });
    }
    throw new Problem("encoding", { ...given, headers: acceptEncoding });
  }
}

/** RFC 9110, 12.5.3: which packing would do. */
const acceptEncoding = { "accept-encoding": "gzip, deflate, br" };

/** The bytes of a body; empty where there was none. */
export function bodyBytes(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}
