import { describe, expect, test } from "vitest";
import type { Import } from "../../src/import/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { readImport } from "../../src/import/read-import.ts";
import { languages } from "../../src/texts/language.ts";
import { faultsIn, headings, imported, newRow, questionsIn, roundOf } from "./kit/read.ts";
import { sheetOf } from "./kit/sheets.ts";

const messages = (answer: Import) =>
  answer.status === "faults" ? answer.faults.map(({ message }) => message) : [];

describe("faults", () => {
  test("come all at once, in the order of rows and then of columns, with their places", () => {
    const bad = newRow("n-2").map((cell, index) =>
      index === 7 ? 9 : index === 5 ? "mye" : index === 1 ? "9" : cell,
    );
    const answer = imported([headings, newRow("n-1").with(8, "31.02.2025"), bad, newRow("n-3").with(6, "")]);
    expect(faultsIn(answer)).toEqual([
      "I2 day-not-existing",
      "B3 unknown-area",
      "F3 amount-not-read",
      "H3 score-outside",
      "G4 cell-empty",
    ]);
    expect(answer.status === "faults" && answer.faults[1]).toEqual({
      cell: "B3",
      row: 3,
      column: "B",
      field: "/area",
      item: "n-2",
      code: "unknown-area",
      message: 'Ordningen har ikke noe område "9". Bruk ett av disse: 1, 2.',
    });
  });

  test("of the engine are said in its sentences, in each language", () => {
    const rows = [headings, newRow("n-1").with(6, 9)];
    expect(languages.flatMap((language) => messages(imported(rows, { language })))).toEqual([
      "Poengene 9 ligger utenfor skalaen fra 1 til 6. Rett poengene eller skalaen.",
      "Poenga 9 ligg utanfor skalaen frå 1 til 6. Rett poenga eller skalaen.",
      "The score 9 is outside the scale from 1 to 6. Correct the score or the scale.",
    ]);
  });

  test("that follow from a cell that cannot be read are not said beside it", () => {
    // Without a name nobody can say whether two applicants are one, nor without an area whether it is known.
    const document = roundOf((round) => ({
      ...round,
      scheme: { ...round.scheme, spread: { perApplicant: { grantsAtMost: 1 } } },
    }));
    const rows = [
      [...headings, "Kommunenummer"],
      newRow("n-1", "Oslo").with(3, "Søker"),
      newRow("n-2", "0301").with(3, "Søker"),
      newRow("n-3", "").with(3, "søker").with(1, ""),
    ];
    const itself = [
      rows[0] ?? [],
      newRow("n-1", "0301").with(3, "Søker"),
      newRow("n-2", "Oslo").with(3, "Søker"),
    ];
    expect(faultsIn(imported(itself, { document }))).toEqual(["J3 municipality-not-read"]);
    expect(faultsIn(imported(rows, { document }))).toEqual([
      "J2 municipality-not-read",
      "4 applicant-unclear",
      "B4 cell-empty",
    ]);
  });

  test("of two rows name the other by its row, and one that is not in the file by its id", () => {
    const document = roundOf((round) => ({
      ...round,
      scheme: { ...round.scheme, spread: { perApplicant: { grantsAtMost: 1 } } },
    }));
    const rows = [
      [...headings, "Kommunenummer"],
      newRow("n-1", "0301").with(3, "Søker"),
      newRow("n-2", "").with(3, "Søker"),
      newRow("n-3", "").with(3, "Ås kommune"),
    ];
    const answer = imported(rows, { document });
    expect(faultsIn(answer)).toEqual(["3 applicant-unclear", "4 applicant-unclear"]);
    expect(messages(answer)[0]).toContain("samme som i rad 2:");
    expect(messages(answer)[1]).toContain("samme som i a-1 i runden:");
  });

  test("of an item that is not in the file have its id and no row", () => {
    const document = roundOf((round) => ({
      ...round,
      scheme: { ...round.scheme, spread: { perApplicant: { grantsAtMost: 1 } } },
    }));
    // The one in the file stands first in the round, so that the other is the one at fault.
    const rows = [
      ["Saksnummer", "Søker", "Kommunenummer"],
      ["a-1", "Bø kommune", "3218"],
    ];
    const answer = imported(rows, { document });
    expect(answer.status === "faults" && answer.faults).toMatchObject([
      { code: "applicant-unclear", item: "a-2", field: "/applicant" },
    ]);
    expect(faultsIn(answer)).toEqual(["- applicant-unclear"]);
    expect(messages(answer)[0]).toContain("samme som i rad 2:");
  });

  test("that the round had before are not hidden", () => {
    const document: RoundDocument = {
      ...roundOf(),
      applications: roundOf().applications.map((one) => ({ ...one, area: "gone" })),
    };
    const answer = readImport(
      document,
      [
        sheetOf([
          ["Saksnummer", "Egenandel"],
          ["a-1", 5000],
        ]),
      ],
      { of: "applications" },
      "nb",
    );
    expect(faultsIn(answer)).toEqual(["- unknown-area", "2 unknown-area"]);
    const scheme: RoundDocument = { ...roundOf(), scheme: { ...roundOf().scheme, threshold: "x" } };
    const other = readImport(
      scheme,
      [
        sheetOf([
          ["Saksnummer", "Egenandel"],
          ["a-1", 5000],
        ]),
      ],
      { of: "applications" },
      "nb",
    );
    expect(messages(other)[0]).toMatch(/^scheme\.threshold: /u);
  });

  test("are of no field that a new item lacks for want of a column", () => {
    const rows = [
      headings.filter((name) => name !== "Formål"),
      newRow("n-1").toSpliced(6, 1),
      newRow("n-2").toSpliced(6, 1).with(6, 9),
    ];
    expect(faultsIn(imported(rows))).toEqual(["- column-missing", "G3 score-outside"]);
  });

  test("are listed up to 500, and the rest are counted", () => {
    const rows = Array.from({ length: 700 }, (_, index) => newRow(`n-${index}`).with(6, 9));
    const answer = imported([headings, ...rows]);
    if (answer.status !== "faults") throw new Error(answer.status);
    expect([answer.faults.length, answer.faultsLeftOut]).toEqual([500, 200]);
    expect(answer.faults.at(499)?.cell).toBe("G501");
  });

  test("import nothing, whatever else is right", () => {
    const answer = imported([headings, newRow("n-1"), newRow("n-2").with(6, 9)]);
    expect(answer).not.toHaveProperty("items");
    expect(answer).not.toHaveProperty("changes");
  });
});

