import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { RankingListTexts } from "./texts.ts";

const texts: Readonly<Record<Language, RankingListTexts>> = { nb, nn, en };

/** The headings, labels and sentences around a ranking list in `language`. */
export function rankingListTextsIn(language: Language): RankingListTexts {
  return texts[language];
}
