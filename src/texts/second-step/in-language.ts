import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { SecondStepTexts } from "./texts.ts";

const texts: Readonly<Record<Language, SecondStepTexts>> = { nb, nn, en };

/** The headings, labels and sentences around a second step in `language`. */
export function secondStepTextsIn(language: Language): SecondStepTexts {
  return texts[language];
}
