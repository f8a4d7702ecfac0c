import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { SweepTexts } from "./texts.ts";

const texts: Readonly<Record<Language, SweepTexts>> = { nb, nn, en };

/** The headings, labels and sentences around sweeps and frontiers in `language`. */
export function sweepTextsIn(language: Language): SweepTexts {
  return texts[language];
}
