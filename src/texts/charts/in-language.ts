import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ChartTexts } from "./texts.ts";

const texts: Readonly<Record<Language, ChartTexts>> = { nb, nn, en };

/** What is written on charts, in `language`. */
export function chartTextsIn(language: Language): ChartTexts {
  return texts[language];
}
