import { contentHash } from "../../../src/proposal/content.ts";

/** What a forger can do: a document that was altered, with the fingerprints that fit it, `before` and `after` first. */
export function resealed(document: unknown): unknown {
  if (!isObject(document)) return document;
  const parts = Object.entries(document).map(([name, part]): [string, unknown] => [
    name,
    name === "before" || name === "after" ? resealed(part) : part,
  ]);
  const whole: Readonly<Record<string, unknown>> = Object.fromEntries(parts);
  return isObject(whole.made) ? { ...whole, made: { ...whole.made, content: contentHash(whole) } } : whole;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
