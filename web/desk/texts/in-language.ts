import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { DeskTexts } from "./texts.ts";

export const deskTexts: Catalogue<DeskTexts> = { nb, nn, en };
