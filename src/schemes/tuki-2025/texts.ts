import {
  approvedAccounts,
  control,
  noOperations,
  seasons,
  tukiCriteria,
  yearAtATime,
} from "../common-texts.ts";
import type { SchemeDefinition } from "../scheme-definition.ts";

/** The texts of TUKI 2025 in three languages. In bokmål the names are those of the circular. */
export const texts: Pick<SchemeDefinition, "title" | "purpose" | "names" | "duties"> = {
  title: {
    nb: "Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2025",
    nn: "Tilskot til utvikling av kvalifiserings- og integreringstiltak 2025",
    en: "Grants for developing qualification and integration measures 2025",
  },
  purpose: {
    nb: "Å øke kvaliteten i kommunenes og fylkeskommunenes kvalifiserings-, integrerings- og mangfoldsarbeid, så flere innvandrere kommer i arbeid eller utdanning.",
    nn: "Å auke kvaliteten i kvalifiserings-, integrerings- og mangfaldsarbeidet i kommunane og fylkeskommunane, så fleire innvandrarar kjem i arbeid eller utdanning.",
    en: "To raise the quality of the work of municipalities and county municipalities on qualification, integration and diversity, so that more immigrants come into work or education.",
  },
  names: {
    "areas.1": {
      nb: "Innovative løsninger i introduksjonsordningen og opplæring i norsk og samfunnskunnskap",
      nn: "Innovative løysingar i introduksjonsordninga og opplæring i norsk og samfunnskunnskap",
      en: "Innovative solutions in the introduction scheme and in training in Norwegian and social studies",
    },
    "areas.2": {
      nb: "Utvikling av tiltak som gir psykisk støtte",
      nn: "Utvikling av tiltak som gir psykisk støtte",
      en: "Development of measures that give mental support",
    },
    "areas.3": {
      nb: "Forsøk med å utvikle en nasjonal samarbeidsmodell for fag- og yrkesopplæring",
      nn: "Forsøk med å utvikle ein nasjonal samarbeidsmodell for fag- og yrkesopplæring",
      en: "Trial of a national model of cooperation for vocational training",
    },
    "areas.4": {
      nb: "Etablering av kommunale, interkommunale eller regionale velkomsttilbud",
      nn: "Etablering av kommunale, interkommunale eller regionale velkomsttilbod",
      en: "Municipal, inter-municipal or regional welcome services",
    },
    "areas.5": {
      nb: "Arbeid for mangfold og mot rasisme og diskriminering",
      nn: "Arbeid for mangfald og mot rasisme og diskriminering",
      en: "Work for diversity and against racism and discrimination",
    },
    ...tukiCriteria,
    "priorities.larger": { nb: "Større prosjekter", nn: "Større prosjekt", en: "Larger projects" },
    "priorities.multi-year": {
      nb: "Flerårige prosjekter",
      nn: "Fleirårige prosjekt",
      en: "Multi-year projects",
    },
    "priorities.university-guidance": {
      nb: "Veiledning fra universitets- og høyskolesektoren",
      nn: "Rettleiing frå universitets- og høgskulesektoren",
      en: "Guidance by a university or university college",
    },
    "costs.rules.participant-support": {
      nb: "Deltakerstønad i samarbeid med sosiale entreprenører",
      nn: "Deltakarstønad i samarbeid med sosiale entreprenørar",
      en: "Participant support in cooperation with social entrepreneurs",
    },
    "costs.rules.project": {
      nb: "Andre prosjektkostnader",
      nn: "Andre prosjektkostnader",
      en: "Other project costs",
    },
    "costs.rules.operations": {
      nb: "Ordinær drift, investeringer og anskaffelser",
      nn: "Ordinær drift, investeringar og innkjøp",
      en: "Ordinary operations, investments and purchases",
    },
    ...seasons,
  },
  duties: [
    {
      id: "grant-letter",
      kind: "accept",
      texts: {
        nb: "Mottakeren må godta vilkårene i tilskuddsbrevet, også særskilte vilkår for det enkelte prosjektet.",
        nn: "Mottakaren må godta vilkåra i tilskotsbrevet, også særskilde vilkår for det enkelte prosjektet.",
        en: "The recipient must accept the terms of the grant letter, also special terms for the single project.",
      },
    },
    yearAtATime,
    noOperations,
    {
      id: "share-products",
      kind: "use",
      texts: {
        nb: "Det som utvikles i prosjektet, skal etterpå være gratis tilgjengelig for andre.",
        nn: "Det som blir utvikla i prosjektet, skal etterpå vere gratis tilgjengeleg for andre.",
        en: "What is developed in the project must afterwards be open to others free of charge.",
      },
    },
    {
      id: "status-report",
      kind: "report",
      texts: {
        nb: "Mottakeren leverer statusrapport om gjennomføringen innen 1. september 2025.",
        nn: "Mottakaren leverer statusrapport om gjennomføringa innan 1. september 2025.",
        en: "The recipient delivers a status report by 1 September 2025.",
      },
    },
    {
      id: "report-and-accounts",
      kind: "report",
      texts: {
        nb: "Mottakeren leverer årsrapport og regnskap innen 1. februar 2026.",
        nn: "Mottakaren leverer årsrapport og rekneskap innan 1. februar 2026.",
        en: "The recipient delivers an annual report and accounts by 1 February 2026.",
      },
    },
    approvedAccounts,
    control,
    {
      id: "repay",
      kind: "control",
      texts: {
        nb: "Midler som er brukt i strid med retningslinjene, kan kreves tilbake.",
        nn: "Middel som er brukte i strid med retningslinjene, kan bli kravde tilbake.",
        en: "Money used against the rules may be claimed back.",
      },
    },
  ],
};
