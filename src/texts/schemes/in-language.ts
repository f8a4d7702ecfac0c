import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { SchemeTexts } from "./texts.ts";

const texts: Readonly<Record<Language, SchemeTexts>> = { nb, nn, en };

/** What is said around the definitions of schemes, in `language`. */
export function schemeTextsIn(language: Language): SchemeTexts {
  return texts[language];
}
