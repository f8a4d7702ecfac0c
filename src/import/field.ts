import type { Import } from "./schema.ts";

/** What the catalogues have a name for (src/texts/import); a year and a criterion are put into it. */
export const fieldNames = [
  "id",
  "area",
  "title",
  "applicantName",
  "applicantKind",
  "applicantMunicipality",
  "applicantStandard",
  "applicantId",
  "requested",
  "assessed",
  "smallestViable",
  "fewestViableYears",
  "ownContribution",
  "participants",
  "score",
  "traits",
  "submittedAt",
  "signed",
  "commitmentId",
  "amounts",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** How the cells of a field are read. */
export type FieldKind =
  | "id"
  | "area"
  | "text"
  | "applicant-kind"
  | "municipality"
  | "standard"
  | "applicant-id"
  | "kroner"
  | "points"
  | "count"
  | "count-positive"
  | "list"
  | "moment"
  | "yes-or-no";

/** A field of an application or a commitment, which a column may be of. */
export interface Field {
  /** Where in the item it is, as a JSON Pointer: `/requested/2025`. */
  readonly field: string;
  readonly path: readonly string[];
  readonly of: FieldName;
  readonly kind: FieldKind;
  /** In words, without a unit. */
  readonly name: string;
  /** What a column of it is called, with its unit; every one is known again as it stands. */
  readonly heading: string;
  readonly year?: string;
  readonly criterion?: string;
  /** Whether new items need a column of it. */
  readonly isNeeded: boolean;
  readonly holds: Import["fields"][number]["holds"];
}

/** What is in a field of an item. */
export type FieldValue = string | number | boolean | readonly string[];

/** Whether a cell of the field may not be empty: kroner of a year are left out where there are none. */
export function mayNotBeEmpty({ isNeeded, kind }: Field): boolean {
  return isNeeded && kind !== "kroner";
}

export function holdsOf(kind: FieldKind): Field["holds"] {
  switch (kind) {
    case "id":
    case "text":
    case "municipality":
    case "applicant-id":
      return "text";
    case "area":
    case "applicant-kind":
    case "standard":
      return "choice";
    case "kroner":
      return "kroner";
    case "points":
      return "points";
    case "count":
    case "count-positive":
      return "count";
    case "list":
      return "list";
    case "moment":
      return "day-and-time";
    case "yes-or-no":
      return "yes-or-no";
  }
}
