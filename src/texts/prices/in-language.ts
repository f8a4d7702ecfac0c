import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PricesTexts } from "./texts.ts";

const texts: Readonly<Record<Language, PricesTexts>> = { nb, nn, en };

/** The headings, labels and sentences around prices in `language`. */
export function pricesTextsIn(language: Language): PricesTexts {
  return texts[language];
}
