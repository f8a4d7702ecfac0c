import type { ApplicationTexts } from "./texts.ts";

export const nn: ApplicationTexts = {
  close: "Lat att søknaden",
  lock: "Lås …",
  gone: "Søknaden er ikkje med slik spakane står no.",
  of: (id, area) => `${id}, ${area}`,
  outcome: "Forslag i år",
  scores: {
    title: "Poeng",
    criterion: "Kriterium",
    points: "Poeng",
    weight: "Vekt",
    threshold: "Terskel",
    met: "nådd",
    notMet: "ikkje nådd",
    noThreshold: "ingen",
    sum: "Vekta sum",
    withPriorities: "Med prioriteringar",
  },
  why: "Kvifor",
  change: {
    title: "Kva som ville endra det",
    looking: "Reknar ut kva som skulle til …",
    capProven: (rise, cap, grant) =>
      `Med ${rise} meir i ramma, altså ${cap}, ville søknaden fått ${grant}. Med endå større ramme kan andre kome føre.`,
    capNever: "Inga større ramme ville gitt tilskot. Noko anna står i vegen:",
    capUnknown: "Det vart ikkje tid til å rekne ut kor mykje større ramma måtte vere.",
    capBetween: (least, most) =>
      most === undefined
        ? `Ramma måtte vere minst ${least ?? ""} større.`
        : least === undefined
          ? `Med ${most} meir i ramma ville søknaden fått tilskot.`
          : `Ramma måtte vere mellom ${least} og ${most} større.`,
    scoreProven: (rise, score) =>
      `Med ${rise} poeng meir, altså ${score}, og alle andre som no, ville søknaden fått tilskot.`,
    scoreNever: (greatest) =>
      `Heller ikkje ${greatest} poeng, det høgaste moglege, ville gitt tilskot. I vegen står:`,
    scoreUnknown: "Det vart ikkje tid til å rekne ut kor mange fleire poeng som måtte til.",
    nobody: "Det er ikkje rekna ut noko for denne søknaden.",
    replaced: (names) => `Utan denne søknaden ville desse kome inn: ${names}.`,
    nobodyElse: "Utan denne søknaden ville ingen andre kome inn.",
    conditions:
      "Søknaden fall på vilkåra og ikkje på ramma. Grunngivinga over seier kva vilkår som ikkje er oppfylt.",
    decided: "Saksbehandlaren har bestemt utfallet. Ta bort låsen for å sjå kva reglane åleine gir.",
  },
  sure: {
    title: "Kor sikkert det er",
    none: "Det er ikkje rekna ut kor sikkert det er for denne utgåva av runden.",
    toSensitivity: "Rekn ut på sida Følsemd",
    share: (share, draws) => `Får tilskot i ${share} av ${draws} trekningar der poenga er trekte på nytt.`,
    certainty: { safe: "Sikker", bubble: "På vippen", unlikely: "Lite truleg" },
    older: "Rekna ut av ei tidlegare utgåve av runden.",
  },
  years: {
    title: "År",
    year: "År",
    asked: "Søkt",
    assessed: "Vurdert",
    proposed: "Forslag",
    reservation: "Seinare år er overslag, med atterhald om Stortinget si løyving.",
  },
  facts: {
    title: "Om søknaden",
    kind: "Søkjar",
    standard: "Skriftspråk",
    participants: "Deltakarar",
    ownContribution: "Eigendel",
    smallestViable: "Minste beløp prosjektet kan leve med",
    submitted: "Send inn",
    signed: "Underskriven",
    yes: "ja",
    no: "nei",
  },
};
