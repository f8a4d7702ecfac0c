import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ScenarioTexts } from "./texts.ts";

const texts: Readonly<Record<Language, ScenarioTexts>> = { nb, nn, en };

/** What is said of scenarios in `language`. */
export function scenarioTextsIn(language: Language): ScenarioTexts {
  return texts[language];
}
