import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { SettingsTexts } from "./texts.ts";

const texts: Readonly<Record<Language, SettingsTexts>> = { nb, nn, en };

/** What is said of the settings of the service, in `language`. */
export function settingsTextsIn(language: Language): SettingsTexts {
  return texts[language];
}
