import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ReprioritisationTexts } from "./texts.ts";

export const reprioritisationTexts: Catalogue<ReprioritisationTexts> = { nb, nn, en };
