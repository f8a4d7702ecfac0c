import type { SweepTexts } from "./texts.ts";

export const nb: SweepTexts = {
  title: "Hva om {figure} endres",
  titleOfTwo: "Hva om to tall endres: {figure} og {and}",
  figure: {
    cap: "rammen",
    ceiling: "rammen for {year}",
    minimum: "avsatt minimum i område {area}",
    maximum: "øvre grense i område {area}",
    projects: "antall prosjekter i område {area}",
  },
  range: "Fra {from} til {to}, i hakk på {by}.",
  meaning:
    "Hver linje er den beste fordelingen for tallet som står først. Under den står hva som er annerledes enn på linjen over.",
  value: "Verdi",
  bar: "Av den største verdien",
  areaGranted: "Område {area}",
  infeasible: "ikke mulig",
  notKnown: "ikke kjent",
  notProven: "Ikke bevist at den er best.",
  comesIn: "Inn: {list}.",
  fallsOut: "Ut: {list}.",
  getsMore: "Mer: {list}.",
  getsLess: "Mindre: {list}.",
  andMore: "og {more} til",

  changePoints: "Hvor noen kommer inn eller faller ut",
  changePointsMeaning:
    "Fra og med tallet som står først, får andre søknader tilskudd enn når tallet er én mindre. Mellom to tall over som gir de samme søknadene tilskudd, er det ikke lett etter noe.",
  noChangePoints: "Ingen.",
  from: "Fra og med",
  valueBefore: "Verdi før",
  valueAfter: "Verdi etter",
  becomesPossible: "Herfra finnes det en fordeling som holder alle reglene.",
  becomesImpossible: "Herfra kan ingen fordeling holde alle reglene.",
  open: "Disse stedene er det ikke funnet nøyaktig hvor noe endres: {ranges}. Tiden tok slutt, eller flere fordelinger er like gode og valget mellom dem er ikke avgjort. Gi mer tid med --time-limit.",
  openRange: "{from} til {to}",

  frontierTitle: {
    cut: "Verdi mot det største kuttet",
    municipalities: "Verdi mot antall kommuner",
  },
  frontierMeaning: {
    cut: "Ingen fordeling der det største kuttet er like lite eller mindre, er bedre enn den på linjen. Mindre ubrukte midler går foran større verdi. Kutt er den delen av beløpet som kan støttes, som en søknad ikke får. Beløp som er bestemt av direktoratet, er ikke med.",
    municipalities:
      "Ingen fordeling som når like mange kommuner eller flere, er bedre enn den på linjen. Mindre ubrukte midler går foran større verdi. En kommune er nådd når en søknad med kommunenummeret får tilskudd.",
  },
  largestCut: "Største kutt",
  municipalities: "Kommuner",
  cutMost: "Kuttet mest",
  frontierStatus: {
    finished: "Lenger går det ikke.",
    stopped:
      "Tiden tok slutt før alt var funnet. Linjene over er bevist likevel. Gi mer tid med --time-limit.",
    infeasible: "Ingen fordeling kan holde alle reglene. Kjør fordel solve for å se hvorfor.",
  },

  sweeping:
    "Regner ut: {answered} av {values}, {found} steder der noen kommer inn eller faller ut · {rate} i sekundet · omtrent {left} s igjen",
  lookingForPoints: "Fant {points} fordelinger",
  noSuchArea: "Runden har ikke noe område {area}. Velg blant disse: {areas}.",
  noLaterYear: "{year} er ikke et senere år i denne runden. Velg et år fra og med {from}.",
  noRange:
    "Tallene for {figure} går ikke an: fra {from} til {to} i hakk på {by}. Oppgi hele tall fra 0, der det første ikke er større enn det siste, og et hakk på minst 1.",
  incomplete:
    "Et tall til må ha alle de fire valgene --and, --and-from, --and-to og --and-by. Oppgi dem som mangler.",
  noMunicipalities:
    "Ingen søknad i runden har kommunenummer, så kommuner kan ikke telles. Fyll ut applicant.municipality.",
  sameFigure: "Begge tallene er {figure}. Velg to forskjellige.",
  tooMany: "Det blir {points} fordelinger, og det går an å be om høyst {most}. Velg større hakk.",
};
