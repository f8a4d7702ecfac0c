import excel, { type Worksheet } from "exceljs";
import type { Block, Cell, Paper, Section, Table } from "../../src/papers/paper.ts";
import { fixedZip } from "./fixed-zip.ts";
import { cellText, lineText } from "../../src/written/harmless.ts";
import { sheetNames } from "./sheet-names.ts";

/** Characters that a cell may hold at most. */
const longestCell = 32_767;

/** Points of one line of text. */
const lineHeight = 15;

/** Lines of a row at most; Excel takes no higher one. */
const highest = 27;

/** Columns as wide as this are wrapped. */
const widest = 70;

/**
 * A paper as a workbook: a sheet of particulars, then one for each section. Amounts, points and dates are numbers and dates,
 * texts are texts whatever they begin with; the heading of a list stays in sight, and it can be filtered.
 */
export async function xlsxOf(paper: Paper): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  const dated = new Date(paper.dated);
  workbook.title = lineText(`${paper.title} · ${paper.subtitle}`);
  workbook.subject = lineText(paper.standing.text);
  workbook.creator = "fordel";
  workbook.lastModifiedBy = "fordel";
  workbook.created = dated;
  workbook.modified = dated;
  const names = sheetNames(paper.sections.map(({ sheet }) => sheet));
  for (const [index, section] of paper.sections.entries()) {
    const sheet = workbook.addWorksheet(names[index], {
      pageSetup: {
        // A4. The enum of its types is not there when it runs.
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      headerFooter: {
        oddHeader: `&L${footText(paper.standing.text)}`,
        oddFooter: `&L${footText(paper.foot)}&R&P / &N`,
      },
    });
    writeSection(sheet, paper, section, index === 0);
  }
  const written = await workbook.xlsx.writeBuffer();
  return fixedZip(new Uint8Array(written), paper.dated);
}

/** Text for the head or foot of a page, where "&" begins a code; at most 255 characters are taken. */
function footText(text: string): string {
  return Array.from(lineText(text)).slice(0, 110).join("").replaceAll("&", "&&");
}

function writeSection(sheet: Worksheet, paper: Paper, section: Section, isFirst: boolean): void {
  const widths: number[] = [];
  if (isFirst) writeHead(sheet, paper, widths);
  else {
    const title = sheet.addRow([cellText(section.heading), ""]);
    title.font = font(13, true);
    sheet.addRow([lineText(`${paper.subtitle} · ${paper.standing.text}`)]);
  }
  const blocks: readonly Block[] =
    section.asTable === undefined ? section.blocks : [{ kind: "table", table: section.asTable }];
  const tables = blocks.filter(({ kind }) => kind === "table");
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
        writeLine(sheet, block.text, false);
        break;
      case "heading":
        writeLine(sheet, block.text, true);
        break;
      case "list":
        for (const item of block.items) writeLine(sheet, `– ${item}`, false);
        break;
      case "chart":
        writeLine(sheet, block.chart.title, true);
        writeTable(sheet, block.chart.table, widths);
        sheet.addRow([]);
        break;
      case "table": {
        const top = writeTable(sheet, block.table, widths);
        if (!isFirst && tables.length === 1) {
          sheet.views = [{ state: "frozen", ySplit: top, xSplit: 0 }];
          const last = top + block.table.rows.filter(({ isSum }) => isSum !== true).length;
          sheet.autoFilter = {
            from: { row: top, column: 1 },
            to: { row: last, column: block.table.columns.length },
          };
          sheet.pageSetup.printTitlesRow = `${top}:${top}`;
        } else sheet.addRow([]);
      }
    }
  }
  for (const [place, width] of widths.entries())
    sheet.getColumn(place + 1).width = Math.min(widest, width + 2);
}

/** The title, whether it is decided, and what it can be known again by. */
function writeHead(sheet: Worksheet, paper: Paper, widths: number[]): void {
  sheet.addRow([cellText(paper.title)]).font = font(16, true);
  sheet.addRow([cellText(paper.subtitle)]).font = font(13);
  sheet.addRow([cellText(paper.standing.text)]).font = font(11, true);
  sheet.addRow([]);
  for (const { label, value } of paper.particulars) {
    const row = sheet.addRow([cellText(label)]);
    row.getCell(1).font = font(11, true);
    writeCell(sheet, row.number, 2, value);
    // What is long runs over the columns beside it, which are empty.
    row.getCell(2).alignment = { horizontal: "left" };
  }
  sheet.addRow([]);
  widths[0] = 30;
}

function font(size: number, bold = false): { name: string; family: number; size: number; bold: boolean } {
  return { name: "Calibri", family: 2, size, bold };
}

/** Lines that a text takes in a column, about. */
function linesIn(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(4, width - 1))), 0);
}

function writeLine(sheet: Worksheet, text: string, isHeading: boolean): void {
  const row = sheet.addRow([cellText(text).slice(0, longestCell)]);
  row.font = font(11, isHeading);
}

/** Writes a table below what there is, and gives the row of its heading. */
function writeTable(sheet: Worksheet, { columns, rows }: Table, widths: number[]): number {
  const head = sheet.addRow(columns.map(({ heading }) => cellText(heading)));
  for (const [place, { align, width, heading }] of columns.entries()) {
    const cell = head.getCell(place + 1);
    cell.font = font(11, true);
    cell.alignment = {
      horizontal: align,
      vertical: "bottom",
      wrapText: true,
      ...(align === "left" && place > 0 && { indent: 1 }),
    };
    cell.border = { bottom: { style: "medium" } };
    const longestWord = Math.max(...heading.split(" ").map((word) => word.length));
    widths[place] = Math.max(widths[place] ?? 0, width, longestWord + 3);
  }
  head.height =
    lineHeight * Math.max(1, ...columns.map(({ heading }, place) => linesIn(heading, widths[place])));
  for (const { cells, isSum } of rows) {
    const row = sheet.addRow([]);
    const lines = cells.map((cell, place) =>
      cell.kind === "text" ? linesIn(cell.text, Math.min(widest, widths[place])) : 1,
    );
    row.height = lineHeight * Math.min(highest, Math.max(1, ...lines));
    for (const [place, cell] of cells.entries()) {
      writeCell(sheet, row.number, place + 1, cell);
      const written = row.getCell(place + 1);
      const isText = columns[place].align === "left";
      written.alignment = {
        vertical: "top",
        horizontal: columns[place].align,
        ...(isText && { wrapText: true, indent: place === 0 ? 0 : 1 }),
      };
      written.font = font(11, isSum === true);
      if (isSum === true) {
        written.border = { top: { style: "thin" } };
      }
    }
  }
  return head.number;
}

function writeCell(sheet: Worksheet, row: number, column: number, value: Cell): void {
  const cell = sheet.getCell(row, column);
  switch (value.kind) {
    case "text":
      cell.value = cellText(value.text).slice(0, longestCell);
      return;
    case "kroner":
      cell.value = value.kroner;
      cell.numFmt = '#,##0 "kr"';
      return;
    case "count":
      cell.value = value.count;
      cell.numFmt = "#,##0";
      return;
    case "decimal": {
      // A number where Excel holds it exactly; longer decimals stay as they are written.
      const isExact = value.decimal.replace(/^-/, "").replace(".", "").length <= 15;
      cell.value = isExact ? Number(value.decimal) : value.decimal;
      return;
    }
    case "share":
      cell.value = Number(value.share);
      cell.numFmt = "0.0 %";
      return;
    case "date":
      cell.value = new Date(`${value.date}T00:00:00.000Z`);
      cell.numFmt = "dd.mm.yyyy";
      return;
    case "none":
  }
}
