import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { PortfoliosTexts } from "./texts.ts";

export const portfoliosTexts: Catalogue<PortfoliosTexts> = { nb, nn, en };
