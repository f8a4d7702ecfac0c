import { z } from "zod";
import { applicationSchema, commitmentSchema } from "../round/schema.ts";

/**
 * The one definition of an import: what is asked of it, and what is answered. Nothing is changed by it: an import that is
 * ready has the items, which are put into the round as any others, all or none of them.
 */

export const importLists = ["applications", "commitments"] as const;
/** What a number without a unit is of, in a column of kroner. */
export const amountUnits = ["kroner", "thousands", "millions"] as const;
/** How a date is read whose day and month could change places. */
export const dayOrders = ["day-first", "month-first"] as const;

const column = z
  .string()
  .regex(/^[A-Z]{1,3}$/u)
  .describe("As spreadsheets name it, such as C.");
const cell = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u)
  .describe("As spreadsheets name it, such as C7.");
const field = z
  .string()
  .max(400)
  .describe(
    "Where in the item it goes, as a JSON Pointer: /id, /applicant/name, /requested/2025, /scores/purpose.",
  );
const heading = z.string().max(32_767);

const reading = {
  unit: z.enum(amountUnits).describe("What a number without a unit is of; kroner columns only.").optional(),
  days: z.enum(dayOrders).describe("How a date like 03/04/2025 is read; date columns only.").optional(),
};

const choiceSchema = z.strictObject({
  column,
  field: field.nullable().describe("Null where the column is left out.").optional(),
  ...reading,
});

const rememberedSchema = z.strictObject({ heading, field: field.nullable(), ...reading });

/** How a file is read; with nothing said, by the names of its headings. */
export const importSettingsSchema = z.strictObject({
  of: z.enum(importLists),
  sheet: z.string().max(100).describe("Its name. Default: the one whose headings are known best.").optional(),
  columns: z.array(choiceSchema).max(500).describe("What somebody chose for this file.").optional(),
  remembered: z
    .array(rememberedSchema)
    .max(500)
    .describe("What was chosen before for headings that read the same.")
    .optional(),
  readings: z
    .array(z.strictObject({ cell, value: z.string().max(100) }))
    .max(20_000)
    .describe("Answers to questions about single cells: one of the values that were offered.")
    .optional(),
});

/** Bytes of a file at most. */
export const largestFile = 20 * 1024 * 1024;

export const importRequestSchema = z.strictObject({
  file: z.strictObject({
    name: z.string().min(1).max(255).describe("Its name; what it is is seen from what is in it."),
    content: z
      .base64()
      .max(4 * Math.ceil(largestFile / 3))
      .describe("The file, in base64."),
  }),
  ...importSettingsSchema.shape,
});

const columnSchema = z.strictObject({
  column,
  heading,
  field: field.nullable().describe("Null where nothing is taken from it."),
  how: z
    .enum(["chosen", "remembered", "known", "none"])
    .describe("Why: somebody chose it, it was remembered, its heading is known; or it is not."),
  nearest: field.describe("What its heading is most like, where it is not known.").optional(),
  ...reading,
  examples: z.array(z.string()).max(3).describe("What stands in it."),
});

const fieldSchema = z.strictObject({
  field,
  name: z.string().describe("In words."),
  isNeeded: z.boolean(),
  holds: z.enum(["text", "kroner", "points", "count", "day-and-time", "yes-or-no", "choice", "list"]),
});

const faultSchema = z.strictObject({
  cell: cell.describe("None where it concerns the file, or a row as a whole.").optional(),
  row: z.int().positive().optional(),
  column: column.optional(),
  field: field.optional(),
  item: z.string().describe("The id of the application or commitment, where it has one.").optional(),
  code: z.string(),
  message: z.string().describe("A sentence that says what to do."),
});

const questionSchema = z.strictObject({
  cell,
  row: z.int().positive(),
  column,
  field,
  item: z.string().optional(),
  text: z.string().describe("What stands there."),
  message: z.string(),
  choices: z
    .array(z.strictObject({ value: z.string(), shown: z.string() }))
    .min(1)
    .describe("What it may mean."),
  byColumn: z.enum(["unit", "days"]).describe("What settles it for the whole column.").optional(),
});

const changedFieldSchema = z.strictObject({
  field,
  name: z.string(),
  before: z.string().nullable().describe("As people write it; null where there was nothing."),
  after: z.string().nullable(),
});

const changesSchema = z.strictObject({
  new: z.array(z.strictObject({ id: z.string(), name: z.string(), row: z.int().positive() })),
  changed: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      row: z.int().positive(),
      fields: z.array(changedFieldSchema).min(1),
    }),
  ),
  unchanged: z.array(z.string()).describe("By id."),
  notInFile: z.array(z.string()).describe("By id. They are in the round, and stay as they are."),
});

const both = {
  of: z.enum(importLists),
  version: z
    .int()
    .positive()
    .describe("Of the round that is kept; the items are put with it in If-Match.")
    .optional(),
  sheets: z.array(z.strictObject({ name: z.string(), rows: z.int().nonnegative() })),
  sheet: z.string(),
  headingRow: z.int().positive().describe("The row of the headings."),
  columns: z.array(columnSchema),
  fields: z.array(fieldSchema).describe("What a column may be of."),
  formulas: z.int().nonnegative().describe("Cells with a formula, of which the last value was read."),
};

/** What became of a file. */
export const importSchema = z
  .discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("faults"),
      ...both,
      faults: z.array(faultSchema).min(1),
      faultsLeftOut: z.int().nonnegative().describe("How many more there are than those listed."),
      questions: z.array(questionSchema),
      questionsLeftOut: z.int().nonnegative(),
    }),
    z.strictObject({
      status: z.literal("questions"),
      ...both,
      questions: z.array(questionSchema).min(1),
      questionsLeftOut: z.int().nonnegative().describe("How many more there are than those listed."),
    }),
    z.strictObject({
      status: z.literal("ready"),
      ...both,
      changes: changesSchema,
      items: z.array(z.union([applicationSchema, commitmentSchema])).describe("New and changed ones, whole."),
    }),
  ])
  .meta({
    title: "fordel import",
    description: "What a spreadsheet would make of the applications or commitments of a round.",
  });

export type ImportList = (typeof importLists)[number];
export type ImportSettings = z.infer<typeof importSettingsSchema>;
export type ImportRequest = z.infer<typeof importRequestSchema>;
export type Import = z.infer<typeof importSchema>;
export type AmountUnit = (typeof amountUnits)[number];
export type DayOrder = (typeof dayOrders)[number];
