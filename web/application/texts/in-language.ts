import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ApplicationTexts } from "./texts.ts";

export const applicationTexts: Catalogue<ApplicationTexts> = { nb, nn, en };
