import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ImportTexts } from "./texts.ts";

export const importTexts: Catalogue<ImportTexts> = { nb, nn, en };
