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
    "«{cut}» er ikke en endring. Skriv et år og hvor mye mindre, for eksempel 2026:10% eller 2026:500000.",
};
