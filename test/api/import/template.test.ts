import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readTable } from "../../../api/import/read-table.ts";
import type { TemplateContent, TemplateFile } from "../../../api/import/template.ts";
import { templateCsv } from "../../../api/import/template-csv.ts";
import { templateXlsx } from "../../../api/import/template-xlsx.ts";
import { readImport } from "../../../src/import/read-import.ts";
import { type Import, type ImportList, importLists } from "../../../src/import/schema.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { readRound } from "../../../src/round/read.ts";
import { type Language, languages } from "../../../src/texts/language.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { runs } from "../../kit/seed.ts";
import { workbookIn } from "../papers/read-back.ts";
import { sheetsOf, shownRows } from "./made.ts";

const formats = ["xlsx", "csv"] as const;
type Format = (typeof formats)[number];

async function fileOf(
  document: RoundDocument,
  list: ImportList,
  format: Format,
  content: TemplateContent = "filled",
  language: Language = "nb",
): Promise<TemplateFile> {
  return format === "xlsx"
    ? templateXlsx(document, list, content, language)
    : templateCsv(document, list, content, language);
}

function importOf(
  document: RoundDocument,
  of: ImportList,
  bytes: Uint8Array,
  language: Language = "nb",
): Import {
  const reading = readTable(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return readImport(document, reading.sheets, { of }, language);
}

const itemsOf = (document: RoundDocument, of: ImportList) =>
  of === "applications" ? document.applications : (document.commitments ?? []);

/** Texts that files and spreadsheets trip over; those that CSV cannot hold are in `unheld`. */
const nasty = fc.constantFrom(
  "=1+1",
  "'=1+1",
  "''=1+1",
  "'",
  "+47 12 34 56 78",
  "-5",
  "@SUM(A1)",
  "＝1",
  "\t=1",
  "a\tb",
  "en\nto",
  "en\r\nto",
  " blank ",
  "",
  "a;b,c",
  '"sitert" tekst',
  'ends with "',
  "_x0041_",
  "_x005F_",
  "<b>&amp;</b>",
  "]]>",
  "æøå ŧ 😀 ש",
  "\u200fretning\u202e",
  "e\u0301",
  "NULL",
  "TRUE",
  "1E5",
  "00301",
  "18.02.2025",
  "sum",
  "sep=;",
);
const unheld = fc.constantFrom("a\u0007b", "\u0000", "\u007f", "\u0085x", "\ufffe");
const moment = fc.constantFrom(
  "2025-02-18T10:00:00+01:00",
  "2025-02-18T09:00:00.123456Z",
  "2025-10-26T00:30:00Z",
  "2025-10-26T01:30:00Z",
  "2025-02-18T23:00:00Z",
  "1905-01-01T00:00:00Z",
  "2250-06-01T12:00:00+05:30",
);
const points = fc.constantFrom<string | number>(
  "1.10",
  "3.333333333333333333",
  "1.00000000000000000000000000001",
  2.5,
  1,
);

/** A round with such texts in it, as far as it stays valid. */
function upset(document: RoundDocument, text: fc.Arbitrary<string>): fc.Arbitrary<RoundDocument> {
  const application = fc.record({
    title: text,
    name: text,
    kroner: fc.constantFrom(0, 1, 999, 1300000, 9007199254740991),
    moment,
    points,
    traits: fc.uniqueArray(fc.constantFrom("=1", "a;b", "a,b", "x"), { maxLength: 3 }),
    suffix: fc.constantFrom("", " =1", "_x0041_", "/1"),
    prefix: fc.constantFrom("", "=", "'", "00"),
  });
  const ids = document.scheme.areas.map(({ id }) => id);
  const areaName = fc.oneof(fc.constantFrom(...ids, ...ids.map((id) => `område ${id}`)), text);
  const [many, areas] = [document.applications.length, ids.length];
  return fc
    .tuple(
      fc.array(application, { minLength: many, maxLength: many }),
      fc.array(areaName, { minLength: areas, maxLength: areas }),
    )
    .map(([drawn, areaNames]) => ({
      ...document,
      scheme: {
        ...document.scheme,
        areas: document.scheme.areas.map((area, place) => ({ ...area, name: areaNames[place] })),
      },
      decisions: [],
      applications: document.applications.map((one, place) => {
        const {
          title,
          name,
          kroner,
          moment: submittedAt,
          points: score,
          traits,
          prefix,
          suffix,
        } = drawn[place];
        return {
          ...one,
          id: prefix + one.id + suffix,
          title,
          applicant: { ...one.applicant, name },
          ownContribution: kroner,
          submittedAt,
          traits,
          scores: Object.fromEntries(
            Object.entries(one.scores).map(([id, before]) => [
              id,
              isWithin(document, id, score) ? score : before,
            ]),
          ),
        };
      }),
    }));
}

function isWithin({ scheme }: RoundDocument, id: string, score: string | number): boolean {
  const criterion = scheme.criteria.find((one) => one.id === id);
  return (
    criterion !== undefined &&
    Number(criterion.lowest) <= Number(score) &&
    Number(score) <= Number(criterion.highest)
  );
}

describe.each(formats)("what a round has, written as %s and read back", (format) => {
  const drawn = fc.tuple(rounds(), fc.constantFrom(...importLists), fc.constantFrom(...languages));

  test("changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ([document, of, language]) => {
        fc.pre(itemsOf(document, of).length > 0);
        const { bytes, leftOut } = await fileOf(document, of, format, "filled", language);
        expect(leftOut).toEqual([]);
        expect(importOf(document, of, bytes, language)).toMatchObject({
          status: "ready",
          items: [],
          changes: {
            unchanged: itemsOf(document, of)
              .map(({ id }) => id)
              .sort(),
            notInFile: [],
          },
        });
      }),
      runs(60),
    );
  });

  test("changes nothing where its texts are none that files like", async () => {
    const upsetting = rounds().chain((document) => upset(document, nasty));
    await fc.assert(
      fc.asyncProperty(upsetting, fc.constantFrom(...languages), async (document, language) => {
        fc.pre(document.applications.length > 0 && readRound(document).ok);
        const { bytes, leftOut } = await fileOf(document, "applications", format, "filled", language);
        expect(leftOut).toEqual([]);
        expect(importOf(document, "applications", bytes, language)).toMatchObject({
          status: "ready",
          items: [],
          changes: { new: [], changed: [], notInFile: [] },
        });
      }),
      runs(100),
    );
  });

  test("leaves out what it cannot hold, which stays", async () => {
    const upsetting = rounds().chain((document) => upset(document, fc.oneof(unheld, nasty)));
    await fc.assert(
      fc.asyncProperty(upsetting, async (document) => {
        fc.pre(document.applications.length > 0 && readRound(document).ok);
        const { bytes, leftOut } = await fileOf(document, "applications", format);
        fc.pre(leftOut.length < document.applications.length);
        const answer = importOf(document, "applications", bytes);
        expect(answer).toMatchObject({ status: "ready", items: [] });
        if (answer.status === "ready") expect(answer.changes.notInFile).toEqual(leftOut.toSorted());
      }),
      runs(60),
    );
  });
});

