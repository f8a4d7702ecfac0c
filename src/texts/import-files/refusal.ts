/**
 * Why a file was not read, as data: a code and its figures. The catalogues beside this have a sentence a code and language;
 * the table here keeps them alike. Numbers are counts, texts stand as they are.
 */
export const fileRefusalFigures = {
  // What kind of file it is.
  "empty-file": [],
  "file-too-large": ["megabytes", "most"],
  "old-workbook": [],
  "encrypted-workbook": [],
  "binary-workbook": [],
  "open-document": [],
  "not-workbook": [],
  "not-table": [],
  "with-macros": [],
  // What is wrong with it.
  "broken-zip": [],
  "document-type": ["part"],
  "broken-part": ["part"],
  "broken-cell": ["sheet", "cell"],
  "no-sheets": [],
  "quote-not-closed": ["line"],
  "text-after-quote": ["line"],
  // What is too much of it.
  "too-many-parts": ["parts", "most"],
  "too-large-unpacked": ["most"],
  "too-many-rows": ["sheet", "rows", "most"],
  "too-many-columns": ["sheet", "column", "most"],
  "too-many-cells": ["most"],
  "cell-too-long": ["sheet", "cell", "most"],
  "too-much-to-read": [],
} as const;

export type FileRefusalCode = keyof typeof fileRefusalFigures;

export interface FileRefusal {
  readonly code: FileRefusalCode;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** The figures that a refusal of this code has. */
export type FiguresOfRefusal<Code extends FileRefusalCode> = Readonly<
  Record<(typeof fileRefusalFigures)[Code][number], string | number>
>;
