import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { CostsTexts } from "./texts.ts";

const texts: Readonly<Record<Language, CostsTexts>> = { nb, nn, en };

/** What is said around assessed amounts, in `language`. */
export function costsTextsIn(language: Language): CostsTexts {
  return texts[language];
}
