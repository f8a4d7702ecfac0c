import { sumKroner, toKroner } from "../kroner.ts";
import { fill } from "../texts/fill.ts";
import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { amountIn, type Listed } from "./listed.ts";
import { type Cell, type Column, kroner, none, type Row, type Table, text } from "./paper.ts";
import { matched, type PaperSource } from "./source.ts";
import { laterYears, type Sums } from "./sums.ts";

/** A column of a list of applications or recipients, and what stands in it. */
interface ListColumn extends Column {
  readonly cell: (one: Listed) => Cell;
  /** What stands under it; nothing where it cannot be added up. */
  readonly sum?: (listed: readonly Listed[]) => Cell;
}

/** How lists look: a scored scheme has scores, projects and what is asked for; the others have recipients. */
export interface ListForm {
  readonly columns: readonly ListColumn[];
  readonly areaColumn: ListColumn | undefined;
  readonly standing: ListColumn;
}

export function listForm(source: PaperSource, listed: readonly Listed[], language: Language): ListForm {
  const texts = paperTextsIn(language);
  const { kind, document } = matched(source);
  const { year } = document.scheme;
  const isScored = kind === "scored";
  const column = (heading: string, width: number, cell: ListColumn["cell"]): ListColumn => ({
    heading,
    align: "left",
    width,
    cell,
  });
  const money = (heading: string, of: (one: Listed) => number): ListColumn => ({
    heading,
    align: "right",
    width: 15,
    cell: (one) => kroner(of(one)),
    sum: (all) => kroner(sumOver(all, of)),
  });
  const score: ListColumn = {
    heading: texts.score,
    align: "right",
    width: 9,
    cell: ({ score: points }) => (points === undefined ? none : { kind: "decimal", decimal: points }),
  };
  const places = listed.some(({ municipality }) => municipality !== "")
    ? [column(texts.municipality, 12, ({ municipality }) => text(municipality))]
    : [];
  const later = laterYears(source.round, listed).map((one) =>
    money(fill(texts.forecast, { year: String(one) }), (of) => amountIn(of, one)),
  );
  return {
    columns: [
      ...(isScored ? [score] : []),
      column(isScored ? texts.application : texts.recipient, 12, ({ application }) => text(application)),
      column(isScored ? texts.applicant : texts.recipients, 26, ({ applicant }) => text(applicant)),
      ...places,
      ...(isScored ? [column(texts.project, 30, ({ title }) => text(title))] : []),
      ...(isScored ? [money(texts.requested, ({ requested = 0 }) => requested)] : []),
      money(`${texts.granted} ${year}`, (one) => amountIn(one, year)),
      ...later,
      column(texts.outcome, 15, ({ outcome }) => text(texts.outcomes[outcome])),
    ],
    areaColumn: isScored ? column(texts.area, 8, ({ area = "" }) => text(area)) : undefined,
    standing: column(texts.status, 20, () =>
      text(texts.standing[source.decision === undefined ? "draft" : "decided"]),
    ),
  };
}

/** The list as a table, its sum last; `more` stands after the other columns. */
export function listTable(
  { columns }: Pick<ListForm, "columns">,
  listed: readonly Listed[],
  sumName?: string,
  more: readonly ListColumn[] = [],
): Table {
  const all = [...columns, ...more];
  const rows = listed.map((one): Row => ({ cells: all.map(({ cell }) => cell(one)) }));
  if (sumName === undefined) return { columns: all.map(plainColumn), rows };
  // The name stands where there is room for it: at the first column that is wide and has no sum.
  const named = all.findIndex(({ sum, width }) => sum === undefined && width > 20);
  const sums = all.map(({ sum }, place) => (place === named ? text(sumName) : (sum?.(listed) ?? none)));
  return { columns: all.map(plainColumn), rows: [...rows, { cells: sums, isSum: true }] };
}

/** The whole list in one table, with the area and whether it is decided in every row, and no sum: for a spreadsheet. */
export function flatTable(
  form: ListForm,
  listed: readonly Listed[],
  more: readonly ListColumn[] = [],
): Table {
  const { areaColumn, columns, standing } = form;
  const all = [...(areaColumn === undefined ? [] : [areaColumn]), ...columns, ...more, standing];
  return listTable({ columns: all }, listed);
}

/** A column of text beside those of every list. */
export function textColumn(heading: string, width: number, of: (one: Listed) => string): ListColumn {
  return { heading, align: "left", width, cell: (one) => text(of(one)) };
}

function plainColumn({ heading, align, width }: ListColumn): Column {
  return { heading, align, width };
}

function sumOver(listed: readonly Listed[], of: (one: Listed) => number): number {
  return toKroner(sumKroner(listed.map(of)));
}

/** A line of sums as cells, in the order of `sumColumns`. */
export function sumCells(sums: Sums): readonly Cell[] {
  return [
    { kind: "count", count: sums.applications },
    kroner(sums.requested),
    { kind: "count", count: sums.grants },
    kroner(sums.committed),
    kroner(sums.granted),
    kroner(toKroner(sumKroner([sums.committed, sums.granted]))),
  ];
}
