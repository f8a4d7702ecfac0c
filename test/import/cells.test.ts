import { describe, expect, test } from "vitest";
import { faultsIn, headings, imported, itemsIn, newRow, questionsIn, roundOf } from "./kit/read.ts";
import { dateCell, type Written } from "./kit/sheets.ts";

/** What a cell under a heading is read as: the value in the item, or the fault, or the question. */
function readUnder(heading: string, cell: Written, path: readonly string[]): unknown {
  const answer = imported([[...headings, heading], newRow("n-1", cell)]);
  const faults = faultsIn(answer).map((fault) => fault.replace("J2 ", "fault "));
  if (faults.length > 0) return faults.join(", ");
  const questions = questionsIn(answer).map((question) => question.replace("J2 ", "asked "));
  if (questions.length > 0) return questions.join(", ");
  let value: unknown = itemsIn(answer).get("n-1");
  for (const step of path) value = new Map<string, unknown>(Object.entries(value ?? {})).get(step);
  return value;
}

describe("kroner", () => {
  test.each<[string, Written, unknown]>([
    ["Vurdert 2025", 1_300_000, 1_300_000],
    ["Vurdert 2025", 1000, 1000],
    ["Vurdert 2025", 0, 0],
    ["Vurdert 2025", "1 300 000,00", 1_300_000],
    ["Vurdert 2025", "kr 1.300.000", 1_300_000],
    ["Vurdert 2025", "1,3 mill.", 1_300_000],
    ["Vurdert 2025", 900, "asked 900 | 900000 | 900000000"],
    ["Vurdert 2025", 1.5, "asked 1500 | 1500000"],
    ["Vurdert 2025", { kind: "number", decimal: "1300000.5" }, "asked 1300000500"],
    ["Vurdert 2025", "1.234", "asked 1234 | 1234000"],
    ["Vurdert 2025", "52", "asked 52 | 52000 | 52000000"],
    ["Vurdert 2025", "-", "asked 0 | "],
    ["Vurdert 2025", "kr -", "asked 0 | "],
    ["Vurdert 2025", -5, "fault amount-negative"],
    ["Vurdert 2025", "-5 000", "fault amount-negative"],
    ["Vurdert 2025", "fem tusen", "fault amount-not-read"],
    ["Vurdert 2025", "1,5 kr", "fault amount-not-read"],
    ["Vurdert 2025", true, "fault amount-not-read"],
    ["Vurdert 2025", dateCell("2025-01-01"), "fault amount-not-read"],
    ["Vurdert 2025", { kind: "error", shown: "#REF!" }, "fault cell-broken"],
    ["Vurdert 2025", { kind: "number", decimal: "0.0000001" }, "fault amount-not-whole"],
    ["Vurdert 2025", "", undefined],
    ["Vurdert 2025 (1000 kr)", 1300, 1_300_000],
    ["Vurdert 2025 i tusen", "1 300,5", 1_300_500],
    ["Vurdert 2025 (mill. kr)", 1.3, 1_300_000],
    ["Vurdert 2025 (mill. kr)", { kind: "number", decimal: "1.3000001" }, "fault amount-not-whole"],
    ["Vurdert 2025 (kr)", 900, 900],
    ["Vurdert 2025 (kr)", 0.5, "fault amount-not-whole"],
    ["Vurdert 2025 (kr)", "1.234", 1234],
  ])("%s: %j is %j", (heading, cell, expected) => {
    expect(readUnder(heading, cell, ["assessed", "2025"])).toEqual(expected);
  });
});

