/** A set of whole numbers from 0 to `most`, a bit for each. */
export interface Bits {
  readonly most: number;
  readonly words: Uint32Array;
}

/** The numbers from `first` to `last`, which is at most `most`. */
export function bitsFrom(most: number, first: number, last: number): Bits {
  const words = new Uint32Array(Math.floor(most / 32) + 1);
  for (let number = first; number <= last;) {
    const inWord = number % 32;
    const count = Math.min(32 - inWord, last - number + 1);
    const word = (number - inWord) / 32;
    words[word] = (words[word] ?? 0) | ((-1 >>> (32 - count)) << inWord);
    number += count;
  }
  return { most, words };
}

export function isNone({ words }: Bits): boolean {
  return words.every((word) => word === 0);
}

/** The greatest number of a set that is not empty. */
export function greatestOf({ words }: Bits): number {
  const word = words.findLastIndex((bits) => bits !== 0);
  return word * 32 + 31 - Math.clz32(words[word] ?? 0);
}

export function inBoth(a: Bits, b: Bits): Bits {
  const words = new Uint32Array(a.words.length);
  for (let word = 0; word < words.length; word++) words[word] = (a.words[word] ?? 0) & (b.words[word] ?? 0);
  return { most: a.most, words };
}

export function inEither(a: Bits, b: Bits): Bits {
  const words = new Uint32Array(a.words.length);
  for (let word = 0; word < words.length; word++) words[word] = (a.words[word] ?? 0) | (b.words[word] ?? 0);
  return { most: a.most, words };
}

/** Every number plus `by`, those above `most` left out. */
export function raised({ most, words }: Bits, by: number): Bits {
  const to = new Uint32Array(words.length);
  const [skip, shift] = [Math.floor(by / 32), by % 32];
  let carried = 0;
  for (let word = skip; word < to.length; word++) {
    const from = words[word - skip] ?? 0;
    to[word] = (from << shift) | carried;
    if (shift > 0) carried = from >>> (32 - shift);
  }
  const last = to.length - 1;
  to[last] = (to[last] ?? 0) & (-1 >>> (31 - (most % 32)));
  return { most, words: to };
}

/** Every number less `by`, those below 0 left out. */
export function lowered({ most, words }: Bits, by: number): Bits {
  const to = new Uint32Array(words.length);
  const [skip, shift] = [Math.floor(by / 32), by % 32];
  let carried = 0;
  for (let word = words.length - skip - 1; word >= 0; word--) {
    const from = words[word + skip] ?? 0;
    to[word] = (from >>> shift) | carried;
    if (shift > 0) carried = from << (32 - shift);
  }
  return { most, words: to };
}

/** Whether a number of `start` plus `by` is in `wanted`. */
export function meets(start: Bits, wanted: Bits, by: number): boolean {
  const [from, to] = [start.words, wanted.words];
  const [skip, shift] = [Math.floor(by / 32), by % 32];
  let carried = 0;
  for (let word = skip; word < to.length; word++) {
    const bits = from[word - skip] ?? 0;
    if ((((bits << shift) | carried) & (to[word] ?? 0)) !== 0) return true;
    if (shift > 0) carried = bits >>> (32 - shift);
  }
  return false;
}

/** The numbers moved by each step from `low` to `high`, all together: `move` by 0, by 0 and 1, by 0 to 3, and so on. */
export function spread(bits: Bits, low: number, high: number, move: (bits: Bits, by: number) => Bits): Bits {
  let run = bits;
  for (let covered = 1; covered < high - low + 1;) {
    const by = Math.min(covered, high - low + 1 - covered);
    run = inEither(run, move(run, by));
    covered += by;
  }
  return move(run, low);
}

/**
 * The least and the greatest step from `low` to `high` by which a number of `start` becomes one of `wanted`; undefined
 * where none does. By halves: of runs of steps as long as powers of two, those are passed over in which there is none.
 */
export function stepsThatMeet(
  start: Bits,
  wanted: Bits,
  low: number,
  high: number,
): { readonly least: number; readonly greatest: number } | undefined {
  if (low > high) return undefined;
  // By place j: what is reached by the steps 0 to 2^j − 1.
  const runs = [start];
  if (!meets(start, wanted, low) || !meets(start, wanted, high)) {
    for (let [run, length] = [start, 1]; 2 * length <= high - low + 1; length *= 2) {
      run = inEither(run, raised(run, length));
      runs.push(run);
    }
  }
  let [least, greatest] = [low, high];
  for (const [place, run] of [...runs.entries()].reverse()) {
    const length = 2 ** place;
    if (least + length - 1 <= high && !meets(run, wanted, least)) least += length;
    if (greatest - length + 1 >= low && !meets(run, wanted, greatest - length + 1)) greatest -= length;
  }
  return least <= greatest ? { least, greatest } : undefined;
}
