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
  badCut:
    "«{cut}» er inga endring av eit seinare år. Skriv eit år etter {year}, og kor mykje mindre: kroner, eller høgst 100 % med punktum framfor desimalar. Skriv til dømes {next}:12.5% eller {next}:500000.",
  nothingToCut: "Ingenting er bunde i {year}, og året har inga ramme. Det er ikkje noko å ta frå.",
};
