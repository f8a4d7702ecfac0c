import type { Catalogue } from "../../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { SecondStepTexts } from "./texts.ts";

export const secondStepTexts: Catalogue<SecondStepTexts> = { nb, nn, en };
