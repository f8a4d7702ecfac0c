import { deflateRawSync } from "node:zlib";
import { bytesOf, type Drawn, type Entry, partsOfWorkbook, sheetOf, workbookOf, zipOf } from "./made.ts";

/** Files that were made to do harm, or that are no tables, and what is answered to each. */
export interface HostileFile {
  readonly what: string;
  readonly make: () => Uint8Array;
  /** The refusal; "read" where the file is harmless after all. */
  readonly answer: unknown;
}

const refusal = (code: string, figures: Readonly<Record<string, string | number>> = {}): unknown => ({
  code,
  figures,
});
const brokenZip = refusal("broken-zip");
const million = 1_000_000;

/** A content that is packed by hand: quicker, and for lies about it. */
function packed(name: string, content: Uint8Array, lies: Partial<Entry> = {}): Entry {
  return { name, content, packed: deflateRawSync(content), ...lies };
}

const row = "<row><c><v>1</v></c></row>";
const honest = sheetOf(row);

/** A workbook with one part more, or another one in its place. */
function withPart(entry: Entry, drawn: Drawn = {}): Uint8Array {
  const parts = [
    ...partsOfWorkbook({ sheets: [{ name: "Ark1", xml: `<sheetData>${row}</sheetData>` }], ...drawn }),
  ]
    .filter(([name]) => name !== entry.name)
    .map(([name, text]) => packed(name, bytesOf(text)));
  return zipOf([...parts, entry]);
}

const withText = (name: string, text: string): Uint8Array => withPart(packed(name, bytesOf(text)));
const zeros = (length: number): Uint8Array => new Uint8Array(length);

function at(bytes: Uint8Array, place: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[place] = value;
  return copy;
}

const ole = (text: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      zeros(500),
      Buffer.from(text, "utf16le"),
    ]),
  );

const rowsDown = (count: number): string => "<row><c><v>1</v></c></row>".repeat(count);
const laughs =
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const sheetPart = "xl/worksheets/sheet1.xml";
const strings = (xml: string): Drawn => ({ strings: xml });

const bombs: readonly HostileFile[] = [
  {
    what: "a part of 300 MB in 300 kB",
    make: () => withPart(packed("xl/media/image1.png", zeros(300 * million))),
    answer: refusal("too-large-unpacked", { most: 200 }),
  },
  {
    what: "five parts of 50 MB",
    make: () => {
      const part = packed("", zeros(50 * million));
      return zipOf([...Array(5).keys()].map((number) => ({ ...part, name: `xl/${number}.bin` })));
    },
    answer: refusal("too-large-unpacked", { most: 200 }),
  },
  {
    what: "a part that says 100 bytes and unpacks to 300 MB",
    make: () => withPart(packed("xl/media/image1.png", zeros(300 * million), { unpackedSize: 100 })),
    answer: brokenZip,
  },
  {
    what: "a part that says 4 GB, as ZIP64 does, and has 100 bytes",
    make: () => withPart(packed("xl/a.bin", zeros(100), { unpackedSize: 0xffffffff })),
    answer: refusal("too-large-unpacked", { most: 200 }),
  },
  {
    what: "a packed size of ZIP64",
    make: () => withPart(packed("xl/a.bin", zeros(100), { packedSize: 0xffffffff })),
    answer: brokenZip,
  },
  {
    what: "two parts in one place",
    make: () => {
      const part = packed("xl/a.bin", zeros(1000));
      return zipOf([part, { ...part, name: "xl/b.bin", offset: 0 }]);
    },
    answer: brokenZip,
  },
  {
    what: "a part within another",
    make: () => {
      const inner = zipOf([packed("xl/b.bin", zeros(10))]);
      const outer = { name: "xl/a.bin", content: inner, method: 0 };
      return zipOf([outer, packed("xl/b.bin", zeros(10), { offset: 38 })]);
    },
    answer: brokenZip,
  },
  {
    what: "a packed file within a packed file",
    make: () => zipOf([packed("a.zip", honest)]),
    answer: refusal("not-workbook"),
  },
  {
    what: "60,000 parts",
    make: () =>
      zipOf(
        [...Array(60_000).keys()].map((number) => ({ name: String(number), content: zeros(0), method: 0 })),
      ),
    answer: refusal("too-many-parts", { parts: 60_000, most: 1_000 }),
  },
  {
    what: "more parts than it says",
    make: () => zipOf([packed("a", zeros(1)), packed("b", zeros(1))], { count: 1 }),
    answer: brokenZip,
  },
];

