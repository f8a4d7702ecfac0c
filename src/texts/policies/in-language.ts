import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PoliciesTexts } from "./texts.ts";

const texts: Readonly<Record<Language, PoliciesTexts>> = { nb, nn, en };

/** What is said around the policies side by side, in `language`. */
export function policiesTextsIn(language: Language): PoliciesTexts {
  return texts[language];
}
