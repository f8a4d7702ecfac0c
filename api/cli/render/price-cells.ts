import type { Alternative, CapRise, Changed, ScoreRise } from "../../../src/prices/schema.ts";
import { formatAmount, formatKroner, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { pricesTextsIn } from "../../../src/texts/prices/in-language.ts";
import { plain } from "./lines.ts";

/** The cells and notes of an alternative or a rise. */

/** Two cells: the change in value and the change in unused money. */
export function changeCells(alternative: Alternative, language: Language): readonly [string, string] {
  const texts = pricesTextsIn(language);
  const amount = (kroner: number) => signed(formatAmount(kroner, language));
  const value = (decimal: string) => signed(formatPoints(decimal, language));
  switch (alternative.status) {
    case "proven":
      return [value(alternative.change.value), amount(alternative.change.unused)];
    case "not-proven": {
      const { unused, value: bounds } = alternative.change;
      return [
        bounds === undefined
          ? texts.notKnown
          : between(value(bounds.atLeast), value(bounds.atMost), language),
        between(amount(unused.atLeast), amount(unused.atMost), language),
      ];
    }
    case "infeasible":
      return [texts.cannotBe, ""];
    case "not-known":
      return [texts.notKnown, ""];
  }
}

function between(atLeast: string, atMost: string, language: Language): string {
  return atLeast === atMost ? atLeast : fill(pricesTextsIn(language).between, { atLeast, atMost });
}

/** A change with its sign; nothing is a dash. */
function signed(text: string): string {
  if (text === "0") return "–";
  return /^\d/.test(text) ? `+${text}` : text;
}

/** How many applications of a kind are named. */
const shown = 6;

/** Who comes in, falls out, gets more or less, beside `apart`; or why it cannot be. */
export function whoChanges(alternative: Alternative, language: Language, apart?: string): string | undefined {
  const texts = pricesTextsIn(language);
  switch (alternative.status) {
    case "not-known":
      return undefined;
    case "infeasible": {
      const reasons = alternative.conflicts.map((one) => one.texts[language]).join(" ");
      return plain(fill(texts.because, { reasons }));
    }
    case "proven":
    case "not-proven": {
      const others = alternative.applications.filter(({ application }) => application !== apart);
      if (others.length === 0) return apart === undefined ? undefined : texts.nobodyElse;
      const kinds = [
        [texts.comesIn, others.filter(({ before }) => before === 0)],
        [texts.fallsOut, others.filter(({ after }) => after === 0)],
        [texts.getsMore, others.filter(({ before, after }) => before > 0 && after > before)],
        [texts.getsLess, others.filter(({ before, after }) => after > 0 && after < before)],
      ] as const;
      return kinds
        .filter(([, changed]) => changed.length > 0)
        .map(([text, changed]) => plain(fill(text, { list: listOf(changed, language) })))
        .join(" ");
    }
  }
}

function listOf(changed: readonly Changed[], language: Language): string {
  const names = changed.slice(0, shown).map(({ application, before, after }) => {
    const difference = formatAmount(after - before, language);
    return `${application} (${signed(difference)})`;
  });
  const more = changed.length - names.length;
  if (more > 0) names.push(fill(pricesTextsIn(language).andMore, { more: formatAmount(more, language) }));
  return names.join(", ");
}

/** How much the cap must rise, as a cell. */
export function capRiseCell(rise: CapRise, language: Language): string {
  const kroner = (amount: number) => formatKroner(amount, language);
  switch (rise.status) {
    case "proven":
      return kroner(rise.rise);
    case "never":
      return pricesTextsIn(language).never;
    case "not-known":
      return unknownRise(
        rise.atLeast === undefined ? undefined : kroner(rise.atLeast),
        rise.atMost === undefined ? undefined : kroner(rise.atMost),
        language,
      );
  }
}

/** How much the score must rise, as a cell. */
export function scoreRiseCell(rise: ScoreRise, language: Language): string {
  const points = (decimal: string) => formatPoints(decimal, language);
  switch (rise.status) {
    case "proven":
      return points(rise.rise);
    case "never":
      return pricesTextsIn(language).never;
    case "not-known":
      return unknownRise(
        rise.atLeast === undefined ? undefined : points(rise.atLeast),
        rise.atMost === undefined ? undefined : points(rise.atMost),
        language,
      );
  }
}

function unknownRise(atLeast: string | undefined, atMost: string | undefined, language: Language): string {
  const texts = pricesTextsIn(language);
  if (atLeast !== undefined && atMost !== undefined) return between(atLeast, atMost, language);
  if (atLeast !== undefined) return fill(texts.atLeast, { amount: atLeast });
  return atMost === undefined ? texts.notKnown : fill(texts.atMost, { amount: atMost });
}
