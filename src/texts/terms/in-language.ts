import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { Terms } from "./terms.ts";

const terms: Readonly<Record<Language, Terms>> = { nb, nn, en };

/** The headings, labels and framing sentences in `language`. */
export function termsIn(language: Language): Terms {
  return terms[language];
}
