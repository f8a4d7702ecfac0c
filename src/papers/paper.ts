import type { Language } from "../texts/language.ts";

/**
 * A paper as data: what is decided or proposed, set out for people. The writers of `api/papers` make files of it; none of
 * them knows anything that is not here.
 */

/** The papers there are, as their addresses have them. */
export const paperNames = ["award-list", "protocol", "reasons", "decision-memo"] as const;

export type PaperName = (typeof paperNames)[number];

/** What stands in a cell, by what it is: a writer shows it as its format does. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  /** Whole kroner. */
  | { readonly kind: "kroner"; readonly kroner: number }
  /** An exact decimal as text, for example points. */
  | { readonly kind: "decimal"; readonly decimal: string }
  | { readonly kind: "count"; readonly count: number }
  /** 0 to 1, an exact decimal as text. */
  | { readonly kind: "share"; readonly share: string }
  /** yyyy-mm-dd. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "none" };

/** `width` is what it takes beside the other columns, in characters. */
export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
  readonly width: number;
}

/** As many cells as there are columns. A sum is set apart from what it is the sum of. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly isSum?: true;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Bars, each with its figure; `table` has all of them, for whoever cannot see bars. */
export interface BarChart {
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly value: Cell; readonly size: number }[];
  readonly table: Table;
}

/** `language` where it is another than the paper's. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly language?: Language }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly language?: Language }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "chart"; readonly chart: BarChart };

/** A part of a paper, with its own heading; `sheet` is its name in a workbook. */
export interface Section {
  readonly heading: string;
  readonly sheet: string;
  readonly blocks: readonly Block[];
  /** What stands on its sheet in a workbook in place of the blocks. */
  readonly asTable?: Table;
}

/** What a line at the head of a paper says. */
export interface Particular {
  readonly label: string;
  readonly value: Cell;
}

export interface Paper {
  readonly name: PaperName;
  readonly language: Language;
  readonly title: string;
  /** What it is of: the scheme and the year. */
  readonly subtitle: string;
  /** That it is a proposal and no decision, or who decided and when. */
  readonly standing: { readonly isDecision: boolean; readonly text: string };
  readonly particulars: readonly Particular[];
  readonly sections: readonly Section[];
  /** The list that the paper is about, flat: for a format that has only one table. */
  readonly list: Table;
  /** What stands at the foot of every page, beside the page's number. */
  readonly foot: string;
  /** "page 1 of 2": asks for {page} and {pages}. */
  readonly pageNumber: string;
  /** When it was decided or proposed, ISO 8601; for the properties of the file. */
  readonly dated: string;
  /** A name for a file without its ending. */
  readonly fileName: string;
}

export function text(value: string): Cell {
  return { kind: "text", text: value };
}

export function kroner(value: number): Cell {
  return { kind: "kroner", kroner: value };
}

export function count(value: number): Cell {
  return { kind: "count", count: value };
}

export const none: Cell = { kind: "none" };
