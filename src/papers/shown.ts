import { formatAmount, formatFigure, formatKroner, formatPoints, formatShare } from "../texts/figures.ts";
import type { Language } from "../texts/language.ts";
import type { Cell } from "./paper.ts";

/** A cell as it is read on paper. Nothing of an amount is a dash, but in a sum, which is told to the krone. */
export function shownCell(cell: Cell, language: Language, isSum = false): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "kroner":
      return cell.kroner === 0 && !isSum ? "–" : formatKroner(cell.kroner, language);
    case "decimal":
      return formatPoints(cell.decimal, language);
    case "count":
      return formatAmount(cell.count, language);
    case "share":
      return formatShare(cell.share, language);
    case "date":
      return formatFigure("date", cell.date, language);
    case "none":
      return "";
  }
}
