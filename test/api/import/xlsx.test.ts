import excel from "exceljs";
import { describe, expect, it, test } from "vitest";
import {
  bytesOf,
  formatsOf,
  partsOfWorkbook,
  sheetOf,
  sheetsOf,
  shownRows,
  workbookOf,
  zipOf,
} from "./made.ts";

/** The first cell of a workbook that has only this one. */
function onlyCell(cell: string, formats?: string, properties?: string): string {
  const drawn = {
    ...(formats !== undefined && { formats }),
    ...(properties !== undefined && { properties }),
  };
  return shownRows(sheetsOf(sheetOf(`<row r="1">${cell}</row>`, drawn))[0])[0]?.[0] ?? "";
}

describe("a number is what Excel shows of it", () => {
  test.each([
    ["4.3499999999999996", "4.35"],
    ["0.1", "0.1"],
    ["0.30000000000000004", "0.3"],
    ["1300000", "1300000"],
    ["1300000.0", "1300000"],
    ["-0", "0"],
    ["-12.50", "-12.5"],
    ["1E21", "1000000000000000000000"],
    ["1.5e-7", "0.00000015"],
    ["123456789012345678", "123456789012346000"],
    ["9999999999999.994", "9999999999999.99"],
    ["999999999999999.9", "1000000000000000"],
    ["007", "7"],
    [".5", "0.5"],
    ["5.", "5"],
    [" 5 ", "5"],
    ["4.9406564584124654E-324", "0"],
  ])("%s is %s", (stored, seen) => {
    expect(onlyCell(`<c r="A1"><v>${stored}</v></c>`)).toBe(seen);
  });

  it("writes out the largest one", () => {
    expect(onlyCell("<c><v>1.7976931348623157E+308</v></c>")).toMatch(/^179769313486232(0{294})$/u);
  });
});

