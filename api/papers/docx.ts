import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IBorderOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import { ChartRun } from "docx/charts";
import type { BarChart, Block, Cell, Column, Paper, Row, Table } from "../../src/papers/paper.ts";
import { shownCell } from "../../src/papers/shown.ts";
import type { Language } from "../../src/texts/language.ts";
import { fixedZip } from "./fixed-zip.ts";
import { lineText } from "../../src/written/harmless.ts";

/** The language of a document, as Word knows it. */
const wordLanguages: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** Twentieths of a point: A4 on its side, and what is left between the margins. */
const page = { width: 11_906, height: 16_838, margin: 850 };
const room = page.height - 2 * page.margin;

/** A paper for Word: headings, tables whose headings come again on every page, page numbers, and its language. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const { language, particulars, sections } = paper;
  const document = new Document({
    title: lineText(`${paper.title} · ${paper.subtitle}`),
    subject: lineText(paper.standing.text),
    creator: "fordel",
    lastModifiedBy: "fordel",
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 20, language: { value: wordLanguages[language] } } },
        title: { run: { size: 40, bold: true, color: "000000" }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { size: 28, bold: true, color: "000000" },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { size: 22, bold: true, color: "000000" },
          paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: page.margin + 350,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              header: 450,
              footer: 400,
            },
          },
        },
        headers: { default: new Header({ children: [small(paper.standing.text)] }) },
        footers: { default: footer(paper) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(paper.title)] }),
          new Paragraph({ spacing: { after: 120 }, children: [run(paper.subtitle, { size: 26 })] }),
          new Paragraph({
            spacing: { after: 200 },
            children: [run(paper.standing.text, { bold: true })],
            ...(!paper.standing.isDecision && { border: box }),
          }),
          ...particulars.map(
            ({ label, value }) =>
              new Paragraph({
                indent: { left: 3400, hanging: 3400 },
                tabStops: [{ type: TabStopType.LEFT, position: 3400 }],
                children: [run(label), new TextRun({ text: "\t" }), run(shownCell(value, language))],
              }),
          ),
          ...sections.flatMap(({ heading, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
            ...blocks.flatMap((block) => blockParts(block, language)),
          ]),
        ],
      },
    ],
  });
  return fixedZip(new Uint8Array(await Packer.toBuffer(document)), paper.dated);
}

const edge: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: "000000", space: 6 };
const box = { top: edge, bottom: edge, left: edge, right: edge };

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  /** Where it is another than the paper's. */
  readonly language?: Language;
}

function run(text: string, { language, ...look }: Look = {}): TextRun {
  const spoken = language === undefined ? {} : { language: { value: wordLanguages[language] } };
  return new TextRun({ text: lineText(text), ...look, ...spoken });
}

function inLanguage({ language }: Look): Look {
  return language === undefined ? {} : { language };
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [run(text, { size: 16 })] });
}

/** "Side 1 av 2": Word fills in the numbers. */
function footer({ foot, pageNumber }: Paper): Footer {
  const [before, between, after] = pageNumber.split(/\{\w+\}/);
  const numbers = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: room }],
        children: [
          run(foot, { size: 16 }),
          new TextRun({ text: "\t", size: 16 }),
          new TextRun({ children: numbers, size: 16 }),
        ],
      }),
    ],
  });
}

function blockParts(block: Block, language: Language): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ spacing: { after: 120 }, children: [run(block.text, inLanguage(block))] })];
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(block.text)] })];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: [run(item, inLanguage(block))] }),
      );
    case "table":
      return [wordTable(block.table, language), new Paragraph({ children: [] })];
    case "chart":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(block.chart.title)] }),
        // A run of its own module, which Document knows by its form.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
        new Paragraph({ keepNext: true, children: [chartRun(block.chart)] }),
        wordTable(block.chart.table, language),
        new Paragraph({ children: [] }),
      ];
  }
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "BBBBBB" };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 10, color: "000000" };

function wordTable({ columns, rows }: Table, language: Language): WordTable {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  // A table of few narrow columns does not take the whole width.
  const whole = Math.min(room, Math.round((room * Math.max(all, 60)) / 130));
  const widths = columns.map(({ width }) => Math.floor((whole * width) / all));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, place) =>
      wordCell(column.heading, column, widths[place], { bold: true, bottom: thick, top: none }),
    ),
  });
  const body = rows.map((row) => wordRow(row, columns, widths, language));
  return new WordTable({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    margins: { top: 30, bottom: 30, left: 40, right: 80 },
    rows: [head, ...body],
  });
}

function wordRow(
  { cells, isSum }: Row,
  columns: readonly Column[],
  widths: readonly number[],
  language: Language,
): TableRow {
  const look =
    isSum === true ? { bold: true, top: thick, bottom: none } : { bold: false, top: none, bottom: thin };
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell: Cell, place) =>
      wordCell(shownCell(cell, language, isSum), columns[place], widths[place], look),
    ),
  });
}

function wordCell(
  text: string,
  { align }: Column,
  width: number,
  {
    bold,
    top,
    bottom,
  }: { readonly bold: boolean; readonly top: IBorderOptions; readonly bottom: IBorderOptions },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top, bottom, left: none, right: none },
    children: [
      new Paragraph({
        alignment: align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [run(text, { bold, size: 18 })],
      }),
    ],
  });
}

/** A chart of Word's own, which can be changed there. */
function chartRun({ title, bars, table }: BarChart): ChartRun {
  const values = bars.map(({ value }) =>
    value.kind === "kroner" ? value.kroner : value.kind === "count" ? value.count : 0,
  );
  return new ChartRun({
    type: "bar",
    categories: bars.map(({ label }) => lineText(label)),
    series: [{ name: lineText(table.columns[1].heading), values, color: "404040" }],
    categoryAxis: { reverseOrder: true },
    valueAxis: { visible: false, gridlines: false },
    dataLabels: { value: true, position: "outsideEnd", numberFormat: "#,##0" },
    legend: false,
    gapWidth: 50,
    chartArea: { border: "none" },
    transformation: { width: 640, height: Math.max(90, 40 + 30 * bars.length) },
    altText: { name: lineText(title), title: lineText(title), description: lineText(title) },
  });
}
