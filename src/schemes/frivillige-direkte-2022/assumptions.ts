import { inEnglish, inNorwegian } from "../amounts.ts";
import type { Assumption } from "../scheme-definition.ts";

/** The figures that the page does not state. */
export const assumed = {
  /** Kroner. */
  cap: 71_500_000,
} as const;

/** What the page leaves open. */
export const assumptions: readonly Assumption[] = [
  {
    id: "name-and-year",
    fields: ["name", "year"],
    texts: {
      nb: "Nettsiden har ingen dato og bare en overskrift; her er det forutsatt at den gjelder 2022, som er det siste året den forteller om, og at overskriften med mottakerne og årstallet er navnet.",
      nn: "Nettsida har ingen dato og berre ei overskrift; her er det lagt til grunn at ho gjeld 2022, som er det siste året ho fortel om, og at overskrifta med mottakarane og årstalet er namnet.",
      en: "The page has no date and only a heading; it is assumed here that it is about 2022, the last year that it tells of, and that the heading with the recipients and the year is the name.",
    },
  },
  {
    id: "frame",
    fields: ["cap"],
    texts: {
      nb: `Nettsiden oppgir ingen beløp; her er det forutsatt en ramme på ${inNorwegian(assumed.cap)} kroner, og at hver mottaker får det beløpet som statsbudsjettet har.`,
      nn: `Nettsida oppgir ingen beløp; her er det lagt til grunn ei ramme på ${inNorwegian(assumed.cap)} kroner, og at kvar mottakar får det beløpet som statsbudsjettet har.`,
      en: `The page states no amounts; a frame of ${inEnglish(assumed.cap)} kroner is assumed here, and that each recipient gets the amount that the state budget has.`,
    },
  },
  {
    id: "no-dates",
    fields: ["calendar", "laterCaps"],
    texts: {
      nb: "Nettsiden har ingen datoer og ingen tall for senere år; her er det forutsatt at ingen gjelder før direktoratet fører dem inn.",
      nn: "Nettsida har ingen datoar og ingen tal for seinare år; her er det lagt til grunn at ingen gjeld før direktoratet fører dei inn.",
      en: "The page has no dates and no figures for later years; it is assumed here that none apply until the directorate enters them.",
    },
  },
  {
    id: "letter-and-report",
    fields: ["duties"],
    texts: {
      nb: "Nettsiden sier ikke hva mottakeren må godta eller rapportere; her er det forutsatt at det følger av tilskuddsbrevet, som ellers hos IMDi.",
      nn: "Nettsida seier ikkje kva mottakaren må godta eller rapportere; her er det lagt til grunn at det følgjer av tilskotsbrevet, som elles hos IMDi.",
      en: "The page does not say what the recipient must accept or report; it is assumed here that it follows from the grant letter, as it does elsewhere at IMDi.",
    },
  },
];
