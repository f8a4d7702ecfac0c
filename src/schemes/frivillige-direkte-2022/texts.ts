import type { SchemeDefinition } from "../scheme-definition.ts";

/** The texts of the scheme in three languages. */
export const texts: Pick<SchemeDefinition, "title" | "purpose" | "names" | "duties"> = {
  title: {
    nb: "Direkte utbetalt tilskudd til frivillige organisasjoner 2022",
    nn: "Direkte utbetalt tilskot til frivillige organisasjonar 2022",
    en: "Grants paid directly to voluntary organisations 2022",
  },
  purpose: {
    nb: "Støtte til nasjonale ressursmiljøer og frivillige organisasjoner på integreringsfeltet som står med navn og beløp i statsbudsjettet, og som ingen kan søke på.",
    nn: "Støtte til nasjonale ressursmiljø og frivillige organisasjonar på integreringsfeltet som står med namn og beløp i statsbudsjettet, og som ingen kan søkje på.",
    en: "Support to national resource centres and voluntary organisations on integration that the state budget names with an amount, and that nobody can apply for.",
  },
  names: {},
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
