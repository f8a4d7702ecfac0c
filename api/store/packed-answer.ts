import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import type { RememberedAnswer } from "./outcome.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Characters of a body from which it is packed: answers with proofs are megabytes, and pack to a tenth. */
const packedFrom = 16_384;

/** Characters of a kept answer, packed, at most. */
const keptAtMost = 8 * 1024 * 1024;

const head = { status: z.int(), headers: z.record(z.string(), z.string()) };

const keptSchema = z.union([
  z.strictObject({ ...head, body: z.string() }),
  /** The body packed with gzip, in base64. */
  z.strictObject({ ...head, packed: z.string() }),
]);

/** An answer as it is kept; undefined where it is too large for that. */
export async function keptText(answer: RememberedAnswer): Promise<string | undefined> {
  const { status, headers, body } = answer;
  if (body.length < packedFrom) return canonicalText(answer);
  const packed = (await pack(body)).toString("base64");
  return packed.length > keptAtMost ? undefined : canonicalText({ status, headers, packed });
}

/** An answer as it was given. */
export async function answerIn(text: string): Promise<RememberedAnswer> {
  const kept = keptSchema.parse(JSON.parse(text));
  if ("body" in kept) return kept;
  const { status, headers, packed } = kept;
  const body = await unpack(Buffer.from(packed, "base64"));
  return { status, headers, body: body.toString("utf8") };
}
