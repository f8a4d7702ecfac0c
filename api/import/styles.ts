import { type NumberForm, numberForm } from "./number-formats.ts";
import { readXml } from "./read-part.ts";
import { refuse } from "./refused-file.ts";
import type { Parts } from "./zip.ts";

/** Formats of cells that a workbook has at most; Excel has 65,490. */
const mostFormats = 100_000;

/** What the formats of cells make of numbers, by the number of the format. @throws RefusedFile */
export function numberForms(parts: Parts, key: string): readonly NumberForm[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const state = { isOfCells: false };
  readXml(parts, key, {
    open(name, attributes, depth) {
      if (depth === 2) state.isOfCells = name === "cellXfs";
      const id = Number(attributes.get("numFmtId") ?? 0);
      // Formats that depend on conditions have theirs too, deeper down.
      if (name === "numFmt" && depth === 3) codes.set(id, attributes.get("formatCode") ?? "");
      else if (name === "xf" && state.isOfCells) ids.push(id);
      if (ids.length > mostFormats || codes.size > mostFormats) refuse("broken-part", { part: key });
    },
  });
  const known = new Map<number, NumberForm>();
  return ids.map((id) => {
    const form = known.get(id) ?? numberForm(id, codes.get(id));
    known.set(id, form);
    return form;
  });
}
