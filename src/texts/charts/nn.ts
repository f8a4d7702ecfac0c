import type { ChartTexts } from "./texts.ts";

export const nn: ChartTexts = {
  figures: "Tala i figuren",
  described: {
    line: "Linjediagram. Alle punkta står i ein tabell på sida.",
    bars: "Søylediagram. Alle tala står i ein tabell på sida.",
    spread: "Figur av kor mykje eit tal varierer. Alle tala står i ein tabell på sida.",
    stacked: "Søyler som er delte i fleire delar. Alle tala står i ein tabell på sida.",
    flow: "Flytdiagram. Alle beløpa står i ein tabell på sida.",
  },
  valueBy: "Verdien når {figure} blir endra",
  unusedBy: "Unytta middel når {figure} blir endra",
  changePoint: "Nokon kjem inn eller fell ut",
  fundedSometimes: "Så ofte får dei tilskot som verken alltid eller aldri får det",
  shareOfDraws: "Del av trekningane",
  figure: "Tal",
  from: "Frå",
  to: "Til",
  whereMoneyWent: "Kvar pengane går",
  releasedMoney: "Frigjorde middel",
  readvertised: "Blir lyst ut på nytt",
  held: "Blir halde tilbake",
  notUsed: "Ikkje brukt",
  moneyByArea: "Pengar etter område",
};
