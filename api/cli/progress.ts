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

/** Figures for a line that counts. */
export interface CountFigures {
  readonly done: string;
  readonly all: string;
  /** A second. */
  readonly rate: string;
  /** Seconds, by the rate so far. */
  readonly left: string;
}

/**
 * A line that counts what is done of many, with the rate and the time that is left by it; at most five times a second.
 *
 * @param worded the line in the language of the answer
 * @param now milliseconds, of a clock that only goes forward
 */
export function countingLine(
  language: Language,
  worded: (figures: CountFigures) => string,
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): (done: number, all: number) => void {
  const times: { first?: { readonly at: number; readonly done: number }; last: number } = { last: -Infinity };
  return (done, all) => {
    const at = now();
    times.first ??= { at, done };
    if (at - times.last < millisecondsBetween && done < all) return;
    times.last = at;
    const rate = ((done - times.first.done) * 1000) / Math.max(1, at - times.first.at);
    const amount = (figure: number) => formatAmount(Math.ceil(figure), language);
    write(
      clearedLine +
        worded({
          done: amount(done),
          all: amount(all),
          rate: rate > 0 ? amount(rate) : "–",
          left: rate > 0 ? amount((all - done) / rate) : "–",
        }),
    );
  };
}
