import { type Reading, readRound } from "../../src/round/read.ts";
import { type AnyReading, readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { readDocumentBytes, readDocumentText } from "./read-document.ts";

/** A round from the bytes of a JSON file in UTF-8, or every fault there is, from the top of the file to its end. */
export function readRoundBytes(bytes: Uint8Array): Reading {
  return readDocumentBytes(bytes, readRound);
}

/** As `readRoundBytes`, from a JSON text. */
export function readRoundText(text: string): Reading {
  return readDocumentText(text, readRound);
}

/** As `readRoundBytes`, for a round of any kind (docs/kinds.md). */
export function readRoundOfAnyKindBytes(bytes: Uint8Array): AnyReading {
  return readDocumentBytes(bytes, readRoundOfAnyKind);
}
