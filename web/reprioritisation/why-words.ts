import type { Figures } from "../format/figures.ts";
import type { ReprioritisationTexts } from "./texts/texts.ts";
import type { WhyUnused } from "./why-unused.ts";

/** Why an area has unused money, in sentences, the weightiest first. */
export function whyWords(
  why: WhyUnused,
  texts: ReprioritisationTexts["why"],
  figures: Figures,
): readonly string[] {
  if (why.applications === 0) return [texts.noApplications];
  const isTooLittle = why.asked + why.committed < why.minimum;
  const counted = (count: number, words: (count: number) => string): readonly string[] =>
    count === 0 ? [] : [words(count)];
  return [
    ...(isTooLittle ? [texts.askedTooLittle(figures.kroner(why.asked), figures.kroner(why.minimum))] : []),
    ...(why.heldBack > 0 ? [] : why.inFull === 0 ? [texts.nobody] : [texts.allInFull(why.inFull)]),
    ...counted(why.belowThreshold, texts.belowThreshold),
    ...counted(why.conditionsNotMet, texts.conditionsNotMet),
    ...counted(why.dismissed, texts.dismissed),
    ...counted(why.heldBack, texts.heldBack),
  ];
}
