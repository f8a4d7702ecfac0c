/** Plain text in lines of a given width. Hard spaces hold a number together and are never broken at. */

const wide =
  /[\p{Extended_Pictographic}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The number of terminal columns that `text` takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Text from a file made safe for a terminal: nothing in it can move the cursor, colour or turn the line. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** `text` cut to `width` columns, with "…" where something is left out. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  return width < 1 ? "" : `${head(text, width - 1).trimEnd()}…`;
}

/** `text` in lines of at most `width` columns, each after `indent` blanks; a longer word is cut. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const room = Math.max(2, width - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((whole) => pieces(whole, room))) {
    if (line === "") line = word;
    else if (textWidth(line) + 1 + textWidth(word) <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const blanks = " ".repeat(width > indent + 1 ? indent : 0);
  return lines.map((each) => blanks + each);
}

function pieces(word: string, room: number): string[] {
  const found: string[] = [];
  let rest = word;
  while (textWidth(rest) > room) {
    const piece = head(rest, room);
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...found, rest];
}

/** As much of the beginning of `text` as fits in `width` columns. */
function head(text: string, width: number): string {
  let taken = "";
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}
