import type { Changed } from "../../../src/sweep/schema.ts";
import { exact, scaled } from "../../../src/decimal.ts";
import { formatAmount } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { sweepTextsIn } from "../../../src/texts/sweep/in-language.ts";
import { plain } from "./lines.ts";

/** The notes and bars of sweeps and frontiers. */

const barWidth = 24;

/** A value as a bar, where `greatest` is the full width. A value below 0 has none. */
export function valueBar(value: string, greatest: string): string {
  const whole = exact(greatest);
  if (whole.lessThanOrEqualTo(0)) return "";
  const decimals = Math.max(exact(value).decimalPlaces(), whole.decimalPlaces());
  const [part, all] = [scaled(exact(value), decimals), scaled(whole, decimals)];
  const width = part <= 0n ? 0n : (2n * part * BigInt(barWidth) + all) / (2n * all);
  return "█".repeat(Number(width));
}

/** The greatest of `values`, decimals; "0" of none. */
export function greatestOf(values: readonly string[]): string {
  return values.reduce((a, b) => (exact(b).greaterThan(exact(a)) ? b : a), "0");
}

/** How many applications of a kind are named. */
const shown = 6;

/** Who comes in, falls out, gets more or less, a sentence each; undefined where nobody does. */
export function whatChanges(changes: readonly Changed[], language: Language): string | undefined {
  const texts = sweepTextsIn(language);
  const kinds = [
    [texts.comesIn, changes.filter(({ before }) => before === 0)],
    [texts.fallsOut, changes.filter(({ after }) => after === 0)],
    [texts.getsMore, changes.filter(({ before, after }) => before > 0 && after > before)],
    [texts.getsLess, changes.filter(({ before, after }) => after > 0 && after < before)],
  ] as const;
  const sentences = kinds
    .filter(([, changed]) => changed.length > 0)
    .map(([text, changed]) => {
      const names = changed.map(({ application, before, after }) => {
        const difference = formatAmount(after - before, language);
        return `${application} (${after > before ? "+" : ""}${difference})`;
      });
      return fill(text, { list: listed(names, language) });
    });
  return sentences.length === 0 ? undefined : plain(sentences.join(" "));
}

/** Ids one after another, the last ones as a number where they are many. */
export function listed(names: readonly string[], language: Language): string {
  const more = names.length - shown;
  const some = names.slice(0, shown);
  if (more > 0) some.push(fill(sweepTextsIn(language).andMore, { more: formatAmount(more, language) }));
  return some.join(", ");
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
