import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { AlternativesTexts } from "./texts.ts";

const texts: Readonly<Record<Language, AlternativesTexts>> = { nb, nn, en };

/** The headings, labels and sentences around alternatives in `language`. */
export function alternativesTextsIn(language: Language): AlternativesTexts {
  return texts[language];
}
