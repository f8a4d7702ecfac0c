import { saidFault } from "../fault.ts";
import type { Cell } from "../sheet.ts";
import { shownCell } from "../shown.ts";
import { readKroner } from "./kroner.ts";
import { readMoment } from "./moment.ts";
import {
  readApplicantId,
  readApplicantKind,
  readArea,
  readId,
  readMunicipality,
  readStandard,
  readText,
  readTraits,
} from "./names.ts";
import { readPoints, readTick, readWhole } from "./numbers.ts";
import type { CellContext, CellReading } from "./reading.ts";

/** What a failed formula, or a number that its column is too narrow for, is as text in a file of comma separated values. */
const brokenFormula = /^#(?:REF!|N\/A|I\/T|VALUE!|VERDI!|DIV\/0!|NAME\?|NAVN\?|NULL!|NUM!|SPILL!|CALC!|#+)$/u;

/** What a cell says of a field of `context.kind`. */
export function readCell(cell: Cell | undefined, context: CellContext): CellReading {
  if (cell === undefined || isEmpty(cell)) return { is: "empty" };
  const { language, kind, document } = context;
  if (cell.kind === "error" || (cell.kind === "text" && brokenFormula.test(cell.text.trim()))) {
    return { is: "fault", fault: saidFault("cell-broken", { text: shownCell(cell, language) }) };
  }
  switch (kind) {
    case "id":
      return readId(cell, context.ids, language);
    case "area":
      return readArea(cell, context.areas, document, language);
    case "text":
      return readText(cell, language);
    case "applicant-kind":
      return readApplicantKind(cell, language);
    case "municipality":
      return readMunicipality(cell, language);
    case "standard":
      return readStandard(cell, language);
    case "applicant-id":
      return readApplicantId(cell, language);
    case "kroner":
      return readKroner(cell, context.unit, language);
    case "points":
      return readPoints(cell, language);
    case "count":
      return readWhole(cell, 0, language);
    case "count-positive":
      return readWhole(cell, 1, language);
    case "list":
      return readTraits(cell, context.traits, language);
    case "moment":
      return readMoment(cell, context.days, language);
    case "yes-or-no":
      return readTick(cell, language);
  }
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell.kind === "empty" || (cell.kind === "text" && cell.text.trim() === "");
}
