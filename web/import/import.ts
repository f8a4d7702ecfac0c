import type { components } from "../../client/generated/api.ts";

type Schemas = components["schemas"];

/** What becomes of a file. */
export type Import = Schemas["Import"];
export type ImportRequest = Schemas["ImportRequest"];
export type ImportList = ImportRequest["of"];
export type ColumnChoice = NonNullable<ImportRequest["columns"]>[number];
export type Remembered = NonNullable<ImportRequest["remembered"]>[number];
export type Reading = NonNullable<ImportRequest["readings"]>[number];
export type ReadColumn = Import["columns"][number];
export type ReadField = Import["fields"][number];
export type WithFaults = Extract<Import, { readonly status: "faults" }>;
export type ImportFault = WithFaults["faults"][number];
export type Question = WithFaults["questions"][number];
export type Ready = Extract<Import, { readonly status: "ready" }>;
export type Changes = Ready["changes"];

/** What a file may have: the service takes no larger one. */
export const largestFile = 20 * 1024 * 1024;

export const lists = ["applications", "commitments"] as const;
export const units = ["kroner", "thousands", "millions"] as const;
export const dayOrders = ["day-first", "month-first"] as const;
