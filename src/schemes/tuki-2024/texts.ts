import { approvedAccounts, control, seasons, tukiCriteria, yearAtATime } from "../common-texts.ts";
import type { SchemeDefinition } from "../scheme-definition.ts";

/** The texts of TUKI 2024 in three languages. In bokmål the names are those of the page. */
export const texts: Pick<SchemeDefinition, "title" | "purpose" | "names" | "duties"> = {
  title: {
    nb: "Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2024",
    nn: "Tilskot til utvikling av kvalifiserings- og integreringstiltak 2024",
    en: "Grants for developing qualification and integration measures 2024",
  },
  purpose: {
    nb: "Å øke kvaliteten i kommunenes og fylkeskommunenes kvalifiserings-, integrerings- og mangfoldsarbeid, så flere innvandrere kommer i arbeid eller utdanning.",
    nn: "Å auke kvaliteten i kvalifiserings-, integrerings- og mangfaldsarbeidet i kommunane og fylkeskommunane, så fleire innvandrarar kjem i arbeid eller utdanning.",
    en: "To raise the quality of the work of municipalities and county municipalities on qualification, integration and diversity, so that more immigrants come into work or education.",
  },
  names: {
    "areas.1": {
      nb: "Etablering av kommunale, interkommunale eller regionale velkomsttilbud",
      nn: "Etablering av kommunale, interkommunale eller regionale velkomsttilbod",
      en: "Municipal, inter-municipal or regional welcome services",
    },
    "areas.2": {
      nb: "Modeller for arbeidsrettet kvalifisering i samarbeid med sosiale entreprenører",
      nn: "Modellar for arbeidsretta kvalifisering i samarbeid med sosiale entreprenørar",
      en: "Models of qualification for work together with social entrepreneurs",
    },
    "areas.3": {
      nb: "Utprøving av arbeidsmåter i norskopplæringen",
      nn: "Utprøving av arbeidsmåtar i norskopplæringa",
      en: "Trying out ways of working in Norwegian training",
    },
    "areas.4": {
      nb: "Kvalitet på innholdet i introduksjonsprogrammet",
      nn: "Kvalitet på innhaldet i introduksjonsprogrammet",
      en: "Quality of what the introduction programme holds",
    },
    "areas.5": {
      nb: "Innovative løsninger i introduksjonsordningen og opplæring i norsk og samfunnskunnskap",
      nn: "Innovative løysingar i introduksjonsordninga og opplæring i norsk og samfunnskunnskap",
      en: "Innovative solutions in the introduction scheme and in training in Norwegian and social studies",
    },
    "areas.6": {
      nb: "Tiltak som gir psykisk støtte",
      nn: "Tiltak som gir psykisk støtte",
      en: "Measures that give mental support",
    },
    "areas.7": {
      nb: "Forsøk med å utvikle en nasjonal samarbeidsmodell for fag- og yrkesopplæring",
      nn: "Forsøk med å utvikle ein nasjonal samarbeidsmodell for fag- og yrkesopplæring",
      en: "Trial of a national model of cooperation for vocational training",
    },
    "areas.8": {
      nb: "Arbeid for mangfold og mot rasisme og diskriminering",
      nn: "Arbeid for mangfald og mot rasisme og diskriminering",
      en: "Work for diversity and against racism and discrimination",
    },
    ...tukiCriteria,
    ...seasons,
  },
  duties: [
    {
      id: "grant-letter",
      kind: "accept",
      texts: {
        nb: "Mottakeren må godta vilkårene i tilskuddsbrevet, som også har de nærmere kravene til rapportering.",
        nn: "Mottakaren må godta vilkåra i tilskotsbrevet, som også har dei nærmare krava til rapportering.",
        en: "The recipient must accept the terms of the grant letter, which also says more about the reports.",
      },
    },
    yearAtATime,
    {
      id: "coordinate-area-1",
      kind: "use",
      texts: {
        nb: "I satsingsområde 1 har fylkeskommunen ansvaret for å koordinere velkomsttilbudet, og den bør etablere det i tett dialog med kommunene og regionale statlige aktører.",
        nn: "I satsingsområde 1 har fylkeskommunen ansvaret for å koordinere velkomsttilbodet, og han bør etablere det i tett dialog med kommunane og regionale statlege aktørar.",
        en: "In area 1 the county municipality is responsible for coordinating the welcome service, and should establish it in close dialogue with the municipalities and regional state bodies.",
      },
    },
    {
      id: "status-report",
      kind: "report",
      texts: {
        nb: "Mottakeren leverer statusrapport om gjennomføringen innen 1. september 2024.",
        nn: "Mottakaren leverer statusrapport om gjennomføringa innan 1. september 2024.",
        en: "The recipient delivers a status report by 1 September 2024.",
      },
    },
    {
      id: "report-and-accounts",
      kind: "report",
      texts: {
        nb: "Mottakeren leverer årsrapport og regnskap innen 1. februar 2025.",
        nn: "Mottakaren leverer årsrapport og rekneskap innan 1. februar 2025.",
        en: "The recipient delivers an annual report and accounts by 1 February 2025.",
      },
    },
    approvedAccounts,
    control,
  ],
};
