import type { ScoredDefinition } from "../scheme-definition.ts";
import { assumed, assumptions } from "./assumptions.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

type Scheme = ScoredDefinition["scheme"];

/** Jobbsjansen, a fourth year after the introduction programme, 2018 (IMDi, page of 2018). */
const scheme: Scheme = {
  id: "jobbsjansen-2018",
  name: "Jobbsjansen: et fjerde år etter introduksjonsprogrammet 2018",
  year: 2018,
  cap: assumed.cap,
  areas: [
    {
      id: "year-four",
      name: "Fjerde år med grunnleggende kvalifisering",
      applicantKinds: ["municipality", "district"],
    },
  ],
  criteria: [
    criterion("results", "Resultatmål"),
    criterion("transition", "Overgang fra tredje til fjerde år"),
    criterion("programme", "Systematisk arbeid med individuelt tilpasset program"),
    criterion("authorities", "Samarbeid med sektormyndigheter"),
    criterion("year-four", "Hvordan år 4 skal føre til arbeid eller utdanning"),
    criterion("tailored", "Innhold tilpasset den enkelte"),
    criterion("labour-market", "Arbeidsmarkedskompetanse og samarbeid med arbeidsgivere"),
    criterion("nav", "Bruk av tiltak og stønader fra NAV"),
    criterion("voluntary", "Samarbeid med frivillige organisasjoner"),
    criterion("planning", "Helhetlig og langsiktig planlegging"),
  ],
  threshold: assumed.threshold,
  objective: "score-kroner",
  ranking: "report",
  grant: { step: assumed.step, smallest: assumed.smallest, smallestShare: assumed.smallestShare },
  conditions: { ownContributionRequired: true },
  definition: { id: "jobbsjansen-2018", version: "2" },
  calendar: { answer: "2018-03-15" },
  costs: {
    rules: [
      {
        id: "participant-support",
        kind: "participant-support",
        name: "Stønad til deltakere",
        ceiling: 1,
        benefit: 2,
        younger: { age: 25, benefitShare: "2/3" },
      },
      { id: "project-manager", kind: "post", name: "Prosjektleder- eller programrådgiverstilling" },
      { id: "operations", kind: "excluded", name: "Ordinær drift, investeringer og anskaffelser" },
    ],
    knownOn: "2018-03-15",
  },
};

function criterion(id: string, name: string): Scheme["criteria"][number] {
  const { weight, lowest, highest } = assumed;
  return { id, name, weight, lowest, highest };
}

/** Jobbsjansen 2018: the rules as data, the passages of the page that they rest on, and what was assumed. */
export const schemeDefinition: ScoredDefinition = { scheme, ...texts, sources, assumptions };
