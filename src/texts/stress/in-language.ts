import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { StressTexts } from "./texts.ts";

const texts: Readonly<Record<Language, StressTexts>> = { nb, nn, en };

/** What is said around later years, in `language`. */
export function stressTextsIn(language: Language): StressTexts {
  return texts[language];
}
