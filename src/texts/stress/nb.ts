import type { StressTexts } from "./texts.ts";

export const nb: StressTexts = {
  title: "Senere år",
  years: "Hva årene er bundet av",
  ceiling: "Ramme",
  committed: "Videreført",
  granted: "Prosjektene i forslaget",
  bound: "Bundet",
  room: "Rom for nye",
  stress: "Mindre penger i {year}: {after} i stedet for {before}",
  commitmentsAbove: "Videreføringene alene er {amount} over det som er igjen.",
  nobody: "Ingen av prosjektene som fortsetter, mister noe.",
  atRisk:
    "{count} av prosjektene som fortsetter, mister til sammen {amount} dersom de konkurrerer om det som er igjen, etter de samme reglene.",
  forecast: "Anslag",
  left: "Igjen",
  known:
    "Holdes {year} innenfor {ceiling} allerede nå, er ingen i fare. Det endrer verdien av forslaget med {value} og ubrukte midler med {unused}, og {changed} søknader får noe annet i år.",
  knownNever: "Ingen fordeling i år kan holde {year} innenfor {after}.",
  notProven: "Det er ikke bevist at valget er det beste.",
  badCut:
    "«{cut}» er ikke en endring av et senere år. Skriv et år etter {year}, og hvor mye mindre: kroner, eller høyst 100 % med punktum foran desimaler. Skriv for eksempel {next}:12.5% eller {next}:500000.",
  nothingToCut: "Ingenting er bundet i {year}, og året har ingen ramme. Det er ikke noe å ta fra.",
};
