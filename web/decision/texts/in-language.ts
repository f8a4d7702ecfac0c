import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { DecisionTexts } from "./texts.ts";

export const decisionTexts: Catalogue<DecisionTexts> = { nb, nn, en };
