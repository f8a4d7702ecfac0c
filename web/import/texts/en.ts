import type { ImportTexts } from "./texts.ts";

/** `3 new and 1 changed`; what there is none of is left out. */
function told(added: string, replaced: string, of: readonly [one: string, many: string]): string {
  const parts = [
    ...(added === "0" ? [] : [`${added} new`]),
    ...(replaced === "0" ? [] : [`${replaced} changed`]),
  ];
  const last = replaced === "0" ? added : replaced;
  return `${parts.join(" and ")} ${last === "1" ? of[0] : of[1]}`;
}

const faultsIn = (count: number): string => `${count} ${count === 1 ? "fault" : "faults"}`;
const countOf = (count: string, one: string, many: string): string =>
  `${count} ${count === "1" ? one : many}`;

export const en: ImportTexts = {
  loading: "Fetching the round …",
  otherKind: {
    rate: "The round is shared out at a rate for each place. It has no applications with points, and there is nothing to bring in here.",
    formula:
      "The round is shared out by a formula. It has no applications with points, and there is nothing to bring in here.",
    named:
      "The round has named recipients. It has no applications with points, and there is nothing to bring in here.",
  },
  adopted: "The round is adopted. What is adopted stands, and nothing can be brought into it.",
  notPlanner: "Only a planner can bring anything into the round. You can download what the round has.",
  what: "What do you want to bring in?",
  lists: {
    applications: {
      name: "Applications",
      help: "The applicants, the amounts they apply for, and the points they have been given.",
      takeIn: (added, replaced) => `Take in ${told(added, replaced, ["application", "applications"])}`,
      takenIn: (added, replaced) =>
        `The round now has ${told(added, replaced, ["application", "applications"])}.`,
      filled: "With the round's applications",
      added: (count) => countOf(count, "new application", "new applications"),
      replaced: (count) => countOf(count, "application is changed", "applications are changed"),
      unchanged: (count) => countOf(count, "application is unchanged", "applications are unchanged"),
      notInFile: (count) =>
        countOf(
          count,
          "application of the round is not in the file, and stays as it is",
          "applications of the round are not in the file, and stay as they are",
        ),
      nothingNew: "The round has everything in the file already. There is nothing to take in.",
      item: "Application",
    },
    commitments: {
      name: "Commitments",
      help: "Grants from earlier years that bind money in this round.",
      takeIn: (added, replaced) => `Take in ${told(added, replaced, ["commitment", "commitments"])}`,
      takenIn: (added, replaced) =>
        `The round now has ${told(added, replaced, ["commitment", "commitments"])}.`,
      filled: "With the round's commitments",
      added: (count) => countOf(count, "new commitment", "new commitments"),
      replaced: (count) => countOf(count, "commitment is changed", "commitments are changed"),
      unchanged: (count) => countOf(count, "commitment is unchanged", "commitments are unchanged"),
      notInFile: (count) =>
        countOf(
          count,
          "commitment of the round is not in the file, and stays as it is",
          "commitments of the round are not in the file, and stay as they are",
        ),
      nothingNew: "The round has everything in the file already. There is nothing to take in.",
      item: "Commitment",
    },
  },
  template: {
    title: "Template",
    why: "The template has the columns with their names. You can use a file of your own too.",
    empty: "Empty template",
    excel: "Excel",
    csv: "CSV",
  },
  file: {
    title: "File",
    drop: "Drop a file here, or",
    dropNow: "Drop the file here",
    choose: "Choose a file …",
    chooseOther: "Choose another file …",
    limits: "Excel (.xlsx) or CSV, up to 20 MB. Nothing in the round changes before you say so.",
    chosen: (name, size) => `${name} (${size})`,
    tooLarge: (name, size) =>
      `${name} is ${size}. A file can be up to 20 MB. Take out pictures and sheets that are not needed, or split it.`,
    empty: (name) => `${name} is empty. Choose another file.`,
    unreadable: (name) =>
      `${name} could not be read. It may have been moved or changed, or be a folder. Choose the file again.`,
    oneAtATime: "Drop one file at a time.",
    stillThere: "The file above is still the one that is read.",
    notRead: "The file cannot be read",
  },
  reading: "Reading the file …",
  readingAgain: "Reading the file again …",
  kept: "The file and your choices are kept on this page.",
  outcome: {
    title: "How the file is read",
    faults: (faults, rows, atLeast) =>
      `${faultsIn(faults)}${rows === 0 ? "" : ` in ${atLeast ? "at least " : ""}${rows} ${rows === 1 ? "row" : "rows"}`}. Nothing has been taken in.`,
    questions: (count) =>
      count === 1
        ? "1 cell can be read in several ways. Say what it means to go on."
        : `${count} cells can be read in several ways. Say what they mean to go on.`,
    ready: "The file is read without faults. See what changes, and take it in.",
    moreFaults: (count) =>
      `${count === 1 ? "1 more fault is" : `${count} more faults are`} not shown. Mend these first.`,
    moreQuestions: (count) =>
      `${count === 1 ? "1 more question comes" : `${count} more questions come`} when these are answered.`,
  },
  table: {
    title: "The columns",
    sum: (taken, all, sheet) => `${taken} of ${all} columns in the sheet ${sheet} are taken in`,
    sheet: "Sheet",
    rows: (count) => `${count} rows`,
    headingRow: (row) => `The headings are in row ${row}.`,
    formulas: (count) =>
      count === 1
        ? "1 cell has a formula. The value that was worked out last is read."
        : `${count} cells have formulas. The values that were worked out last are read.`,
    column: "Column",
    heading: "Heading",
    noHeading: "without a heading",
    examples: "Examples",
    noExamples: "empty",
    takenAs: "Taken as",
    why: "Why",
    takenAsOf: (column, heading) => `What column ${column} is taken as: ${heading}`,
    notTaken: "left out",
    needed: "must be there",
    usedBy: (column) => `column ${column}`,
    how: {
      chosen: "chosen here",
      remembered: "remembered",
      known: "known by its heading",
      none: "the heading is not known",
    },
    useNearest: (field) => `Use “${field}”`,
    unit: "Numbers without a unit are",
    unitOf: (column) => `What numbers without a unit in column ${column} are`,
    unitNone: "by what is in the cell",
    units: { kroner: "kroner", thousands: "thousand kroner", millions: "million kroner" },
    days: "Dates are read",
    daysOf: (column) => `How dates in column ${column} are read`,
    daysNone: "by what is in the cell",
    dayOrders: { "day-first": "day first (31.12.)", "month-first": "month first (12/31)" },
    remembers:
      "What you choose here is remembered by the browser on this machine for the next file with the same headings in this scheme.",
    notRemembered: "The browser lets nothing be remembered, so the choices are for this file only.",
    forget: "Forget",
    forgetOf: (heading) => `Forget the choice for ${heading}`,
    forgetAll: "Forget all choices for the scheme",
  },
  faults: {
    title: "Faults to mend in the file",
    whole: "The file and whole rows",
    column: (column, heading, count) =>
      `Column ${column}${heading === "" ? "" : `, ${heading}`}: ${faultsIn(count)}`,
    cell: "Cell",
    row: (row) => `row ${row}`,
    wholeFile: "the whole file",
    item: "Concerns",
    message: "What is wrong",
    all: (count) => `Show all ${count}`,
    download: "Download the list of faults (CSV)",
    file: "faults",
  },
  questions: {
    title: "What do these cells mean?",
    why: "What can be read in several ways is not guessed at.",
    column: (column, heading, count) =>
      `Column ${column}${heading === "" ? "" : `, ${heading}`}: ${count} ${count === 1 ? "cell" : "cells"}`,
    wholeColumn: "Holds for the whole column",
    byUnit: (column) => `Numbers without a unit in all of column ${column} are`,
    byDays: (column) => `Dates in all of column ${column} are read`,
    eachCell: "Answer for each cell",
    cell: (cell, text) => `${cell}: “${text}”`,
    use: "Read the file with the answers",
    answerFirst: "Choose at least one answer first.",
    all: (count) => `Show all ${count}`,
  },
  changes: {
    title: "What changes in the round",
    id: "Number",
    name: "Name",
    row: "Row",
    field: "Field",
    before: "Now",
    after: "Becomes",
    nothing: "nothing",
    all: (count) => `Show all ${count}`,
    roundChanged: "Somebody else has changed the round since the file was read.",
    readAgain: "Read the file again",
    overtaken:
      "Somebody else changed the round before you took the file in. Nothing has been taken in. The file has been read again against the round as it is now: look over the changes and take them in again.",
  },
  done: {
    title: "Taken in",
    toDesk: "Go to the proposal",
  },
};
