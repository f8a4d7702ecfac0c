import type { SaidFault, SaidQuestion } from "../../import/fault.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ImportTexts } from "./texts.ts";

const texts: Readonly<Record<Language, ImportTexts>> = { nb, nn, en };

/** What is said of a spreadsheet, in `language`. */
export function importTextsIn(language: Language): ImportTexts {
  return texts[language];
}

/** A fault of a spreadsheet in words: what is wrong, with the values as they stand there, and what to do. */
export function importFaultSentence({ code, figures }: SaidFault, language: Language): string {
  return fill(texts[language].faults[code], figures);
}

/** A question about a cell in words. */
export function importQuestionSentence({ code, figures }: SaidQuestion, language: Language): string {
  return fill(texts[language].questions[code], figures);
}
