import type { StressTexts } from "./texts.ts";

export const nn: StressTexts = {
  title: "Seinare år",
  years: "Kva åra er bundne av",
  ceiling: "Ramme",
  committed: "Vidareført",
  granted: "Prosjekta i forslaget",
  bound: "Bunde",
  room: "Rom for nye",
  stress: "Mindre pengar i {year}: {after} i staden for {before}",
  commitmentsAbove: "Vidareføringane åleine er {amount} over det som er att.",
  nobody: "Ingen av prosjekta som held fram, mistar noko.",
  atRisk:
    "{count} av prosjekta som held fram, mistar til saman {amount} dersom dei konkurrerer om det som er att, etter dei same reglane.",
  forecast: "Overslag",
  left: "Att",
  known:
    "Held ein {year} innanfor {ceiling} alt no, er ingen i fare. Det endrar verdien av forslaget med {value} og unytta midlar med {unused}, og {changed} søknader får noko anna i år.",
  knownNever: "Inga fordeling i år kan halde {year} innanfor {after}.",
  notProven: "Det er ikkje bevist at valet er det beste.",
  badCut: "«{cut}» er inga endring. Skriv eit år og kor mykje mindre, til dømes 2026:10% eller 2026:500000.",
};
