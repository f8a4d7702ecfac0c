import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PortfolioTexts } from "./texts.ts";

const texts: Readonly<Record<Language, PortfolioTexts>> = { nb, nn, en };

/** What is said around a portfolio, in `language`. */
export function portfolioTextsIn(language: Language): PortfolioTexts {
  return texts[language];
}
