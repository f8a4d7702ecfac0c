import { inEnglish, inNorwegian } from "../amounts.ts";
import type { Assumption } from "../scheme-definition.ts";

/** Every figure and date of the scheme that the page does not state. The directorate replaces them by its own. */
export const assumed = {
  /** Kroner. */
  cap: 10_000_000,
  /** Days; the shares of a grant. */
  announcement: "2021-01-15",
  instalments: { summer: "06-15", autumn: "10-15", share: "0.5" },
  annualReport: "2022-01-31",
  quarters: ["2021-04-15", "2021-07-15", "2021-10-15", "2022-01-15"],
} as const;

/** What the page leaves open. */
export const assumptions: readonly Assumption[] = [
  {
    id: "name-with-year",
    fields: ["name"],
    texts: {
      nb: "Nettsiden har ikke årstallet i navnet på ordningen; her er det forutsatt at ordningen skal hete det samme med årstallet etter.",
      nn: "Nettsida har ikkje årstalet i namnet på ordninga; her er det lagt til grunn at ordninga skal heite det same med årstalet etter.",
      en: "The page does not have the year in the scheme's name; the same name with the year after it is assumed here.",
    },
  },
  {
    id: "frame",
    fields: ["cap"],
    texts: {
      nb: `Nettsiden oppgir ingen ramme; her er det forutsatt en ramme på ${inNorwegian(assumed.cap)} kroner, og at alle mottakere får like stor del av det satsen gir dersom rammen ikke strekker til.`,
      nn: `Nettsida oppgir inga ramme; her er det lagt til grunn ei ramme på ${inNorwegian(assumed.cap)} kroner, og at alle mottakarar får like stor del av det satsen gir dersom ramma ikkje strekk til.`,
      en: `The page states no frame; a frame of ${inEnglish(assumed.cap)} kroner is assumed here, and that all recipients get the same part of what the rate gives where the frame is short.`,
    },
  },
  {
    id: "no-later-caps",
    fields: ["laterCaps"],
    texts: {
      nb: "Nettsiden gjelder bare 2021; her er det forutsatt at ingenting er bundet for senere år.",
      nn: "Nettsida gjeld berre 2021; her er det lagt til grunn at ingenting er bunde for seinare år.",
      en: "The page is about 2021 only; it is assumed here that nothing is bound in later years.",
    },
  },
  {
    id: "places-and-months",
    fields: ["rates.place"],
    texts: {
      nb: "Nettsiden sier ikke hvordan plassene telles når antallet endrer seg i løpet av året; her er det forutsatt at hver måned teller med de plassene mottaket har den måneden.",
      nn: "Nettsida seier ikkje korleis plassane blir talde når talet endrar seg i løpet av året; her er det lagt til grunn at kvar månad tel med dei plassane mottaket har den månaden.",
      en: "The page does not say how places are counted when their number changes in the year; it is assumed here that each month counts with the places that the centre has in that month.",
    },
  },
  {
    id: "announcement",
    fields: ["calendar.announcement"],
    texts: {
      nb: "Nettsiden sier at ordningen kunngjøres i januar, uten dag; her er det forutsatt 15. januar 2021, som er datoen på siden.",
      nn: "Nettsida seier at ordninga blir kunngjord i januar, utan dag; her er det lagt til grunn 15. januar 2021, som er datoen på sida.",
      en: "The page says that the scheme is announced in January, without a day; 15 January 2021, the date of the page, is assumed here.",
    },
  },
  {
    id: "acceptance-from-the-letter",
    fields: ["calendar.acceptanceDays", "calendar.answer"],
    texts: {
      nb: "Nettsiden sier «i hovedsak to ukers frist» og ikke når tilskuddsbrevet sendes; her er det forutsatt 14 dager fra brevet, for alle.",
      nn: "Nettsida seier «i hovedsak to ukers frist», men ingenting om når tilskotsbrevet blir sendt; her er det lagt til grunn 14 dagar frå brevet, for alle.",
      en: "The page says as a rule two weeks, and not when the grant letter is sent; 14 days from the letter are assumed here, for everybody.",
    },
  },
  {
    id: "instalments",
    fields: ["calendar.instalments"],
    texts: {
      nb: "Nettsiden sier at pengene utbetales på forsommer og høst, men ikke når eller hvor mye; her er det forutsatt at halvparten utbetales 15. juni og halvparten 15. oktober.",
      nn: "Nettsida seier at pengane blir utbetalte på forsommar og haust, men ikkje når eller kor mykje; her er det lagt til grunn at halvparten blir utbetalt 15. juni og halvparten 15. oktober.",
      en: "The page says that the money is paid in early summer and autumn, but not when or how much; it is assumed here that half is paid on 15 June and half on 15 October.",
    },
  },
  {
    id: "dates-of-reports",
    fields: ["calendar.reports", "calendar.annualReport"],
    texts: {
      nb: "Nettsiden krever rapport hvert kvartal og årsrapport i januar, uten dager; her er det forutsatt den 15. i måneden etter kvartalet, og 31. januar 2022 for årsrapporten.",
      nn: "Nettsida krev rapport kvart kvartal og årsrapport i januar, utan dagar; her er det lagt til grunn den 15. i månaden etter kvartalet, og 31. januar 2022 for årsrapporten.",
      en: "The page asks for a report each quarter and an annual report in January, without days; the 15th of the month after the quarter, and 31 January 2022 for the annual report, are assumed here.",
    },
  },
  {
    id: "no-competition",
    fields: ["calendar.deadline", "calendar.statusReport"],
    texts: {
      nb: "Nettsiden har ingen søknadsfrist og ingen statusrapport; her er det forutsatt at kommuner med integreringsmottak får tilskudd uten å konkurrere.",
      nn: "Nettsida har ingen søknadsfrist og ingen statusrapport; her er det lagt til grunn at kommunar med integreringsmottak får tilskot utan å konkurrere.",
      en: "The page has no deadline for applications and no status report; it is assumed here that municipalities with a reception centre get their grant without competing.",
    },
  },
];