describe("a number is a date by its format", () => {
  test.each([
    ["dd.mm.yyyy", "45706", "2025-02-18"],
    ["dd/mm/yyyy\\ hh:mm", "45706.4375", "2025-02-18 10:30:00"],
    ["dd/mm/yyyy\\ hh:mm", "45706", "2025-02-18 00:00:00"],
    // The time of day is there, though the format does not show it.
    ["d. mmmm yyyy", "45706.4375", "2025-02-18 10:30:00"],
    ["[$-414]d. mmmm yyyy;@", "45706", "2025-02-18"],
    ["mmm\\-yy", "45706", "2025-02-18"],
    ["mmmm", "45706", "2025-02-18"],
    // To the second, and over midnight.
    ["dd.mm.yyyy hh:mm:ss", "45706.437499999999", "2025-02-18 10:30:00"],
    ["dd.mm.yyyy hh:mm:ss", "45706.999999", "2025-02-19 00:00:00"],
    ["dd.mm.yyyy", "1", "1900-01-01"],
    ["dd.mm.yyyy", "59", "1900-02-28"],
    ["dd.mm.yyyy", "61", "1900-03-01"],
    ["dd.mm.yyyy", "2958465", "9999-12-31"],
    // No days of the calendar.
    ["dd.mm.yyyy", "60", "60"],
    ["dd.mm.yyyy", "0", "0"],
    ["dd.mm.yyyy", "-5", "-5"],
    ["dd.mm.yyyy", "2958466", "2958466"],
    ["dd.mm.yyyy", "1E300", `1${"0".repeat(300)}`],
    ["hh:mm", "0.4375", '"10:30:00"'],
    ["h:mm AM/PM", "0.75", '"18:00:00"'],
    ["hh:mm", "45706.4375", "2025-02-18 10:30:00"],
    ["[h]:mm", "1.5625", '"37:30:00"'],
    ["[mm]:ss", "0.5", '"12:00:00"'],
    // Letters that are no codes, and sections that are not for this number.
    ["#,##0 &quot;dager&quot;", "45706", "45706"],
    ["[Red]0.0;dd.mm.yyyy", "45706", "45706"],
    ["0\\d", "45706", "45706"],
    ["_-* #,##0\\ &quot;kr&quot;_-;-* #,##0", "45706", "45706"],
    ["General", "45706", "45706"],
    ["0.00E+00", "45706", "45706"],
    ["@", "45706", "45706"],
    ["0%", "0.6", "0.6"],
  ])("%s makes %s %s", (format, stored, seen) => {
    expect(onlyCell(`<c r="A1" s="1"><v>${stored}</v></c>`, formatsOf(format))).toBe(seen);
  });

  test.each([
    [14, "45706", "2025-02-18"],
    [22, "45706.4375", "2025-02-18 10:30:00"],
    [20, "0.4375", '"10:30:00"'],
    [46, "1.5", '"36:00:00"'],
    [9, "0.6", "0.6"],
    [49, "45706", "45706"],
  ])("format %s of Excel makes %s %s", (id, stored, seen) => {
    const formats = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs><dxfs><dxf><numFmt numFmtId="${id}" formatCode="yyyy"/></dxf></dxfs>`;
    expect(onlyCell(`<c s="1"><v>${stored}</v></c>`, formats)).toBe(seen);
  });

  test.each([
    ["0", "1904-01-01"],
    ["44244", "2025-02-18"],
    ["44244.4375", "2025-02-18 10:30:00"],
  ])("counts from 1904 where the workbook does: %s is %s", (stored, seen) => {
    const cell = `<c s="1"><v>${stored}</v></c>`;
    for (const said of ["1", "true"]) {
      expect(onlyCell(cell, formatsOf("dd.mm.yyyy"), `<workbookPr date1904="${said}"/>`)).toBe(seen);
    }
    expect(onlyCell(cell, formatsOf("dd.mm.yyyy"), `<workbookPr date1904="0"/>`)).not.toBe(seen);
  });
});

describe("a cell by its type", () => {
  const strings =
    "<si><t>Søker</t></si><si><r><t>Vår</t></r><r><rPr><b/></rPr><t xml:space='preserve'> by</t></r><rPh><t>uttale</t></rPh></si><si><t>a_x000D_\nb_x005F_x0041__xD83D_</t></si><si><t/></si>";
  test.each([
    ['<c t="s"><v>0</v></c>', '"Søker"'],
    ['<c t="s"><v>1</v></c>', '"Vår by"'],
    ['<c t="s"><v>2</v></c>', '"a\\nb_x0041__xD83D_"'],
    ['<c t="s"><v>3</v></c>', ""],
    ['<c t="inlineStr"><is><t> Søker </t></is></c>', '" Søker "'],
    ['<c t="inlineStr"><is><r><t>Vår</t></r><r><t> by</t></r></is></c>', '"Vår by"'],
    ['<c t="str"><f>A2</f><v>tekst</v></c>', '"tekst"'],
    ['<c t="str"><v>&lt;a&gt; &amp;#x2014; &#8212; &#x1F600;</v></c>', '"<a> &#x2014; — 😀"'],
    ['<c t="str"><v><![CDATA[<b> & ]]]></v></c>', '"<b> & ]"'],
    ['<c t="str"><v>en\r\nto<!-- hei -->\rtre</v></c>', '"en\\nto\\ntre"'],
    ['<c t="b"><v>1</v></c>', "true"],
    ['<c t="b"><v>0</v></c>', "false"],
    ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "error #DIV/0!"],
    ['<c t="d"><v>2025-02-18T10:30:00Z</v></c>', "2025-02-18 10:30:00"],
    ['<c t="d"><v>2025-02-18</v></c>', "2025-02-18"],
    ["<c><f>A2</f></c>", ""],
    ["<c><f>A2</f><v/></c>", ""],
    ['<c s="4"/>', ""],
    ["<c><f>1+1</f><v>2</v></c>", "2"],
  ])("%s", (cell, seen) => {
    const data = `<row>${cell}<c t="b"><v>1</v></c></row>`;
    expect(shownRows(sheetsOf(sheetOf(data, { strings }))[0])).toEqual([[seen, "true"]]);
  });
});

describe("a sheet", () => {
  it("has its cells where they say they are, and the next place where they say nothing", () => {
    const data = `<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c r="AA3"><v>3</v></c></row><row r="9"/>`;
    const [sheet] = sheetsOf(sheetOf(data));
    expect(shownRows(sheet)).toEqual([[], ["", "1", "2"], [...Array<string>(26).fill(""), "3"]]);
  });

  it("lists its formulas, with and without a value", () => {
    const data = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/></c><c r="C1"><v>1</v></c></row>`;
    expect(sheetsOf(sheetOf(data))[0].formulas).toEqual(["A1", "B1"]);
  });

  it("has the value of merged cells in the first of them", () => {
    const cells = ["A", "B", "C"].map((name) => `<c r="${name}1"><v>1</v></c>`).join("");
    const xml = `<sheetData><row r="1">${cells}</row><row r="2"><c r="A2"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1048576"/><mergeCell ref="C1"/></mergeCells>`;
    expect(shownRows(sheetsOf(workbookOf({ sheets: [{ name: "Ark1", xml }] }))[0])).toEqual([
      ["1", "", "1"],
      [""],
    ]);
  });

  it("is read though a rule of its columns or lists spans all rows", () => {
    const xml = `<cols><col min="1" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>`;
    expect(shownRows(sheetsOf(workbookOf({ sheets: [{ name: "Ark1", xml }] }))[0])).toEqual([["1"]]);
  });

  it("is read in the order of the workbook, hidden ones too, by names of any namespace", () => {
    const data = "<sheetData><row><c><v>1</v></c></row></sheetData>";
    const sheets = [
      { name: "Å &amp; Ø", xml: data },
      { name: "Skjult", xml: data, state: "hidden" },
      { name: "Svært skjult", xml: data.replaceAll(/<(\/?)/gu, "<$1x:"), state: "veryHidden" },
    ];
    const read = sheetsOf(workbookOf({ sheets }));
    expect(read.map(({ name }) => name)).toEqual(["Å & Ø", "Skjult", "Svært skjult"]);
    expect(read.map(shownRows)).toEqual([[["1"]], [["1"]], [["1"]]]);
  });

  it("that is a chart is left out", () => {
    const parts = partsOfWorkbook({
      sheets: [
        { name: "Tall", xml: "" },
        { name: "Figur", xml: "" },
      ],
    });
    const relations = parts.get("xl/_rels/workbook.xml.rels") ?? "";
    parts.set(
      "xl/_rels/workbook.xml.rels",
      relations.replace(/worksheet(" Target="worksheets\/sheet2)/u, "chartsheet$1"),
    );
    const bytes = zipOf([...parts].map(([name, text]) => ({ name, content: bytesOf(text) })));
    expect(sheetsOf(bytes).map(({ name }) => name)).toEqual(["Tall"]);
  });

  it("is as exceljs wrote it", async () => {
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet("Søknader");
    sheet.addRow(["Søker", "Beløp", "Frist", "Mottatt", "Signert"]);
    sheet.addRow(["<Vår> & «by»", 1300000, new Date("2025-02-18"), new Date("2025-02-18T10:30:00Z"), true]);
    sheet.addRow([
      { richText: [{ text: "Vår" }, { text: " by", font: { bold: true } }] },
      { formula: "B2*2", result: 2600000 },
      { text: "lenke", hyperlink: "https://example.no/" },
      { error: "#REF!" },
    ]);
    sheet.getCell("C2").numFmt = "dd.mm.yyyy";
    sheet.getCell("D2").numFmt = "dd.mm.yyyy hh:mm";
    const [read] = sheetsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(shownRows(read)).toEqual([
      ['"Søker"', '"Beløp"', '"Frist"', '"Mottatt"', '"Signert"'],
      ['"<Vår> & «by»"', "1300000", "2025-02-18", "2025-02-18 10:30:00", "true"],
      ['"Vår by"', "2600000", '"lenke"', "error #REF!"],
    ]);
    expect(read.formulas).toEqual(["B3"]);
  });
});
