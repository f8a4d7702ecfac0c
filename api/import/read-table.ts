import { largestFile } from "../../src/import/schema.ts";
import type { Sheet } from "../../src/import/sheet.ts";
import type { FileRefusal } from "../../src/texts/import-files/refusal.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { refuse, RefusedFile } from "./refused-file.ts";

export type TableReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly refusal: FileRefusal };

const megabyte = 1024 * 1024;

/**
 * Reads the tables of a file that somebody made: an Excel workbook (.xlsx) or separated values. What it is is seen from its
 * bytes. It may be hostile: see docs/import-files.md for the limits. Never throws because of what is in it, but it can take
 * long and much memory; `createImports` bounds both.
 */
export function readTable(bytes: Uint8Array): TableReading {
  try {
    return { ok: true, sheets: sheetsOf(bytes) };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) refuse("empty-file", {});
  if (bytes.length > largestFile) {
    refuse("file-too-large", { megabytes: Math.ceil(bytes.length / megabyte), most: largestFile / megabyte });
  }
  const isZip = startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
  if (isZip) return readXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    refuse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encrypted)
        ? "encrypted-workbook"
        : "old-workbook",
      {},
    );
  }
  return [readCsv(bytes)];
}

/** The name of the stream that an encrypted workbook is in, in an OLE file. */
const encrypted = Buffer.from("EncryptedPackage", "utf16le");

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}
