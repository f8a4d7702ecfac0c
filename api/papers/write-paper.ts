import type { Paper } from "../../src/papers/paper.ts";
import type { PaperFormat } from "./formats.ts";

/** A paper as a file. The same paper gives the same bytes. Writers are loaded when they are asked for: they are heavy. */
export async function writePaper(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case "xlsx": {
      const { xlsxOf } = await import("./xlsx.ts");
      return xlsxOf(paper);
    }
    case "csv": {
      const { csvOf } = await import("./csv.ts");
      return csvOf(paper);
    }
    case "docx": {
      const { docxOf } = await import("./docx.ts");
      return docxOf(paper);
    }
    case "pdf": {
      const { pdfOf } = await import("./pdf.ts");
      return pdfOf(paper);
    }
    case "html": {
      const { htmlOf } = await import("./html.ts");
      return htmlOf(paper);
    }
  }
}
