import type { Catalogue } from "../../texts/catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import type { AuditTexts } from "./texts.ts";

export const auditTexts: Catalogue<AuditTexts> = { nb, nn, en };
