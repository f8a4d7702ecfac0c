import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { YearsTexts } from "./texts.ts";

export const yearsTexts: Catalogue<YearsTexts> = { nb, nn, en };
