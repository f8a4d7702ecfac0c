import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ScenariosTexts } from "./texts.ts";

export const scenariosTexts: Catalogue<ScenariosTexts> = { nb, nn, en };
