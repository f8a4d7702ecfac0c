import type { Import } from "../../../src/import/schema.ts";
import { fill } from "../../../src/texts/fill.ts";
import { importReportTextsIn } from "../../../src/texts/import-report/in-language.ts";
import type { ImportReportTexts } from "../../../src/texts/import-report/texts.ts";
import type { Language } from "../../../src/texts/language.ts";
import { type ReportSection, said } from "./report.ts";
import type { Row } from "./table.ts";

/** What a spreadsheet would make of a round, as a report: what was read as what, and what is wrong, asked, or changed. */
export function importReport(read: Import, language: Language): ReportSection[] {
  const texts = importReportTextsIn(language);
  const { of, sheet, headingRow, formulas } = read;
  const parts = [
    said(fill(texts.read, { sheet, row: String(headingRow) })),
    ...(formulas === 0 ? [] : [said(fill(texts.formulas, { count: String(formulas) }))]),
    ...(read.status === "ready" ? [said(sumOf(read.changes, texts))] : [said(texts.nothingTaken)]),
  ];
  return [
    { heading: texts.title[of], parts },
    columnsSection(read, texts),
    ...(read.status === "faults" ? [faultsSection(read, texts)] : []),
    ...(read.status === "ready" || read.questions.length === 0
      ? []
      : [questionsSection(read.questions, texts)]),
    ...(read.status === "ready" ? changesSections(read.changes, texts) : []),
  ];
}

type Ready = Extract<Import, { status: "ready" }>;
type Faulty = Extract<Import, { status: "faults" }>;

function sumOf(changes: Ready["changes"], texts: ImportReportTexts): string {
  return fill(texts.sum, {
    new: String(changes.new.length),
    changed: String(changes.changed.length),
    unchanged: String(changes.unchanged.length),
    stay: String(changes.notInFile.length),
  });
}

function columnsSection({ columns, fields }: Import, texts: ImportReportTexts): ReportSection {
  const names = new Map(fields.map(({ field, name }) => [field, name]));
  const nameOf = (field: string) => names.get(field) ?? field;
  const rows = columns.map(({ column, heading, field, how, nearest }): Row => {
    const hint = nearest === undefined ? "" : ` (${fill(texts.nearest, { field: nameOf(nearest) })})`;
    const readAs = field === null ? texts.leftOut : nameOf(field);
    return { cells: [column, heading, readAs, `${texts.how[how]}${hint}`] };
  });
  const columnsShown = [
    { heading: texts.column, align: "left" },
    { heading: texts.heading, align: "left", shortest: 12 },
    { heading: texts.field, align: "left", shortest: 12 },
    { heading: "", align: "left", shortest: 12, optional: true },
  ] as const;
  return { heading: texts.columns, parts: [{ kind: "table", columns: columnsShown, rows }] };
}

function faultsSection({ faults, faultsLeftOut }: Faulty, texts: ImportReportTexts): ReportSection {
  const rows = faults.flatMap(({ cell, row, item, message }): Row[] => [
    { cells: [cell ?? (row === undefined ? texts.nothing : String(row)), item ?? texts.nothing] },
    { note: message, indent: 2 },
  ]);
  const columns = [
    { heading: texts.cell, align: "left" },
    { heading: texts.item, align: "left" },
  ] as const;
  const more = faultsLeftOut === 0 ? [] : [said(fill(texts.faultsLeftOut, { count: String(faultsLeftOut) }))];
  return { heading: texts.faults, parts: [{ kind: "table", columns, rows }, ...more] };
}

function questionsSection(questions: Faulty["questions"], texts: ImportReportTexts): ReportSection {
  const rows = questions.flatMap(({ cell, text, message, choices }): Row[] => [
    { cells: [cell, text, choices.map(({ value, shown }) => `${value} (${shown})`).join(", ")] },
    { note: message, indent: 2 },
  ]);
  const columns = [
    { heading: texts.cell, align: "left" },
    { heading: texts.stands, align: "left", shortest: 12 },
    { heading: texts.choices, align: "left" },
  ] as const;
  return { heading: texts.questions, parts: [{ kind: "table", columns, rows }, said(texts.howToAnswer)] };
}

function changesSections(changes: Ready["changes"], texts: ImportReportTexts): ReportSection[] {
  const listed = [
    { heading: texts.id, align: "left" },
    { heading: texts.name, align: "left", shortest: 20 },
  ] as const;
  const added = changes.new.map(({ id, name }): Row => ({ cells: [id, name] }));
  const changed = changes.changed.flatMap(({ id, name, fields }): Row[] => [
    { cells: [id, name] },
    ...fields.map((one): Row => {
      const [before, after] = [one.before ?? texts.nothing, one.after ?? texts.nothing];
      return { note: `${one.name}: ${before} → ${after}`, indent: 2 };
    }),
  ]);
  const section = (heading: string, rows: readonly Row[]): ReportSection[] =>
    rows.length === 0 ? [] : [{ heading, parts: [{ kind: "table", columns: listed, rows }] }];
  return [...section(texts.added, added), ...section(texts.changed, changed)];
}
