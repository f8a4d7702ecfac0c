/** The width of a text, points. */
export type Measure = (text: string) => number;

/**
 * A text as lines that are no wider than `width`: broken at blanks, within a word only where it is wider than a line, and
 * there after a hyphen or a slash where one is. A hard space does not break.
 */
export function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  return text.split("\n").flatMap((line) => paragraphLines(line, width, measure));
}

function paragraphLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t]+/u)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const parts = measure(word) <= width ? [word] : partsOf(word, width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  return [...lines, line];
}

/** A word that is wider than a line, in parts that are not. */
function partsOf(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const piece of word.split(/(?<=[-/])/u)) {
    if (part !== "" && measure(part + piece) > width) {
      parts.push(part);
      part = "";
    }
    if (measure(part + piece) <= width) {
      part += piece;
      continue;
    }
    for (const letter of piece) {
      if (part !== "" && measure(part + letter) > width) {
        parts.push(part);
        part = "";
      }
      part += letter;
    }
  }
  return [...parts, part];
}
