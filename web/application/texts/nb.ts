import type { ApplicationTexts } from "./texts.ts";

export const nb: ApplicationTexts = {
  close: "Lukk søknaden",
  lock: "Lås …",
  gone: "Søknaden er ikke med slik spakene står nå.",
  of: (id, area) => `${id}, ${area}`,
  outcome: "Forslag i år",
  scores: {
    title: "Poeng",
    criterion: "Kriterium",
    points: "Poeng",
    weight: "Vekt",
    threshold: "Terskel",
    met: "nådd",
    notMet: "ikke nådd",
    noThreshold: "ingen",
    sum: "Vektet sum",
    withPriorities: "Med prioriteringer",
  },
  why: "Hvorfor",
  change: {
    title: "Hva som ville endret det",
    looking: "Regner ut hva som skulle til …",
    capProven: (rise, cap, grant) =>
      `Med ${rise} mer i rammen, altså ${cap}, ville søknaden fått ${grant}. Med enda større ramme kan andre komme foran.`,
    capNever: "Ingen større ramme ville gitt tilskudd. Noe annet står i veien:",
    capUnknown: "Det ble ikke tid til å regne ut hvor mye mer rammen måtte være.",
    capBetween: (least, most) =>
      most === undefined
        ? `Rammen måtte være minst ${least ?? ""} større.`
        : least === undefined
          ? `Med ${most} mer i rammen ville søknaden fått tilskudd.`
          : `Rammen måtte være mellom ${least} og ${most} større.`,
    scoreProven: (rise, score) =>
      `Med ${rise} poeng mer, altså ${score}, og alle andre som nå, ville søknaden fått tilskudd.`,
    scoreNever: (greatest) =>
      `Heller ikke ${greatest} poeng, det høyeste mulige, ville gitt tilskudd. I veien står:`,
    scoreUnknown: "Det ble ikke tid til å regne ut hvor mange flere poeng som måtte til.",
    nobody: "Det er ikke regnet ut noe for denne søknaden.",
    replaced: (names) => `Uten denne søknaden ville disse kommet inn: ${names}.`,
    nobodyElse: "Uten denne søknaden ville ingen andre kommet inn.",
    conditions:
      "Søknaden falt på vilkårene og ikke på rammen. Begrunnelsen over sier hvilket vilkår som ikke er oppfylt.",
    decided: "Saksbehandler har bestemt utfallet. Ta bort låsen for å se hva reglene alene gir.",
  },
  sure: {
    title: "Hvor sikkert det er",
    none: "Det er ikke regnet ut hvor sikkert det er for denne utgaven av runden.",
    toSensitivity: "Regn ut på siden Følsomhet",
    share: (share, draws) =>
      `Får tilskudd i ${share} av ${draws} trekninger der poengene er trukket på nytt.`,
    certainty: { safe: "Sikker", bubble: "På vippen", unlikely: "Lite trolig" },
    older: "Regnet ut av en tidligere utgave av runden.",
  },
  years: {
    title: "År",
    year: "År",
    asked: "Søkt",
    assessed: "Vurdert",
    proposed: "Forslag",
    reservation: "Senere år er anslag, med forbehold om Stortingets bevilgning.",
  },
  facts: {
    title: "Om søknaden",
    kind: "Søker",
    standard: "Skriftspråk",
    participants: "Deltakere",
    ownContribution: "Egenandel",
    smallestViable: "Minste beløp prosjektet kan leve med",
    submitted: "Sendt inn",
    signed: "Underskrevet",
    yes: "ja",
    no: "nei",
  },
};
