import { faultAt } from "../../src/round/fault.ts";
import { inDocumentOrder } from "../../src/round/order-faults.ts";
import { type Reading, readRound } from "../../src/round/read.ts";
import { lineAndColumn, readJson } from "./read-json.ts";

/** A round from the bytes of a JSON file in UTF-8, or every fault there is, from the top of the file to its end. */
export function readRoundBytes(bytes: Uint8Array): Reading {
  try {
    return readRoundText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder("utf-8").decode(bytes);
    const at = lineAndColumn(text, Math.max(0, text.indexOf("\uFFFD")));
    return { ok: false, faults: [faultAt([], "json-not-utf8", at)] };
  }
}

/** As `readRoundBytes`, from a JSON text. */
export function readRoundText(text: string): Reading {
  const json = readJson(text);
  if (json.ok) return readRound(json.value);
  if (!("value" in json)) return { ok: false, faults: json.faults };
  const reading = readRound(json.value);
  const faults = reading.ok ? json.faults : [...json.faults, ...reading.faults];
  return { ok: false, faults: inDocumentOrder(faults, json.value) };
}
