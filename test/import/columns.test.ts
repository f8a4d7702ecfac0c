import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../src/import/fields.ts";
import { headingKey, withoutUnit, withoutYear } from "../../src/import/heading.ts";
import type { Import } from "../../src/import/schema.ts";
import { languages } from "../../src/texts/language.ts";
import {
  changesIn,
  faultsIn,
  headings,
  imported,
  importedFrom,
  itemsIn,
  newRow,
  roundOf,
} from "./kit/read.ts";
import { sheetOf, type Written } from "./kit/sheets.ts";

const matches = ({ columns }: Import) =>
  columns.map(({ column, field, how, nearest }) => `${column} ${field ?? nearest ?? "–"} ${how}`);

/** The field of the only heading. */
const fieldOf = (heading: Written, of: "applications" | "commitments" = "applications") =>
  imported([[heading], ["x"]], { of }).columns.at(0)?.field ?? null;

describe("a heading is known", () => {
  test.each([
    ["Saksnummer", "/id"],
    ["SAKSNR.", "/id"],
    ["Søknads-ID", "/id"],
    ["Delområde", "/area"],
    ["Prosjekttittel", "/title"],
    ["Søker", "/applicant/name"],
    ["Navn på søkar", null],
    ["Søkjar", "/applicant/name"],
    ["Type søker", "/applicant/kind"],
    ["Kommunenr.", "/applicant/municipality"],
    ["Målform", "/applicant/standard"],
    ["Språkvedtak", "/applicant/standard"],
    ["Org.nr", "/applicant/id"],
    ["Org. nummer", "/applicant/id"],
    ["Søkt 2025", "/requested/2025"],
    ["Søkt  beløp\u00a02026", "/requested/2026"],
    ["Søkt beløp i 2026", "/requested/2026"],
    ["2026: søkt", "/requested/2026"],
    ["Søk\u00adnads\u00adbeløp 2025", "/requested/2025"],
    ["Søknads-\nbeløp 2025", "/requested/2025"],
    ["Søknadssum", "/requested/2025"],
    ["Søkt 2028 (mill. kr)", "/requested/2028"],
    ["Søkt 2024", null],
    ["Søkt 2099", null],
    ["Applied for 2025 (NOK)", "/requested/2025"],
    ["Vurdert beløp 2025", "/assessed/2025"],
    ["Minstebeløp", "/smallestViable"],
    ["Egenandel (1000 kr)", "/ownContribution"],
    ["Antall deltakere", "/participants"],
    ["Formål", "/scores/purpose"],
    ["Poeng: Formål", "/scores/purpose"],
    ["purpose", "/scores/purpose"],
    ["scores/capability", "/scores/capability"],
    ["/requested/2025", "/requested/2025"],
    ["ownContribution", "/ownContribution"],
    ["applicant.name", "/applicant/name"],
    ["Innsendt dato", "/submittedAt"],
    ["Signert?", "/signed"],
    ["2025", null],
    ["Merknad", null],
    ["", null],
  ])("%j is of %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  test.each<[Written, string | null]>([
    ["2025", "/amounts/2025"],
    [2026, "/amounts/2026"],
    ["Beløp 2025 (kr)", "/amounts/2025"],
    ["Tilsagn 2027 (1000 kr)", "/amounts/2027"],
    ["Beløp", "/amounts/2025"],
    [2024, null],
    ["Søkt 2025", null],
  ])("%j is of %s among commitments", (heading, field) => {
    expect(fieldOf(heading, "commitments")).toBe(field);
  });

  test("by what the template calls it, in every language", () => {
    const document = roundOf((round) => {
      round.scheme.criteria[0].name = "Område";
      round.scheme.criteria[1].name = "område";
      return round;
    });
    for (const of of ["applications", "commitments"] as const) {
      for (const language of languages) {
        const fields = fieldsOf(document, of, language);
        const answer = imported([fields.map(({ heading }) => heading), ["x"]], { document, of });
        expect(answer.columns.map(({ field }) => field)).toEqual(fields.map(({ field }) => field));
      }
    }
  });

  test("not by what could be two criteria", () => {
    const document = roundOf((round) => {
      for (const criterion of round.scheme.criteria) criterion.name = "Kvalitet";
      return round;
    });
    const answer = imported([["Kvalitet", "purpose"], ["x"]], { document });
    expect(matches(answer)).toEqual(["A – none", "B /scores/purpose known"]);
  });

  test("of an area before that of a criterion with its name", () => {
    const document = roundOf((round) => {
      round.scheme.criteria[0].name = "Delområde";
      return round;
    });
    const answer = imported([["Delområde", "Poeng: Delområde"], ["x"]], { document });
    expect(matches(answer)).toEqual(["A /area known", "B /scores/purpose known"]);
  });
});

