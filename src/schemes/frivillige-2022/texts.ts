import type { SchemeDefinition } from "../scheme-definition.ts";
import { countyNames, targetGroupNames, volunteerCriteria } from "../spread-of-voluntary.ts";

/** The texts of the scheme in three languages. */
export const texts: Pick<SchemeDefinition, "title" | "purpose" | "names" | "duties"> = {
  title: {
    nb: "Tilskudd til integreringsarbeid i regi av frivillige organisasjoner 2022",
    nn: "Tilskot til integreringsarbeid i regi av frivillige organisasjonar 2022",
    en: "Grants for integration work by voluntary organisations 2022",
  },
  purpose: {
    nb: "At flere innvandrere deltar i samfunnet og i arbeidslivet, gjennom det frivillige organisasjoner gjør.",
    nn: "At fleire innvandrarar deltek i samfunnet og i arbeidslivet, gjennom det frivillige organisasjonar gjer.",
    en: "That more immigrants take part in society and in working life, through what voluntary organisations do.",
  },
  names: {
    "areas.society": { nb: "Samfunnsdeltakelse", nn: "Samfunnsdeltaking", en: "Taking part in society" },
    "areas.work": { nb: "Arbeidsdeltakelse", nn: "Arbeidsdeltaking", en: "Taking part in working life" },
    ...volunteerCriteria,
    ...targetGroupNames,
    ...countyNames(),
  },
  duties: [
    {
      id: "letter",
      kind: "accept",
      texts: {
        nb: "Mottakeren må godta vilkårene i tilskuddsbrevet.",
        nn: "Mottakaren må godta vilkåra i tilskotsbrevet.",
        en: "The recipient must accept the terms of the grant letter.",
      },
    },
    {
      id: "report",
      kind: "report",
      texts: {
        nb: "Mottakeren rapporterer og leverer regnskap slik tilskuddsbrevet sier.",
        nn: "Mottakaren rapporterer og leverer rekneskap slik tilskotsbrevet seier.",
        en: "The recipient reports and delivers accounts as the grant letter says.",
      },
    },
  ],
};
