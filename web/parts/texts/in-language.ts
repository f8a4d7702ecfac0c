import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PartsTexts } from "./texts.ts";

export const partsTexts: Catalogue<PartsTexts> = { nb, nn, en };
