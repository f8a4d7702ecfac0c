/** What a figure is, and so how it is written in a text. */
export type FigureKind =
  | "kroner"
  | "points"
  | "share"
  | "count"
  | "year"
  | "date"
  | "time"
  | "text"
  | "application"
  | "area"
  | "applicantKind"
  /** "unused" or "value": which question of R12 is meant. */
  | "question";

/** A row in the tables of reasons: the rule that it comes from and its figures with their units. */
export interface ReasonKind {
  readonly rule: string;
  readonly figures: Readonly<Record<string, FigureKind>>;
}
