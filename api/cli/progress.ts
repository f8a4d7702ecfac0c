import type { Progress } from "../../solver/allocate.ts";
import { formatAmount, formatKroner } from "../../src/texts/figures.ts";
import type { Language } from "../../src/texts/language.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** More often nobody can read it. */
const millisecondsBetween = 200;

/**
 * A line of progress that each next one writes over, at most five times a second and at every new question.
 *
 * @param now milliseconds, of a clock that only goes forward
 */
export function progressLine(
  language: Language,
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  const last: { at: number; stage?: Progress["stage"] } = { at: -Infinity };
  const { looking } = commandTexts[language];
  const shown = (stage: Progress["stage"], figure: number | undefined): string => {
    if (figure === undefined) return "–";
    const whole = Math.round(figure);
    return stage === "unused" ? formatKroner(whole, language) : formatAmount(whole, language);
  };
  return ({ stage, found, bound, nodes }) => {
    const at = now();
    if (stage === last.stage && at - last.at < millisecondsBetween) return;
    last.at = at;
    last.stage = stage;
    const line = looking[stage](shown(stage, found), shown(stage, bound), formatAmount(nodes, language));
    write(clearedLine + line);
  };
}

/** Empties the line that the cursor is on. */
export const clearedLine = "\r\u001B[K";
