import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { FairnessTexts } from "./texts.ts";

const texts: Readonly<Record<Language, FairnessTexts>> = { nb, nn, en };

/** What is said around a fairness report, in `language`. */
export function fairnessTextsIn(language: Language): FairnessTexts {
  return texts[language];
}
