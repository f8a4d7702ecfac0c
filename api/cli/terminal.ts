import type { Progress } from "../../solver/allocate.ts";
import { formatAmount, formatKroner } from "../../src/texts/figures.ts";
import type { Language } from "../../src/texts/language.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** Lines are no longer than this where nobody says how wide the terminal is. */
const usualWidth = 120;

/** The columns that lines may take. A terminal that does not know its width says 0. */
export function terminalWidth(output: { readonly isTTY?: boolean; readonly columns?: number }): number {
  const { isTTY = false, columns = 0 } = output;
  return isTTY && columns > 0 ? columns : usualWidth;
}

/** A line of progress that each next one writes over. */
export function progressLine(
  language: Language,
  write: (text: string) => void,
): (progress: Progress) => void {
  const { looking } = commandTexts[language];
  return ({ stage, found }) => {
    const whole = Math.round(found);
    const amount = stage === "unused" ? formatKroner(whole, language) : formatAmount(whole, language);
    write(clearedLine + looking[stage](amount));
  };
}

/** Empties the line that the cursor is on. */
export const clearedLine = "\r\u001B[K";
