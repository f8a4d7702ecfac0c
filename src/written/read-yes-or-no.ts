const yes: ReadonlySet<string> = new Set([
  "ja",
  "j",
  "yes",
  "y",
  "x",
  "✓",
  "✔",
  "true",
  "sann",
  "sant",
  "1",
  "signert",
  "underskrevet",
  "underskriven",
  "signed",
]);
const no: ReadonlySet<string> = new Set([
  "nei",
  "n",
  "no",
  "false",
  "usann",
  "usant",
  "0",
  "ikke signert",
  "ikkje signert",
  "ikke underskrevet",
  "ikkje underskriven",
  "not signed",
]);

/** Yes or no as it is written in bokmål, nynorsk or English, or ticked; undefined where it is neither. */
export function readYesOrNo(text: string): boolean | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : undefined;
}
