import { expect, test } from "vitest";
import { faultGroups, faultyRows } from "../../../web/import/fault-groups.ts";
import type { ImportFault, Question, ReadColumn } from "../../../web/import/import.ts";
import { questionGroups, settledBy } from "../../../web/import/question-groups.ts";

const fault = (place: Partial<ImportFault>): ImportFault => ({ code: "fault", message: "Galt.", ...place });
const column = (name: string, heading: string): ReadColumn => ({
  column: name,
  heading,
  field: null,
  how: "none",
  examples: [],
});

test("faults stand by column as in the file, those of the file first, by row", () => {
  const faults = [
    fault({ cell: "AA3", row: 3, column: "AA" }),
    fault({ cell: "B9", row: 9, column: "B" }),
    fault({ cell: "B4", row: 4, column: "B" }),
    fault({ row: 4 }),
    fault({ column: "Z" }),
    fault({}),
  ];
  const groups = faultGroups(faults, [column("B", "Beløp"), column("Z", "Sist")]);
  expect(
    groups.map(({ column, heading, faults: some }) => [column, heading, some.map(({ cell }) => cell)]),
  ).toEqual([
    [undefined, "", [undefined, undefined]],
    ["B", "Beløp", ["B4", "B9"]],
    ["Z", "Sist", [undefined]],
    ["AA", "", ["AA3"]],
  ]);
  expect(faultyRows(faults)).toBe(3);
});

const question = (cell: string, column: string, byColumn?: Question["byColumn"]): Question => ({
  cell,
  row: 1,
  column,
  field: "/requested/2025",
  text: "1.234",
  message: "Hva?",
  choices: [{ value: "1234", shown: "1 234 kr" }],
  ...(byColumn !== undefined && { byColumn }),
});

test("questions stand by column, with what settles the whole of it", () => {
  const groups = questionGroups([question("C7", "C"), question("D7", "D"), question("C8", "C", "unit")]);
  expect(groups.map(({ column, questions, byColumn }) => [column, questions.length, byColumn])).toEqual([
    ["C", 2, "unit"],
    ["D", 1, undefined],
  ]);
});

test("what is answered for a whole column goes before its cells", () => {
  const answers = new Map([
    ["C7", "1234"],
    ["C", "thousands"],
    ["D7", "2025-04-03"],
    ["E", "day-first"],
    ["F", "neither"],
  ]);
  expect(settledBy(answers)).toEqual({
    columns: [
      { column: "C", unit: "thousands" },
      { column: "E", days: "day-first" },
    ],
    readings: [{ cell: "D7", value: "2025-04-03" }],
  });
});
