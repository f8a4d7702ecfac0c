import type { ScoredDefinition } from "../scheme-definition.ts";
import { assumed, assumptions } from "./assumptions.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

type Scheme = ScoredDefinition["scheme"];

const municipal = ["municipality", "district"] as const;
const regional = ["county", ...municipal] as const;

/** Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2024 (IMDi, page of 30 January 2024, circular 08/2024). */
const scheme: Scheme = {
  id: "tuki-2024",
  name: "Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2024",
  year: 2024,
  cap: 60_400_000,
  areas: [
    {
      id: "1",
      name: "Etablering av kommunale, interkommunale eller regionale velkomsttilbud",
      applicantKinds: ["county"],
    },
    {
      id: "2",
      name: "Modeller for arbeidsrettet kvalifisering i samarbeid med sosiale entreprenører",
      applicantKinds: [...regional],
    },
    { id: "3", name: "Utprøving av arbeidsmåter i norskopplæringen", applicantKinds: [...regional] },
    { id: "4", name: "Kvalitet på innholdet i introduksjonsprogrammet", applicantKinds: [...regional] },
    {
      id: "5",
      name: "Innovative løsninger i introduksjonsordningen og opplæring i norsk og samfunnskunnskap",
      applicantKinds: [...regional],
    },
    { id: "6", name: "Tiltak som gir psykisk støtte", applicantKinds: [...municipal] },
    { id: "7", name: "Forsøk med å utvikle en nasjonal samarbeidsmodell for fag- og yrkesopplæring" },
    {
      id: "8",
      name: "Arbeid for mangfold og mot rasisme og diskriminering",
      minimum: 10_000_000,
      maximum: 10_000_000,
      applicantKinds: [...municipal],
      unused: "readvertise",
    },
  ],
  criteria: [
    criterion("purpose", "Formål"),
    criterion("capability", "Gjennomføringsevne"),
    criterion("transferability", "Nasjonal overføringsverdi"),
  ],
  threshold: assumed.threshold,
  objective: "score-kroner",
  ranking: "report",
  grant: { step: assumed.step, smallest: assumed.smallest, smallestShare: assumed.smallestShare },
  conditions: {
    participantsAtLeast: 10,
    ownContributionRequired: true,
    yearsAtMost: 3,
    deadline: "2024-02-14",
    signatureRequired: true,
  },
  definition: { id: "tuki-2024", version: "2" },
  calendar: {
    deadline: "2024-02-14",
    instalments: [
      { id: "spring", name: "Vår", date: assumed.instalments.spring, share: assumed.instalments.share },
      { id: "autumn", name: "Høst", date: assumed.instalments.autumn, share: assumed.instalments.share },
    ],
    statusReport: "2024-09-01",
    annualReport: "2025-02-01",
  },
};

function criterion(id: string, name: string): Scheme["criteria"][number] {
  const { weight, lowest, highest, criterionThreshold: threshold } = assumed;
  return { id, name, weight, lowest, highest, threshold };
}

/** TUKI 2024: the rules as data, the passages that they rest on, and what was assumed. */
export const schemeDefinition: ScoredDefinition = { scheme, ...texts, sources, assumptions };
