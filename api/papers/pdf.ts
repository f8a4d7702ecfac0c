import PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { Block, Paper, Section } from "../../src/papers/paper.ts";
import { shownCell } from "../../src/papers/shown.ts";
import { fill } from "../../src/texts/fill.ts";
import type { Language } from "../../src/texts/language.ts";
import { lineText } from "../../src/written/harmless.ts";
import { drawChart } from "./pdf/chart.ts";
import { paperFonts } from "./pdf/fonts.ts";
import { createSheets, lineHeight, type Look, page, room, type Sheets } from "./pdf/sheets.ts";
import { drawTable } from "./pdf/table.ts";

const languages: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

const looks = {
  title: { size: 20, isBold: true },
  subtitle: { size: 13 },
  standing: { size: 10, isBold: true },
  label: { size: 9, color: "#444444" },
  heading: { size: 13, isBold: true },
  subheading: { size: 10.5, isBold: true },
  body: { size: 9 },
  small: { size: 7.5 },
} satisfies Readonly<Record<string, Look>>;

/**
 * A paper as PDF: A4 on its side, with page numbers, its title and language, bookmarks, charts that are drawn, not pictures, and
 * a structure tree (ISO 32000-1, 14.7 and 14.8), by which it is read aloud: headings, paragraphs, lists, and tables with their headings.
 */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  const { language, title, subtitle, standing } = paper;
  const dated = new Date(paper.dated);
  const document = new PDFDocument({
    size: "A4",
    layout: "landscape",
    // What is drawn has its place; the margins of pdfkit are for texts that it breaks itself.
    margin: 0,
    lang: languages[language],
    displayTitle: true,
    pdfVersion: "1.7",
    tagged: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: lineText(`${title} · ${subtitle}`),
      Subject: lineText(standing.text),
      Author: "fordel",
      Creator: "fordel",
      Producer: "fordel",
      CreationDate: dated,
      ModDate: dated,
    },
  });
  const { regular, bold } = paperFonts();
  document.registerFont("regular", regular).registerFont("bold", bold);
  const root = document.struct("Document");
  document.addStructure(root);
  const sheets = createSheets(document, (each) => drawHeader(each, paper));
  sheets.newSheet();
  drawHead(sheets, root, paper);
  for (const section of paper.sections) drawSection(sheets, root, section, language);
  root.end();
  drawFooters(sheets, paper);
  document.end();
  return bytesOf(document);
}

async function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of document) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** Whether it is decided, above everything on every sheet. */
function drawHeader(sheets: Sheets, { standing }: Paper): void {
  const lines = sheets.lines(lineText(standing.text), room, looks.small).slice(0, 2);
  const column = { lines, look: looks.small, x: page.left, width: room };
  sheets.decorate(() => sheets.draw(column, 18), "Pagination");
}

/** The number of the page, and what the paper can be known again by, on every sheet. */
function drawFooters(sheets: Sheets, { foot, pageNumber }: Paper): void {
  const { document } = sheets;
  const { start, count } = document.bufferedPageRange();
  const width = 90;
  for (let place = 0; place < count; place++) {
    document.switchToPage(start + place);
    const number = fill(pageNumber, { page: String(place + 1), pages: String(count) });
    const lines = sheets.lines(lineText(foot), room - width - 10, looks.small).slice(0, 2);
    const right = { lines: [number], look: { ...looks.small, align: "right" as const }, width };
    sheets.decorate(() => {
      sheets.draw({ lines, look: looks.small, x: page.left, width: room - width }, page.bottom + 12);
      sheets.draw({ ...right, x: page.left + room - width }, page.bottom + 12);
    }, "Pagination");
  }
}

/** An element that holds a text and nothing else. */
function drawText(
  sheets: Sheets,
  parent: StructureElement,
  type: string,
  text: string,
  look: Look,
  language?: Language,
): void {
  const element = sheets.document.struct(type, language === undefined ? {} : { lang: languages[language] });
  parent.add(element);
  sheets.flow(element, lineText(text), look);
  element.end();
}