const liesAboutParts: readonly HostileFile[] = [
  ...["../a.xml", "/etc/a", "a//b", "xl\\a.xml", "C:a", "xl/./a", "a\u0000b"].map((name) => ({
    what: `a part called ${JSON.stringify(name)}`,
    make: () => withPart(packed(name, zeros(1))),
    answer: brokenZip,
  })),
  {
    what: "two parts of one name",
    make: () => withPart(packed("XL/workbook.xml", bytesOf("<workbook/>"))),
    answer: brokenZip,
  },
  {
    what: "a part that has another name where it begins",
    make: () => withPart(packed("xl/a.bin", zeros(1), { localName: "xl/b.bin" })),
    answer: brokenZip,
  },
  { what: "a wrong sum", make: () => withPart(packed("xl/a.bin", zeros(9), { sum: 7 })), answer: brokenZip },
  {
    what: "a way of packing that nobody uses",
    make: () => withPart(packed("xl/a.bin", zeros(9), { method: 14 })),
    answer: brokenZip,
  },
  {
    what: "no packed content",
    make: () => withPart(packed("xl/a.bin", zeros(9), { packed: zeros(0) })),
    answer: brokenZip,
  },
  {
    what: "a content that is cut short",
    make: () => withPart(packed("xl/a.bin", zeros(9), { packed: deflateRawSync(zeros(9)).subarray(0, 2) })),
    answer: brokenZip,
  },
  {
    what: "a part with a password",
    make: () => withPart(packed("xl/a.bin", zeros(9), { flags: 1 })),
    answer: refusal("encrypted-workbook"),
  },
  { what: "half of a workbook", make: () => honest.subarray(0, honest.length >> 1), answer: brokenZip },
  { what: "all but its last byte", make: () => honest.subarray(0, -1), answer: brokenZip },
  { what: "a byte after its end", make: () => new Uint8Array([...honest, 0]), answer: brokenZip },
  {
    what: "a workbook with a comment",
    make: () => zipOf([packed("a", zeros(1))], { comment: "PK\u0005\u0006" }),
    answer: refusal("not-workbook"),
  },
  { what: "nothing packed", make: () => zipOf([]), answer: refusal("not-workbook") },
  { what: "a disk of several", make: () => at(honest, honest.length - 18, 1), answer: brokenZip },
];

const otherFiles: readonly HostileFile[] = [
  { what: "nothing", make: () => zeros(0), answer: refusal("empty-file") },
  {
    what: "20 MB and a byte",
    make: () => zeros(20 * 1024 * 1024 + 1),
    answer: refusal("file-too-large", { megabytes: 21, most: 20 }),
  },
  { what: "an old workbook", make: () => ole("Workbook"), answer: refusal("old-workbook") },
  {
    what: "a workbook with a password",
    make: () => ole("EncryptedPackage"),
    answer: refusal("encrypted-workbook"),
  },
  {
    what: "a binary workbook",
    make: () => workbookOf({ type: "excel.sheet.binary" }),
    answer: refusal("binary-workbook"),
  },
  {
    what: "a text document",
    make: () => workbookOf({ type: "wordprocessingml.document.main+xml" }),
    answer: refusal("not-workbook"),
  },
  {
    what: "an OpenDocument",
    make: () =>
      zipOf([
        packed("mimetype", bytesOf("application/vnd.oasis.opendocument.spreadsheet"), {
          method: 0,
          packed: bytesOf("application/vnd.oasis.opendocument.spreadsheet"),
        }),
        packed("content.xml", bytesOf("<a/>")),
      ]),
    answer: refusal("open-document"),
  },
  {
    what: "a page",
    make: () => bytesOf("\n<!DOCTYPE html><table><tr><td>1</td></tr></table>"),
    answer: refusal("not-table"),
  },
  {
    what: "a table of a page",
    make: () => bytesOf("<html><table></table></html>"),
    answer: refusal("not-table"),
  },
  { what: "a PDF", make: () => bytesOf("%PDF-1.7\n"), answer: refusal("not-table") },
  { what: "NUL bytes", make: () => bytesOf("a;b\u0000\n"), answer: refusal("not-table") },
  {
    what: "an image",
    make: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    answer: refusal("not-table"),
  },
  {
    what: "half a character of UTF-16",
    make: () => new Uint8Array([0xff, 0xfe, 0x41]),
    answer: refusal("not-table"),
  },
  {
    what: "a workbook with macros",
    make: () => withPart(packed("xl/vbaProject.bin", zeros(9))),
    answer: refusal("with-macros"),
  },
  {
    what: "macros under another name",
    make: () => workbookOf({ type: "sheet.macroEnabled.main+xml" }),
    answer: refusal("with-macros"),
  },
  {
    what: "macros of Excel 4",
    make: () => withText("xl/macrosheets/sheet1.xml", "<a/>"),
    answer: refusal("with-macros"),
  },
  { what: "a workbook without sheets", make: () => workbookOf({}), answer: refusal("no-sheets") },
];

