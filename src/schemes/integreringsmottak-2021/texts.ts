import { control, seasons } from "../common-texts.ts";
import type { SchemeDefinition } from "../scheme-definition.ts";

/** The texts of the scheme in three languages. In bokmål the names are those of the page. */
export const texts: Pick<SchemeDefinition, "title" | "purpose" | "names" | "duties"> = {
  title: {
    nb: "Tilskudd til kvalifisering for beboere i integreringsmottak 2021",
    nn: "Tilskot til kvalifisering for bebuarar i integreringsmottak 2021",
    en: "Grants for qualifying residents of integration reception centres 2021",
  },
  purpose: {
    nb: "At beboere i integreringsmottak får et fulltidsprogram som passer for den enkelte, så de raskt kommer i arbeid og deltar i samfunnet.",
    nn: "At bebuarar i integreringsmottak får eit fulltidsprogram som passar for den enkelte, så dei raskt kjem i arbeid og deltek i samfunnet.",
    en: "That residents of integration reception centres get a full-time programme that suits each of them, so that they soon work and take part in society.",
  },
  names: {
    "conditions.reception-centre": {
      nb: "Kommunen har integreringsmottak",
      nn: "Kommunen har integreringsmottak",
      en: "The municipality has an integration reception centre",
    },
    "conditions.cooperation-agreement": {
      nb: "Samarbeidsavtale mellom kommunen og kommunens asylmottak, karrieresenter og NAV-kontor",
      nn: "Samarbeidsavtale mellom kommunen og asylmottaket, karrieresenteret og NAV-kontoret i kommunen",
      en: "A cooperation agreement of the municipality with its reception centre, career centre and NAV office",
    },
    "rates.place": {
      nb: "Plass i integreringsmottak",
      nn: "Plass i integreringsmottak",
      en: "Place in an integration reception centre",
    },
    "calendar.instalments.summer": { nb: "Forsommer", nn: "Forsommar", en: "Early summer" },
    "calendar.instalments.autumn": seasons["calendar.instalments.autumn"],
    "calendar.reports.quarter-1": {
      nb: "Tilskuddsrapport og register, 1. kvartal",
      nn: "Tilskotsrapport og register, 1. kvartal",
      en: "Grant report and register, first quarter",
    },
    "calendar.reports.quarter-2": {
      nb: "Tilskuddsrapport og register, 2. kvartal",
      nn: "Tilskotsrapport og register, 2. kvartal",
      en: "Grant report and register, second quarter",
    },
    "calendar.reports.quarter-3": {
      nb: "Tilskuddsrapport og register, 3. kvartal",
      nn: "Tilskotsrapport og register, 3. kvartal",
      en: "Grant report and register, third quarter",
    },
    "calendar.reports.quarter-4": {
      nb: "Tilskuddsrapport og register, 4. kvartal",
      nn: "Tilskotsrapport og register, 4. kvartal",
      en: "Grant report and register, fourth quarter",
    },
  },
  duties: [
    {
      id: "grant-letter",
      kind: "accept",
      texts: {
        nb: "Kommunen må godta vilkårene i tilskuddsbrevet med et akseptbrev før pengene utbetales.",
        nn: "Kommunen må godta vilkåra i tilskotsbrevet med eit akseptbrev før pengane blir utbetalte.",
        en: "The municipality must accept the terms of the grant letter by a letter of acceptance before the money is paid.",
      },
    },
    {
      id: "acceptance",
      kind: "accept",
      texts: {
        nb: "Fristen for å akseptere er i hovedsak to uker; kommer ikke akseptbrevet i tide, kan tilskuddet falle bort.",
        nn: "Fristen for å akseptere er i hovudsak to veker; kjem ikkje akseptbrevet i tide, kan tilskotet falle bort.",
        en: "There are as a rule two weeks to accept; the grant may lapse if the letter of acceptance does not come in time.",
      },
    },
    {
      id: "full-time-programme",
      kind: "use",
      texts: {
        nb: "Pengene brukes til et fulltidsprogram for beboerne, og ikke til det som andre ordninger dekker.",
        nn: "Pengane blir brukte til eit fulltidsprogram for bebuarane, og ikkje til det som andre ordningar dekkjer.",
        en: "The money is used for a full-time programme for the residents, and not for what other schemes pay for.",
      },
    },
    {
      id: "repay",
      kind: "use",
      texts: {
        nb: "Penger som ikke kan brukes til formålet i 2021, betales tilbake til IMDi.",
        nn: "Pengar som ikkje kan brukast til føremålet i 2021, blir betalte tilbake til IMDi.",
        en: "Money that cannot be used for the purpose in 2021 is paid back to IMDi.",
      },
    },
    {
      id: "quarterly-reports",
      kind: "report",
      texts: {
        nb: "Kommunen sender tilskuddsrapport og kopi av register for tiltak hvert kvartal.",
        nn: "Kommunen sender tilskotsrapport og kopi av register for tiltak kvart kvartal.",
        en: "The municipality sends a grant report and a copy of the register of measures each quarter.",
      },
    },
    {
      id: "annual-report",
      kind: "report",
      texts: {
        nb: "Kommunen leverer årsrapport med prosjektregnskap for 2021 i januar 2022.",
        nn: "Kommunen leverer årsrapport med prosjektrekneskap for 2021 i januar 2022.",
        en: "The municipality delivers an annual report with project accounts for 2021 in January 2022.",
      },
    },
    {
      id: "plan",
      kind: "report",
      texts: {
        nb: "Kommunen sender planen for drift og utvikling av mottaket når den oppdateres.",
        nn: "Kommunen sender planen for drift og utvikling av mottaket når han blir oppdatert.",
        en: "The municipality sends the plan for running and developing the centre when it is updated.",
      },
    },
    control,
  ],
};
