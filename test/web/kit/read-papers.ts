import { expect } from "vitest";
import {
  kronerOf,
  pageRows,
  partOf,
  pdfText,
  readsPdf,
  recordsIn,
  sheetsIn,
  wordRows,
} from "../../api/papers/read-back.ts";

export const paperFormats = ["xlsx", "csv", "docx", "html", "pdf"] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** All that a person or a program reads in a paper, without spaces and line breaks: fingerprints are broken over lines. */
export async function textIn(bytes: Uint8Array, format: PaperFormat): Promise<string> {
  return (await readIn(bytes, format)).replace(/[\s\u00ad\u200b]/gu, "");
}

async function readIn(bytes: Uint8Array, format: PaperFormat): Promise<string> {
  switch (format) {
    case "xlsx":
      return JSON.stringify([...(await sheetsIn(bytes)).entries()]);
    case "csv":
      return recordsIn(bytes).flat().join(" ");
    case "docx":
      return partOf(bytes, "word/document.xml").replace(/<[^>]*>/gu, "");
    case "html":
      return new TextDecoder().decode(bytes).replace(/<[^>]*>/gu, "");
    case "pdf":
      return readsPdf ? pdfText(bytes) : "";
  }
}

/** Kroner of each award in an award list, by application; what each format has of it, to the krone. */
export async function awardsIn(
  bytes: Uint8Array,
  format: Exclude<PaperFormat, "pdf">,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsIn(bytes, format);
  const awards = new Map<string, number>();
  let columns: readonly string[] = [];
  for (const row of rows) {
    const cells = row.map((cell) => cell ?? "");
    const texts = cells.map((cell) => (typeof cell === "string" ? cell : ""));
    if (texts.some((text) => /^(Tilskudd|Tilskot) 2025$/u.test(text))) columns = texts;
    const id = cells[columns.findIndex((one) => one === "Søknad")];
    const amount = cells[columns.findIndex((one) => /^(Tilskudd|Tilskot) 2025$/u.test(one))];
    if (typeof id === "string" && ids.has(id)) awards.set(id, kroner(amount));
  }
  expect(awards.size).toBeGreaterThan(0);
  return awards;
}

async function rowsIn(
  bytes: Uint8Array,
  format: Exclude<PaperFormat, "pdf">,
): Promise<readonly (readonly unknown[])[]> {
  switch (format) {
    case "xlsx":
      return [...(await sheetsIn(bytes)).values()].flat();
    case "csv":
      return recordsIn(bytes);
    case "docx":
      return wordRows(bytes);
    case "html":
      return pageRows(bytes);
  }
}

function kroner(cell: unknown): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && /^\d+$/u.test(cell) ? Number(cell) : kronerOf(String(cell));
}
