import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { SensitivityTexts } from "./texts.ts";

export const sensitivityTexts: Catalogue<SensitivityTexts> = { nb, nn, en };