const xml: readonly HostileFile[] = [
  {
    what: "a billion laughs",
    make: () => withText(sheetPart, laughs),
    answer: refusal("document-type", { part: sheetPart }),
  },
  {
    what: "one in UTF-16",
    make: () => withPart(packed(sheetPart, wide(laughs))),
    answer: refusal("document-type", { part: sheetPart }),
  },
  {
    what: "one in a part that is not read",
    make: () => withText("xl/drawings/drawing1.xml", laughs),
    answer: refusal("document-type", { part: "xl/drawings/drawing1.xml" }),
  },
  {
    what: "one after 40 MB",
    make: () => withText("xl/drawings/drawing1.xml", `<a>${" ".repeat(40 * million)}<!ENTITY a "b">`),
    answer: refusal("document-type", { part: "xl/drawings/drawing1.xml" }),
  },
  {
    what: "one in the list of parts",
    make: () => withText("[Content_Types].xml", laughs),
    answer: refusal("document-type", { part: "[Content_Types].xml" }),
  },
  ...[
    "",
    "<worksheet>",
    "<worksheet/><worksheet/>",
    "<worksheet></a>",
    "<worksheet><a b='1' b='2'/></worksheet>",
    "<worksheet><a b=1/></worksheet>",
    "<worksheet>&nbsp;</worksheet>",
    "<worksheet>& </worksheet>",
    "<worksheet>&#0;</worksheet>",
    "<worksheet>&#xD800;</worksheet>",
    "<worksheet>&#x110000;</worksheet>",
    "<worksheet>\u0001</worksheet>",
    "<worksheet><!-- </worksheet>",
    "<worksheet><![CDATA[ </worksheet>",
    "<worksheet/>text",
    "text<worksheet/>",
    "<?xml version='1.0' encoding='latin1'?><worksheet/>",
    "<worksheet><!ELEMENT a></worksheet>",
    `<worksheet>${"<a>".repeat(200)}${"</a>".repeat(200)}</worksheet>`,
    `<worksheet><a b="${"b".repeat(200_000)}"/></worksheet>`,
    `<worksheet ${" ".repeat(50 * million)}`,
    `<worksheet>${"<a>".repeat(10 * million)}`,
  ].map((text) => ({
    what: `a sheet of ${text.length > 60 ? `${text.slice(0, 40)}… (${text.length})` : text}`,
    make: () => withText(sheetPart, text),
    answer: refusal("broken-part", { part: sheetPart }),
  })),
  {
    what: "no UTF-8",
    make: () =>
      withPart(
        packed(sheetPart, new Uint8Array([...bytesOf("<worksheet>"), 0xe6, ...bytesOf("</worksheet>")])),
      ),
    answer: refusal("broken-part", { part: sheetPart }),
  },
  {
    what: "UTF-16",
    make: () => withPart(packed(sheetPart, wide("<worksheet/>"))),
    answer: refusal("broken-part", { part: sheetPart }),
  },
  {
    what: "a long comment",
    make: () => withText(sheetPart, `<!--${"-a".repeat(15 * million)}--><worksheet/>`),
    answer: "read",
  },
];

const cell = (content: string): string => `<row r="1"><c r="A1" t="str"><v>${content}</v></c></row>`;
const brokenCell = (name: string): unknown => refusal("broken-cell", { sheet: "Ark1", cell: name });
const tooLong = refusal("cell-too-long", { sheet: "Ark1", cell: "A1", most: 32_767 });