describe("questions", () => {
  const rows = [
    [...headings, "Vurdert 2025", "Egenandel"],
    newRow("n-1", 900, "1.234"),
    newRow("n-2", 4000, 5000).with(8, "03/04/2025"),
  ];
  test("come for every cell that is not clear, with its choices in words", () => {
    const answer = imported(rows);
    if (answer.status !== "questions") throw new Error(answer.status);
    expect(answer.questions[0]).toEqual({
      cell: "J2",
      row: 2,
      column: "J",
      field: "/assessed/2025",
      item: "n-1",
      text: "900",
      message: "900 kan være flere beløp. Hvilket er det?",
      choices: [
        { value: "900", shown: "900\u00a0kr" },
        { value: "900000", shown: "900\u00a0000\u00a0kr" },
        { value: "900000000", shown: "900\u00a0000\u00a0000\u00a0kr" },
      ],
      byColumn: "unit",
    });
    expect(questionsIn(answer)).toEqual([
      "J2 900 | 900000 | 900000000",
      "K2 1234 | 1234000",
      "I3 2025-04-03 | 2025-03-04",
    ]);
    expect(answer.questions.map(({ byColumn }) => byColumn)).toEqual(["unit", "unit", "days"]);
    expect(answer.questions[2]?.choices.map(({ shown }) => shown)).toEqual(["3. april 2025", "4. mars 2025"]);
  });

  const readings = [
    { cell: "J2", value: "900000" },
    { cell: "K2", value: "1234" },
    { cell: "I3", value: "2025-03-04" },
  ];

  test("are settled by one of their values each", () => {
    const answer = imported(rows, { readings });
    if (answer.status !== "ready") throw new Error(answer.status);
    expect(answer.items).toMatchObject([
      { id: "n-1", assessed: { "2025": 900_000 }, ownContribution: 1234 },
      { id: "n-2", submittedAt: "2025-03-04T00:00:00+01:00" },
    ]);
  });

  test("are settled by their columns", () => {
    const answer = imported(rows, {
      columns: [
        { column: "J", unit: "thousands" },
        { column: "K", unit: "kroner" },
        { column: "I", days: "day-first" },
      ],
    });
    if (answer.status !== "ready") throw new Error(answer.status);
    expect(answer.items).toMatchObject([
      { id: "n-1", assessed: { "2025": 900_000 }, ownContribution: 1234 },
      { id: "n-2", assessed: { "2025": 4_000_000 }, submittedAt: "2025-04-03T00:00:00+02:00" },
    ]);
  });

  test("are settled by cells before their columns", () => {
    const columns = [
      { column: "J", unit: "thousands" },
      { column: "K", unit: "kroner" },
    ] as const;
    const answer = imported(rows, {
      columns: [...columns],
      readings: [{ cell: "J2", value: "900" }, ...readings.slice(1)],
    });
    if (answer.status !== "ready") throw new Error(answer.status);
    expect(answer.items[0]).toMatchObject({ assessed: { "2025": 900 } });
  });

  test.each([
    [{ cell: "J2", value: "901" }, "J2 answer-not-offered"],
    [{ cell: "J2", value: "" }, "J2 answer-not-offered"],
    [{ cell: "C2", value: "Et annet navn" }, "C2 answer-not-asked"],
    [{ cell: "F2", value: "5" }, "F2 answer-not-asked"],
  ])("are not settled by %j", (reading, fault) => {
    expect(
      faultsIn(
        imported(rows, { readings: [...readings.filter(({ cell }) => cell !== reading.cell), reading] }),
      ),
    ).toEqual([fault]);
  });

  test("that were answered and are no questions any more do no harm where the answer holds", () => {
    const certain = [rows[0], newRow("n-1", 900_000, 5000)];
    expect(imported(certain, { readings: [{ cell: "J2", value: "900000" }] }).status).toBe("ready");
    expect(imported(certain, { readings: [{ cell: "ZZ9", value: "900000" }] }).status).toBe("ready");
  });

  test("of a line may be answered with nothing", () => {
    const line = [rows[0], newRow("n-1", "-")];
    const item = (value: string) => {
      const answer = imported(line, { readings: [{ cell: "J2", value }] });
      return answer.status === "ready" ? answer.items[0] : undefined;
    };
    expect(item("0")).toMatchObject({ assessed: { "2025": 0 } });
    expect(item("")).not.toHaveProperty("assessed");
  });

  test("come beside faults", () => {
    const answer = imported([rows[0], newRow("n-1", 900).with(6, 9)]);
    expect([faultsIn(answer), questionsIn(answer)]).toEqual([
      ["G2 score-outside"],
      ["J2 900 | 900000 | 900000000"],
    ]);
  });

  test("are listed up to 500, and the rest are counted", () => {
    const many = Array.from({ length: 700 }, (_, index) => newRow(`n-${index}`, 900));
    const answer = imported([rows[0], ...many]);
    if (answer.status !== "questions") throw new Error(answer.status);
    expect([answer.questions.length, answer.questionsLeftOut]).toEqual([500, 200]);
  });
});

test("the same file gives the same bytes", () => {
  const rows = [headings, newRow("n-1"), newRow("n-2").with(6, "fire"), ["Sum", "", "", "", "", 1]];
  expect(JSON.stringify(imported(rows))).toBe(JSON.stringify(imported(rows)));
});
