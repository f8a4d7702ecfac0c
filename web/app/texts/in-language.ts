import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { AppTexts } from "./texts.ts";

export const appTexts: Catalogue<AppTexts> = { nb, nn, en };
