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
  const shown = (stage: Progress["stage"], figure: number | undefined): string => {
    if (figure === undefined) return "–";
    const whole = Math.round(figure);
    return stage === "unused" ? formatKroner(whole, language) : formatAmount(whole, language);
  };
  return ({ stage, found, bound, nodes }) => {
    const line = looking[stage](shown(stage, found), shown(stage, bound), formatAmount(nodes, language));
    write(clearedLine + line);
  };
}

/** Empties the line that the cursor is on. */
export const clearedLine = "\r\u001B[K";
