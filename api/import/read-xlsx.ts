import type { Sheet } from "../../src/import/sheet.ts";
import type { DaySystem } from "./dates.ts";
import { mostCells } from "./limits.ts";
import { checkWorkbook } from "./package-kind.ts";
import { readXml } from "./read-part.ts";
import { readSheet, type WorkbookParts } from "./read-sheet.ts";
import { refuse } from "./refused-file.ts";
import { relationsOf } from "./relations.ts";
import { scan } from "./scan.ts";
import { sharedStrings } from "./strings.ts";
import { numberForms } from "./styles.ts";
import { partsOf, type Parts } from "./zip.ts";

/** Characters of the name of a sheet at most; Excel has no more than 31. */
const longestName = 100;

/**
 * The sheets of an Excel workbook (ECMA-376), in its order, hidden ones too. Only the parts that hold cells are read; formulas
 * are never worked out, and what lies outside of the file is not looked for.
 *
 * @throws RefusedFile
 */
export function readXlsx(bytes: Uint8Array): readonly Sheet[] {
  const parts = partsOf(bytes);
  checkWorkbook(parts);
  scan(parts);
  const key = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (key === undefined) return refuse("not-workbook", {});
  const relations = relationsOf(parts, key);
  const { names, system } = contentsOf(parts, key);
  const target = (type: string): string | undefined => relations.find((one) => one.type === type)?.target;
  const [strings, styles] = [target("sharedStrings"), target("styles")];
  const workbook: WorkbookParts = {
    parts,
    system,
    strings: strings === undefined ? [] : sharedStrings(parts, strings),
    forms: styles === undefined ? [] : numberForms(parts, styles),
    places: { left: mostCells },
  };
  // Sheets of charts, dialogs and the like have no cells.
  const sheets = names.flatMap(({ name, id }) =>
    relations
      .filter((one) => one.id === id && one.type === "worksheet")
      .slice(0, 1)
      .map((one) => readSheet(workbook, name, one.target)),
  );
  if (sheets.length === 0) refuse("no-sheets", {});
  return sheets;
}

/** The names of the sheets with their relations, and how days are counted. */
function contentsOf(
  parts: Parts,
  key: string,
): { readonly names: readonly { readonly name: string; readonly id: string }[]; readonly system: DaySystem } {
  const names: { name: string; id: string }[] = [];
  const state: { system: DaySystem } = { system: "1900" };
  readXml(parts, key, {
    open(element, attributes) {
      if (element === "workbookPr" && /^(?:1|true)$/u.test(attributes.get("date1904") ?? ""))
        state.system = "1904";
      if (element !== "sheet") return;
      const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const name = attributes.get("name") ?? "";
      if (name === "" || name.length > longestName) refuse("broken-part", { part: key });
      names.push({ name, id });
    },
  });
  return { names, system: state.system };
}
