import { spawnSync } from "node:child_process";
import excel from "exceljs";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";

/** Readers of what the writers wrote, which share nothing with them. */

/** The rows of every sheet by its name; what is empty at the end of a row is not there. */
export async function sheetsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly unknown[][]>> {
  const workbook = await workbookIn(bytes);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const rows: unknown[][] = [];
      sheet.eachRow((row) => {
        const cells: unknown[] = [];
        row.eachCell({ includeEmpty: true }, ({ value }) => cells.push(value));
        rows.push(cells);
      });
      return [sheet.name, rows];
    }),
  );
}

export async function workbookIn(bytes: Uint8Array): Promise<excel.Workbook> {
  const workbook = new excel.Workbook();
  const content = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(content).set(bytes);
  await workbook.xlsx.load(content);
  return workbook;
}

/** The records of CSV with semicolons. */
export function recordsIn(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return parse(text, { bom: true, delimiter: ";", skip_empty_lines: false });
}

/** The text of a part of a file of Office. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = new Map(Object.entries(unzipSync(bytes))).get(name);
  if (content === undefined) throw new Error(`The file has no ${name}.`);
  return new TextDecoder().decode(content);
}

/** The rows of all tables of a Word document, as texts. */
export function wordRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const rows = partOf(bytes, "word/document.xml").matchAll(/<w:tr[ >].*?<\/w:tr>/gs);
  return [...rows].map(([row]) =>
    [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => unescaped(text)).join(""),
    ),
  );
}

/** The rows of all tables of a page, as texts. */
export function pageRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const rows = new TextDecoder().decode(bytes).matchAll(/<tr[^>]*>(.*?)<\/tr>/gs);
  return [...rows].map(([, row]) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => unescaped(cell)),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Whether this machine can tell the text of a PDF. */
export const readsPdf = spawnSync("pdftotext", ["-v"]).error === undefined;

/** The text of a PDF, each page as it is laid out. */
export function pdfText(bytes: Uint8Array): string {
  const { stdout, status } = spawnSync("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], {
    input: bytes,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error("pdftotext could not read the file.");
  return stdout.toString("utf8");
}

/** The structure of a PDF as it is read aloud: kinds of elements and texts in their order, a line each. */
export function pdfStructure(bytes: Uint8Array): readonly string[] {
  const { stdout, status } = spawnSync("pdfinfo", ["-struct-text", "-enc", "UTF-8", "-"], {
    input: bytes,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error("pdfinfo could not read the file.");
  return stdout
    .toString("utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Kroner as they are written for people: "1 300 000 kr", and a dash for none. */
export function kronerOf(text: string): number {
  if (text === "–") return 0;
  if (!/^[\d\u00a0 ,]+\u00a0kr$/.test(text)) throw new Error(`"${text}" is no amount.`);
  return Number(text.replaceAll(/\D/g, ""));
}
