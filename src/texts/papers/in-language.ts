import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PaperTexts } from "./texts.ts";

const texts: Readonly<Record<Language, PaperTexts>> = { nb, nn, en };

/** What is said in papers, in `language`. */
export function paperTextsIn(language: Language): PaperTexts {
  return texts[language];
}
