import { type ReadAmount, readAmount } from "../../written/read-amount.ts";
import { formatKroner } from "../../texts/figures.ts";
import { importTextsIn } from "../../texts/import/in-language.ts";
import type { Language } from "../../texts/language.ts";
import { saidFault, saidQuestion } from "../fault.ts";
import type { AmountUnit } from "../schema.ts";
import type { Cell } from "../sheet.ts";
import { shownCell } from "../shown.ts";
import type { CellReading, Choice } from "./reading.ts";

/**
 * Kroner. A number of a spreadsheet is read as its digits would be: whole and of 1,000 or more it is kroner; a smaller or a broken one
 * is asked about, unless `unit` says what it is of. Text is read by `readAmount`.
 */
export function readKroner(cell: Cell, unit: AmountUnit | undefined, language: Language): CellReading {
  const text = shownCell(cell, language);
  if (cell.kind === "number") return readDecimal(cell.decimal, unit, text, language);
  if (cell.kind !== "text") return { is: "fault", fault: saidFault("amount-not-read", { text }) };
  if (/^(?:kr\.?|nok)? ?[-–—]$/iu.test(text)) return onlyALine(text, language);
  const reading = readAmount(cell.text, unit);
  switch (reading.kind) {
    case "empty":
      return { is: "empty" };
    case "amount":
      return certain(reading.amount, readAmount(cell.text, "kroner"), text, language);
    case "unclear":
      return asked(
        text,
        [...reading.readings, ...inThousands(cell.text, unit)],
        language,
        unit === undefined,
      );
    case "none":
      return { is: "fault", fault: faultOf(cell.text, text) };
  }
}

/** So much is hardly applied for at once. */
const milliard = 1_000_000_000;

/** An amount, unless the unit of the column makes it so great that its digits are rather kroner, as where a column has both. */
function certain(amount: number, inKroner: ReadAmount, text: string, language: Language): CellReading {
  const isDoubtful = inKroner.kind === "amount" && inKroner.amount !== amount && amount >= milliard;
  return isDoubtful && inKroner.amount >= 1000
    ? asked(text, [inKroner.amount, amount], language, false)
    : { is: "value", value: amount };
}

/** A number without a mark between groups of digits: its point is a decimal mark, whatever follows. */
function readDecimal(
  decimal: string,
  unit: AmountUnit | undefined,
  text: string,
  language: Language,
): CellReading {
  if (decimal.startsWith("-")) return { is: "fault", fault: saidFault("amount-negative", { text }) };
  const inKroner = timesTen(decimal, 0);
  if (unit !== undefined) {
    const amount = timesTen(decimal, zeros[unit]);
    if (amount !== undefined) {
      return certain(amount, { kind: "amount", amount: inKroner ?? amount }, text, language);
    }
    return { is: "fault", fault: saidFault("amount-not-whole", { text }) };
  }
  if (inKroner !== undefined && (inKroner === 0 || inKroner >= 1000)) return { is: "value", value: inKroner };
  const isSmall = Number(decimal) < 1000;
  const meant = isSmall ? [inKroner, timesTen(decimal, 3), timesTen(decimal, 6)] : [timesTen(decimal, 3)];
  const amounts = meant.filter((amount) => amount !== undefined);
  if (amounts.length === 0) return { is: "fault", fault: saidFault("amount-not-whole", { text }) };
  return asked(text, amounts, language, true);
}

const zeros: Readonly<Record<AmountUnit, number>> = { kroner: 0, thousands: 3, millions: 6 };

/** Whole kroner of `decimal` × 10^`more`, or undefined where they are not whole, or too many to hold exactly. */
function timesTen(decimal: string, more: number): number | undefined {
  const [whole = "", decimals = ""] = decimal.split(".");
  const needed = decimals.replace(/0+$/u, "");
  if (needed.length > more) return undefined;
  const amount = Number(whole + needed.padEnd(more, "0"));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** What it would be in thousands, which somebody may say of the whole column. */
function inThousands(text: string, unit: AmountUnit | undefined): readonly number[] {
  if (unit !== undefined) return [];
  const reading = readAmount(text, "thousands");
  if (reading.kind === "amount") return [reading.amount];
  return reading.kind === "unclear" ? reading.readings : [];
}

function asked(
  text: string,
  amounts: readonly number[],
  language: Language,
  isSettledByUnit: boolean,
): CellReading {
  const distinct = [...new Set(amounts)].sort((a, b) => a - b);
  return {
    is: "unclear",
    question: saidQuestion("amount", { text }),
    choices: distinct.map((amount) => kronerChoice(amount, language)),
    ...(isSettledByUnit && { byColumn: "unit" }),
  };
}

function kronerChoice(amount: number, language: Language): Choice {
  return { value: String(amount), shown: formatKroner(amount, language), meant: amount };
}

/** Spreadsheets show a line for 0 in accounts, and people write one where there is nothing. */
function onlyALine(text: string, language: Language): CellReading {
  const nothing: Choice = { value: "", shown: importTextsIn(language).nothing, meant: undefined };
  return {
    is: "unclear",
    question: saidQuestion("amount-line", { text }),
    choices: [kronerChoice(0, language), nothing],
  };
}

function faultOf(written: string, text: string) {
  const isNegative = /^(?:kr\.?|nok)?\s*[-−–]\s*\d/iu.test(written.trim());
  if (isNegative) return saidFault("amount-negative", { text });
  const isBroken = /^[^\p{L}]*\d[ \d]*[.,]\d+[^\p{L}]*$/u.test(written);
  return isBroken ? saidFault("amount-not-whole", { text }) : saidFault("amount-not-read", { text });
}
