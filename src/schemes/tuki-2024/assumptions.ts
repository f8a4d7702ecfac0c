import { inEnglish, inNorwegian } from "../amounts.ts";
import type { Assumption } from "../scheme-definition.ts";

/** Every figure of TUKI 2024 that neither the page nor what was looked up states. The directorate replaces them by its own. */
export const assumed = {
  /** Points. */
  lowest: 1,
  highest: 6,
  weight: 1,
  criterionThreshold: 3,
  threshold: 10,
  /** Kroner. */
  step: 1_000,
  smallest: 200_000,
  /** Share of the eligible amount. */
  smallestShare: "0.6",
  /** Days of the year, and shares of a grant. */
  instalments: { spring: "05-15", autumn: "10-15", share: "0.5" },
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
    id: "commitments-within-cap",
    fields: ["cap"],
    texts: {
      nb: "Nettsiden sier ikke om rammen også skal dekke prosjekter som fikk tilsagn i tidligere år; her er det forutsatt at den gjør det.",
      nn: "Nettsida seier ikkje om ramma også skal dekkje prosjekt som fekk tilsegn i tidlegare år; her er det lagt til grunn at ho gjer det.",
      en: "The page does not say whether the cap also pays for projects committed to in earlier years; it is assumed here that it does.",
    },
  },
  {
    id: "no-later-caps",
    fields: ["laterCaps"],
    texts: {
      nb: "Nettsiden har ingen tall for senere år; her er det forutsatt at ingen øvre grense er ført inn for dem, og at alle beløp for senere år er anslag med forbehold om Stortingets bevilgning.",
      nn: "Nettsida har ingen tal for seinare år; her er det lagt til grunn at inga øvre grense er ført inn for dei, og at alle beløp for seinare år er overslag med atterhald om Stortinget si løyving.",
      en: "The page has no figures for later years; it is assumed here that no ceiling is entered for them, and that every amount of a later year is a forecast with a reservation for the Storting's budget.",
    },
  },
  {
    id: "only-counties-in-area-1",
    fields: ["areas.1.applicantKinds"],
    texts: {
      nb: "Nettsiden lar fylkeskommuner søke i område 1 og gir dem ansvaret for å koordinere, men sier ikke om en kommune kan søke alene; her er det forutsatt at bare fylkeskommuner står som søkere der.",
      nn: "Nettsida lèt fylkeskommunar søkje i område 1 og gir dei ansvaret for å koordinere, men seier ikkje om ein kommune kan søkje åleine; her er det lagt til grunn at berre fylkeskommunar står som søkjarar der.",
      en: "The page lets county municipalities apply in area 1 and makes them responsible for coordination, but does not say whether a municipality may apply alone; it is assumed here that only county municipalities are applicants there.",
    },
  },
  {
    id: "both-in-areas-2-to-5",
    fields: [
      "areas.2.applicantKinds",
      "areas.3.applicantKinds",
      "areas.4.applicantKinds",
      "areas.5.applicantKinds",
    ],
    texts: {
      nb: "Nettsiden sier ikke hvem som kan søke i område 2 til 5; her er det forutsatt at både kommuner og fylkeskommuner kan det, siden ordningen gjelder begge.",
      nn: "Nettsida seier ikkje kven som kan søkje i område 2 til 5; her er det lagt til grunn at både kommunar og fylkeskommunar kan det, sidan ordninga gjeld begge.",
      en: "The page does not say who may apply in areas 2 to 5; it is assumed here that both municipalities and county municipalities may, since the scheme is for both.",
    },
  },
  {
    id: "districts",
    fields: ["areas.*.applicantKinds"],
    texts: {
      nb: "Nettsiden lar en bydelsdirektør godkjenne søknaden; her er det forutsatt at en bydel dermed kan stå som søker der kommuner kan søke.",
      nn: "Nettsida lèt ein bydelsdirektør godkjenne søknaden; her er det lagt til grunn at ein bydel dermed kan stå som søkjar der kommunar kan søkje.",
      en: "The page lets a district director approve the application; it is assumed here that a district may therefore apply wherever municipalities may.",
    },
  },
  {
    id: "area-7",
    fields: ["areas.7"],
    texts: {
      nb: "Område 7 har eget rundskriv (17/2024), som ikke er lagt inn her; det er forutsatt at området ikke har avsatte midler eller søknader i denne runden.",
      nn: "Område 7 har eige rundskriv (17/2024), som ikkje er lagt inn her; det er lagt til grunn at området ikkje har avsette middel eller søknader i denne runden.",
      en: "Area 7 has a circular of its own (17/2024), which is not entered here; it is assumed that the area has no money set aside and no applications in this round.",
    },
  },
  {
    id: "frame-of-area-8",
    fields: ["areas.8.minimum", "areas.8.maximum"],
    texts: {
      nb: `Rammen på ${inNorwegian(10_000_000)} kroner for område 8 er hentet fra åpne kilder og ikke fra nettsiden; her er det forutsatt at beløpet er satt av til området, og at området ikke kan få mer.`,
      nn: `Ramma på ${inNorwegian(10_000_000)} kroner for område 8 er henta frå opne kjelder og ikkje frå nettsida; her er det lagt til grunn at beløpet er sett av til området, og at området ikkje kan få meir.`,
      en: `The frame of ${inEnglish(10_000_000)} kroner for area 8 is from public sources and not from the page; it is assumed here that the amount is set aside for the area, and that the area can get no more.`,
    },
  },
  {
    id: "no-other-area-frames",
    fields: [
      ...["minimum", "maximum", "projectsAtMost", "unused"].map((name) => `areas.*.${name}`),
      "reprioritisation",
    ],
    texts: {
      nb: "Nettsiden har ingen beløp for de andre områdene og ingen regel om å flytte penger mellom dem; her er det forutsatt at ingenting er satt av til dem, at de ikke har øvre grenser, og at penger ikke blir omprioritert.",
      nn: "Nettsida har ingen beløp for dei andre områda og ingen regel om å flytte pengar mellom dei; her er det lagt til grunn at ingenting er sett av til dei, at dei ikkje har øvre grenser, og at pengar ikkje blir omprioriterte.",
      en: "The page has no amounts for the other areas and no rule on moving money between them; it is assumed here that nothing is set aside for them, that they have no limits, and that no money is reprioritised.",
    },
  },
  {
    id: "scale-and-weights",
    fields: ["criteria.*.lowest", "criteria.*.highest", "criteria.*.weight"],
    texts: {
      nb: `Nettsiden oppgir ingen poengskala eller vekter; her er det forutsatt at hvert kriterium får fra ${assumed.lowest} til ${assumed.highest} poeng, og at kriteriene teller likt.`,
      nn: `Nettsida oppgir ingen poengskala eller vekter; her er det lagt til grunn at kvart kriterium får frå ${assumed.lowest} til ${assumed.highest} poeng, og at kriteria tel likt.`,
      en: `The page states no scale and no weights; it is assumed here that each criterion is scored from ${assumed.lowest} to ${assumed.highest} points, and that they weigh the same.`,
    },
  },
  {
    id: "thresholds",
    fields: ["threshold", "criteria.*.threshold"],
    texts: {
      nb: `Nettsiden oppgir ingen terskel; her er det forutsatt minst ${assumed.criterionThreshold} poeng på hvert kriterium og minst ${assumed.threshold} poeng til sammen.`,
      nn: `Nettsida oppgir ingen terskel; her er det lagt til grunn minst ${assumed.criterionThreshold} poeng på kvart kriterium og minst ${assumed.threshold} poeng til saman.`,
      en: `The page states no threshold; at least ${assumed.criterionThreshold} points on each criterion and ${assumed.threshold} in all are assumed here.`,
    },
  },
  {
    id: "priorities-within-areas",
    fields: ["priorities"],
    texts: {
      nb: "Nettsiden prioriterer temaer og målgrupper innenfor hvert område; her er det forutsatt at de er veid inn i poengene for kriteriene og ikke gir tilleggspoeng.",
      nn: "Nettsida prioriterer tema og målgrupper innanfor kvart område; her er det lagt til grunn at dei er vegne inn i poenga for kriteria og ikkje gir tilleggspoeng.",
      en: "The page gives priority to themes and target groups within each area; it is assumed here that they are weighed in the scores on the criteria and give no extra points.",
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
      nb: `Nettsiden lar IMDi beregne størrelsen på tilskuddet uten å gi tall; her er det forutsatt beløp i trinn på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner, minst 60 prosent av det prosjektet kan få støtte til, og ingen øvre grense.`,
      nn: `Nettsida lèt IMDi rekne ut storleiken på tilskotet utan å gi tal; her er det lagt til grunn beløp i steg på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner, minst 60 prosent av det prosjektet kan få støtte til, og inga øvre grense.`,
      en: `The page lets IMDi calculate the size of a grant without giving figures; amounts in steps of ${inEnglish(assumed.step)} kroner, at least ${inEnglish(assumed.smallest)} kroner, at least 60 per cent of the eligible amount and no upper limit are assumed here.`,
    },
  },
  {
    id: "conditions-read",
    fields: ["conditions.deadline", "conditions.ownContributionRequired", "conditions.yearsAtMost"],
    texts: {
      nb: "Nettsiden oppgir en frist uten klokkeslett, en egenandel uten beløp og tre år uten å si fra når; her er det forutsatt at fristen varer til dagen er slutt i Norge, at ethvert beløp over null er nok, og at bare årene det søkes om nå, teller.",
      nn: "Nettsida oppgir ein frist utan klokkeslett, ein eigendel utan beløp og tre år utan å seie frå når; her er det lagt til grunn at fristen varer til dagen er slutt i Noreg, at eitkvart beløp over null er nok, og at berre åra det blir søkt om no, tel.",
      en: "The page gives a deadline without a time, an own contribution without an amount and three years without saying from when; it is assumed here that the deadline lasts until the day ends in Norway, that any amount above zero is enough, and that only the years now applied for count.",
    },
  },
  {
    id: "no-shares",
    fields: ["shares", "spread"],
    texts: {
      nb: "Nettsiden krever ikke at en viss andel av pengene går til noen bestemt type prosjekt, eller at pengene spres på søkere eller steder; her er det forutsatt at ingen slike regler gjelder.",
      nn: "Nettsida krev ikkje at ein viss del av pengane går til ein bestemt type prosjekt, eller at pengane blir spreidde på søkjarar eller stader; her er det lagt til grunn at ingen slike reglar gjeld.",
      en: "The page does not demand that some share of the money goes to one type of project, or that it is spread on applicants or places; it is assumed here that no such rules apply.",
    },
  },
  {
    id: "instalments",
    fields: ["calendar.instalments"],
    texts: {
      nb: "Nettsiden sier at tilskuddet utbetales vår og høst, men ikke når eller hvor mye; her er det forutsatt at halvparten utbetales 15. mai og halvparten 15. oktober.",
      nn: "Nettsida seier at tilskotet blir utbetalt vår og haust, men ikkje når eller kor mykje; her er det lagt til grunn at halvparten blir utbetalt 15. mai og halvparten 15. oktober.",
      en: "The page says that a grant is paid in spring and autumn, but not when or how much; it is assumed here that half is paid on 15 May and half on 15 October.",
    },
  },
  {
    id: "calendar-left-open",
    fields: ["announcement", "answer", "acceptanceDays", "lapses", "reports"].map(
      (name) => `calendar.${name}`,
    ),
    texts: {
      nb: "Nettsiden sier ikke når ordningen ble kunngjort, når søkerne får svar, om tilskuddet må aksepteres innen en frist, eller om det kreves andre rapporter; her er det forutsatt at ingen slike datoer gjelder før direktoratet fører dem inn.",
      nn: "Nettsida seier ikkje når ordninga vart kunngjord, når søkjarane får svar, om tilskotet må aksepterast innan ein frist, eller om det blir kravd andre rapportar; her er det lagt til grunn at ingen slike datoar gjeld før direktoratet fører dei inn.",
      en: "The page does not say when the scheme was announced, when applicants are answered, whether a grant must be accepted within some time, or whether other reports are asked for; it is assumed here that no such dates apply until the directorate enters them.",
    },
  },
  {
    id: "no-cost-rules",
    fields: ["costs"],
    texts: {
      nb: "Nettsiden har ingen beløpsgrenser for kostnader; her er det forutsatt at saksbehandleren vurderer hva som kan støttes, og fører inn beløpet.",
      nn: "Nettsida har ingen beløpsgrenser for kostnader; her er det lagt til grunn at saksbehandlaren vurderer kva som kan støttast, og fører inn beløpet.",
      en: "The page has no limits on costs; it is assumed here that the case officer assesses what is eligible and enters the amount.",
    },
  },
  {
    id: "year-of-the-accounts",
    fields: ["duties.report-and-accounts"],
    texts: {
      nb: "Nettsiden ber om regnskap for 2023, som ser ut til å stå igjen fra året før; her er det forutsatt at regnskapet gjelder 2024.",
      nn: "Nettsida ber om rekneskap for 2023, som ser ut til å stå att frå året før; her er det lagt til grunn at rekneskapen gjeld 2024.",
      en: "The page asks for accounts for 2023, which seems to be left from the year before; it is assumed here that the accounts are for 2024.",
    },
  },
];
