import type { ChartTexts } from "./texts.ts";

export const nb: ChartTexts = {
  figures: "Tallene i figuren",
  described: {
    line: "Linjediagram. Alle punktene står i en tabell på siden.",
    bars: "Søylediagram. Alle tallene står i en tabell på siden.",
    spread: "Figur av hvor mye et tall varierer. Alle tallene står i en tabell på siden.",
    stacked: "Søyler som er delt i flere deler. Alle tallene står i en tabell på siden.",
    flow: "Flytdiagram. Alle beløpene står i en tabell på siden.",
  },
  valueBy: "Verdien når {figure} endres",
  unusedBy: "Ubrukte midler når {figure} endres",
  changePoint: "Noen kommer inn eller faller ut",
  fundedSometimes: "Så ofte får de tilskudd som verken alltid eller aldri får det",
  shareOfDraws: "Del av trekningene",
  figure: "Tall",
  from: "Fra",
  to: "Til",
  whereMoneyWent: "Hvor pengene går",
  releasedMoney: "Frigjorte midler",
  readvertised: "Lyses ut på nytt",
  held: "Holdes tilbake",
  notUsed: "Ikke brukt",
  moneyByArea: "Penger etter område",
};
