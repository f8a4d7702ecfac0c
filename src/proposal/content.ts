import { createHash } from "node:crypto";
import { canonicalTextWithout } from "../canonical.ts";

/** Who made a document, and of which round. */
export interface Maker {
  /** Name and version. */
  readonly by: string;
  /** `roundHash` of the round's document. */
  readonly round: string;
}

/** `made` of a document that is sealed. */
export interface Seal extends Maker {
  /** `contentHash` of the document that it stands in. */
  readonly content: string;
}

/**
 * The fingerprint of a proposal or of an answer to a reprioritisation: "sha256:" and 64 hexadecimal digits, over its
 * canonical JSON (RFC 8785) without its own `made.content` and without any `texts`, which follow from code and figures
 * (docs/proof.md, "The content"). There is no secret in it: it shows that something was altered, not who wrote it.
 */
export function contentHash(document: unknown): string {
  const made = isObject(document) ? document.made : undefined;
  const unsealed =
    isObject(document) && isObject(made) ? { ...document, made: { ...made, content: undefined } } : document;
  const text = canonicalTextWithout("texts", unsealed);
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

/** The document with `made` and its fingerprint in it, the last step of making one. A `made` that it had is replaced. */
export function sealed<Document extends object>(
  document: Document,
  { by, round }: Maker,
): Document & { made: Seal } {
  const content = contentHash({ ...document, made: { by, round } });
  return { ...document, made: { by, round, content } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
