import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { HttpTexts } from "./texts.ts";

const texts: Readonly<Record<Language, HttpTexts>> = { nb, nn, en };

/** What the service says of requests, in `language`. */
export function httpTextsIn(language: Language): HttpTexts {
  return texts[language];
}
