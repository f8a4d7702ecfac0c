import { inEnglish, inNorwegian } from "../amounts.ts";
import type { Assumption } from "../scheme-definition.ts";

/** Every figure of the scheme that neither the page nor what was looked up states. The directorate replaces them by its own. */
export const assumed = {
  /** Kroner. */
  cap: 36_000_000,
  minimums: { learning: 12_000_000, practice: 15_000_000 },
  /** Points; three criteria. */
  lowest: 1,
  highest: 6,
  weight: 1,
  threshold: 9,
  /** Kroner. */
  step: 1_000,
  smallest: 50_000,
  /** Share of the eligible amount. */
  smallestShare: "0.6",
  /** Shares of the kroner granted. */
  women: "0.2",
  young: "0.15",
  /** Grants to one applicant. */
  grantsAtMost: 2,
} as const;

/** What the page leaves open. */
export const assumptions: readonly Assumption[] = [
  {
    id: "name-and-year",
    fields: ["name", "year"],
    texts: {
      nb: "Nettsiden har ingen dato; her er det forutsatt at den gjelder 2022, som er det siste året den forteller om, og at innsatsen med årstallet er navnet på ordningen.",
      nn: "Nettsida har ingen dato; her er det lagt til grunn at ho gjeld 2022, som er det siste året ho fortel om, og at innsatsen med årstalet er namnet på ordninga.",
      en: "The page has no date; it is assumed here that it is about 2022, the last year that it tells of, and that the effort with the year is the name of the scheme.",
    },
  },
  {
    id: "frame",
    fields: ["cap"],
    texts: {
      nb: `Nettsiden oppgir ingen ramme; her er det forutsatt ${inNorwegian(assumed.cap)} kroner, som også dekker tilsagn fra tidligere år.`,
      nn: `Nettsida oppgir inga ramme; her er det lagt til grunn ${inNorwegian(assumed.cap)} kroner, som også dekkjer tilsegn frå tidlegare år.`,
      en: `The page states no frame; ${inEnglish(assumed.cap)} kroner, which also pay for commitments from earlier years, are assumed here.`,
    },
  },
  {
    id: "areas",
    fields: ["areas.*.name", "areas.*.minimum", "areas.*.unused", "reprioritisation"],
    texts: {
      nb: `Nettsiden sier at innsatsen består av to tilskuddsordninger, men ikke hva de heter eller får; her er det forutsatt to områder med ${inNorwegian(assumed.minimums.learning)} og ${inNorwegian(assumed.minimums.practice)} kroner satt av, og at det som ikke brukes, kan gå til det andre.`,
      nn: `Nettsida seier at innsatsen består av to tilskotsordningar, men ikkje kva dei heiter eller får; her er det lagt til grunn to område med ${inNorwegian(assumed.minimums.learning)} og ${inNorwegian(assumed.minimums.practice)} kroner sette av, og at det som ikkje blir brukt, kan gå til det andre.`,
      en: `The page says that the effort consists of two grant schemes, but not what they are called or get; two areas with ${inEnglish(assumed.minimums.learning)} and ${inEnglish(assumed.minimums.practice)} kroner set aside are assumed here, and that what is not used may go to the other.`,
    },
  },
  {
    id: "applicants",
    fields: ["areas.*.applicantKinds"],
    texts: {
      nb: "Nettsiden nevner organisasjoner, frivilligsentraler og folkebibliotek som tilbyr norsktrening; her er det forutsatt at frivillige organisasjoner og kommuner kan søke.",
      nn: "Nettsida nemner organisasjonar, frivilligsentralar og folkebibliotek som tilbyr norsktrening; her er det lagt til grunn at frivillige organisasjonar og kommunar kan søkje.",
      en: "The page mentions organisations, volunteer centres and public libraries that offer practice; it is assumed here that voluntary organisations and municipalities may apply.",
    },
  },
  {
    id: "no-other-limits",
    fields: ["areas.*.maximum", "areas.*.projectsAtMost", "laterCaps", "priorities"],
    texts: {
      nb: "Nettsiden har ingen grenser for områdene, ingen prioriteringer og ingen tall for senere år; her er det forutsatt at ingen slike regler gjelder, og at alle beløp for senere år er anslag med forbehold om Stortingets bevilgning.",
      nn: "Nettsida har ingen grenser for områda, ingen prioriteringar og ingen tal for seinare år; her er det lagt til grunn at ingen slike reglar gjeld, og at alle beløp for seinare år er overslag med atterhald om Stortinget si løyving.",
      en: "The page has no limits for the areas, no priorities and no figures for later years; it is assumed here that no such rules apply, and that every amount of a later year is a forecast with a reservation for the Storting's budget.",
    },
  },
  {
    id: "criteria",
    fields: ["criteria", "threshold"],
    texts: {
      nb: `Nettsiden sier ikke hvordan søknadene vurderes; her er det forutsatt tre kriterier som teller likt, fra ${assumed.lowest} til ${assumed.highest} poeng på hvert, og minst ${assumed.threshold} poeng til sammen.`,
      nn: `Nettsida seier ikkje korleis søknadene blir vurderte; her er det lagt til grunn tre kriterium som tel likt, frå ${assumed.lowest} til ${assumed.highest} poeng på kvart, og minst ${assumed.threshold} poeng til saman.`,
      en: `The page does not say how applications are assessed; three criteria that weigh the same, from ${assumed.lowest} to ${assumed.highest} points on each, and at least ${assumed.threshold} points in all are assumed here.`,
    },
  },
  {
    id: "best-use-of-money",
    fields: ["objective", "ranking"],
    texts: {
      nb: "Nettsiden sier ikke hvordan søknader skal veies mot hverandre; her er det forutsatt at det beste forslaget er det som gir mest poeng ganger kroner til sammen, og at en søknad med færre poeng kan få tilskudd foran en med flere når en regel står i veien for den andre.",
      nn: "Nettsida seier ikkje korleis søknader skal vegast mot kvarandre; her er det lagt til grunn at det beste framlegget er det som gir mest poeng gonger kroner til saman, og at ein søknad med færre poeng kan få tilskot framfor ein med fleire når ein regel står i vegen for den andre.",
      en: "The page does not say how applications are weighed against each other; it is assumed here that the best proposal has the greatest sum of points times kroner, and that a lower score may be funded before a higher one where a rule stands in the way of the other.",
    },
  },
  {
    id: "size-of-grants",
    fields: ["grant"],
    texts: {
      nb: `Grensen på 1 million kroner per prosjekt og år er hentet fra åpne kilder; her er det ellers forutsatt beløp i trinn på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner og minst 60 prosent av det prosjektet kan få støtte til.`,
      nn: `Grensa på 1 million kroner per prosjekt og år er henta frå opne kjelder; her er det elles lagt til grunn beløp i steg på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner og minst 60 prosent av det prosjektet kan få støtte til.`,
      en: `The limit of 1 million kroner a project and year is from public sources; otherwise amounts in steps of ${inEnglish(assumed.step)} kroner, at least ${inEnglish(assumed.smallest)} kroner and at least 60 per cent of the eligible amount are assumed here.`,
    },
  },
  {
    id: "spread",
    fields: ["shares", "spread"],
    texts: {
      nb: `At ordningen skal spres på type prosjekt, geografi og målgruppe, er hentet fra åpne kilder, uten tall; her er det forutsatt minst 20 prosent av kronene til tiltak for kvinner, minst 15 prosent til barn og unge, minst ett tilskudd i hvert fylke slik fylkene er i 2024, og høyst ${assumed.grantsAtMost} tilskudd til en søker.`,
      nn: `At ordninga skal spreiast på type prosjekt, geografi og målgruppe, er henta frå opne kjelder, utan tal; her er det lagt til grunn minst 20 prosent av kronene til tiltak for kvinner, minst 15 prosent til barn og unge, minst eitt tilskot i kvart fylke slik fylka er i 2024, og høgst ${assumed.grantsAtMost} tilskot til same søkjar.`,
      en: `That the scheme is to be spread on types of project, geography and target groups is from public sources, without figures; at least 20 per cent of the kroner for women, at least 15 per cent for children and young people, at least one grant in each county as the counties are in 2024, and at most ${assumed.grantsAtMost} grants to one applicant are assumed here.`,
    },
  },
  {
    id: "conditions-and-dates",
    fields: ["conditions", "calendar", "costs"],
    texts: {
      nb: "Nettsiden har ingen vilkår, datoer eller regler om kostnader; her er det forutsatt at saksbehandlerne har kontrollert dem før runden regnes ut.",
      nn: "Nettsida har ingen vilkår, datoar eller reglar om kostnader; her er det lagt til grunn at saksbehandlarane har kontrollert dei før runden blir rekna ut.",
      en: "The page has no conditions, no dates and no rules on costs; it is assumed here that officers have checked them before the round is calculated.",
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
