import type { CostLine } from "../../costs/schema.ts";

/** What is said around assessed amounts and how they follow from costs. */
export interface CostsTexts {
  readonly title: string;
  /** Asks for {date}. */
  readonly knownOn: string;
  readonly rounding: string;
  readonly nothing: string;
  readonly provisional: string;
  readonly cost: string;
  readonly arithmetic: string;
  readonly kroner: string;
  readonly assessed: string;
  /** Asks for {assessed} and {byRules}. */
  readonly byHand: string;
  readonly ownFinancing: string;
  /** The arithmetic of a line; the figures are those of its schema. */
  readonly lines: Readonly<Record<Exclude<CostLine["line"], "not-covered">, string>>;
  readonly notCovered: Readonly<Record<Extract<CostLine, { line: "not-covered" }>["why"], string>>;
  /** Both ask for {limit}. */
  readonly age: { readonly younger: string; readonly older: string };
  readonly provisionalMark: string;
  readonly years: string;
  readonly differences: string;
  readonly noDifferences: string;
  /** Asks for {count} and {amount}. */
  readonly changed: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}
