import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { KindTexts } from "./texts.ts";

const texts: Readonly<Record<Language, KindTexts>> = { nb, nn, en };

/** What is said around proposals by arithmetic, in `language`. */
export function kindTextsIn(language: Language): KindTexts {
  return texts[language];
}
