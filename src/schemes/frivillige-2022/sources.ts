import { everydayIntegration } from "../everyday-integration.ts";
import type { Source } from "../scheme-definition.ts";
import { lookedUp, sourcesIn } from "../sources.ts";

const source = sourcesIn(everydayIntegration.document, everydayIntegration.headings);

/** What the rules rest on, in the words of the page, and what was looked up. */
export const sources: readonly Source[] = [
  source("schemes", "IMDi forvalter en rekke søkbare tilskuddsordninger for frivillige organisasjoner.", [
    "name",
    "areas.*.applicantKinds",
  ]),
  source(
    "schemes",
    "Ordningene har ulike innretninger og til dels varierende målgrupper, men felles mål er at ordningene skal bidra til økt samfunns- og arbeidsdeltakelse blant innvandrere.",
    ["areas.*.name", "criteria.purpose.name", "shares"],
  ),
  source("campaign", "I 2022 utvidet IMDi kampanjen til også å omfatte ukrainsk og russisk.", ["year"]),
  lookedUp("the competitive ones weigh spread in type of project, geography and target group", [
    "areas.*.minimum",
    "shares",
    "spread.numbers",
  ]),
  lookedUp("cap a project at 1 million a year", ["grant.largest"]),
  lookedUp("227 applications, 86 granted, 143.7 of which 41.1 million kroner", ["cap"]),
  lookedUp("grants from 20,000 to 5.7 million, median 400,000", ["grant.smallest"]),
];
