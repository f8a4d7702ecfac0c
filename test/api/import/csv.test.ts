import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { harmlessText } from "../../../src/written/harmless.ts";
import { runs } from "../../kit/seed.ts";
import { bytesOf, refusalOf, sheetsOf } from "./made.ts";

/** The texts of a file; rows and cells that are empty at the end are not there. */
function textsIn(bytes: Uint8Array | string): readonly (readonly string[])[] {
  const [sheet] = sheetsOf(typeof bytes === "string" ? bytesOf(bytes) : bytes);
  return sheet.rows.map((cells) => cells.map((cell) => (cell.kind === "text" ? cell.text : "")));
}

describe("separated values in any encoding", () => {
  const text = "Søker;Beløp\r\nÅs – «by»;1,5\r\n";
  const read = [
    ["Søker", "Beløp"],
    ["Ås – «by»", "1,5"],
  ];
  const utf16 = (content: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${content}`, "utf16le"));
  const windows = new Uint8Array(Buffer.from(text.replace("–", "\u0096"), "latin1"));

  test.each([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with a byte order mark", bytesOf(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16(text)],
    ["UTF-16, big end first", new Uint8Array(Buffer.from(utf16(text)).swap16())],
    ["windows-1252", windows],
  ])("%s", (_, bytes) => {
    expect(textsIn(bytes)).toEqual(read);
  });

  it("reads the euro of windows-1252", () => {
    expect(textsIn(new Uint8Array([0x80, 0x3b, 0xe5, 0x3b, 0x99]))).toEqual([["€", "å", "™"]]);
  });
});

describe("the separator", () => {
  test.each([
    [
      "a;b\n1,5;2,5\n1,5;2,5",
      [
        ["a", "b"],
        ["1,5", "2,5"],
        ["1,5", "2,5"],
      ],
    ],
    [
      "a,b\n1.5,2;5\n",
      [
        ["a", "b"],
        ["1.5", "2;5"],
      ],
    ],
    [
      "a\tb\n1,5\t2,5\n",
      [
        ["a", "b"],
        ["1,5", "2,5"],
      ],
    ],
    // A title stands above, and a text has commas.
    [
      "Søknader, alle\n\na;b\nen, to, tre;2\nen;2\n",
      [["Søknader, alle"], [], ["a", "b"], ["en, to, tre", "2"], ["en", "2"]],
    ],
    [
      '"a;x,y","b,,"\n1,2\n',
      [
        ["a;x,y", "b,,"],
        ["1", "2"],
      ],
    ],
    ["sep=,\r\na;b,c\r\n", [["a;b", "c"]]],
    ["SEP=|\na|b;c\n", [["a", "b;c"]]],
    ['"sep=;"\na,b;c\n', [["a,b", "c"]]],
    ["alene\n1,5\n", [["alene"], ["1", "5"]]],
  ])("of %j", (text, read) => {
    expect(textsIn(text)).toEqual(read);
  });
});

describe("cells", () => {
  test.each([
    ["a;b\r\n\r\nc;d", [["a", "b"], [], ["c", "d"]]],
    [
      "a;b\rc;d\n;;\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      '"en\r\nto";"a""b" ;\n;x',
      [
        ["en\r\nto", 'a"b'],
        ["", "x"],
      ],
    ],
    // A quotation mark within a cell is one of its text.
    ['5" rør;x\n', [['5" rør', "x"]]],
    ['"";x\n', [["", "x"]]],
    // An apostrophe is taken off only where a formula would follow.
    ["'=1;'+2;'-3;'@a;'tekst;'5;''=1;'", [["=1", "+2", "-3", "@a", "'tekst", "'5", "'=1", "'"]]],
  ])("of %j", (text, read) => {
    expect(textsIn(text)).toEqual(read);
  });

  test.each([
    ['a;b\n1;"x\ny\nz', { code: "quote-not-closed", figures: { line: 2 } }],
    ['a;b\r\n"x\r\ny";"z"z', { code: "text-after-quote", figures: { line: 3 } }],
    ['sep=;\na;"b', { code: "quote-not-closed", figures: { line: 2 } }],
  ])("with a fault: %j", (text, refusal) => {
    expect(refusalOf(bytesOf(text))).toEqual(refusal);
  });

  it("are what a writer of separated values wrote", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "å", '"', ";", ",", "\n", "\r\n", " ", "'", "=", "-"),
      maxLength: 6,
    });
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.constantFrom(";", ",", "\t"), (cells, delimiter) => {
        const texts = cells.map((row) => row.map(harmlessText));
        const written = stringify(texts, { delimiter, quoted: true });
        const read = textsIn(`sep=${delimiter}\n${written}`);
        // What the writer made harmless is as it was.
        const shown = cells.map((row) => row.map((one) => one.replaceAll("\r\n", "\n")));
        for (const [row, expected] of shown.entries()) {
          for (const [column, one] of expected.entries()) expect(read.at(row)?.at(column) ?? "").toBe(one);
        }
      }),
      runs(300),
    );
  });
});
