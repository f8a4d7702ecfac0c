import type { PartsTexts } from "./texts.ts";

export const nb: PartsTexts = {
  seconds: (count) => `${count} s`,
  stop: "Stopp",
  turns: { in: "inn", out: "ut", more: "mer", less: "mindre", absent: "er ikke med" },
  copied: "Lenken er kopiert.",
  copyByHand: "Nettleseren lot oss ikke kopiere. Kopier lenken herfra",
};
