import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { RobustnessTexts } from "./texts.ts";

const texts: Readonly<Record<Language, RobustnessTexts>> = { nb, nn, en };

/** The headings, labels and sentences around robustness in `language`. */
export function robustnessTextsIn(language: Language): RobustnessTexts {
  return texts[language];
}
