/** In the order in which they are taken where nothing speaks for another. */
const candidates = [";", "\t", ","] as const;
/** Characters, and lines of them, that are looked at. */
const looked = 100_000;
const mostLines = 50;

/** A first line that names the separator, as Excel takes it. */
const named = /^"?sep=([^\p{L}\p{N}"\r\n])"?(?:\r\n?|\n|$)/iu;

/** What parts the cells of `text`, and where its first row starts. */
export function separatorIn(text: string): {
  readonly separator: string;
  readonly start: number;
  readonly text: string;
} {
  const said = named.exec(text);
  if (said !== null) return { separator: said[1], start: said[0].length, text };
  return { separator: likeliest(text), start: 0, text };
}

/** The one that most lines have equally often: texts have commas too, but not so regularly. */
function likeliest(text: string): string {
  const lines = countsIn(text);
  const agreeing = (candidate: (typeof candidates)[number]): { lines: number; count: number } => {
    const often = new Map<number, number>();
    for (const line of lines) {
      const count = line[candidate];
      if (count > 0) often.set(count, (often.get(count) ?? 0) + 1);
    }
    const found = [...often].map(([count, of]) => ({ lines: of, count }));
    return found.reduce((best, one) => (isMore(one, best) ? one : best), { lines: 0, count: 0 });
  };
  return candidates
    .map((candidate) => ({ candidate, ...agreeing(candidate) }))
    .reduce((best, one) => (isMore(one, best) ? one : best)).candidate;
}

function isMore(
  one: { readonly lines: number; readonly count: number },
  other: { readonly lines: number; readonly count: number },
): boolean {
  return one.lines > other.lines || (one.lines === other.lines && one.count > other.count);
}

/** How often each candidate stands outside quotes, by line. */
function countsIn(text: string): readonly Record<(typeof candidates)[number], number>[] {
  const lines = [{ ";": 0, "\t": 0, ",": 0 }];
  const state = { isQuoted: false, isStart: true };
  for (const character of text.slice(0, looked)) {
    if (character === '"') {
      // Within a cell a quotation mark is one of its text.
      if (state.isQuoted || state.isStart) state.isQuoted = !state.isQuoted;
    } else if (!state.isQuoted) {
      const line = lines[lines.length - 1];
      if (character === "\n" || character === "\r") {
        if (lines.length === mostLines) break;
        lines.push({ ";": 0, "\t": 0, ",": 0 });
      } else if (character === ";" || character === "\t" || character === ",") line[character] += 1;
      state.isStart = /[;,\t\r\n]/u.test(character);
    }
  }
  return lines;
}
