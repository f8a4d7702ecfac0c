import type { Assumption } from "../../scheme-definition.ts";

/** What the circular leaves open about the calendar, costs and what officers assess. */
export const calendarAndCostAssumptions: readonly Assumption[] = [
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
