import type { YearsTexts } from "./texts.ts";

export const nn: YearsTexts = {
  loading: "Reknar ut åra …",
  otherKind: "Denne ordninga har ikkje fleirårige prosjekt som kan prøvast her. Tala står på sida Fordeling.",
  bound: {
    title: "Kva åra er bundne av",
    intro:
      "Vidareføringar frå tidlegare år, det prosjekta i dette forslaget reknar med, og rommet som er att til nye.",
    year: "År",
    ceiling: "Ramme",
    none: "inga",
    committed: "Vidareført",
    granted: "Dette forslaget",
    share: "Bunde",
    room: "Rom for nye",
    reservation:
      "Tal for seinare år er overslag, med atterhald om Stortinget si løyving. Dei er ikkje tilsegner.",
    infeasible: "Reglane kan ikkje haldast samstundes, så det er inga fordeling å vise åra for.",
  },
  commitments: {
    title: "Vidareføringar frå tidlegare år",
    none: "Runden har ingen vidareføringar.",
    id: "Prosjekt",
    area: "Område",
    sum: "Sum",
  },
  stress: {
    title: "Kva om Stortinget løyver mindre?",
    intro:
      "Vidareføringar går føre. Prosjekta i dette forslaget konkurrerer om resten etter dei same reglane. Det viser kva reglane gir, ikkje kven som skal kuttast.",
    percent: "Kutt i kvart seinare år, prosent",
    percentHelp: "Til dømes 10 eller 12,5.",
    percentWrong: "Skriv eit tal frå 0 til 100, til dømes 12,5.",
    submit: "Rekn ut",
    result: (year, before, after) => `${year}: ${before} blir til ${after}`,
    commitmentsAbove: (kroner) =>
      `Vidareføringane åleine er ${kroner} over. Prosjekta i dette forslaget får ingenting det året.`,
    nobody: "Ingen av prosjekta får mindre enn dei reknar med.",
    atRisk: (count, lost) => `${count} prosjekt får mindre enn dei reknar med, til saman ${lost} mindre:`,
    columns: { applicant: "Søkjar", score: "Poeng", forecast: "Overslag", left: "Att" },
    known: (ceiling, count, unused) =>
      `Blir året halde innanfor ${ceiling} alt no, er ingen i fare. Da får ${count} ${count === 1 ? "søknad" : "søknader"} eit anna beløp i år, og det som står unytta, ${unused === undefined ? "er som før" : `blir endra med ${unused}`}.`,
    unknown: "Inga fordeling held seg innanfor så lite.",
    noLater: "Ingen søknader går inn i seinare år.",
    notProven: "Det vart ikkje tid til å prove dette svaret.",
  },
};