test.each([
  ["Søkt 2025 (1000 kr)", "søkt 2025", "thousands"],
  ["Søkt 2025 i tusen", "søkt 2025", "thousands"],
  ["Søkt 2025 i 1 000 kroner", "søkt 2025", "thousands"],
  ["Søkt 2025 (tkr)", "søkt 2025", "thousands"],
  ["Søkt 2025 (TNOK)", "søkt 2025", "thousands"],
  ["Søkt 2025, NOK 1000", "søkt 2025", "thousands"],
  ["Søkt 2025 (mill. kr)", "søkt 2025", "millions"],
  ["Søkt 2025 i millioner kroner", "søkt 2025", "millions"],
  ["Søkt 2025 (MNOK)", "søkt 2025", "millions"],
  ["Søkt 2025 (kr)", "søkt 2025", "kroner"],
  ["Søkt beløp i hele kroner", "søkt beløp", "kroner"],
  ["Søkt 2025", "søkt 2025", undefined],
  ["Søkt (1000 kr) 2025", "søkt 2025", "thousands"],
  ["Søkt 1000", "søkt", "thousands"],
  ["Familier", "familier", undefined],
])("%s is %j in %s", (heading, key, unit) => {
  expect(withoutUnit(headingKey(heading))).toEqual(unit === undefined ? { key } : { key, unit });
});

test.each([
  ["Søk\u00adnads\u200bsum", "søknadssum"],
  ["Søknads-\nsum", "søknadssum"],
  ["  Org. nr\u00a0(9 siffer) ", "org nr 9 siffer"],
  ["SØKER".normalize("NFD"), "søker"],
])("%j is compared as %j", (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});

test.each([
  ["søkt 2025", "søkt", "2025"],
  ["søkt for 2025", "søkt", "2025"],
  ["2025", "", "2025"],
  ["søkt 2025 2026", "søkt 2025 2026", undefined],
  ["søkt", "søkt", undefined],
])("%s is %j of %s", (key, stem, year) => {
  expect(withoutYear(key)).toEqual(year === undefined ? { stem } : { stem, year });
});

describe("the row of headings", () => {
  const rows = [headings, newRow("n-1")];
  test("may have a title and empty rows above it", () => {
    const answer = imported([["Søknader 2025"], [], ["Uttrekk", "18.02.2025"], [], ...rows]);
    expect([answer.headingRow, answer.status]).toEqual([5, "ready"]);
  });

  test("may have what it is of above its years, merged", () => {
    const answer = imported([
      ["", "", "", "", "", "Søkt beløp (1000 kr)", "", "Vurdert", "Poeng", "", ""],
      [
        "Saksnummer",
        "Område",
        "Tittel",
        "Søker",
        "Type søker",
        2025,
        2026,
        2025,
        "Formål",
        "Evne",
        "Innsendt",
      ],
      ["n-1", 1, "T", "S", "kommune", 1000, 500, 900_000, 4, 4, "18.02.2025"],
    ]);
    expect(itemsIn(answer).get("n-1")).toMatchObject({
      requested: { "2025": 1_000_000, "2026": 500_000 },
      assessed: { "2025": 900_000 },
    });
  });

  test("may have its years below it", () => {
    const answer = imported([
      [
        "Saksnummer",
        "Område",
        "Tittel",
        "Søker",
        "Type søker",
        "Søkt beløp",
        "",
        "Formål",
        "Evne",
        "Innsendt",
      ],
      ["", "", "", "", "", 2025, 2026],
      ["n-1", 1, "T", "S", "kommune", 1_000_000, 500_000, 4, 4, "18.02.2025"],
    ]);
    expect(answer.headingRow).toBe(2);
    expect(itemsIn(answer).get("n-1")).toMatchObject({ requested: { "2025": 1_000_000, "2026": 500_000 } });
  });

  test("is missing in an empty file, and in one without sheets", () => {
    expect(faultsIn(imported([[], [""]]))).toEqual(["- no-headings"]);
    expect(faultsIn(importedFrom([]))).toEqual(["- no-headings"]);
  });

  test("is the first like one where no heading is known", () => {
    const answer = imported([["Liste"], ["Hva", "Hvor mye"], ["x", 5]]);
    expect([answer.headingRow, faultsIn(answer)]).toEqual([2, ["- column-of-ids-missing"]]);
  });
});

