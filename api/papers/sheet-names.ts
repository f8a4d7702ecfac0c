import { cellText } from "../../src/written/harmless.ts";

/** Characters that a sheet's name may have at most. */
const longest = 31;

/** Names of sheets that Excel takes: short, without marks that it needs itself, and no two alike. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = cellText(name)
      .replaceAll(/[[\]:*?/\\\n]/g, " ")
      .replaceAll(/^['\s]+|['\s]+$/g, "");
    let one = cut(plain === "" ? "–" : plain, longest);
    for (let number = 2; taken.has(one.toLowerCase()); number++) {
      const mark = ` (${number})`;
      one = cut(plain, longest - mark.length) + mark;
    }
    taken.add(one.toLowerCase());
    return one;
  });
}

/** At most so many UTF-16 units, and no half a character. */
function cut(text: string, units: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept.trimEnd();
}
