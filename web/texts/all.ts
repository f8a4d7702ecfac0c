import { appTexts } from "../app/texts/in-language.ts";
import { applicationTexts } from "../application/texts/in-language.ts";
import { auditTexts } from "../audit/texts/in-language.ts";
import { decisionTexts } from "../decision/texts/in-language.ts";
import { deskTexts } from "../desk/texts/in-language.ts";
import { importTexts } from "../import/texts/in-language.ts";
import { listTexts } from "../list/texts/in-language.ts";
import { partsTexts } from "../parts/texts/in-language.ts";
import { secondStepTexts } from "../reprioritisation/second-steps/texts/in-language.ts";
import { reprioritisationTexts } from "../reprioritisation/texts/in-language.ts";
import { roundsTexts } from "../rounds/texts/in-language.ts";
import { changeTexts } from "../scenarios/change-texts/in-language.ts";
import { scenariosTexts } from "../scenarios/texts/in-language.ts";
import { portfoliosTexts } from "../portfolios/texts/in-language.ts";
import { sensitivityTexts } from "../sensitivity/texts/in-language.ts";
import { statementTexts } from "../statement/texts/in-language.ts";
import { yearsTexts } from "../years/texts/in-language.ts";
import type { Catalogue } from "./catalogue.ts";

/** Every catalogue of the pages, for the test that holds the languages against each other. A new one is put in here. */
export const catalogues: Readonly<Record<string, Catalogue<object>>> = {
  app: appTexts,
  desk: deskTexts,
  rounds: roundsTexts,
  import: importTexts,
  list: listTexts,
  application: applicationTexts,
  decision: decisionTexts,
  audit: auditTexts,
  statement: statementTexts,
  parts: partsTexts,
  changes: changeTexts,
  scenarios: scenariosTexts,
  reprioritisation: reprioritisationTexts,
  "second-steps": secondStepTexts,
  years: yearsTexts,
  sensitivity: sensitivityTexts,
  portfolios: portfoliosTexts,
};
