import type { YearsTexts } from "./texts.ts";

export const nb: YearsTexts = {
  loading: "Regner ut årene …",
  otherKind:
    "Denne ordningen har ikke flerårige prosjekter som kan prøves her. Tallene står på siden Fordeling.",
  bound: {
    title: "Hva årene er bundet av",
    intro:
      "Videreføringer fra tidligere år, det prosjektene i dette forslaget regner med, og rommet som er igjen til nye.",
    year: "År",
    ceiling: "Ramme",
    none: "ingen",
    committed: "Videreført",
    granted: "Dette forslaget",
    share: "Bundet",
    room: "Rom for nye",
    reservation: "Tall for senere år er anslag, med forbehold om Stortingets bevilgning. De er ikke tilsagn.",
    infeasible: "Reglene kan ikke holdes samtidig, så det er ingen fordeling å vise årene for.",
  },
  commitments: {
    title: "Videreføringer fra tidligere år",
    none: "Runden har ingen videreføringer.",
    id: "Prosjekt",
    area: "Område",
    sum: "Sum",
  },
  stress: {
    title: "Hva om Stortinget bevilger mindre?",
    intro:
      "Videreføringer går foran. Prosjektene i dette forslaget konkurrerer om resten etter de samme reglene. Det viser hva reglene gir, ikke hvem som skal kuttes.",
    percent: "Kutt i hvert senere år, prosent",
    percentHelp: "For eksempel 10 eller 12,5.",
    percentWrong: "Skriv et tall fra 0 til 100, for eksempel 12,5.",
    submit: "Regn ut",
    result: (year, before, after) => `${year}: ${before} blir til ${after}`,
    commitmentsAbove: (kroner) =>
      `Videreføringene alene er ${kroner} over. Prosjektene i dette forslaget får ingenting det året.`,
    nobody: "Ingen av prosjektene får mindre enn de regner med.",
    atRisk: (count, lost) =>
      `${count} ${count === 1 ? "prosjekt" : "prosjekter"} får mindre enn de regner med, til sammen ${lost} mindre:`,
    columns: { applicant: "Søker", score: "Poeng", forecast: "Anslag", left: "Igjen" },
    known: (ceiling, count, unused) =>
      `Holdes året innenfor ${ceiling} allerede nå, er ingen i fare. Da får ${count} ${count === 1 ? "søknad" : "søknader"} et annet beløp i år, og det som står ubrukt, ${unused === undefined ? "er som før" : `endres med ${unused}`}.`,
    unknown: "Ingen fordeling holder seg innenfor så lite.",
    noLater: "Ingen søknader går inn i senere år.",
    notProven: "Det ble ikke tid til å bevise dette svaret.",
  },
};
