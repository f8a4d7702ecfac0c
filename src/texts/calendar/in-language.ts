import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { CalendarTexts } from "./texts.ts";

const texts: Readonly<Record<Language, CalendarTexts>> = { nb, nn, en };

/** What is said around a calendar, in `language`. */
export function calendarTextsIn(language: Language): CalendarTexts {
  return texts[language];
}
