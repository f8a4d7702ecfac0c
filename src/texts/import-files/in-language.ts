import { formatFigure } from "../figures.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { FileRefusal } from "./refusal.ts";
import type { ImportFileTexts } from "./texts.ts";

const texts: Readonly<Record<Language, ImportFileTexts>> = { nb, nn, en };

/** What is said of files that were not read, in `language`. */
export function importFileTextsIn(language: Language): ImportFileTexts {
  return texts[language];
}

/** Why a file was not read, in a sentence that says what to do. */
export function fileRefusalSentence({ code, figures }: FileRefusal, language: Language): string {
  const written = Object.entries(figures).map(([name, figure]): [string, string] => [
    name,
    typeof figure === "number" ? formatFigure("count", figure, language) : figure,
  ]);
  return fill(importFileTextsIn(language).refusals[code], Object.fromEntries(written));
}
