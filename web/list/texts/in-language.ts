import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { ListTexts } from "./texts.ts";

export const listTexts: Catalogue<ListTexts> = { nb, nn, en };
