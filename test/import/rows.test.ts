import { describe, expect, test } from "vitest";
import type { Import } from "../../src/import/schema.ts";
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

const summary = (answer: Import) =>
  answer.status === "ready"
    ? {
        new: answer.changes.new.map(({ id }) => id),
        changed: answer.changes.changed.map(({ id }) => id),
        unchanged: answer.changes.unchanged,
        notInFile: answer.changes.notInFile,
      }
    : faultsIn(answer);

describe("rows that are no items", () => {
  test("are passed over where they are empty", () => {
    const answer = imported([headings, [], newRow("n-1"), ["", " ", undefined, "\u00a0"], newRow("n-2"), []]);
    expect(summary(answer)).toMatchObject({ new: ["n-1", "n-2"] });
    expect(answer.status === "ready" && answer.changes.new.map(({ row }) => row)).toEqual([3, 5]);
  });

  test("are passed over where they have something in other columns only", () => {
    const answer = imported([
      [...headings, "Merknad"],
      newRow("n-1"),
      [...newRow("").fill(""), "Husk dette"],
    ]);
    expect(summary(answer)).toMatchObject({ new: ["n-1"] });
  });

  const sum = (label: Written, amount: Written, at = 0) =>
    newRow("").map((_, index) => (index === at ? label : index === 5 ? amount : ""));

  test.each<[string, Written[]]>([
    ["under the ids", sum("Sum", 2_000_000)],
    ["under the titles", sum("Totalt", 2_000_000, 2)],
    ["of text", sum("Sum søknader:", "2 000 000")],
  ])("are passed over where they are the sums of their columns, with the word %s", (_, row) => {
    expect(summary(imported([headings, newRow("n-1"), newRow("n-2"), row]))).toMatchObject({
      new: ["n-1", "n-2"],
    });
  });

  test("are passed over where their word stands in a column that nothing is taken from", () => {
    const rows = [
      ["Nr", ...headings],
      [1, ...newRow("n-1")],
      ["Sum", ...sum("", 1_000_000)],
    ];
    expect(summary(imported(rows))).toMatchObject({ new: ["n-1"] });
  });

  test("are held against their columns: rows may be missing", () => {
    const answer = imported([headings, newRow("n-1"), newRow("n-2"), sum("Sum", 3_000_000)]);
    expect(faultsIn(answer)).toEqual(["4 sum-row-other"]);
    expect(answer.status === "faults" && answer.faults[0].message.replaceAll("\u00a0", " ")).toBe(
      "Raden ser ut som en sum (Sum), men kolonne F blir 2 000 000 til sammen, og her står det 3000000. Se om rader mangler eller er skjult, og slett så raden.",
    );
  });

  test.each<[string, Written[]]>([
    ["an average of points", sum("Sum", 1_000_000).map((cell, index) => (index === 6 ? 4 : cell))],
    ["no number at all", sum("Sum", "")],
    ["an area", sum("Sum", 1_000_000, 2).map((cell, index) => (index === 1 ? "1" : cell))],
  ])("are faults where they have %s", (_, row) => {
    expect(faultsIn(imported([headings, newRow("n-1"), row]))).toEqual(["3 sum-row"]);
  });

  test("are no sums of nothing", () => {
    expect(faultsIn(imported([headings, sum("Total omstilling", 0, 2), newRow("n-1")]))).toEqual([
      "2 sum-row",
    ]);
  });

  test("are items where they have what an item has", () => {
    const row = newRow("Sum");
    expect(summary(imported([headings, newRow("n-1"), row]))).toMatchObject({ new: ["n-1", "Sum"] });
  });

  test("are one fault where they have an id only, as a note below the table has", () => {
    expect(faultsIn(imported([headings, newRow("n-1"), [], ["Kilde: Altinn"]]))).toEqual(["4 only-an-id"]);
  });
});

