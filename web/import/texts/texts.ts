import type { ImportList } from "../import.ts";

/** Of one list: applications or commitments. */
export interface ListTexts {
  readonly name: string;
  /** What it is, under its choice. */
  readonly help: string;
  readonly takeIn: (added: string, replaced: string) => string;
  readonly takenIn: (added: string, replaced: string) => string;
  readonly filled: string;
  readonly added: (count: string) => string;
  readonly replaced: (count: string) => string;
  readonly unchanged: (count: string) => string;
  readonly notInFile: (count: string) => string;
  readonly nothingNew: string;
  readonly item: string;
}

export interface ImportTexts {
  readonly loading: string;
  /** Where there is nothing to bring in. */
  readonly otherKind: { readonly rate: string; readonly formula: string; readonly named: string };
  readonly adopted: string;
  readonly notPlanner: string;
  readonly what: string;
  readonly lists: Readonly<Record<ImportList, ListTexts>>;
  readonly template: {
    readonly title: string;
    readonly why: string;
    readonly empty: string;
    readonly excel: string;
    readonly csv: string;
  };
  readonly file: {
    readonly title: string;
    readonly drop: string;
    readonly dropNow: string;
    readonly choose: string;
    readonly chooseOther: string;
    readonly limits: string;
    readonly chosen: (name: string, size: string) => string;
    readonly tooLarge: (name: string, size: string) => string;
    readonly empty: (name: string) => string;
    readonly unreadable: (name: string) => string;
    readonly oneAtATime: string;
    readonly stillThere: string;
    readonly notRead: string;
  };
  readonly reading: string;
  readonly readingAgain: string;
  readonly kept: string;
  readonly outcome: {
    readonly title: string;
    readonly faults: (faults: number, rows: number, atLeast: boolean) => string;
    readonly questions: (count: number) => string;
    readonly ready: string;
    readonly moreFaults: (count: number) => string;
    readonly moreQuestions: (count: number) => string;
  };
  readonly table: {
    readonly title: string;
    readonly sum: (taken: number, all: number, sheet: string) => string;
    readonly sheet: string;
    readonly rows: (count: string) => string;
    readonly headingRow: (row: number) => string;
    readonly formulas: (count: number) => string;
    readonly column: string;
    readonly heading: string;
    readonly noHeading: string;
    readonly examples: string;
    readonly noExamples: string;
    readonly takenAs: string;
    readonly why: string;
    readonly takenAsOf: (column: string, heading: string) => string;
    readonly notTaken: string;
    readonly needed: string;
    readonly usedBy: (column: string) => string;
    readonly how: {
      readonly chosen: string;
      readonly remembered: string;
      readonly known: string;
      readonly none: string;
    };
    readonly useNearest: (field: string) => string;
    readonly unit: string;
    readonly unitOf: (column: string) => string;
    readonly unitNone: string;
    readonly units: { readonly kroner: string; readonly thousands: string; readonly millions: string };
    readonly days: string;
    readonly daysOf: (column: string) => string;
    readonly daysNone: string;
    readonly dayOrders: { readonly "day-first": string; readonly "month-first": string };
    readonly remembers: string;
    readonly notRemembered: string;
    readonly forget: string;
    readonly forgetOf: (heading: string) => string;
    readonly forgetAll: string;
  };
  readonly faults: {
    readonly title: string;
    readonly whole: string;
    readonly column: (column: string, heading: string, count: number) => string;
    readonly cell: string;
    readonly row: (row: number) => string;
    readonly wholeFile: string;
    readonly item: string;
    readonly message: string;
    readonly all: (count: number) => string;
    readonly download: string;
    readonly file: string;
  };
  readonly questions: {
    readonly title: string;
    readonly why: string;
    readonly column: (column: string, heading: string, count: number) => string;
    readonly wholeColumn: string;
    readonly byUnit: (column: string) => string;
    readonly byDays: (column: string) => string;
    readonly eachCell: string;
    readonly cell: (cell: string, text: string) => string;
    readonly use: string;
    readonly answerFirst: string;
    readonly all: (count: number) => string;
  };
  readonly changes: {
    readonly title: string;
    readonly id: string;
    readonly name: string;
    readonly row: string;
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly nothing: string;
    readonly all: (count: number) => string;
    readonly roundChanged: string;
    readonly readAgain: string;
    readonly overtaken: string;
  };
  readonly done: {
    readonly title: string;
    readonly toDesk: string;
  };
}
