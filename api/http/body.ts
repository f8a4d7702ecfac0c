import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { errorCode } from "../files/text-files.ts";
import { Problem } from "./problem.ts";

const unpackers = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/**
 * Bodies are kept as the bytes that were sent, so that they are read by the same reader as the command line's files.
 * Packed ones are unpacked away from the event loop, and never beyond the limit, whatever they claim.
 */
export function keepBodiesAsBytes(server: FastifyInstance, limit: number): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    "application/json",
    { parseAs: "buffer", bodyLimit: limit },
    async (request: FastifyRequest, body: Buffer) =>
      unpacked(body, request.headers["content-encoding"], limit),
  );
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