describe("ids", () => {
  test("that are missing are faults at their cells", () => {
    expect(faultsIn(imported([headings, newRow(""), newRow("n-2")]))).toEqual(["A2 id-missing"]);
  });

  test("that stand there twice are faults at the later ones, and name the row", () => {
    const answer = imported([headings, newRow("n-1"), newRow("n-2"), newRow("n-1"), newRow("n-1")]);
    expect(faultsIn(answer)).toEqual(["A4 id-repeated", "A5 id-repeated"]);
    expect(answer.status === "faults" && answer.faults.map(({ message }) => message)).toEqual([
      "n-1 står også i rad 2. Gi hver sin egen, eller slett en av radene.",
      "n-1 står også i rad 2. Gi hver sin egen, eller slett en av radene.",
    ]);
  });

  test("are the same however their letters are encoded", () => {
    const document = roundOf((round) => {
      round.applications[1].id = "Å-1".normalize("NFD");
      return round;
    });
    const rows = [headings, newRow("Å-1")];
    const answer = imported(rows, { document });
    expect([...itemsIn(answer).keys()]).toEqual(["Å-1".normalize("NFD")]);
    expect(summary(answer)).toMatchObject({ new: [], changed: ["Å-1".normalize("NFD")] });
    expect(faultsIn(imported([...rows, newRow("Å-1".normalize("NFD"))]))).toEqual(["A3 id-repeated"]);
  });

  test("and criteria may have names that JavaScript gives a meaning", () => {
    const document = roundOf((round) => ({
      ...round,
      scheme: {
        ...round.scheme,
        criteria: round.scheme.criteria.map((one, index) =>
          index === 0 ? { ...one, id: "constructor" } : one,
        ),
      },
      applications: round.applications.map((one) => ({
        ...one,
        scores: { constructor: one.scores.purpose, capability: one.scores.capability },
      })),
    }));
    const answer = imported([headings, newRow("__proto__"), newRow("constructor"), newRow("toString")], {
      document,
    });
    expect([...itemsIn(answer).keys()]).toEqual(["__proto__", "constructor", "toString"]);
    expect(itemsIn(answer).get("toString")).toMatchObject({ scores: { constructor: 4, capability: 4 } });
  });
});

