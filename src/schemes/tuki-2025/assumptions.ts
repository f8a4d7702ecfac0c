import { inEnglish, inNorwegian } from "../amounts.ts";
import type { Assumption } from "../scheme-definition.ts";

/**
 * Every figure of TUKI 2025 that the circular does not state. The directorate replaces them by its own; the rest
 * of the definition is the circular's.
 */
export const assumed = {
  /** Kroner by year. */
  laterCaps: { "2026": 30_000_000, "2027": 18_000_000 },
  /** Kroner set aside by area; area 3 has none. */
  minimums: { "1": 20_000_000, "2": 9_000_000, "4": 5_000_000, "5": 8_000_000 },
  /** Points. */
  lowest: 1,
  highest: 6,
  weight: 1,
  criterionThreshold: 3,
  threshold: 10,
  priorityPoints: 1,
  /** Kroner applied for in 2025. */
  largerFrom: 1_000_000,
  multiYearFrom: 2,
  /** Kroner. */
  step: 1_000,
  smallest: 200_000,
  /** Share of the eligible amount. */
  smallestShare: "0.6",
  /** Days of the year, and shares of a grant. */
  instalments: { spring: "05-15", autumn: "10-15", share: "0.5" },
} as const;

const { laterCaps, minimums } = assumed;

