import { everydayIntegration } from "../everyday-integration.ts";
import type { Source } from "../scheme-definition.ts";
import { lookedUp, sourcesIn } from "../sources.ts";

const source = sourcesIn(everydayIntegration.document, everydayIntegration.headings);

/** What the rules rest on, in the words of the page. */
export const sources: readonly Source[] = [
  source("direct", "Direkte utbetalt tilskudd", ["name"]),
  source(
    "direct",
    "IMDi tildeler også midler til frivillige organisasjoner som får støtte gjennom statsbudsjettet.",
    ["clause", "duties.letter"],
  ),
  source("direct", "Tilskudd til nasjonale ressursmiljø på integreringsfeltet", []),
  source("direct", "Øremerkede midler til frivillige organisasjoner", []),
  source("campaign", "I 2022 utvidet IMDi kampanjen til også å omfatte ukrainsk og russisk.", ["year"]),
  lookedUp("some recipients are named in the state budget and cannot be applied for", ["clause"]),
];
