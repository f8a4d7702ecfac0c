import type { SchemeDefinition } from "../scheme-definition.ts";
import { countyNames, targetGroupNames, volunteerCriteria } from "../spread-of-voluntary.ts";

/** The texts of the scheme in three languages. */
export const texts: Pick<SchemeDefinition, "title" | "purpose" | "names" | "duties"> = {
  title: {
    nb: "Norskinnsatsen 2022",
    nn: "Norskinnsatsen 2022",
    en: "Norskinnsatsen 2022: learning and practising Norwegian",
  },
  purpose: {
    nb: "At innvandrere med svake norskferdigheter får lære og bruke norsk, uansett hvorfor de kom og hvor lenge de har bodd her.",
    nn: "At innvandrarar med svake norskferdigheiter får lære og bruke norsk, uansett kvifor dei kom og kor lenge dei har budd her.",
    en: "That immigrants with poor Norwegian can learn and practise it, whatever the reason they came and however long they have lived here.",
  },
  names: {
    "areas.learning": { nb: "Norskopplæring", nn: "Norskopplæring", en: "Learning Norwegian" },
    "areas.practice": { nb: "Norsktrening", nn: "Norsktrening", en: "Practising Norwegian" },
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
