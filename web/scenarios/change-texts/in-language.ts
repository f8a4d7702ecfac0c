import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ChangeTexts } from "./texts.ts";

export const changeTexts: Catalogue<ChangeTexts> = { nb, nn, en };