const sheets: readonly HostileFile[] = [
  {
    what: "200,000 rows",
    make: () => sheetOf(rowsDown(200_000)),
    answer: refusal("too-many-rows", { sheet: "Ark1", rows: 200_000, most: 20_000 }),
  },
  { what: "20,000 rows", make: () => sheetOf(rowsDown(20_000)), answer: "read" },
  {
    what: "a cell in the last row of all",
    make: () => sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    answer: refusal("too-many-rows", { sheet: "Ark1", rows: 1_048_576, most: 20_000 }),
  },
  {
    what: "an empty last row of all",
    make: () => sheetOf('<row r="1048576"><c r="A1048576" s="1"/></row>'),
    answer: "read",
  },
  {
    what: "16,384 columns",
    make: () => sheetOf(`<row>${"<c><v>1</v></c>".repeat(16_384)}</row>`),
    answer: refusal("too-many-columns", { sheet: "Ark1", column: "SG", most: 500 }),
  },
  {
    what: "a cell in the last column of all",
    make: () => sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    answer: refusal("too-many-columns", { sheet: "Ark1", column: "XFD", most: 500 }),
  },
  {
    what: "20,000 rows that reach the column 500",
    make: () =>
      sheetOf(
        [...Array(20_000).keys()].map((number) => `<row><c r="SF${number + 1}"><v>1</v></c></row>`).join(""),
      ),
    answer: refusal("too-many-cells", { most: million }),
  },
  {
    what: "2,000,000 formulas without a value",
    make: () => sheetOf(`<row>${"<c><f/></c>".repeat(100)}</row>`.repeat(20_000)),
    answer: refusal("too-many-cells", { most: million }),
  },
  { what: "a text of 32,767 characters", make: () => sheetOf(cell("a".repeat(32_767))), answer: "read" },
  { what: "a text of 32,768 characters", make: () => sheetOf(cell("a".repeat(32_768))), answer: tooLong },
  { what: "60 MB in one cell", make: () => sheetOf(cell("a".repeat(60 * million))), answer: tooLong },
  {
    what: "50 MB of references in one cell",
    make: () => sheetOf(cell("&amp;".repeat(10 * million))),
    answer: tooLong,
  },
  {
    what: "a long text that is shared",
    make: () => sheetOf('<row><c t="s"><v>0</v></c></row>', strings(`<si><t>${"a".repeat(40_000)}</t></si>`)),
    answer: tooLong,
  },
  {
    what: "a long text that nobody has",
    make: () => sheetOf(row, strings(`<si>${"<r><t>aaaa</t></r>".repeat(million)}</si>`)),
    answer: "read",
  },
  {
    what: "10,000,000 shared texts",
    make: () => sheetOf(row, strings("<si/>".repeat(10 * million))),
    answer: refusal("too-many-cells", { most: million }),
  },
  {
    what: "one long text in 20,000 cells",
    make: () =>
      sheetOf(
        '<row><c t="s"><v>0</v></c></row>'.repeat(20_000),
        strings(`<si><t>${"a".repeat(32_767)}</t></si>`),
      ),
    answer: "read",
  },
  {
    what: "a shared text that is not there",
    make: () => sheetOf('<row><c t="s"><v>0</v></c></row>'),
    answer: brokenCell("A1"),
  },
  {
    what: "a shared text that is no number",
    make: () => sheetOf('<row><c t="s"><v>-1</v></c></row>', strings("<si/>")),
    answer: brokenCell("A1"),
  },
  ...["1e999", "NaN", "Infinity", "0x10", "1,5", "1e99999999", "9".repeat(500)].map((number) => ({
    what: `the number ${number.slice(0, 20)}`,
    make: () => sheetOf(`<row><c><v>${number}</v></c></row>`),
    answer: brokenCell("A1"),
  })),
  {
    what: "a type that nobody knows",
    make: () => sheetOf('<row><c t="x"><v>1</v></c></row>'),
    answer: brokenCell("A1"),
  },
  {
    what: "a day that is none",
    make: () => sheetOf('<row><c t="d"><v>2025-13-01</v></c></row>'),
    answer: brokenCell("A1"),
  },
  { what: "rows that go back", make: () => sheetOf('<row r="2"/><row r="1"/>'), answer: brokenCell("A1") },
  { what: "a row that is no number", make: () => sheetOf('<row r="1e3"/>'), answer: brokenCell("A0") },
  {
    what: "cells that go back",
    make: () => sheetOf('<row r="1"><c r="B1"/><c r="A1"/></row>'),
    answer: brokenCell("A1"),
  },
  {
    what: "a cell of another row",
    make: () => sheetOf('<row r="1"><c r="A2"/></row>'),
    answer: brokenCell("A2"),
  },
  {
    what: "a cell that is nowhere",
    make: () => sheetOf('<row r="1"><c r="&lt;x&gt;"/></row>'),
    answer: brokenCell("<x>"),
  },
  {
    what: "ranges of merged cells upon each other",
    make: () => {
      const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(200_000);
      return workbookOf({
        sheets: [
          {
            name: "Ark1",
            xml: `<sheetData>${rowsDown(20_000)}</sheetData><mergeCells>${merged}</mergeCells>`,
          },
        ],
      });
    },
    answer: refusal("too-many-cells", { most: million }),
  },
  {
    what: "1,000,000 formats",
    make: () => sheetOf(row, { formats: `<cellXfs>${"<xf/>".repeat(million)}</cellXfs>` }),
    answer: refusal("broken-part", { part: "xl/styles.xml" }),
  },
  {
    what: "one sheet 300 times over",
    make: () => {
      const names = [...Array(300).keys()].map((number) => `<sheet name="${number}" r:id="rId1"/>`).join("");
      const row50 = `<row>${"<c><v>1</v></c>".repeat(50)}</row>`;
      return withPart(packed("xl/workbook.xml", bytesOf(`<workbook><sheets>${names}</sheets></workbook>`)), {
        sheets: [{ name: "a", xml: `<sheetData>${row50.repeat(100)}</sheetData>` }],
      });
    },
    answer: refusal("too-many-cells", { most: million }),
  },
];