describe("the sheet", () => {
  const sheets = [sheetOf([["Notat"], ["x"]], "Notat"), sheetOf([headings, newRow("n-1")], "Søknader")];
  test("is the one whose headings are known best", () => {
    const answer = importedFrom(sheets);
    expect([answer.sheet, answer.status]).toEqual(["Søknader", "ready"]);
    expect(answer.sheets).toEqual([
      { name: "Notat", rows: 2 },
      { name: "Søknader", rows: 2 },
    ]);
  });
  test("is the one that somebody says", () => {
    expect(importedFrom(sheets, { sheet: "Notat" }).sheet).toBe("Notat");
  });
  test("is a fault where there is none such", () => {
    expect(faultsIn(importedFrom(sheets, { sheet: "Ark9" }))).toEqual(["- sheet-not-there"]);
  });
});

describe("what a column is of", () => {
  const rows = [[...headings, "Beløpet", "Vurdert 2025"], newRow("n-1", 1_200_000, 1_100_000)];
  const assessed = (answer: Import) => itemsIn(answer).get("n-1");

  test("is what is chosen, before what is known", () => {
    const answer = imported(rows, { columns: [{ column: "J", field: "/assessed/2025" }] });
    expect(matches(answer).slice(9)).toEqual(["J /assessed/2025 chosen", "K – none"]);
    expect(assessed(answer)).toMatchObject({ assessed: { "2025": 1_200_000 } });
  });

  test("is nothing where nothing is chosen", () => {
    const answer = imported(rows, { columns: [{ column: "K", field: null }] });
    expect(matches(answer).slice(9)).toEqual(["J – none", "K – chosen"]);
    expect(assessed(answer)).not.toHaveProperty("assessed");
  });

  test("is what is remembered of its heading, before what is known", () => {
    const remembered = [{ heading: "BELØPET ", field: "/assessed/2025" }];
    expect(matches(imported(rows, { remembered })).slice(9)).toEqual([
      "J /assessed/2025 remembered",
      "K – none",
    ]);
    const columns = [{ column: "J", field: null }];
    expect(matches(imported(rows, { remembered, columns })).slice(9)).toEqual([
      "J – chosen",
      "K /assessed/2025 known",
    ]);
  });

  test("is known where what is remembered is no field any more", () => {
    const remembered = [{ heading: "Vurdert 2025", field: "/scores/gone" }];
    expect(matches(imported(rows, { remembered })).at(10)).toBe("K /assessed/2025 known");
  });

  test("is suggested where it is nearly known", () => {
    const answer = imported([
      ["Saksnummer", "Tittell", "Vurdrt 2025", "Søkt 2029 og", "Helt noe annet"],
      ["x"],
    ]);
    expect(matches(answer)).toEqual([
      "A /id known",
      "B /title none",
      "C /assessed/2025 none",
      "D – none",
      "E – none",
    ]);
    expect(answer.columns.map(({ field }) => field)).toEqual(["/id", null, null, null, null]);
  });

  test("is suggested where a known one has it among its words, and only that one", () => {
    const document = roundOf((round) => {
      round.scheme.criteria[0].name = "Nasjonal overføringsverdi";
      round.scheme.criteria[1].name = "Lokal verdi";
      return round;
    });
    const answer = imported([["Saksnummer", "Overføringsverdi", "verdi", "Poeng"], ["x"]], { document });
    expect(matches(answer)).toEqual([
      "A /id known",
      "B /scores/purpose none",
      "C /scores/capability none",
      "D – none",
    ]);
  });

  test("is a fault where two are as good", () => {
    const twice = [[...headings, "Prosjekttittel"], newRow("n-1", "T")];
    expect(faultsIn(imported(twice))).toEqual(["J1 column-twice"]);
    const columns = ["J", "C"].map((column) => ({ column, field: "/title" }));
    expect(faultsIn(imported(twice, { columns }))).toEqual(["J1 column-twice"]);
    expect(imported(twice, { columns: [{ column: "C", field: null }] }).status).toBe("ready");
  });

  test("is of no year where another column says its year", () => {
    const sum = [[...headings, "Søknadssum"], newRow("n-1", 3_000_000)];
    const answer = imported(sum);
    expect(matches(answer).at(9)).toBe("J – none");
    expect(itemsIn(answer).get("n-1")).toMatchObject({ requested: { "2025": 1_000_000 } });
  });

  test.each([
    [{ column: "J", field: "/assessed/2024" }, "J1 field-not-known"],
    [{ column: "J", field: "/applicant/__proto__" }, "J1 field-not-known"],
    [{ column: "J", field: "/costs" }, "J1 field-not-known"],
    [{ column: "ZZ", field: "/title" }, "- column-not-there"],
  ])("is a fault where %j is chosen", (choice, fault) => {
    expect(faultsIn(imported(rows, { columns: [choice] }))).toEqual([fault]);
  });

  test("may be a year further on than the round has", () => {
    const answer = imported(rows, { columns: [{ column: "J", field: "/assessed/2031" }] });
    expect(assessed(answer)).toMatchObject({ assessed: { "2031": 1_200_000, "2025": 1_100_000 } });
    expect(answer.fields.map(({ field }) => field)).toContain("/requested/2031");
  });

  test("has the unit and the order of days that are chosen, remembered, or in its heading", () => {
    const of = (settings: Parameters<typeof imported>[1], heading = "Vurdert 2025") =>
      imported([[...headings, heading], newRow("n-1", 900)], settings).columns.at(9)?.unit;
    expect(of({})).toBeUndefined();
    expect(of({}, "Vurdert 2025 (1000 kr)")).toBe("thousands");
    expect(of({ columns: [{ column: "J", unit: "millions" }] }, "Vurdert 2025 (1000 kr)")).toBe("millions");
    expect(of({ remembered: [{ heading: "Vurdert 2025", field: "/assessed/2025", unit: "kroner" }] })).toBe(
      "kroner",
    );
  });
});

