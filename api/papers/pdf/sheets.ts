import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import { linesOf } from "./lines.ts";

/** Points: A4 on its side, and what is left between the margins. */
export const page = { width: 841.89, height: 595.28, left: 40, top: 48, bottom: 552 };
export const room = page.width - 2 * page.left;

/** How a text looks. */
export interface Look {
  readonly size: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly align?: "left" | "right";
}

/** Lines of text of one look, and where they stand from left to right. */
export interface Column {
  readonly lines: readonly string[];
  readonly look: Look;
  readonly x: number;
  readonly width: number;
}

/**
 * The sheets that a paper is drawn on, one after the other. Everything drawn is the content of an element of the structure
 * tree, or is marked as no content (PDF 1.7, 14.8), so that it can be read aloud in its order.
 */
export interface Sheets {
  readonly document: PDFDocument;
  /** Where the next is drawn, points from above. */
  readonly at: () => number;
  readonly move: (points: number) => void;
  readonly newSheet: () => void;
  /** Begins a new sheet where less than this is left. */
  readonly need: (points: number) => void;
  readonly lines: (text: string, width: number, look: Look) => readonly string[];
  /** Draws lines from `y` on, within a function that is the content of an element. */
  readonly draw: (column: Column, y: number) => void;
  /** Draws what is no content, such as a line between rows. */
  readonly decorate: (drawing: () => void, type?: "Pagination" | "Layout") => void;
  /** Draws a text as the content of an element, on as many sheets as it takes. */
  readonly flow: (element: StructureElement, text: string, look: Look, x?: number) => void;
}

/** The height of a line, points. */
export function lineHeight({ size }: Look): number {
  return Math.round(size * 125) / 100;
}

/** @param onNew draws what stands on every sheet */
export function createSheets(document: PDFDocument, onNew: (sheets: Sheets) => void): Sheets {
  let y = page.top;
  const styled = ({ size, isBold = false, color = "#000000" }: Look): void => {
    document
      .font(isBold ? "bold" : "regular")
      .fontSize(size)
      .fillColor(color);
  };
  const sheets: Sheets = {
    document,
    at: () => y,
    move(points) {
      y += points;
    },
    newSheet() {
      document.addPage();
      onNew(sheets);
      y = page.top;
    },
    need(points) {
      if (y + points > page.bottom && y > page.top) sheets.newSheet();
    },
    lines(text, width, look) {
      styled(look);
      return linesOf(text, width, (part) => document.widthOfString(part));
    },
    draw({ lines, look, x, width }, from) {
      styled(look);
      for (const [index, line] of lines.entries()) {
        const left = look.align === "right" ? x + width - document.widthOfString(line) : x;
        if (line !== "") document.text(line, left, from + index * lineHeight(look), { lineBreak: false });
      }
    },
    decorate(drawing, type = "Layout") {
      document.markContent("Artifact", { type });
      drawing();
      document.endMarkedContent();
    },
    flow(element, text, look, x = page.left) {
      const width = page.width - page.left - x;
      let left = sheets.lines(text, width, look);
      while (left.length > 0) {
        sheets.need(lineHeight(look));
        const fit = Math.max(1, Math.floor((page.bottom - y) / lineHeight(look)));
        const lines = left.slice(0, fit);
        element.add(() => sheets.draw({ lines, look, x, width }, y));
        sheets.move(lines.length * lineHeight(look));
        left = left.slice(fit);
      }
    },
  };
  return sheets;
}
