import type { Figures } from "../../format/figures.ts";
import type { Scheme } from "../../service/rounds.ts";
import type { AreaDifference, Difference } from "./difference.ts";

/** The words of the sentence. Amounts and per cent come formatted. */
export interface SentenceTexts {
  readonly same: string;
  /** An area that has a number for its id; others are called by their names. */
  readonly area: (id: string) => string;
  readonly in: (count: number) => string;
  readonly out: (count: number) => string;
  readonly more: (count: number) => string;
  readonly less: (count: number) => string;
  readonly to: (amount: string, area: string) => string;
  readonly from: (amount: string, area: string) => string;
  readonly between: (amount: string, from: string, to: string) => string;
  readonly value: (growth: string) => string;
  readonly valueSame: string;
  readonly valueNear: string;
  readonly otherMeasure: string;
}

/** Areas that the sentence names at most. */
const mostAreas = 3;

/**
 * What moving the levers did, as one sentence that can be read aloud: who comes in and falls out, where the money goes, and what
 * becomes of the value. The rest is in the tables.
 */
export function sentenceOf(
  difference: Difference,
  { areas }: Pick<Scheme, "areas">,
  texts: SentenceTexts,
  figures: Figures,
): string {
  const nameOf = (id: string): string =>
    /^\d+$/u.test(id) ? texts.area(id) : `«${areas.find((one) => one.id === id)?.name ?? id}»`;
  const people = peopleIn(difference, texts);
  const money = moneyIn(difference.areas, nameOf, texts, figures);
  if (people === "" && money.length === 0) {
    return difference.value === undefined ? `${texts.same} · ${texts.otherMeasure}` : texts.same;
  }
  return [people, ...money, valueIn(difference.value, texts, figures)]
    .filter((one) => one !== "")
    .join(" · ");
}

function peopleIn(difference: Difference, texts: SentenceTexts): string {
  const parts = [
    difference.in.length > 0 ? texts.in(difference.in.length) : "",
    difference.out.length > 0 ? texts.out(difference.out.length) : "",
  ].filter((one) => one !== "");
  if (parts.length > 0) return parts.join(", ");
  return [
    difference.more.length > 0 ? texts.more(difference.more.length) : "",
    difference.less.length > 0 ? texts.less(difference.less.length) : "",
  ]
    .filter((one) => one !== "")
    .join(", ");
}

function moneyIn(
  areas: readonly AreaDifference[],
  nameOf: (id: string) => string,
  texts: SentenceTexts,
  figures: Figures,
): readonly string[] {
  const amount = ({ by }: AreaDifference): string => figures.millionsInKroner(Math.abs(by));
  const one = areas.at(0);
  const other = areas.at(1);
  if (areas.length === 2 && one !== undefined && other !== undefined && one.by === -other.by) {
    const [from, to] = one.by < 0 ? [one, other] : [other, one];
    return [texts.between(amount(to), nameOf(from.area), nameOf(to.area))];
  }
  return [...areas]
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, mostAreas)
    .map((area) => (area.by > 0 ? texts.to : texts.from)(amount(area), nameOf(area.area)));
}

function valueIn(value: number | undefined, texts: SentenceTexts, figures: Figures): string {
  if (value === undefined) return texts.otherMeasure;
  if (value === 0) return texts.valueSame;
  const growth = figures.growth(value);
  return growth === undefined ? texts.valueNear : texts.value(growth);
}
