import { longestCell, mostCells } from "./limits.ts";
import { readXml } from "./read-part.ts";
import { refuse } from "./refused-file.ts";
import type { XmlHandler } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** Collects a text that comes in pieces, no more of it than shows that it is too long. */
export interface TextCollector {
  readonly add: (piece: string) => void;
  /** What came since the last time. */
  readonly take: () => string;
}

export function createTextCollector(): TextCollector {
  const state = { text: "" };
  return {
    add(piece) {
      if (state.text.length <= longestCell) state.text += piece.slice(0, longestCell + 1);
    },
    take() {
      const { text } = state;
      state.text = "";
      return owned(text);
    },
  };
}

/** Text that holds on to nothing: a part of a longer text would keep all of that in memory. */
function owned(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString();
}

/** Characters that XML cannot hold are written as `_x0007_`; `_x005F_` is an underscore that would be taken for one. */
const escaped = /_x([\da-f]{4})_/giu;

/** A text of a workbook as people see it (ECMA-376, ST_Xstring). Halves of characters stay as they are written. */
export function unescapedText(text: string): string {
  if (!text.includes("_x") && !text.includes("_X")) return text;
  return text
    .replaceAll(escaped, (written, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code >= 0xd800 && code <= 0xdfff ? written : String.fromCharCode(code);
    })
    .replaceAll(/\r\n?/gu, "\n");
}

/**
 * Reads texts with formats of their own, in `si` of shared strings and `is` of cells: all of `t`, but how it is pronounced.
 *
 * @param onText with the whole text, where the element ends
 */
export function richText(element: "si" | "is", onText: (text: string) => void): Required<XmlHandler> {
  const collector = createTextCollector();
  const state = { isWithin: false, isText: false, isSound: false };
  return {
    open(name) {
      if (name === element) state.isWithin = true;
      else if (name === "rPh") state.isSound = true;
      else if (name === "t") state.isText = state.isWithin && !state.isSound;
    },
    text(piece) {
      if (state.isText) collector.add(piece);
    },
    close(name) {
      if (name === "t") state.isText = false;
      else if (name === "rPh") state.isSound = false;
      else if (name === element) {
        state.isWithin = false;
        onText(unescapedText(collector.take()));
      }
    },
  };
}

/** The texts that cells share, by their number. @throws RefusedFile */
export function sharedStrings(parts: Parts, key: string): readonly string[] {
  const texts: string[] = [];
  const handler = richText("si", (text) => {
    if (texts.length === mostCells) refuse("too-many-cells", { most: mostCells });
    texts.push(text);
  });
  readXml(parts, key, handler);
  return texts;
}