describe("days and times", () => {
  const under = (cell: Written) => {
    const row: Written[] = [...newRow("n-1").slice(0, -1), cell];
    const answer = imported([headings, row]);
    const faults = faultsIn(answer).map((fault) => fault.replace("I2 ", "fault "));
    const all = [...faults, ...questionsIn(answer).map((question) => question.replace("I2 ", "asked "))];
    return all.length > 0 ? all.join(", ") : itemsIn(answer).get("n-1");
  };
  test.each<[Written, string]>([
    ["18.02.2025", "2025-02-18T00:00:00+01:00"],
    ["18. juli 2025 kl. 10.30", "2025-07-18T10:30:00+02:00"],
    ["18.2.25 10:30:15", "2025-02-18T10:30:15+01:00"],
    ["2025-02-18T10:30:00Z", "2025-02-18T10:30:00Z"],
    ["2025-02-18T10:30Z", "2025-02-18T10:30:00Z"],
    [dateCell("2025-02-18"), "2025-02-18T00:00:00+01:00"],
    [dateCell("2025-02-18", "10:30:00"), "2025-02-18T10:30:00+01:00"],
    ["26.10.2025 kl. 02:30", "2025-10-26T02:30:00+02:00"],
  ])("%j is %s", (cell, submittedAt) => {
    expect(under(cell)).toMatchObject({ submittedAt });
  });
  test.each<[Written, string]>([
    ["03/04/2025", "asked 2025-04-03 | 2025-03-04"],
    ["3-4-2025 10:30", "asked 2025-04-03T10:30:00+02:00 | 2025-03-04T10:30:00+01:00"],
    ["31.02.2025", "fault day-not-existing"],
    ["30.03.2025 02:30", "fault time-not-existing"],
    [dateCell("2025-03-30", "02:30:00"), "fault time-not-existing"],
    ["i februar", "fault day-not-read"],
    [45706, "fault day-not-read"],
    ["18.02.1825", "fault day-not-read"],
    ["2025-02-18T10:30:00+99:99", "fault day-not-read"],
    [true, "fault day-not-read"],
    ["", "fault cell-empty"],
  ])("%j: %s", (cell, expected) => {
    expect(under(cell)).toBe(expected);
  });
});

