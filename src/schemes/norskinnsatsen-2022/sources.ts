import { everydayIntegration } from "../everyday-integration.ts";
import type { Source } from "../scheme-definition.ts";
import { lookedUp, sourcesIn } from "../sources.ts";

const source = sourcesIn(everydayIntegration.document, everydayIntegration.headings);

/** What the rules rest on, in the words of the page, and what was looked up. */
export const sources: readonly Source[] = [
  source(
    "norwegian",
    "Regjeringen har siden 2021 bevilget tilskuddsmidler til norskopplæring for innvandrere gjennom en egen norskinnsats.",
    ["name", "areas.learning.name"],
  ),
  source(
    "norwegian",
    "Norskinnsatsen skal bidra til at innvandrere med svake norskferdigheter, uavhengig av innvandringsårsak og botid, får mulighet til å lære og praktisere norsk",
    ["criteria.purpose.name", "criteria.benefit.name"],
  ),
  source("norwegian", "Norskinnsatsen består av to tilskuddsordninger, som forvaltes av IMDi:", [
    "areas.*.name",
  ]),
  source("norwegian", "Eksempler på tilskuddsmottakere som tilbyr norsktrening", ["areas.practice.name"]),
  source(
    "norwegian",
    "Organisasjoner, frivilligsentraler og folkebibliotek kan benytte plakater på ulikt språk for å informere om norsktrening lokalt",
    ["areas.*.applicantKinds"],
  ),
  source("campaign", "I 2022 utvidet IMDi kampanjen til også å omfatte ukrainsk og russisk.", ["year"]),
  lookedUp("the competitive ones weigh spread in type of project, geography and target group", [
    "areas.*.minimum",
    "shares",
    "spread.numbers",
  ]),
  lookedUp("cap a project at 1 million a year", ["grant.largest"]),
];
