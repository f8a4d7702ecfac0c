import type { PartsTexts } from "./texts.ts";

export const en: PartsTexts = {
  seconds: (count) => `${count} s`,
  stop: "Stop",
  turns: { in: "in", out: "out", more: "more", less: "less", absent: "is not there" },
  copied: "The link is copied.",
  copyByHand: "The browser did not let us copy. Copy the link from here",
};
