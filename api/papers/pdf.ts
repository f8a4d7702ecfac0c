import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pdfmake from "pdfmake";
import type { BarChart, Block, Paper, Section, Table } from "../../src/papers/paper.ts";
import { shownCell } from "../../src/papers/shown.ts";
import { fill } from "../../src/texts/fill.ts";
import type { Language } from "../../src/texts/language.ts";
import { lineText } from "../../src/written/harmless.ts";

/** The font is embedded, so that the paper looks alike everywhere. */
const fontFiles = {
  normal: "Roboto-Regular.ttf",
  bold: "Roboto-Medium.ttf",
  italics: "Roboto-Italic.ttf",
  bolditalics: "Roboto-MediumItalic.ttf",
};

const languages: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** Points: A4 on its side, and what is left between the margins. */
const page = { width: 841.89, margin: 40 };
const room = page.width - 2 * page.margin;

const ready = { done: false };

/** Fonts from the package, nothing from the network and nothing else from the disk. */
function prepare(): void {
  if (ready.done) return;
  const folder = join(
    dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")),
    "fonts",
    "Roboto",
  );
  for (const file of Object.values(fontFiles))
    pdfmake.virtualfs.writeFileSync(file, readFileSync(join(folder, file)));
  pdfmake.setFonts({ Roboto: fontFiles });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  ready.done = true;
}

/** A paper as PDF: A4 on its side, with page numbers, its title and language, and charts that are drawn, not pictures. */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  prepare();
  const { language, title, subtitle, standing, foot, pageNumber } = paper;
  const dated = new Date(paper.dated);
  const bytes = await pdfmake
    .createPdf({
      pageSize: "A4",
      pageOrientation: "landscape",
      pageMargins: [page.margin, 44, page.margin, 44],
      language: languages[language],
      displayTitle: true,
      version: "1.7",
      info: {
        title: lineText(`${title} · ${subtitle}`),
        subject: lineText(standing.text),
        author: "fordel",
        creator: "fordel",
        producer: "fordel",
        creationDate: dated,
        modDate: dated,
      },
      defaultStyle: { font: "Roboto", fontSize: 9, lineHeight: 1.15 },
      styles: {
        title: { fontSize: 20, bold: true },
        subtitle: { fontSize: 13, margin: [0, 2, 0, 8] },
        heading: { fontSize: 13, bold: true, margin: [0, 16, 0, 5] },
        subheading: { fontSize: 10.5, bold: true, margin: [0, 8, 0, 3] },
        small: { fontSize: 7.5 },
      },
      header: { text: lineText(standing.text), style: "small", margin: [page.margin, 18, page.margin, 0] },
      footer: (current: number, pages: number) => ({
        margin: [page.margin, 12, page.margin, 0],
        columns: [
          { text: lineText(foot), style: "small" },
          {
            text: fill(pageNumber, { page: String(current), pages: String(pages) }),
            style: "small",
            alignment: "right",
            width: 90,
          },
        ],
      }),
      content: [
        { text: lineText(title), style: "title" },
        { text: lineText(subtitle), style: "subtitle" },
        standingBox(standing),
        {
          margin: [0, 8, 0, 0],
          layout: "noBorders",
          table: {
            widths: [150, "*"],
            body: paper.particulars.map(({ label, value }) => [
              { text: lineText(label), color: "#444444" },
              { text: lineText(shownCell(value, language)) },
            ]),
          },
        },
        ...paper.sections.flatMap((section) => sectionParts(section, language)),
      ],
      // A heading does not stand alone at the foot of a page.
      pageBreakBefore: (
        node: { readonly headlineLevel?: number },
        nodes: { readonly getFollowingNodesOnPage: () => readonly unknown[] },
      ) => node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
    })
    .getBuffer();
  return new Uint8Array(bytes);
}

function standingBox({ isDecision, text }: Paper["standing"]): object {
  const said = { text: lineText(text), bold: true, fontSize: 10 };
  if (isDecision) return said;
  return { table: { widths: ["auto"], body: [[{ ...said, margin: [4, 3, 4, 3] }]] } };
}

function sectionParts({ heading, blocks }: Section, language: Language): object[] {
  return [
    { text: lineText(heading), style: "heading", headlineLevel: 1 },
    ...blocks.flatMap((block) => blockParts(block, language)),
  ];
}

function blockParts(block: Block, language: Language): object[] {
  switch (block.kind) {
    case "paragraph":
      return [{ text: lineText(block.text), margin: [0, 0, 0, 5] }];
    case "heading":
      return [{ text: lineText(block.text), style: "subheading", headlineLevel: 2 }];
    case "list":
      return [{ ul: block.items.map((item) => ({ text: lineText(item) })), margin: [0, 0, 0, 5] }];
    case "table":
      return [pdfTable(block.table, language)];
    case "chart":
      return chartParts(block.chart, language);
  }
}

/** What is beside the text in a cell, points. */
const cellPadding = 8;

function pdfTable({ columns, rows }: Table, language: Language): object {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const whole = Math.min(room, (room * Math.max(all, 60)) / 130) - columns.length * cellPadding;
  const sums = new Set(rows.flatMap(({ isSum }, index) => (isSum === true ? [index + 1] : [])));
  const head = columns.map(({ heading, align }) => ({
    text: lineText(heading),
    bold: true,
    alignment: align,
  }));
  const body = rows.map(({ cells, isSum }) =>
    cells.map((cell, place) => ({
      text: lineText(shownCell(cell, language, isSum)),
      alignment: columns[place].align,
      ...(isSum === true && { bold: true }),
    })),
  );
  return {
    margin: [0, 2, 0, 10],
    fontSize: 8.5,
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => (whole * width) / all),
      body: [head, ...body],
    },
    layout: {
      hLineWidth: (line: number) =>
        line === 0 || line === rows.length + 1 ? 0 : line === 1 || sums.has(line) ? 1 : 0.4,
      hLineColor: (line: number) => (line === 1 || sums.has(line) ? "#000000" : "#bbbbbb"),
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => cellPadding,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
}

const bar = { width: 330, height: 11 };

/** Drawn bars between their labels and their figures, and the table of the same. */
function chartParts({ title, bars, table }: BarChart, language: Language): object[] {
  const body = bars.map(({ label, value, size }) => [
    { text: lineText(label), alignment: "right", noWrap: label.length < 40 },
    {
      canvas: [
        { type: "rect", x: 0, y: 0, w: bar.width, h: bar.height, lineWidth: 0.4, lineColor: "#999999" },
        { type: "rect", x: 0, y: 0, w: size * bar.width, h: bar.height, color: "#333333" },
      ],
    },
    { text: shownCell(value, language), noWrap: true },
  ]);
  return [
    { text: lineText(title), style: "subheading", headlineLevel: 2 },
    ...(body.length === 0
      ? []
      : [
          {
            layout: "noBorders",
            margin: [0, 2, 0, 6],
            table: { dontBreakRows: true, widths: [190, bar.width, "*"], body },
          },
        ]),
    pdfTable(table, language),
  ];
}
