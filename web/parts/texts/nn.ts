import type { PartsTexts } from "./texts.ts";

export const nn: PartsTexts = {
  seconds: (count) => `${count} s`,
  stop: "Stopp",
  turns: { in: "inn", out: "ut", more: "meir", less: "mindre", absent: "er ikkje med" },
  copied: "Lenkja er kopiert.",
  copyByHand: "Nettlesaren lét oss ikkje kopiere. Kopier lenkja herifrå",
};