const links: readonly HostileFile[] = [
  {
    what: "a link to another workbook, whose last value is read",
    make: () =>
      sheetOf("<row><c><f>[1]Ark1!A1</f><v>7</v></c></row>", {
        more: [
          packed("xl/externalLinks/externalLink1.xml", bytesOf("<externalLink/>")),
          packed(
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            bytesOf(
              '<Relationships><Relationship Id="rId1" Type="a/externalLinkPath" Target="http://127.0.0.1:9/secret.xlsx" TargetMode="External"/></Relationships>',
            ),
          ),
        ],
      }),
    answer: "read",
  },
  {
    what: "a sheet that lies outside of the file",
    make: () =>
      withText(
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="http://127.0.0.1:9/sheet.xml" TargetMode="External"/></Relationships>',
      ),
    answer: refusal("no-sheets"),
  },
  {
    what: "a sheet that leads out of the file",
    make: () =>
      withText(
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      ),
    answer: refusal("broken-part", { part: "etc/passwd" }),
  },
];

const separated: readonly HostileFile[] = [
  { what: "20 MB of separators", make: () => bytesOf(";".repeat(20 * million)), answer: "read" },
  { what: "20 MB of line breaks", make: () => bytesOf("\n".repeat(20 * million)), answer: "read" },
  {
    what: "20 MB in one cell",
    make: () => bytesOf("a".repeat(20 * million)),
    answer: refusal("cell-too-long", { sheet: "CSV", cell: "A1", most: 32_767 }),
  },
  {
    what: "20 MB in quotes",
    make: () => bytesOf(`"${'""'.repeat(9 * million)}"`),
    answer: refusal("cell-too-long", { sheet: "CSV", cell: "A1", most: 32_767 }),
  },
  {
    what: "20 MB after a quotation mark",
    make: () => bytesOf(`a\n"${"b\n".repeat(9 * million)}`),
    answer: refusal("quote-not-closed", { line: 2 }),
  },
  {
    what: "10,000,000 rows",
    make: () => bytesOf("a\n".repeat(10 * million)),
    answer: refusal("too-many-rows", { sheet: "CSV", rows: 10 * million, most: 20_000 }),
  },
  {
    what: "a row of 10,000,000 cells",
    make: () => bytesOf("a;".repeat(10 * million)),
    answer: refusal("too-many-columns", { sheet: "CSV", column: "SG", most: 500 }),
  },
  {
    what: "a text after a quotation mark",
    make: () => bytesOf('a;b\n"x\ny" z;b'),
    answer: refusal("text-after-quote", { line: 3 }),
  },
];

export const hostileFiles: readonly HostileFile[] = [
  ...bombs,
  ...liesAboutParts,
  ...otherFiles,
  ...xml,
  ...sheets,
  ...links,
  ...separated,
];
