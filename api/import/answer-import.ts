import { readFormOf } from "../../src/round/form-faults.ts";
import { faultAt } from "../../src/round/fault.ts";
import { readImport } from "../../src/import/read-import.ts";
import { type ImportRequest, importRequestSchema } from "../../src/import/schema.ts";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { writtenFault } from "../answers/reading.ts";
import { isUnreadable, readDocumentBytes } from "../files/read-document.ts";
import type { ImportAnswer, ImportTask } from "./imports.ts";
import { fileRefusalSentence } from "../../src/texts/import-files/in-language.ts";
import { readTable } from "./read-table.ts";

/** What a file would make of a round, as it is answered over HTTP. The round is kept, and so valid. */
export function answerImport({ request, round, version, language }: ImportTask): ImportAnswer {
  const reading = readDocumentBytes(request, (value) => readFormOf(importRequestSchema, value));
  if (!reading.ok) {
    const faults = reading.faults.map((fault) => writtenFault(fault, language));
    return { kind: isUnreadable(reading.faults) ? "unreadable" : "invalid", faults };
  }
  const kept = readRoundOfAnyKind(JSON.parse(round));
  if (!kept.ok) throw new Error("A kept round is not valid; report it.");
  if (kept.kind !== "scored") {
    const fault = faultAt([], "kind-not-scored", { kind: kept.kind });
    return { kind: "invalid", faults: [writtenFault(fault, language)] };
  }
  const { file, ...settings } = reading.document;
  const table = readTable(bytesOf(file));
  if (!table.ok) {
    const { code } = table.refusal;
    const message = fileRefusalSentence(table.refusal, language);
    return { kind: "invalid", faults: [{ pointer: "/file/content", code, message }] };
  }
  const read = { ...readImport(kept.document, table.sheets, settings, language), version };
  return { kind: "answered", json: new TextEncoder().encode(JSON.stringify(read)) };
}

function bytesOf({ content }: ImportRequest["file"]): Uint8Array {
  return Buffer.from(content, "base64");
}
