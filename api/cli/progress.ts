import type { Progress } from "../../solver/allocate.ts";
import { formatAmount, formatKroner } from "../../src/texts/figures.ts";
import type { Language } from "../../src/texts/language.ts";
import { commandTexts } from "./texts/command-texts.ts";

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