describe("an item of the round", () => {
  const row = (cells: Readonly<Record<string, Written>>) =>
    imported([
      ["Saksnummer", ...Object.keys(cells)],
      ["a-1", ...Object.values(cells)],
    ]);

  test("keeps what no column is of", () => {
    const answer = row({ Tittel: "Et nytt navn" });
    expect(changesIn(answer)).toEqual(["a-1 /title: First -> Et nytt navn"]);
    const [before] = roundOf().applications;
    expect(itemsIn(answer).get("a-1")).toEqual({ ...before, title: "Et nytt navn" });
  });

  test("loses what an empty cell takes away", () => {
    const answer = row({ Kommunenummer: "", "Søkt 2026": "", "Vurdert 2025": "", Kjennetegn: "" });
    expect(changesIn(answer)).toEqual([
      "a-1 /applicant/municipality: 3218 -> –",
      "a-1 /requested/2026: 1 400 000 kr -> –",
      "a-1 /assessed/2025: 1 300 000 kr -> –",
      "a-1 /traits: guidance, digital -> –",
    ]);
    const item = itemsIn(answer).get("a-1");
    expect(item).toMatchObject({
      applicant: { name: "Ås kommune", kind: "municipality" },
      requested: { "2025": 1_500_000 },
    });
    expect(item).not.toHaveProperty("assessed");
    expect(item).not.toHaveProperty("traits");
    expect(item).not.toHaveProperty("applicant.municipality");
    expect(item).not.toHaveProperty("requested.2026");
  });

  test.each([
    ["Tittel", "B2 cell-empty"],
    ["Område", "B2 cell-empty"],
    ["Søker", "B2 cell-empty"],
    ["Formål", "B2 cell-empty"],
    ["Innsendt", "B2 cell-empty"],
  ])("may not lose its %s", (heading, fault) => {
    expect(faultsIn(row({ [heading]: "", Egenandel: 5 }))).toContain(fault);
  });

  test("may have a title that is empty as long as it is", () => {
    const document = roundOf((round) => {
      round.applications[0].title = "";
      return round;
    });
    const rows = [
      ["Saksnummer", "Tittel"],
      ["a-1", ""],
    ];
    expect(summary(imported(rows, { document }))).toMatchObject({ unchanged: ["a-1"] });
  });

  test.each<[string, Written]>([
    ["Evne", "4,50"],
    ["Evne", { kind: "number", decimal: "4.5" }],
    ["Innsendt", "2025-02-18T09:00:00Z"],
    ["Innsendt", "18.02.2025 kl. 10:00"],
    ["Innsendt", { kind: "date", day: "2025-02-18", time: "10:00:00" }],
    ["Innsendt", "18.02.2025"],
    ["Søkt 2025", "1,5 mill."],
    ["Søkt 2025 (1000 kr)", 1500],
    ["Kommunenummer", 3218],
    ["Område", "one"],
    ["Type søker", "Kommune"],
    ["Kjennetegn", "digital; guidance"],
    ["Underskrevet", "x"],
    ["Egenandel", 0],
    ["Deltakere", ""],
    ["Tittel", " First "],
  ])("is unchanged where %s is %j, which means the same", (heading, cell) => {
    expect(summary(row({ [heading]: cell }))).toMatchObject({
      unchanged: ["a-1"],
      changed: [],
      notInFile: ["a-2"],
    });
  });

  test("is unchanged where it has what would be asked about if it were new", () => {
    const document = roundOf((round) => ({
      ...round,
      applications: round.applications.map((one) => ({ ...one, ownContribution: 500 })),
    }));
    const rows = [
      ["Saksnummer", "Egenandel"],
      ["a-1", 500],
      ["a-2", "500"],
    ];
    expect(summary(imported(rows, { document }))).toMatchObject({ unchanged: ["a-1", "a-2"] });
    const inThousands = [
      ["Saksnummer", "Egenandel (1000 kr)"],
      ["a-1", 500],
    ];
    expect(changesIn(imported(inThousands, { document }))).toEqual([
      "a-1 /ownContribution: 500 kr -> 500 000 kr",
    ]);
  });

  test.each<[string, Written, string]>([
    ["Evne", 5, "a-1 /scores/capability: 4,5 -> 5"],
    ["Innsendt", "19.02.2025", "a-1 /submittedAt: 18. februar 2025 kl. 10.00 -> 19. februar 2025 kl. 00.00"],
    [
      "Innsendt",
      "18.02.2025 kl. 10:01",
      "a-1 /submittedAt: 18. februar 2025 kl. 10.00 -> 18. februar 2025 kl. 10.01",
    ],
    [
      "Innsendt",
      "2025-02-18T10:00:30+01:00",
      "a-1 /submittedAt: 2025-02-18T10:00:00+01:00 -> 2025-02-18T10:00:30+01:00",
    ],
    ["Område", 2, "a-1 /area: 1 One -> 2 Two"],
    ["Type søker", "bydel", "a-1 /applicant/kind: kommune -> bydel"],
    ["Underskrevet", "nei", "a-1 /signed: ja -> nei"],
    ["Kjennetegn", "digital", "a-1 /traits: guidance, digital -> digital"],
    ["Deltakere", 1200, "a-1 /participants: – -> 1 200"],
    ["Vurdert 2026", 0, "a-1 /assessed/2026: – -> 0 kr"],
  ])("is changed where %s is %j", (heading, cell, change) => {
    expect(changesIn(row({ [heading]: cell }))).toEqual([change]);
  });

  test("is shown with the applicant and its title, in the order of rows", () => {
    const answer = imported([
      ["Saksnummer", "Egenandel"],
      ["a-2", 5000],
      ["a-1", 5000],
    ]);
    expect(
      answer.status === "ready" && answer.changes.changed.map(({ id, name, row: at }) => [id, name, at]),
    ).toEqual([
      ["a-2", "Bø kommune – Second", 2],
      ["a-1", "Ås kommune – First", 3],
    ]);
  });
});