/** What the circular leaves open: every assumption of the definition stands here and nowhere else. */
export const assumptions: readonly Assumption[] = [
  {
    id: "commitments-within-cap",
    fields: ["cap"],
    texts: {
      nb: "Rundskrivet sier ikke om rammen også skal dekke prosjekter som fikk tilsagn i tidligere år; her er det forutsatt at den gjør det.",
      nn: "Rundskrivet seier ikkje om ramma også skal dekkje prosjekt som fekk tilsegn i tidlegare år; her er det lagt til grunn at ho gjer det.",
      en: "The circular does not say whether the cap also pays for projects committed to in earlier years; it is assumed here that it does.",
    },
  },
  {
    id: "later-caps",
    fields: ["laterCaps"],
    texts: {
      nb: `Rundskrivet har ingen tall for senere år; her er det forutsatt at prosjektene til sammen kan regne med høyst ${inNorwegian(laterCaps["2026"])} kroner i 2026 og ${inNorwegian(laterCaps["2027"])} kroner i 2027, med forbehold om Stortingets bevilgning.`,
      nn: `Rundskrivet har ingen tal for seinare år; her er det lagt til grunn at prosjekta til saman kan rekne med høgst ${inNorwegian(laterCaps["2026"])} kroner i 2026 og ${inNorwegian(laterCaps["2027"])} kroner i 2027, med atterhald om Stortinget si løyving.`,
      en: `The circular has no figures for later years; it is assumed here that the projects together may count on at most ${inEnglish(laterCaps["2026"])} kroner in 2026 and ${inEnglish(laterCaps["2027"])} in 2027, with a reservation for the Storting's budget.`,
    },
  },
  {
    id: "minimums",
    fields: ["areas.1.minimum", "areas.2.minimum", "areas.4.minimum", "areas.5.minimum"],
    texts: {
      nb: `Rundskrivet nevner avsatte midler, men ingen beløp; her er det forutsatt at ${inNorwegian(minimums["1"])} kroner er satt av til område 1, ${inNorwegian(minimums["2"])} til område 2, ${inNorwegian(minimums["4"])} til område 4 og ${inNorwegian(minimums["5"])} til område 5.`,
      nn: `Rundskrivet nemner avsette middel, men ingen beløp; her er det lagt til grunn at ${inNorwegian(minimums["1"])} kroner er sette av til område 1, ${inNorwegian(minimums["2"])} til område 2, ${inNorwegian(minimums["4"])} til område 4 og ${inNorwegian(minimums["5"])} til område 5.`,
      en: `The circular speaks of money set aside, but states no amounts; it is assumed here that ${inEnglish(minimums["1"])} kroner is set aside for area 1, ${inEnglish(minimums["2"])} for area 2, ${inEnglish(minimums["4"])} for area 4 and ${inEnglish(minimums["5"])} for area 5.`,
    },
  },
  {
    id: "no-area-limits",
    fields: ["areas.*.maximum", "areas.*.projectsAtMost"],
    texts: {
      nb: "Rundskrivet sier at bare et begrenset antall prosjekter i hvert område får støtte, men ikke hvor mange; her er det forutsatt at ingen områder har en øvre grense for kroner eller prosjekter ut over rammen.",
      nn: "Rundskrivet seier at berre eit avgrensa tal på prosjekt i kvart område får støtte, men ikkje kor mange; her er det lagt til grunn at ingen område har ei øvre grense for kroner eller prosjekt ut over ramma.",
      en: "The circular says that only a limited number of projects in each area get support, but not how many; it is assumed here that no area has a limit on kroner or projects beyond the cap.",
    },
  },
  {
    id: "area-3",
    fields: ["areas.3"],
    texts: {
      nb: "Område 3 har eget rundskriv (17/2025), som ikke er lagt inn her; det er forutsatt at området ikke har avsatte midler eller søknader i denne runden, og at det som tildeles etter det rundskrivet, føres som tilsagn i området.",
      nn: "Område 3 har eige rundskriv (17/2025), som ikkje er lagt inn her; det er lagt til grunn at området ikkje har avsette middel eller søknader i denne runden, og at det som blir tildelt etter det rundskrivet, blir ført som tilsegn i området.",
      en: "Area 3 has a circular of its own (17/2025), which is not entered here; it is assumed that the area has no money set aside and no applications in this round, and that what is granted under that circular is entered as commitments in the area.",
    },
  },
  {
    id: "districts",
    fields: ["areas.1.applicantKinds", "areas.2.applicantKinds", "areas.5.applicantKinds"],
    texts: {
      nb: "Rundskrivet lar kommuner søke og lar en bydelsdirektør godkjenne søknaden; her er det forutsatt at en bydel dermed kan stå som søker der kommuner kan søke.",
      nn: "Rundskrivet lèt kommunar søkje og lèt ein bydelsdirektør godkjenne søknaden; her er det lagt til grunn at ein bydel dermed kan stå som søkjar der kommunar kan søkje.",
      en: "The circular lets municipalities apply and a district director approve the application; it is assumed here that a district may therefore apply wherever municipalities may.",
    },
  },
  {
    id: "no-counties-in-area-5",
    fields: ["areas.5.applicantKinds"],
    texts: {
      nb: "Omtalen av område 5 nevner også fylkeskommuner, men bare kommuner står oppført som søkere der; her er det forutsatt at fylkeskommuner ikke kan søke i område 5.",
      nn: "Omtalen av område 5 nemner også fylkeskommunar, men berre kommunar står oppførte som søkjarar der; her er det lagt til grunn at fylkeskommunar ikkje kan søkje i område 5.",
      en: "The text on area 5 also mentions county municipalities, but only municipalities are listed as applicants there; it is assumed here that county municipalities may not apply in area 5.",
    },
  },
  {
    id: "scale",
    fields: ["criteria.*.lowest", "criteria.*.highest"],
    texts: {
      nb: `Rundskrivet oppgir ingen poengskala; her er det forutsatt at hvert kriterium får fra ${assumed.lowest} til ${assumed.highest} poeng.`,
      nn: `Rundskrivet oppgir ingen poengskala; her er det lagt til grunn at kvart kriterium får frå ${assumed.lowest} til ${assumed.highest} poeng.`,
      en: `The circular states no scale; it is assumed here that each criterion is scored from ${assumed.lowest} to ${assumed.highest} points.`,
    },
  },
  {
    id: "weights",
    fields: ["criteria.*.weight"],
    texts: {
      nb: "Rundskrivet oppgir ikke hvor mye hvert kriterium skal telle; her er det forutsatt at de teller likt.",
      nn: "Rundskrivet oppgir ikkje kor mykje kvart kriterium skal telje; her er det lagt til grunn at dei tel likt.",
      en: "The circular does not state how much each criterion weighs; it is assumed here that they weigh the same.",
    },
  },
  {
    id: "thresholds",
    fields: ["threshold", "criteria.*.threshold"],
    texts: {
      nb: `Rundskrivet krever gode nok søknader, men oppgir ingen terskel; her er det forutsatt minst ${assumed.criterionThreshold} poeng på hvert kriterium og minst ${assumed.threshold} poeng til sammen.`,
      nn: `Rundskrivet krev gode nok søknader, men oppgir ingen terskel; her er det lagt til grunn minst ${assumed.criterionThreshold} poeng på kvart kriterium og minst ${assumed.threshold} poeng til saman.`,
      en: `The circular asks for good enough applications, but states no threshold; at least ${assumed.criterionThreshold} points on each criterion and ${assumed.threshold} in all are assumed here.`,
    },
  },
  {
    id: "priority-points",
    fields: ["priorities.*.points"],
    texts: {
      nb: `Rundskrivet sier ikke hvor mye prioriteringene skal bety; her er det forutsatt ${assumed.priorityPoints} tilleggspoeng for hver av dem.`,
      nn: `Rundskrivet seier ikkje kor mykje prioriteringane skal bety; her er det lagt til grunn ${assumed.priorityPoints} tilleggspoeng for kvar av dei.`,
      en: `The circular does not say how much the priorities are worth; ${assumed.priorityPoints} extra point for each of them is assumed here.`,
    },
  },
  {
    id: "larger",
    fields: ["priorities.larger.when.requestedAtLeast"],
    texts: {
      nb: `Rundskrivet sier ikke hva et større prosjekt er; her er det forutsatt at det er ett som søker om minst ${inNorwegian(assumed.largerFrom)} kroner for 2025.`,
      nn: `Rundskrivet seier ikkje kva eit større prosjekt er; her er det lagt til grunn at det er eitt som søkjer om minst ${inNorwegian(assumed.largerFrom)} kroner for 2025.`,
      en: `The circular does not say what a larger project is; it is assumed here that it is one that applies for at least ${inEnglish(assumed.largerFrom)} kroner for 2025.`,
    },
  },
  {
    id: "multi-year",
    fields: ["priorities.multi-year.when.yearsAtLeast"],
    texts: {
      nb: "Rundskrivet sier ikke hva et flerårig prosjekt er; her er det forutsatt at det er ett som søker om penger for minst to år.",
      nn: "Rundskrivet seier ikkje kva eit fleirårig prosjekt er; her er det lagt til grunn at det er eitt som søkjer om pengar for minst to år.",
      en: "The circular does not say what a multi-year project is; it is assumed here that it is one that applies for money for at least two years.",
    },
  },
  {
    id: "university-guidance",
    fields: ["priorities.university-guidance.when.trait"],
    texts: {
      nb: "Rundskrivet sier ikke hvordan intensjonen om veiledning fra universitet eller høyskole skal vises; her er det forutsatt at saksbehandleren merker søknadene det gjelder.",
      nn: "Rundskrivet seier ikkje korleis intensjonen om rettleiing frå universitet eller høgskule skal visast; her er det lagt til grunn at saksbehandlaren merkjer søknadene det gjeld.",
      en: "The circular does not say how the intention of guidance by a university is to be shown; it is assumed here that the case officer marks the applications concerned.",
    },
  },
  {
    id: "priorities-within-areas",
    fields: ["priorities"],
    texts: {
      nb: "Rundskrivet prioriterer også temaer og målgrupper innenfor hvert område; her er det forutsatt at de er veid inn i poengene for kriteriene og ikke gir tilleggspoeng.",
      nn: "Rundskrivet prioriterer også tema og målgrupper innanfor kvart område; her er det lagt til grunn at dei er vegne inn i poenga for kriteria og ikkje gir tilleggspoeng.",
      en: "The circular also gives priority to themes and target groups within each area; it is assumed here that they are weighed in the scores on the criteria and give no extra points.",
    },
  },
  {
    id: "best-use-of-money",
    fields: ["objective"],
    texts: {
      nb: "Rundskrivet sier ikke hvordan søknader skal veies mot hverandre; her er det forutsatt at det beste forslaget er det som gir mest poeng ganger kroner til sammen.",
      nn: "Rundskrivet seier ikkje korleis søknader skal vegast mot kvarandre; her er det lagt til grunn at det beste forslaget er det som gir mest poeng gonger kroner til saman.",
      en: "The circular does not say how applications are weighed against each other; it is assumed here that the best proposal is the one with the most points times kroner in all.",
    },
  },
  {
    id: "ranking",
    fields: ["ranking"],
    texts: {
      nb: "Rundskrivet sier ikke at rekkefølgen etter poeng er bindende; her er det forutsatt at en lavere plassert søknad kan få støtte foran en høyere når det blir forklart.",
      nn: "Rundskrivet seier ikkje at rekkjefølgja etter poeng er bindande; her er det lagt til grunn at ein lågare plassert søknad kan få støtte framfor ein høgare når det blir forklart.",
      en: "The circular does not say that the order by score is binding; it is assumed here that a lower application may get support ahead of a higher one when that is explained.",
    },
  },
  {
    id: "size-of-grants",
    fields: ["grant.step", "grant.smallest", "grant.smallestShare"],
    texts: {
      nb: `Rundskrivet lar IMDi beregne størrelsen på tilskuddet uten å gi tall; her er det forutsatt beløp i trinn på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner og minst 60 prosent av det prosjektet kan få støtte til.`,
      nn: `Rundskrivet lèt IMDi rekne ut storleiken på tilskotet utan å gi tal; her er det lagt til grunn beløp i steg på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner og minst 60 prosent av det prosjektet kan få støtte til.`,
      en: `The circular lets IMDi calculate the size of a grant without giving figures; amounts in steps of ${inEnglish(assumed.step)} kroner, at least ${inEnglish(assumed.smallest)} kroner and at least 60 per cent of the eligible amount are assumed here.`,
    },
  },
  {
    id: "no-largest-grant",
    fields: ["grant.largest"],
    texts: {
      nb: "Rundskrivet oppgir ingen øvre grense for ett tilskudd; her er det forutsatt at det ikke er noen.",
      nn: "Rundskrivet oppgir inga øvre grense for eitt tilskot; her er det lagt til grunn at det ikkje er noka.",
      en: "The circular states no upper limit for a grant; it is assumed here that there is none.",
    },
  },
  {
    id: "end-of-the-deadline",
    fields: ["conditions.deadline"],
    texts: {
      nb: "Rundskrivet oppgir en dato uten klokkeslett som frist; her er det forutsatt at fristen varer til dagen er slutt i Norge.",
      nn: "Rundskrivet oppgir ein dato utan klokkeslett som frist; her er det lagt til grunn at fristen varer til dagen er slutt i Noreg.",
      en: "The circular gives a date without a time as the deadline; it is assumed here that it lasts until the day ends in Norway.",
    },
  },
  {
    id: "own-contribution-of-any-size",
    fields: ["conditions.ownContributionRequired"],
    texts: {
      nb: "Rundskrivet krever egenandel uten å si hvor stor den må være; her er det forutsatt at ethvert beløp over null er nok.",
      nn: "Rundskrivet krev eigendel utan å seie kor stor han må vere; her er det lagt til grunn at eitkvart beløp over null er nok.",
      en: "The circular demands an own contribution without saying how large; it is assumed here that any amount above zero is enough.",
    },
  },
  {
    id: "years-counted-from-2025",
    fields: ["conditions.yearsAtMost"],
    texts: {
      nb: "Rundskrivet sier ikke om støtte i tidligere år skal telle med i de tre årene; her er det forutsatt at bare årene det søkes om nå, teller.",
      nn: "Rundskrivet seier ikkje om støtte i tidlegare år skal telje med i dei tre åra; her er det lagt til grunn at berre åra det blir søkt om no, tel.",
      en: "The circular does not say whether support in earlier years counts towards the three years; it is assumed here that only the years now applied for count.",
    },
  },
  {
    id: "all-years-follow",
    fields: ["grant.fewestYears"],
    texts: {
      nb: "Rundskrivet sier ikke at et flerårig prosjekt kan få støtte for bare de første årene; her er det forutsatt at alle årene følger med.",
      nn: "Rundskrivet seier ikkje at eit fleirårig prosjekt kan få støtte for berre dei første åra; her er det lagt til grunn at alle åra følgjer med.",
      en: "The circular does not say that a project of several years may get support for the first ones only; it is assumed here that all the years follow.",
    },
  },
  {
    id: "no-shares",
    fields: ["shares"],
    texts: {
      nb: "Rundskrivet krever ikke at en viss andel av pengene går til noen bestemt type prosjekt; her er det forutsatt at ingen slik andel gjelder.",
      nn: "Rundskrivet krev ikkje at ein viss del av pengane går til ein bestemt type prosjekt; her er det lagt til grunn at ingen slik del gjeld.",
      en: "The circular does not demand that some share of the money goes to one type of project; it is assumed here that no such share applies.",
    },
  },
  {
    id: "no-spread",
    fields: ["spread"],
    texts: {
      nb: "Rundskrivet setter ingen grense for hvor mye én søker kan få, og krever ikke et visst antall tilskudd til noen bestemt type prosjekt; her er det forutsatt at ingen slike regler gjelder.",
      nn: "Rundskrivet set inga grense for kor mykje éin søkjar kan få, og krev ikkje eit visst tal tilskot til ein bestemt type prosjekt; her er det lagt til grunn at ingen slike reglar gjeld.",
      en: "The circular sets no limit on what one applicant can get, nor does it demand a certain number of grants to one type of project; it is assumed here that no such rules apply.",
    },
  },
  {
    id: "reprioritisation",
    fields: ["areas.*.unused", "reprioritisation"],
    texts: {
      nb: "Rundskrivet lar ubrukte områdemidler omprioriteres innenfor Prop. 1 S, men sier ikke hvordan; her er det forutsatt at alle områder frigir det de ikke bruker, og at pengene går dit de gjør mest nytte.",
      nn: "Rundskrivet lèt unytta områdemiddel omprioriterast innanfor Prop. 1 S, men seier ikkje korleis; her er det lagt til grunn at alle område frigir det dei ikkje bruker, og at pengane går dit dei gjer mest nytte.",
      en: "The circular lets unused area money be reprioritised within Prop. 1 S, but does not say how; it is assumed here that every area releases what it does not use, and that the money goes where it does most good.",
    },
  },
  {
    id: "instalments",
    fields: ["calendar.instalments"],
    texts: {
      nb: "Rundskrivet sier at tilskuddet utbetales vår og høst, men ikke når eller hvor mye; her er det forutsatt at halvparten utbetales 15. mai og halvparten 15. oktober.",
      nn: "Rundskrivet seier at tilskotet blir utbetalt vår og haust, men ikkje når eller kor mykje; her er det lagt til grunn at halvparten blir utbetalt 15. mai og halvparten 15. oktober.",
      en: "The circular says that a grant is paid in spring and autumn, but not when or how much; it is assumed here that half is paid on 15 May and half on 15 October.",
    },
  },
  {
    id: "calendar-left-open",
    fields: [
      ...["announcement", "answer", "acceptanceDays", "lapses", "reports"].map((name) => `calendar.${name}`),
    ],
    texts: {
      nb: "Rundskrivet sier ikke når ordningen kunngjøres, når søkerne får svar, om tilskuddet må aksepteres innen en frist, eller om det kreves andre rapporter; her er det forutsatt at ingen slike datoer gjelder før direktoratet fører dem inn.",
      nn: "Rundskrivet seier ikkje når ordninga blir kunngjord, når søkjarane får svar, om tilskotet må aksepterast innan ein frist, eller om det blir kravd andre rapportar; her er det lagt til grunn at ingen slike datoar gjeld før direktoratet fører dei inn.",
      en: "The circular does not say when the scheme is announced, when applicants are answered, whether a grant must be accepted within some time, or whether other reports are asked for; it is assumed here that no such dates apply until the directorate enters them.",
    },
  },
  {
    id: "support-by-trait",
    fields: ["costs.rules.participant-support.when"],
    texts: {
      nb: "Rundskrivet lar kommunen søke om deltakerstønad i prosjekter med sosiale entreprenører; her er det forutsatt at saksbehandleren merker disse søknadene.",
      nn: "Rundskrivet lèt kommunen søkje om deltakarstønad i prosjekt med sosiale entreprenørar; her er det lagt til grunn at saksbehandlaren merkjer desse søknadene.",
      en: "The circular lets municipalities apply for participant support in projects with social entrepreneurs; it is assumed here that the case officer marks these applications.",
    },
  },
  {
    id: "basic-amount",
    fields: ["costs.basicAmountOn", "costs.knownOn", "costs.basicAmounts"],
    texts: {
      nb: "Rundskrivet sier ikke hvilken dags grunnbeløp (G) som gjelder; her er det forutsatt at hver måned har grunnbeløpet den første i måneden, slik det var kjent ved inngangen til året.",
      nn: "Rundskrivet seier ikkje kva dag grunnbeløpet (G) skal gjelde frå; her er det lagt til grunn at kvar månad har grunnbeløpet den første i månaden, slik det var kjent ved inngangen til året.",
      en: "The circular does not say the basic amount (G) of which day applies; it is assumed here that each month has the G of its first day, as it was known when the year began.",
    },
  },
  {
    id: "no-other-cost-limits",
    fields: ["costs.rules.project", "costs.ownFinancing"],
    texts: {
      nb: "Rundskrivet setter ingen beløpsgrense for andre kostnader og sier ikke hvor stor egenfinansieringen må være; her er det forutsatt at alle andre prosjektkostnader kan dekkes, og at egenandelen føres på søknaden.",
      nn: "Rundskrivet set inga beløpsgrense for andre kostnader og seier ikkje kor stor eigenfinansieringa må vere; her er det lagt til grunn at alle andre prosjektkostnader kan dekkjast, og at eigendelen blir ført på søknaden.",
      en: "The circular sets no limit on other costs and does not say how large the own financing must be; it is assumed here that all other project costs may be covered, and that the own contribution is entered on the application.",
    },
  },
  {
    id: "judged-by-officers",
    fields: [],
    texts: {
      nb: "Vilkår som krever skjønn, som tidligere gode prosjekter, ingen ordinær drift og de særlige vilkårene i hvert område, er det her forutsatt at saksbehandlerne har vurdert før runden regnes ut.",
      nn: "Vilkår som krev skjønn, som tidlegare gode prosjekt, inga ordinær drift og dei særlege vilkåra i kvart område, er det her lagt til grunn at saksbehandlarane har vurdert før runden blir rekna ut.",
      en: "Conditions that take judgement, such as earlier good projects, no ordinary operations and the special conditions of each area, are assumed here to have been assessed by the case officers before the round is calculated.",
    },
  },
];