describe("other fields", () => {
  test.each<[string, readonly string[], Written, unknown]>([
    ["Kommunenummer", ["applicant", "municipality"], 301, "0301"],
    ["Kommunenummer", ["applicant", "municipality"], "301", "0301"],
    ["Kommunenummer", ["applicant", "municipality"], "0301", "0301"],
    ["Kommunenummer", ["applicant", "municipality"], 3218, "3218"],
    ["Kommunenummer", ["applicant", "municipality"], "0301 Oslo", "0301"],
    ["Kommunenummer", ["applicant", "municipality"], "Oslo", "fault municipality-not-read"],
    ["Kommunenummer", ["applicant", "municipality"], 12, "fault municipality-not-read"],
    ["Kommunenummer", ["applicant", "municipality"], 30100, "fault municipality-not-read"],
    ["Kommunenummer", ["applicant", "municipality"], "03.01", "fault municipality-not-read"],
    ["Skriftspråk", ["applicant", "standard"], "Nynorsk", "nn"],
    ["Målform", ["applicant", "standard"], " bokmål ", "nb"],
    ["Skriftspråk", ["applicant", "standard"], "nn", "nn"],
    ["Skriftspråk", ["applicant", "standard"], "nøytral", undefined],
    ["Skriftspråk", ["applicant", "standard"], "norsk", "fault standard-not-known"],
    ["Skriftspråk", ["applicant", "standard"], 1, "fault standard-not-known"],
    ["Org.nr", ["applicant", "id"], "974 760 673", "974760673"],
    ["Org.nr", ["applicant", "id"], 974760673, "974760673"],
    ["Org.nr", ["applicant", "id"], "9,7476E+08", "fault number-cut-short"],
    ["Egenandel", ["ownContribution"], 400000, 400000],
    ["Deltakere", ["participants"], "12", 12],
    ["Deltakere", ["participants"], 12.5, "fault count-not-read"],
    ["Deltakere", ["participants"], "mange", "fault count-not-read"],
    ["Underskrevet", ["signed"], "ja", true],
    ["Underskrevet", ["signed"], false, false],
    ["Underskrevet", ["signed"], 1, true],
    ["Underskrevet", ["signed"], "tja", "fault yes-or-no-not-read"],
    ["Kjennetegn", ["traits"], "guidance; digital", ["guidance", "digital"]],
    ["Kjennetegn", ["traits"], "guidance, digital,guidance", ["guidance", "digital"]],
    ["Kjennetegn", ["traits"], "a, b; c\nd", ["a, b", "c", "d"]],
    ["Kjennetegn", ["traits"], ";", undefined],
    ["Minste beløp prosjektet kan leve med", ["smallestViable"], 500_000, 500_000],
  ])("%s %j: %j is %j", (heading, path, cell, expected) => {
    expect(readUnder(heading, cell, path)).toEqual(expected);
  });

  const inColumn = (column: number, cell: Written, document = roundOf()) => {
    const row = newRow("n-1").map((one, index) => (index === column ? cell : one));
    return imported([headings, row], { document });
  };

  test.each<[number, Written, object]>([
    [1, "One", { area: "1" }],
    [1, "one ", { area: "1" }],
    [1, "Område 2", { area: "2" }],
    [1, "1 One", { area: "1" }],
    [1, 2, { area: "2" }],
    [4, "Fylkeskommune", { applicant: { kind: "county" } }],
    [4, "frivillig organisasjon", { applicant: { kind: "voluntary" } }],
    [4, "municipality", { applicant: { kind: "municipality" } }],
    [4, "annan søkjar", { applicant: { kind: "other" } }],
    [6, "4,5", { scores: { purpose: "4.5" } }],
    [6, { kind: "number", decimal: "4.35" }, { scores: { purpose: "4.35" } }],
    [6, "4,00", { scores: { purpose: 4 } }],
    [2, 2025, { title: "2025" }],
    [0, 2_025_001, { id: "2025001" }],
    [0, { kind: "number", decimal: "100000000000000000000" }, { id: "100000000000000000000" }],
    [0, " n-1\u00a0", { id: "n-1" }],
    [0, "__proto__", { id: "__proto__" }],
    [0, "Æ".normalize("NFD"), { id: "Æ" }],
  ])("column %i: %j makes %j", (column, cell, expected) => {
    const answer = inColumn(column, cell);
    if (answer.status !== "ready") throw new Error(JSON.stringify(faultsIn(answer)));
    expect(answer.items[0]).toMatchObject(expected);
  });

  test.each<[number, Written, string]>([
    [1, "Ukjent", "B2 unknown-area"],
    [4, "AS", "E2 kind-not-known"],
    [4, 7, "E2 kind-not-known"],
    [6, "fire", "G2 points-not-read"],
    [6, dateCell("2025-05-04"), "G2 points-not-read"],
    [6, 7, "G2 score-outside"],
    [2, true, "C2 text-not-read"],
    [0, dateCell("2025-01-01"), "A2 id-is-day"],
    [0, true, "A2 id-not-read"],
    [0, "2,03E+06", "A2 number-cut-short"],
    [0, "x".repeat(201), "A2 id-too-long"],
    [2, "#REF!", "C2 cell-broken"],
    [2, "#I/T", "C2 cell-broken"],
    [2, "#####", "C2 cell-broken"],
    [2, "\ud800", "C2 text-broken"],
    [6, `4,${"1".repeat(50)}`, "G2 decimal-too-long"],
    [0, "a\u0007b", "A2 id-unprintable"],
    [2, "", "C2 cell-empty"],
  ])("column %i: %j is a fault, %s", (column, cell, expected) => {
    expect(faultsIn(inColumn(column, cell))).toEqual([expected]);
  });

  test("asks which of two areas with one name is meant", () => {
    const document = roundOf((round) => {
      round.scheme.areas[1].name = "One";
      return round;
    });
    expect(questionsIn(inColumn(1, "One", document))).toEqual(["B2 1 | 2"]);
  });

  test("asks whether a number is an id of the round without its zeros", () => {
    const document = roundOf((round) => {
      round.applications[1].id = "007";
      return round;
    });
    expect(questionsIn(inColumn(0, 7, document))).toEqual(["A2 007 | 7"]);
    expect(questionsIn(inColumn(0, "007", document))).toEqual([]);
    expect(questionsIn(inColumn(0, 8, document))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["A-1", ["A2 a-1 | A-1"]],
    ["a\u20131", ["A2 a-1 | a\u20131"]],
    ["a\u20111", ["A2 a-1 | a\u20111"]],
    ["a - 1", ["A2 a-1 | a - 1"]],
    ["a1", []],
    ["a-01", []],
  ])("asks whether %j is an id of the round in another way of writing", (id, questions) => {
    expect(questionsIn(inColumn(0, id))).toEqual(questions);
  });

  test("asks about an amount that the unit of its column makes too great", () => {
    expect(readUnder("Vurdert 2025 (1000 kr)", 1_300_000, ["assessed", "2025"])).toBe(
      "asked 1300000 | 1300000000",
    );
    expect(readUnder("Vurdert 2025 (mill. kr)", "1 300", ["assessed", "2025"])).toBe(
      "asked 1300 | 1300000000",
    );
    expect(readUnder("Vurdert 2025 (mill. kr)", 999, ["assessed", "2025"])).toBe(999_000_000);
    expect(readUnder("Vurdert 2025 (mill. kr)", "1,3 mrd.", ["assessed", "2025"])).toBe(1_300_000_000);
    const rows = [[...headings, "Vurdert 2025"], newRow("n-1", 1_300_000)];
    const columns = [{ column: "J", unit: "thousands" }] as const;
    expect(questionsIn(imported(rows, { columns: [...columns] }))).toEqual(["J2 1300000 | 1300000000"]);
    const settled = imported(rows, { columns: [...columns], readings: [{ cell: "J2", value: "1300000" }] });
    expect(itemsIn(settled).get("n-1")).toMatchObject({ assessed: { "2025": 1_300_000 } });
  });
});
