import type { ChartTexts } from "./texts.ts";

export const en: ChartTexts = {
  figures: "The figures of the chart",
  described: {
    line: "Line chart. All its points stand in a table on the page.",
    bars: "Bar chart. All its figures stand in a table on the page.",
    spread: "Chart of how much a figure varies. All its figures stand in a table on the page.",
    stacked: "Bars in several parts. All their figures stand in a table on the page.",
    flow: "Flow diagram. All its amounts stand in a table on the page.",
  },
  valueBy: "The value as {figure} changes",
  unusedBy: "Unused money as {figure} changes",
  changePoint: "Somebody comes in or falls out",
  fundedSometimes: "How often those are funded who neither always nor never are",
  shareOfDraws: "Share of the draws",
  figure: "Figure",
  from: "From",
  to: "To",
  whereMoneyWent: "Where the money goes",
  releasedMoney: "Released money",
  readvertised: "Advertised again",
  held: "Held back",
  notUsed: "Not used",
  moneyByArea: "Money by area",
};
