import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { StoreTexts } from "./texts.ts";

const texts: Readonly<Record<Language, StoreTexts>> = { nb, nn, en };

/** What is said of the place where rounds and decisions are kept, in `language`. */
export function storeTextsIn(language: Language): StoreTexts {
  return texts[language];
}
