import type { Language } from "../../../src/texts/language.ts";
import type { CommandTexts } from "./catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

export const commandTexts: Readonly<Record<Language, CommandTexts>> = { nb, nn, en };
