import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ImportReportTexts } from "./texts.ts";

const texts: Readonly<Record<Language, ImportReportTexts>> = { nb, nn, en };

/** What the command line says of an import, in `language`. */
export function importReportTextsIn(language: Language): ImportReportTexts {
  return texts[language];
}
