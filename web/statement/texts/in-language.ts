import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { StatementTexts } from "./texts.ts";

export const statementTexts: Catalogue<StatementTexts> = { nb, nn, en };