describe("amounts that follow from the costs", () => {
  const document = roundOf((round) => ({
    ...round,
    scheme: {
      ...round.scheme,
      costs: { rules: [{ id: "drift", name: "Drift", kind: "expense" }] },
    },
    applications: round.applications.map((one) => ({
      ...one,
      requested: { "2025": 1_500_000, "2026": 1_400_000 },
      assessed: { "2025": 1_000_000, "2026": 900_000 },
      assessedByRules: [2025, 2026],
      costs: { "2025": [{ cost: "drift", amount: 1_000_000 }], "2026": [{ cost: "drift", amount: 900_000 }] },
    })),
  }));
  const rows = (cell: Written) => [
    ["Saksnummer", "Vurdert 2025", "Vurdert 2026"],
    ["a-1", cell, 900_000],
  ];

  test("are by hand where a cell changes them, and say so", () => {
    const answer = imported(rows(1_100_000), { document });
    expect(itemsIn(answer).get("a-1")).toMatchObject({
      assessed: { "2025": 1_100_000, "2026": 900_000 },
      assessedByRules: [2026],
      costs: { "2025": [{ cost: "drift", amount: 1_000_000 }] },
    });
    expect(changesIn(answer)).toEqual([
      "a-1 /assessed/2025: 1 000 000 kr -> 1 100 000 kr",
      "a-1 /assessedByRules: 2025, 2026 -> 2026",
    ]);
  });

  test("are gone where a cell is empty", () => {
    expect(itemsIn(imported(rows(""), { document })).get("a-1")).toMatchObject({
      assessed: { "2026": 900_000 },
      assessedByRules: [2026],
    });
  });

  test("stay by the rules where a cell says the same", () => {
    expect(summary(imported(rows(1_000_000), { document }))).toMatchObject({ unchanged: ["a-1"] });
  });

  test("leave the list with the last of them", () => {
    const answer = imported(
      [
        ["Saksnummer", "Vurdert 2025", "Vurdert 2026"],
        ["a-1", 1000, 1000],
      ],
      { document },
    );
    expect(itemsIn(answer).get("a-1")).not.toHaveProperty("assessedByRules");
  });
});

describe("commitments", () => {
  test("are read and updated as applications are", () => {
    const answer = imported(
      [
        ["Saksnummer", "Område", 2025, 2026],
        ["c-1", 1, 900_000, 100_000],
        [20240017, "Two", 500_000, ""],
        ["Sum", "", 1_400_000, 100_000],
      ],
      { of: "commitments" },
    );
    expect(itemsIn(answer)).toEqual(
      new Map([
        ["c-1", { id: "c-1", area: "1", amounts: { "2025": 900_000, "2026": 100_000 } }],
        ["20240017", { id: "20240017", area: "2", amounts: { "2025": 500_000 } }],
      ]),
    );
    expect(changesIn(answer)).toEqual(["c-1 /amounts/2026: – -> 100 000 kr"]);
  });

  test("may be the first of a round", () => {
    const document = roundOf(({ commitments: _, ...round }) => round);
    const answer = imported(
      [
        ["Saksnummer", "Område", 2025],
        ["c-9", 1, 500_000],
      ],
      { of: "commitments", document },
    );
    expect(summary(answer)).toEqual({ new: ["c-9"], changed: [], unchanged: [], notInFile: [] });
  });
});

test("a sheet with headings only is a fault, and one with a note below them is its own", () => {
  expect(faultsIn(imported([headings]))).toEqual(["- no-rows"]);
  expect(faultsIn(imported([headings, ["Kilde: Altinn"]]))).toEqual(["2 only-an-id"]);
});

test("formulas are counted where something is read from them", () => {
  const rows = [[...headings, "Merknad"], newRow("n-1", "x")];
  const formulas = ["F1", "F2", "H2", "J2", "AA2"];
  expect(importedFrom([{ ...sheetOf(rows), formulas }]).formulas).toBe(2);
});
