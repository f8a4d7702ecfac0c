import { type Fault, type FaultCode, faultAt } from "../../src/round/fault.ts";
import { inDocumentOrder } from "../../src/round/order-faults.ts";
import { lineAndColumn, readJson } from "./read-json.ts";

interface Refused {
  readonly ok: false;
  readonly faults: readonly Fault[];
}

/**
 * A document from the bytes of a JSON file in UTF-8, or every fault there is, from the top of the file to its end.
 *
 * @param read what the document is to be, from the parsed value
 */
export function readDocumentBytes<Good extends { readonly ok: true }>(
  bytes: Uint8Array,
  read: (value: unknown) => Good | Refused,
): Good | Refused {
  try {
    return readDocumentText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), read);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder("utf-8").decode(bytes);
    const at = lineAndColumn(text, Math.max(0, text.indexOf("\uFFFD")));
    return { ok: false, faults: [faultAt([], "json-not-utf8", at)] };
  }
}

/** As `readDocumentBytes`, from a JSON text. */
export function readDocumentText<Good extends { readonly ok: true }>(
  text: string,
  read: (value: unknown) => Good | Refused,
): Good | Refused {
  const json = readJson(text);
  if (json.ok) return read(json.value);
  if (!("value" in json)) return { ok: false, faults: json.faults };
  const reading = read(json.value);
  const faults = reading.ok ? json.faults : [...json.faults, ...reading.faults];
  return { ok: false, faults: inDocumentOrder(faults, json.value) };
}

/** Faults of a text that has no value at all. */
const unreadable: readonly FaultCode[] = [
  "json-not-utf8",
  "json-empty",
  "json-syntax",
  "json-ends-early",
  "json-too-deep",
];

/** Whether what was read is not even JSON. */
export function isUnreadable(faults: readonly Fault[]): boolean {
  return faults.some(({ code }) => unreadable.includes(code));
}
