import type { NamedRoundDocument } from "../../kinds/schema.ts";
import type { SchemeDefinition } from "../scheme-definition.ts";
import { assumed, assumptions } from "./assumptions.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

/** Grants paid directly to voluntary organisations that the state budget names (IMDi, page on everyday integration, 2022). */
const scheme: SchemeDefinition<NamedRoundDocument["scheme"]>["scheme"] = {
  kind: "named",
  id: "frivillige-direkte-2022",
  name: "Direkte utbetalt tilskudd til frivillige organisasjoner 2022",
  year: 2022,
  cap: assumed.cap,
  clause:
    "«IMDi tildeler også midler til frivillige organisasjoner som får støtte gjennom statsbudsjettet.» (IMDi, nettside om hverdagsintegrering 2022, Direkte utbetalt tilskudd)",
  definition: { id: "frivillige-direkte-2022", version: "1" },
};

/** The rules as data, the passages of the page that they rest on, and what was assumed. */
export const schemeDefinition: SchemeDefinition<NamedRoundDocument["scheme"]> = {
  scheme,
  ...texts,
  sources,
  assumptions,
};
