import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { RoundsTexts } from "./texts.ts";

export const roundsTexts: Catalogue<RoundsTexts> = { nb, nn, en };