describe("a file to be filled out", () => {
  const round: RoundDocument = {
    scheme: {
      id: "made-up",
      name: "Made up",
      year: 2025,
      cap: 5_000_000,
      laterCaps: { "2026": 1_000_000 },
      areas: [
        { id: "1", name: "Språk" },
        { id: "2", name: "=1+1" },
      ],
      criteria: [{ id: "purpose", name: "Formål", weight: 1, lowest: 1, highest: 6 }],
      conditions: { deadline: "2025-02-19" },
    },
    commitments: [{ id: "2024-1", area: "1", amounts: { "2025": 900_000 } }],
    applications: [
      {
        id: "2025-1",
        area: "2",
        title: '=HYPERLINK("http://example.no")',
        applicant: { name: "@SUM(A1)", kind: "municipality", municipality: "0301" },
        requested: { "2025": 1_300_000 },
        scores: { purpose: "4.50" },
        submittedAt: "2025-02-18T09:30:00Z",
        signed: true,
      },
    ],
  };

  it.each([
    ["nb", "Søknader", "Forklaring", ["Saksnummer", "Område", "Tittel", "Søker", "Type søker"]],
    ["nn", "Søknader", "Forklaring", ["Saksnummer", "Område", "Tittel", "Søkjar", "Type søkjar"]],
    ["en", "Applications", "Explanation", ["Case number", "Area", "Title", "Applicant", "Kind of applicant"]],
  ] as const)("has its headings and an explanation in %s", async (language, list, explanation, headings) => {
    const { bytes } = await fileOf(round, "applications", "xlsx", "empty", language);
    const [items, explained] = sheetsOf(bytes);
    expect([items.name, explained.name]).toEqual([list, explanation]);
    expect(items.rows).toHaveLength(1);
    const shown = shownRows(items)[0].map((text) => String(JSON.parse(text)));
    expect(shown.slice(0, 5)).toEqual(headings);
    // Every column is explained, in its order.
    const named = shownRows(explained).slice(1, shown.length + 1);
    expect(named.map(([heading]) => String(JSON.parse(heading)))).toEqual(shown);
    expect(importOf(round, "applications", bytes, language)).toMatchObject({
      status: "faults",
      sheet: list,
      faults: [{ code: "no-rows" }],
    });
  });

  it("marks what is needed, freezes the headings, offers choices and keeps texts as texts", async () => {
    const { bytes } = await fileOf(round, "applications", "xlsx", "empty");
    const [sheet, explanation] = (await workbookIn(bytes)).worksheets;
    const heading = (column: number) => sheet.getCell(1, column);
    const isDark = (column: number) => JSON.stringify(heading(column).fill).includes("FF1E3A5F");
    const headings = [...Array(sheet.columnCount).keys()].map((place) => place + 1);
    expect(headings.filter(isDark).map((column) => heading(column).text)).toEqual([
      "Saksnummer",
      "Område",
      "Tittel",
      "Søker",
      "Type søker",
      "Søkt 2025 (kr)",
      "Poeng: Formål",
      "Innsendt",
    ]);
    expect(sheet.views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 1 }]);
    const numbers = new Map(headings.map((column) => [heading(column).text, sheet.getColumn(column).numFmt]));
    const formatOf = (name: string) => numbers.get(name);
    expect(["Saksnummer", "Kommunenummer", "Søkt 2025 (kr)", "Innsendt"].map(formatOf)).toEqual([
      "@",
      "@",
      "#,##0",
      "dd.mm.yyyy hh:mm",
    ]);
    expect(sheet.getCell("B2").dataValidation).toMatchObject({
      type: "list",
      formulae: ["'Forklaring'!$E$2:$E$3"],
    });
    expect([explanation.getCell("E2").value, explanation.getCell("E3").value]).toEqual(["1 Språk", "2 =1+1"]);
    expect(explanation.getCell("F2").value).toBe("kommune");
  });

  it("has no formula, whatever its texts begin with", async () => {
    const { bytes } = await fileOf(round, "applications", "xlsx");
    for (const sheet of (await workbookIn(bytes)).worksheets) {
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    }
    expect(sheetsOf(bytes).flatMap(({ formulas }) => formulas)).toEqual([]);
    const csv = new TextDecoder().decode((await fileOf(round, "applications", "csv")).bytes);
    expect(csv).toContain(`;"'=HYPERLINK(""http://example.no"")";'@SUM(A1);`);
  });

  it("is for Norwegian Excel as CSV", async () => {
    const commitments = await fileOf(round, "commitments", "csv");
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(commitments.bytes)).toBe(
      "\ufeffSaksnummer;Område;Beløp 2025 (kr);Beløp 2026 (kr)\r\n2024-1;1 Språk;900000;\r\n",
    );
    const applications = new TextDecoder().decode((await fileOf(round, "applications", "csv")).bytes);
    expect(applications).toContain(";4,5;");
    expect(applications).toContain(";18.02.2025 10:30:00;");
  });

  it("leaves out what has a text longer than a cell, and says so", async () => {
    const [first] = round.applications;
    const long = { ...round, applications: [first, { ...first, id: "2025-2", title: "a".repeat(32_768) }] };
    for (const format of formats) {
      const { bytes, leftOut } = await fileOf(long, "applications", format);
      expect(leftOut).toEqual(["2025-2"]);
      expect(importOf(long, "applications", bytes)).toMatchObject({ changes: { notInFile: ["2025-2"] } });
    }
    const { bytes } = await fileOf(long, "applications", "xlsx");
    expect(JSON.stringify(sheetsOf(bytes)[1])).toContain("ikke kan ha: 2025-2.");
  });

  it("has the same bytes for the same round", async () => {
    for (const format of formats) {
      const [one, other] = [
        await fileOf(round, "applications", format),
        await fileOf(round, "applications", format),
      ];
      expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    }
  });
});
