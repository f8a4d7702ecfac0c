/** Characters that no file format or reader needs: control characters but line breaks, marks that turn the direction of text. */
const unwanted = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text of a cell: on lines of its own where it has line breaks, without anything that XML cannot hold. */
export function cellText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(unwanted, (character) => (character === "\n" ? "\n" : " "));
}

/** Text of a paragraph, on one line. */
export function lineText(text: string): string {
  return cellText(text).replaceAll("\n", " ").replaceAll(/ {2,}/g, " ").trim();
}

/**
 * Text of a cell of CSV. What a spreadsheet would take for a formula is made text (OWASP, CSV injection): an apostrophe goes
 * before it. Fullwidth signs are taken for the narrow ones by some.
 */
export function harmlessText(text: string): string {
  const shown = cellText(text);
  return formula.test(text) ? `'${shown}` : textWithApostrophe(shown);
}

/** `text` with an apostrophe before it where a spreadsheet would take it for a formula. */
export function textWithApostrophe(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text of a cell of CSV without the apostrophe that `textWithApostrophe` put before what would be a formula. */
export function textWithoutApostrophe(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** With the apostrophes that stand before it already, since one of them is taken off where it is read again. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
