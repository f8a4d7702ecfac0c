import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { sumCells } from "./columns.ts";
import { type Block, type Cell, type Column, kroner, none, type Row, type Table, text } from "./paper.ts";
import type { PaperSource } from "./source.ts";
import { type AreaList, capOf, sumOfSums } from "./sums.ts";

/** What an area is called in a paper. */
export function areaName({ area }: Pick<AreaList, "area">, language: Language): string {
  const texts = paperTextsIn(language);
  if (area === undefined) return texts.allRecipients;
  return area.name === "" ? `${texts.area} ${area.id}` : `${area.id} ${area.name}`;
}

/** The sums of every area and of all, right to the krone, and what is left of the cap. */
export function sumTable(areas: readonly AreaList[], language: Language): Table {
  const texts = paperTextsIn(language);
  const hasAreas = areas.some(({ area }) => area !== undefined);
  const right = (heading: string, width = 15): Column => ({ heading, align: "right", width });
  const has = (limit: "minimum" | "maximum") => areas.some((one) => one[limit] !== undefined);
  const limits = (one: Pick<AreaList, "minimum" | "maximum">) => [
    ...(has("minimum") ? [amountOr(one.minimum)] : []),
    ...(has("maximum") ? [amountOr(one.maximum)] : []),
  ];
  const amountOr = (value: number | undefined): Cell => (value === undefined ? none : kroner(value));
  // Nobody asks for an amount in a scheme without areas.
  const shown = (cells: readonly Cell[]) => (hasAreas ? cells : cells.filter((_, place) => place !== 1));
  const total = sumOfSums(areas.map(({ sums }) => sums));
  const rows = areas.map((one): Row => ({
    cells: [text(areaName(one, language)), ...shown(sumCells(one.sums)), ...limits(one)],
  }));
  return {
    columns: [
      { heading: hasAreas ? texts.area : texts.recipients, align: "left", width: 34 },
      right(hasAreas ? texts.applications : texts.recipients, 12),
      ...(hasAreas ? [right(texts.requested)] : []),
      right(texts.grants, 12),
      right(texts.committed),
      right(texts.granted),
      right(texts.used),
      ...(has("minimum") ? [right(texts.minimum)] : []),
      ...(has("maximum") ? [right(texts.maximum)] : []),
    ],
    rows: [
      ...rows,
      {
        cells: [
          text(texts.sum),
          ...shown(sumCells(total)),
          ...limits({ minimum: undefined, maximum: undefined }),
        ],
        isSum: true,
      },
    ],
  };
}

/** The cap and what is left of it, as a small table. */
export function capTable(source: PaperSource, areas: readonly AreaList[], language: Language): Table {
  const texts = paperTextsIn(language);
  const total = sumOfSums(areas.map(({ sums }) => sums));
  const cap = capOf(source);
  const used = total.committed + total.granted;
  const line = (name: string, value: number): Row => ({ cells: [text(name), kroner(value)] });
  return {
    columns: [
      { heading: texts.overview, align: "left", width: 34 },
      { heading: texts.amount, align: "right", width: 15 },
    ],
    rows: [
      line(texts.cap, cap),
      line(texts.committed, total.committed),
      line(texts.granted, total.granted),
      { cells: [text(texts.left), kroner(cap - used)], isSum: true },
    ],
  };
}

/** The reservation, where there are amounts of later years (R5). */
export function reservation(later: readonly number[], language: Language): readonly Block[] {
  return later.length === 0 ? [] : [{ kind: "paragraph", text: paperTextsIn(language).reservation }];
}
