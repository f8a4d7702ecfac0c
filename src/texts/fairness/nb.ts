import type { FairnessTexts } from "./texts.ts";

export const nb: FairnessTexts = {
  title: "Rapport: hvem forslaget treffer",
  all: "Alle",
  totals: "Samlet",
  group: "Gruppe",
  county: "Fylke",
  noCounty: "ikke oppgitt",
  kind: "Type søker",
  applications: "Søknader",
  candidates: "Støtteberettigede",
  funded: "Med tilskudd",
  demand: "Behov",
  granted: "Tilskudd",
  coverage: "Dekning",
  share: "Andel av tilskuddene",
  coverageMeaning:
    "Behovet er det som kan støttes i de støtteberettigede søknadene. Dekningen er tilskudd delt på behov.",
  byArea: "Dekning av behovet etter område",
  byCounty: "Fordelt på fylker",
  byKind: "Fordelt på typer søkere",
  larger: "Større og flerårige prosjekter",
  multiYear: "flerårige prosjekter",
  matching: { priority: "prioriteringen {id}", share: "andelen {id}", number: "antallet {id}" },
  inversions: "Søknader forbigått av søknader med færre poeng",
  noInversions: "Ingen søknader er forbigått av noen med færre poeng i samme område.",
  inversion: "{application} ({score} poeng) har ikke tilskudd, mens {lower} med færre poeng har det.",
  rules: "Hva hver regel koster",
  rulesMeaning:
    "Endringen i verdi og ubrukte midler dersom regelen ikke fantes, eller var flyttet ett hakk. Funnet ved å regne ut på nytt.",
  kinds: {
    municipality: "kommune",
    county: "fylkeskommune",
    district: "bydel",
    voluntary: "frivillig organisasjon",
    other: "annen søker",
  },
};