/** A heading, which does not stand alone at the foot of a sheet. */
function drawHeading(sheets: Sheets, parent: StructureElement, level: 2 | 3, text: string): void {
  const look = level === 2 ? looks.heading : looks.subheading;
  if (sheets.at() > page.top) sheets.move(level === 2 ? 14 : 7);
  const lines = sheets.lines(lineText(text), room, look).length;
  sheets.need(lines * lineHeight(look) + 4 * lineHeight(looks.body));
  if (level === 2) sheets.document.outline.addItem(lineText(text));
  drawText(sheets, parent, `H${level}`, text, look);
  sheets.move(4);
}

/** The title, whether it is decided, and what it can be known again by. */
function drawHead(
  sheets: Sheets,
  root: StructureElement,
  { title, subtitle, standing, particulars, language }: Paper,
): void {
  const { document } = sheets;
  drawText(sheets, root, "H1", title, looks.title);
  drawText(sheets, root, "P", subtitle, looks.subtitle);
  sheets.move(8);
  if (!standing.isDecision) {
    const lines = sheets.lines(lineText(standing.text), room - 8, looks.standing);
    const height = lines.length * lineHeight(looks.standing);
    sheets.decorate(() => {
      document.lineWidth(1).strokeColor("#000000");
      document.rect(page.left - 5, sheets.at() - 4, room + 10, height + 7).stroke();
    });
  }
  drawText(sheets, root, "P", standing.text, looks.standing);
  sheets.move(9);
  const table = document.struct("Table");
  root.add(table);
  for (const { label, value } of particulars) {
    const widths = { label: 150, value: room - 160 };
    const cells = [
      { type: "TH", text: label, look: looks.label, x: page.left, width: widths.label },
      {
        type: "TD",
        text: shownCell(value, language),
        look: looks.body,
        x: page.left + 160,
        width: widths.value,
      },
    ].map((cell) => ({ ...cell, lines: sheets.lines(lineText(cell.text), cell.width, cell.look) }));
    const lines = Math.max(...cells.map((cell) => cell.lines.length));
    sheets.need(lines * lineHeight(looks.body));
    const row = document.struct("TR");
    table.add(row);
    for (const { type, ...column } of cells) {
      const element = document.struct(type, type === "TH" ? { scope: "Row" } : {});
      row.add(element);
      element.add(() => sheets.draw(column, sheets.at()));
    }
    row.end();
    sheets.move(lines * lineHeight(looks.body));
  }
  table.end();
}

function drawSection(
  sheets: Sheets,
  root: StructureElement,
  { heading, blocks }: Section,
  language: Language,
): void {
  const section = sheets.document.struct("Sect");
  root.add(section);
  drawHeading(sheets, section, 2, heading);
  for (const block of blocks) drawBlock(sheets, section, block, language);
  section.end();
}

function drawBlock(sheets: Sheets, section: StructureElement, block: Block, language: Language): void {
  switch (block.kind) {
    case "paragraph":
      drawText(sheets, section, "P", block.text, looks.body, block.language);
      sheets.move(5);
      return;
    case "heading":
      drawHeading(sheets, section, 3, block.text);
      return;
    case "list":
      drawList(sheets, section, block);
      return;
    case "table":
      drawTable(sheets, section, block.table, language);
      return;
    case "chart":
      drawHeading(sheets, section, 3, block.chart.title);
      drawChart(sheets, section, block.chart, language);
      drawTable(sheets, section, block.chart.table, language);
  }
}

function drawList(
  sheets: Sheets,
  section: StructureElement,
  { items, language }: Extract<Block, { readonly kind: "list" }>,
): void {
  const { document } = sheets;
  const list = document.struct("L", language === undefined ? {} : { lang: languages[language] });
  section.add(list);
  for (const item of items) {
    sheets.need(lineHeight(looks.body));
    const [element, mark, body] = [document.struct("LI"), document.struct("Lbl"), document.struct("LBody")];
    list.add(element);
    element.add(mark);
    mark.add(() => sheets.draw({ lines: ["•"], look: looks.body, x: page.left + 2, width: 8 }, sheets.at()));
    element.add(body);
    sheets.flow(body, lineText(item), looks.body, page.left + 12);
    element.end();
  }
  list.end();
  sheets.move(5);
}
