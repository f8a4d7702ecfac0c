import type { KindTexts } from "./texts.ts";

export const en: KindTexts = {
  overview: "Recipients: {recipients} · Cap: {cap}",
  status: "By arithmetic, checked",
  methods: {
    rate: "Every recipient gets rate × units × period. Where the frame is short, everybody gets the same share.",
    formula:
      "The frame is shared out by the keys, with least and greatest amounts where the scheme has them. It is used to the last krone, unless everybody reaches their greatest amount.",
    named: "The recipients and their amounts are fixed in the budget.",
  },
  decidedFirst: "The directorate has decided on {decided} in {year}. The others share the rest.",
  cut: "In {year} {frame} is to cover {claimed}. Everybody gets {share} of their amount, rounded to whole kroner.",
  ties: "Among these the order of ids alone decided who got the last kroner: {ties}.",
  repairsOfEach: "Each of them must be mended by itself. These changes mend one of them",
  recipients: "Recipients",
  recipient: "Recipient",
  amount: "Amount",
  unitsByMonth: "NOK {kroner} × {units} {unit} × {months} months = NOK {product} ({rate})",
  unitsByYear: "NOK {kroner} × {units} {unit} = NOK {product} ({rate})",
  entitled: "{year}: NOK {sum} in all, {amount} in whole kroner",
  key: "{name}: {value} of {total}, weight {share} → {weight}",
  quota: "{year}: NOK {quota} before rounding, rounded down to {down}[ and {extra} more]",
  held: {
    floor: "{year}: the least amount, {amount}",
    ceiling: "{year}: the greatest amount, {amount}",
  },
  decided: "{year}: decided by the directorate, {amount}",
  named: "{year}: {amount} in the budget",
};