describe("a column that is missing", () => {
  const without = (column: number) => [
    headings.filter((_, index) => index !== column),
    newRow("n-1").filter((_, index) => index !== column),
    newRow("n-2").filter((_, index) => index !== column),
  ];
  test.each([1, 2, 3, 4, 5, 6, 8])("is one fault for all rows where new items need it (%i)", (column) => {
    expect(faultsIn(imported(without(column)))).toEqual(["- column-missing"]);
  });

  test("is one fault where it has the ids", () => {
    expect(faultsIn(imported(without(0)))).toEqual(["- column-of-ids-missing"]);
  });

  test("is none where all rows are updates", () => {
    const answer = imported([
      ["Saksnummer", "Egenandel"],
      ["a-1", 5000],
      ["a-2", 0],
    ]);
    expect(changesIn(answer)).toEqual(["a-1 /ownContribution: – -> 5 000 kr"]);
  });

  test("is none where a row among updates has an id that is not clear", () => {
    expect(
      faultsIn(
        imported([
          ["Saksnummer", "Egenandel"],
          ["a-1", 5000],
          ["", 6000],
        ]),
      ),
    ).toEqual(["A3 id-missing"]);
    expect(
      faultsIn(
        imported([
          ["Saksnummer", "Egenandel"],
          ["", 6000],
        ]),
      ),
    ).toContain("- column-missing");
  });

  test("is not asked for where the scheme has no deadline", () => {
    const document = roundOf((round) => ({
      ...round,
      scheme: { ...round.scheme, conditions: { signatureRequired: true } },
    }));
    expect(imported(without(8), { document }).status).toBe("ready");
  });
});

test("examples are what stands in a column, each once", () => {
  const answer = imported([headings, ...["n-1", "n-2", "n-3", "n-4"].map((id) => newRow(id))]);
  expect(answer.columns.at(0)?.examples).toEqual(["n-1", "n-2", "n-3"]);
  expect(answer.columns.at(1)?.examples).toEqual(["1"]);
});
