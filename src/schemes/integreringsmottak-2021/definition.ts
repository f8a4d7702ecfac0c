import type { RateRoundDocument } from "../../kinds/schema.ts";
import type { SchemeDefinition } from "../scheme-definition.ts";
import { assumed, assumptions } from "./assumptions.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

/** Tilskudd til kvalifisering for beboere i integreringsmottak 2021 (IMDi, page of 15 January 2021). */
const scheme: SchemeDefinition<RateRoundDocument["scheme"]>["scheme"] = {
  kind: "rate",
  id: "integreringsmottak-2021",
  name: "Tilskudd til kvalifisering for beboere i integreringsmottak 2021",
  year: 2021,
  cap: assumed.cap,
  applicantKinds: ["municipality"],
  conditions: [
    { id: "reception-centre", name: "Kommunen har integreringsmottak" },
    {
      id: "cooperation-agreement",
      name: "Samarbeidsavtale mellom kommunen og kommunens asylmottak, karrieresenter og NAV-kontor",
    },
  ],
  rates: [{ id: "place", name: "Plass i integreringsmottak", kroner: 2_003, unit: "plass", per: "month" }],
  definition: { id: "integreringsmottak-2021", version: "1" },
  calendar: {
    announcement: assumed.announcement,
    acceptanceDays: 14,
    lapses: true,
    instalments: [
      { id: "summer", name: "Forsommer", date: assumed.instalments.summer, share: assumed.instalments.share },
      { id: "autumn", name: "Høst", date: assumed.instalments.autumn, share: assumed.instalments.share },
    ],
    annualReport: assumed.annualReport,
    reports: [
      { id: "quarter-1", name: "Tilskuddsrapport og register, 1. kvartal", date: assumed.quarters[0] },
      { id: "quarter-2", name: "Tilskuddsrapport og register, 2. kvartal", date: assumed.quarters[1] },
      { id: "quarter-3", name: "Tilskuddsrapport og register, 3. kvartal", date: assumed.quarters[2] },
      { id: "quarter-4", name: "Tilskuddsrapport og register, 4. kvartal", date: assumed.quarters[3] },
    ],
  },
};

/** The rules as data, the passages of the page that they rest on, and what was assumed. */
export const schemeDefinition: SchemeDefinition<RateRoundDocument["scheme"]> = {
  scheme,
  ...texts,
  sources,
  assumptions,
};
