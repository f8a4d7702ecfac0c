import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import type { Cell, Sheet } from "../../../src/import/sheet.ts";
import { readTable } from "../../../api/import/read-table.ts";

/** Workbooks written by hand: what no writer of workbooks would write. */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A part of a packed file, with what may be a lie about it. */
export interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
  /** As it is packed; by default deflated. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly unpackedSize?: number;
  readonly packedSize?: number;
  readonly sum?: number;
  /** Where it is said to begin; by default where it does. */
  readonly offset?: number;
  readonly localName?: string;
}

/** A packed file, byte by byte. */
export function zipOf(entries: readonly Entry[], { count = entries.length, comment = "" } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const headers: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = entry.packed ?? (entry.method === 0 ? entry.content : deflateSync(entry.content));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0, 2);
    fields.writeUInt16LE(entry.method ?? 8, 4);
    fields.writeUInt32LE(entry.sum ?? crc32(entry.content), 10);
    fields.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    fields.writeUInt32LE(entry.unpackedSize ?? entry.content.length, 18);
    const named = (name: string): Buffer => {
      const copy = Buffer.from(fields);
      copy.writeUInt16LE(Buffer.byteLength(name), 22);
      return copy;
    };
    const localName = entry.localName ?? entry.name;
    const local = Buffer.concat([
      Buffer.from("PK\u0003\u0004"),
      named(localName),
      Buffer.from(localName),
      packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.offset ?? at, 10);
    headers.push(
      Buffer.concat([
        Buffer.from("PK\u0001\u0002\u0014\u0000"),
        named(entry.name),
        tail,
        Buffer.from(entry.name),
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...locals, directory, end, Buffer.from(comment)]));
}

export interface Drawn {
  readonly sheets?: readonly { readonly name: string; readonly xml: string; readonly state?: string }[];
  readonly strings?: string;
  readonly formats?: string;
  readonly properties?: string;
  /** Attributes of a part by its name, to be put in place of or beside the others. */
  readonly more?: readonly Entry[];
  readonly type?: string;
}

/** The parts of a workbook by their names. */
export function partsOfWorkbook({
  sheets = [],
  strings,
  formats,
  properties = "",
  type = "sheet.main+xml",
}: Drawn): Map<string, string> {
  const parts = new Map<string, string>();
  const numbered = sheets.map((sheet, place) => ({ ...sheet, id: place + 1 }));
  const overrides = numbered.map(
    ({ id }) =>
      `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  parts.set(
    "[Content_Types].xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.${type}"/>${overrides.join("")}</Types>`,
  );
  parts.set(
    "_rels/.rels",
    `<Relationships xmlns="${packageRelation}"><Relationship Id="rId1" Type="${officeRelation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const named = numbered.map(
    ({ name, state, id }) =>
      `<sheet name="${name}" sheetId="${id}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${id}"/>`,
  );
  parts.set(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${officeRelation}">${properties}<sheets>${named.join("")}</sheets></workbook>`,
  );
  const targets = numbered.map(
    ({ id }) =>
      `<Relationship Id="rId${id}" Type="${officeRelation}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  if (strings !== undefined) {
    targets.push(
      `<Relationship Id="strings" Type="${officeRelation}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    );
    parts.set("xl/sharedStrings.xml", `<sst xmlns="${main}">${strings}</sst>`);
  }
  if (formats !== undefined) {
    targets.push(`<Relationship Id="styles" Type="${officeRelation}/styles" Target="styles.xml"/>`);
    parts.set("xl/styles.xml", `<styleSheet xmlns="${main}">${formats}</styleSheet>`);
  }
  parts.set(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packageRelation}">${targets.join("")}</Relationships>`,
  );
  for (const { id, xml } of numbered) {
    parts.set(`xl/worksheets/sheet${id}.xml`, `<worksheet xmlns="${main}">${xml}</worksheet>`);
  }
  return parts;
}

export function workbookOf(drawn: Drawn): Uint8Array {
  const parts = [...partsOfWorkbook(drawn)].map(([name, text]) => ({ name, content: bytesOf(text) }));
  return zipOf([...parts, ...(drawn.more ?? [])]);
}

/** A workbook of one sheet, of what stands in its `sheetData`. */
export function sheetOf(data: string, drawn: Drawn = {}): Uint8Array {
  return workbookOf({ ...drawn, sheets: [{ name: "Ark1", xml: `<sheetData>${data}</sheetData>` }] });
}

/** Formats of cells: `s="1"` is the first of these codes. */
export function formatsOf(...codes: readonly string[]): string {
  const all = codes.map((code, place) => `<numFmt numFmtId="${200 + place}" formatCode="${code}"/>`).join("");
  const of = codes.map((_, place) => `<xf numFmtId="${200 + place}"/>`).join("");
  return `<numFmts>${all}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${of}</cellXfs>`;
}

/** The sheets of a file that can be read. */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const reading = readTable(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.sheets;
}

/** The code and the figures of a file that cannot be read. */
export function refusalOf(bytes: Uint8Array): unknown {
  const reading = readTable(bytes);
  return reading.ok ? "read" : reading.refusal;
}

/** A cell in short: text in quotes, a number as it is. */
function shown(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return JSON.stringify(cell.text);
    case "number":
      return cell.decimal;
    case "date":
      return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
    case "boolean":
      return String(cell.value);
    case "error":
      return `error ${cell.shown}`;
  }
}

export function shownRows(sheet: Sheet): readonly (readonly string[])[] {
  return sheet.rows.map((cells) => cells.map(shown));
}
