import type { RoundDocument } from "../../round/schema.ts";
import type { ScoredDefinition } from "../scheme-definition.ts";
import { assumed, assumptions } from "./assumptions.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

/** Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2025 (IMDi, circular 08-2025). */
const scheme: ScoredDefinition["scheme"] = {
  id: "tuki-2025",
  name: "Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2025",
  year: 2025,
  cap: 51_500_000,
  laterCaps: { ...assumed.laterCaps },
  areas: [
    {
      id: "1",
      name: "Innovative løsninger i introduksjonsordningen og opplæring i norsk og samfunnskunnskap",
      minimum: assumed.minimums["1"],
      applicantKinds: ["municipality", "district"],
      unused: "release",
    },
    {
      id: "2",
      name: "Utvikling av tiltak som gir psykisk støtte",
      minimum: assumed.minimums["2"],
      applicantKinds: ["municipality", "district"],
      unused: "release",
    },
    {
      id: "3",
      name: "Forsøk med å utvikle en nasjonal samarbeidsmodell for fag- og yrkesopplæring",
      unused: "release",
    },
    {
      id: "4",
      name: "Etablering av kommunale, interkommunale eller regionale velkomsttilbud",
      minimum: assumed.minimums["4"],
      applicantKinds: ["county"],
      unused: "release",
    },
    {
      id: "5",
      name: "Arbeid for mangfold og mot rasisme og diskriminering",
      minimum: assumed.minimums["5"],
      applicantKinds: ["municipality", "district"],
      unused: "release",
    },
  ],
  criteria: [
    criterion("purpose", "Formål"),
    criterion("capability", "Gjennomføringsevne"),
    criterion("transferability", "Nasjonal overføringsverdi"),
  ],
  threshold: assumed.threshold,
  priorities: [
    {
      id: "larger",
      name: "Større prosjekter",
      points: assumed.priorityPoints,
      when: { requestedAtLeast: assumed.largerFrom },
    },
    {
      id: "multi-year",
      name: "Flerårige prosjekter",
      points: assumed.priorityPoints,
      when: { yearsAtLeast: assumed.multiYearFrom },
    },
    {
      id: "university-guidance",
      name: "Veiledning fra universitets- og høyskolesektoren",
      points: assumed.priorityPoints,
      when: { trait: "university-guidance" },
    },
  ],
  objective: "score-kroner",
  ranking: "report",
  grant: {
    step: assumed.step,
    smallest: assumed.smallest,
    smallestShare: assumed.smallestShare,
  },
  conditions: {
    participantsAtLeast: 10,
    ownContributionRequired: true,
    yearsAtMost: 3,
    deadline: "2025-02-19",
    signatureRequired: true,
  },
  reprioritisation: {
    policy: "best-use",
    clause:
      "«Avsatte midler skal i dette tilfellet vurderes omprioritert til øvrige delområder, innenfor de føringene som er gitt i Prop. 1 S (2024-2025) for AID.» (IMDi, rundskriv 08-2025, Samlet tilskuddsramme for alle satsingsområdene)",
  },
  definition: { id: "tuki-2025", version: "1" },
  calendar: {
    deadline: "2025-02-19",
    instalments: [
      {
        id: "spring",
        name: "Vår",
        date: assumed.instalments.spring,
        share: assumed.instalments.share,
      },
      {
        id: "autumn",
        name: "Høst",
        date: assumed.instalments.autumn,
        share: assumed.instalments.share,
      },
    ],
    statusReport: "2025-09-01",
    annualReport: "2026-02-01",
  },
  costs: {
    rules: [
      {
        id: "participant-support",
        kind: "participant-support",
        name: "Deltakerstønad i samarbeid med sosiale entreprenører",
        ceiling: 1,
        when: { area: "1", trait: "social-entrepreneur" },
      },
      { id: "project", kind: "expense", name: "Andre prosjektkostnader" },
      { id: "operations", kind: "excluded", name: "Ordinær drift, investeringer og anskaffelser" },
    ],
  },
};

function criterion(id: string, name: string): RoundDocument["scheme"]["criteria"][number] {
  const { weight, lowest, highest, criterionThreshold: threshold } = assumed;
  return { id, name, weight, lowest, highest, threshold };
}

/** TUKI 2025: the rules as data, the passages of the circular that they rest on, and what was assumed. */
export const schemeDefinition: ScoredDefinition = { scheme, ...texts, sources, assumptions };
