import type { FairnessTexts } from "./texts.ts";

export const nn: FairnessTexts = {
  title: "Rapport: kven forslaget råkar",
  all: "Alle",
  totals: "Samla",
  group: "Gruppe",
  county: "Fylke",
  noCounty: "ikkje oppgjeve",
  kind: "Type søkjar",
  applications: "Søknader",
  candidates: "Støtteverdige",
  funded: "Med tilskot",
  demand: "Behov",
  granted: "Tilskot",
  coverage: "Dekning",
  share: "Del av tilskota",
  coverageMeaning:
    "Behovet er det som kan støttast i dei støtteverdige søknadene. Dekninga er tilskot delt på behov.",
  byArea: "Dekning av behovet etter område",
  byCounty: "Fordelt på fylke",
  byKind: "Fordelt på typar søkjarar",
  larger: "Større og fleirårige prosjekt",
  multiYear: "fleirårige prosjekt",
  matching: { priority: "prioriteringa {id}", share: "delen {id}", number: "talet {id}" },
  inversions: "Søknader som er gått forbi av søknader med færre poeng",
  noInversions: "Ingen søknader er gått forbi av nokon med færre poeng i same område.",
  inversion: "{application} ({score} poeng) har ikkje tilskot, medan {lower} med færre poeng har det.",
  rules: "Kva kvar regel kostar",
  rulesMeaning:
    "Endringa i verdi og unytta midlar dersom regelen ikkje fanst, eller var flytta eitt hakk. Funne ved å rekne ut på nytt.",
  kinds: {
    municipality: "kommune",
    county: "fylkeskommune",
    district: "bydel",
    voluntary: "frivillig organisasjon",
    other: "annan søkjar",
  },
};
