import { inEnglish, inNorwegian } from "../amounts.ts";
import type { Assumption } from "../scheme-definition.ts";

/** Every figure of Jobbsjansen 2018 that the page does not state. The directorate replaces them by its own. */
export const assumed = {
  /** Kroner. */
  cap: 30_000_000,
  /** Points; ten criteria. */
  lowest: 1,
  highest: 6,
  weight: 1,
  threshold: 30,
  /** Kroner. */
  step: 1_000,
  smallest: 300_000,
  /** Share of the eligible amount. */
  smallestShare: "0.7",
} as const;

/** What the page leaves open. */
export const assumptions: readonly Assumption[] = [
  {
    id: "names",
    fields: ["name", "areas.year-four.name", "criteria.*.name"],
    texts: {
      nb: "Nettsiden har ikke korte navn på denne delen av Jobbsjansen og på kriteriene; her er det forutsatt navn som korter av det siden sier om dem.",
      nn: "Nettsida har ikkje korte namn på denne delen av Jobbsjansen og på kriteria; her er det lagt til grunn namn som kortar av det sida seier om dei.",
      en: "The page has no short names for this part of Jobbsjansen and for the criteria; names that shorten what the page says of them are assumed here.",
    },
  },
  {
    id: "frame",
    fields: ["cap"],
    texts: {
      nb: `Nettsiden oppgir ingen ramme; her er det forutsatt en ramme på ${inNorwegian(assumed.cap)} kroner, som også dekker tilsagn fra tidligere år.`,
      nn: `Nettsida oppgir inga ramme; her er det lagt til grunn ei ramme på ${inNorwegian(assumed.cap)} kroner, som også dekkjer tilsegn frå tidlegare år.`,
      en: `The page states no frame; a frame of ${inEnglish(assumed.cap)} kroner, which also pays for commitments from earlier years, is assumed here.`,
    },
  },
  {
    id: "no-later-caps",
    fields: ["laterCaps", "conditions.yearsAtMost"],
    texts: {
      nb: "Nettsiden lar prosjekter vare i flere år uten å si hvor mange og uten tall for senere år; her er det forutsatt at det ikke er noen grense, og at alle beløp for senere år er anslag med forbehold om Stortingets bevilgning.",
      nn: "Nettsida lèt prosjekt vare i fleire år utan å seie kor mange og utan tal for seinare år; her er det lagt til grunn at det ikkje er noka grense, og at alle beløp for seinare år er overslag med atterhald om Stortinget si løyving.",
      en: "The page lets projects last several years without saying how many and without figures for later years; it is assumed here that there is no limit, and that every amount of a later year is a forecast with a reservation for the Storting's budget.",
    },
  },
  {
    id: "districts",
    fields: ["areas.year-four.applicantKinds"],
    texts: {
      nb: "Nettsiden lar kommuner søke; her er det forutsatt at en bydel kan stå som søker for sin kommune.",
      nn: "Nettsida lèt kommunar søkje; her er det lagt til grunn at ein bydel kan stå som søkjar for kommunen sin.",
      en: "The page lets municipalities apply; it is assumed here that a district may be the applicant for its municipality.",
    },
  },
  {
    id: "one-area",
    fields: [
      ...["minimum", "maximum", "projectsAtMost", "unused"].map((name) => `areas.year-four.${name}`),
      "reprioritisation",
      "shares",
      "spread",
      "priorities",
    ],
    texts: {
      nb: "Nettsiden deler ikke pengene på områder og har ingen prioriteringer eller krav om fordeling; her er det forutsatt ett område uten avsatte beløp eller grenser.",
      nn: "Nettsida deler ikkje pengane på område og har ingen prioriteringar eller krav om fordeling; her er det lagt til grunn eitt område utan avsette beløp eller grenser.",
      en: "The page does not divide the money on areas and has no priorities and no demands on how it is shared; one area without amounts set aside or limits is assumed here.",
    },
  },
  {
    id: "scale-and-weights",
    fields: ["criteria.*.lowest", "criteria.*.highest", "criteria.*.weight"],
    texts: {
      nb: `Nettsiden oppgir ingen poengskala eller vekter; her er det forutsatt at hvert av de ti kriteriene får fra ${assumed.lowest} til ${assumed.highest} poeng, og at de teller likt.`,
      nn: `Nettsida oppgir ingen poengskala eller vekter; her er det lagt til grunn at kvart av dei ti kriteria får frå ${assumed.lowest} til ${assumed.highest} poeng, og at dei tel likt.`,
      en: `The page states no scale and no weights; it is assumed here that each of the ten criteria is scored from ${assumed.lowest} to ${assumed.highest} points, and that they weigh the same.`,
    },
  },
  {
    id: "threshold",
    fields: ["threshold"],
    texts: {
      nb: `Nettsiden oppgir ingen terskel; her er det forutsatt minst ${assumed.threshold} av 60 poeng til sammen.`,
      nn: `Nettsida oppgir ingen terskel; her er det lagt til grunn minst ${assumed.threshold} av 60 poeng til saman.`,
      en: `The page states no threshold; at least ${assumed.threshold} of 60 points in all are assumed here.`,
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
      nb: `Nettsiden gir ingen regler for hvor stort tilskuddet skal være ut over det som kan dekkes; her er det forutsatt beløp i trinn på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner, minst 70 prosent av det prosjektet kan få støtte til, og ingen øvre grense.`,
      nn: `Nettsida gir ingen reglar for kor stort tilskotet skal vere ut over det som kan dekkjast; her er det lagt til grunn beløp i steg på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner, minst 70 prosent av det prosjektet kan få støtte til, og inga øvre grense.`,
      en: `The page has no rules on the size of a grant beyond what may be covered; amounts in steps of ${inEnglish(assumed.step)} kroner, at least ${inEnglish(assumed.smallest)} kroner, at least 70 per cent of the eligible amount and no upper limit are assumed here.`,
    },
  },
  {
    id: "formal-control",
    fields: [
      "conditions.deadline",
      "conditions.signatureRequired",
      "conditions.participantsAtLeast",
      "calendar.deadline",
    ],
    texts: {
      nb: "Nettsiden sier bare at fristen har gått ut, og har ingen krav om underskrift eller antall deltakere; her er det forutsatt at saksbehandlerne har kontrollert fristen, og at slike krav ikke gjelder.",
      nn: "Nettsida seier berre at fristen har gått ut, og har ingen krav om underskrift eller talet på deltakarar; her er det lagt til grunn at saksbehandlarane har kontrollert fristen, og at slike krav ikkje gjeld.",
      en: "The page only says that the deadline has passed, and asks for no signature and no number of participants; it is assumed here that officers have checked the deadline, and that no such demands apply.",
    },
  },
  {
    id: "own-contribution-of-any-size",
    fields: ["conditions.ownContributionRequired", "costs.ownFinancing"],
    texts: {
      nb: "Nettsiden krever egenfinansiering uten å si hvor stor den må være; her er det forutsatt at ethvert beløp over null er nok.",
      nn: "Nettsida krev eigenfinansiering utan å seie kor stor ho må vere; her er det lagt til grunn at eitkvart beløp over null er nok.",
      en: "The page demands own financing without saying how much; it is assumed here that any amount above zero is enough.",
    },
  },
  {
    id: "ceiling-under-25",
    fields: ["costs.rules.participant-support.ceiling"],
    texts: {
      nb: "Nettsiden sier at deltakere under 25 år skal ha to tredeler av stønaden, men har bare én grense for det ordningen dekker, 1 G per deltaker; her er det forutsatt at grensen er den samme for dem, så høyst 1 G av de 4/3 G de får, blir dekket.",
      nn: "Nettsida seier at deltakarar under 25 år skal ha to tredelar av stønaden, men har berre éi grense for det ordninga dekkjer, 1 G per deltakar; her er det lagt til grunn at grensa er den same for dei, så høgst 1 G av dei 4/3 G dei får, blir dekt.",
      en: "The page says that participants under 25 get two thirds of the support, but has only one ceiling for what the scheme covers, 1 G a participant; it is assumed here that the ceiling is the same for them, so that at most 1 G of the 4/3 G they get is covered.",
    },
  },
  {
    id: "no-limit-on-posts",
    fields: ["costs.rules.project-manager"],
    texts: {
      nb: "Nettsiden sier ikke hvor mange stillinger eller hvor mye lønn som dekkes; her er det forutsatt at det ikke er noen grense ut over det saksbehandleren finner rimelig.",
      nn: "Nettsida seier ikkje kor mange stillingar eller kor mykje løn som blir dekt; her er det lagt til grunn at det ikkje er noka grense ut over det saksbehandlaren finn rimeleg.",
      en: "The page does not say how many posts or how much pay is covered; it is assumed here that there is no limit beyond what the case officer finds reasonable.",
    },
  },
  {
    id: "basic-amount",
    fields: ["costs.knownOn", "costs.basicAmountOn", "costs.basicAmounts"],
    texts: {
      nb: "Nettsiden sier ikke hvilken dags grunnbeløp (G) som gjelder; her er det forutsatt at hver måned har grunnbeløpet den første i måneden, slik det var kjent da søkerne skulle få svar, 15. mars 2018.",
      nn: "Nettsida seier ikkje kva dag grunnbeløpet (G) skal gjelde frå; her er det lagt til grunn at kvar månad har grunnbeløpet den første i månaden, slik det var kjent då søkjarane skulle få svar, 15. mars 2018.",
      en: "The page does not say the basic amount (G) of which day applies; it is assumed here that each month has the G of its first day, as it was known when applicants were to be answered, 15 March 2018.",
    },
  },
  {
    id: "calendar-left-open",
    fields: [
      ...[
        "announcement",
        "acceptanceDays",
        "lapses",
        "instalments",
        "statusReport",
        "annualReport",
        "reports",
      ].map((name) => `calendar.${name}`),
    ],
    texts: {
      nb: "Nettsiden har ingen datoer for kunngjøring, aksept, utbetaling og rapporter; her er det forutsatt at de følger av tilskuddsbrevet.",
      nn: "Nettsida har ingen datoar for kunngjering, aksept, utbetaling og rapportar; her er det lagt til grunn at dei følgjer av tilskotsbrevet.",
      en: "The page has no dates for announcement, acceptance, payment and reports; it is assumed here that they follow from the grant letter.",
    },
  },
  {
    id: "judged-by-officers",
    fields: [],
    texts: {
      nb: "Hvem som kan delta, og at midlene brukes først etter tredje år, er det her forutsatt at saksbehandlerne har vurdert før runden regnes ut.",
      nn: "Kven som kan delta, og at midla blir brukte først etter tredje år, er det her lagt til grunn at saksbehandlarane har vurdert før runden blir rekna ut.",
      en: "Who may take part, and that the money is used only after the third year, are assumed here to have been assessed by officers before the round is calculated.",
    },
  },
];
