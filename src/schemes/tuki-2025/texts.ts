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
    "criteria.purpose": { nb: "Formål", nn: "Føremål", en: "Purpose" },
    "criteria.capability": { nb: "Gjennomføringsevne", nn: "Gjennomføringsevne", en: "Capability" },
    "criteria.transferability": {
      nb: "Nasjonal overføringsverdi",
      nn: "Nasjonal overføringsverdi",
      en: "Value for others in the country",
    },
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
    "calendar.instalments.spring": { nb: "Vår", nn: "Vår", en: "Spring" },
    "calendar.instalments.autumn": { nb: "Høst", nn: "Haust", en: "Autumn" },
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
    {
      id: "a-year-at-a-time",
      kind: "accept",
      texts: {
        nb: "Tilskuddet gis for ett år av gangen; senere år er anslag, med forbehold om Stortingets bevilgning.",
        nn: "Tilskotet blir gitt for eitt år om gongen; seinare år er overslag, med atterhald om Stortinget si løyving.",
        en: "The grant is for one year at a time; later years are forecasts, with a reservation for the Storting's budget.",
      },
    },
    {
      id: "no-operations",
      kind: "use",
      texts: {
        nb: "Midlene kan ikke brukes til ordinær drift eller til investeringer og anskaffelser som inngår i den.",
        nn: "Midla kan ikkje brukast til ordinær drift eller til investeringar og innkjøp som inngår i henne.",
        en: "The money may not be used for ordinary operations, or for investments and purchases that are part of them.",
      },
    },
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
    {
      id: "approved-accounts",
      kind: "report",
      texts: {
        nb: "Regnskapet er godkjent av prosjektansvarlig og overordnet leder.",
        nn: "Rekneskapen er godkjend av prosjektansvarleg og overordna leiar.",
        en: "The accounts are approved by the person responsible for the project and a superior.",
      },
    },
    {
      id: "control",
      kind: "control",
      texts: {
        nb: "IMDi og Riksrevisjonen kan kontrollere bruken av midlene.",
        nn: "IMDi og Riksrevisjonen kan kontrollere bruken av midla.",
        en: "IMDi and the Office of the Auditor General may control how the money is used.",
      },
    },
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
