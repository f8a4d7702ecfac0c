import { createHash } from "node:crypto";

/** Draws that follow from a seed alone: the same on every machine, and never from the clock. */
export interface Random {
  /** A whole number from `lowest` to `highest`, both included, every one as likely. */
  readonly integer: (lowest: number, highest: number) => number;
  /** True `percent` times in a hundred. */
  readonly chance: (percent: number) => boolean;
  /** One of `items`, every one as likely. Throws where there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

const words = 2 ** 32;

/** The stream of draws that begins at `seed`, a whole number of 32 bits (mulberry32). */
export function randomFrom(seed: number): Random {
  const next = mulberry32(seed);

  function integer(lowest: number, highest: number): number {
    const span = highest - lowest + 1;
    if (!Number.isInteger(lowest) || !Number.isInteger(span) || span < 1 || span > words) {
      throw new RangeError(
        `No whole number can be drawn from ${lowest} to ${highest}; give two whole numbers, the lower first.`,
      );
    }
    // What is left over when the words are dealt out evenly is drawn again: no number is likelier than another.
    const even = words - (words % span);
    let word = next();
    while (word >= even) word = next();
    return lowest + (word % span);
  }

  function pick<Item>(items: readonly Item[]): Item {
    for (const item of items.slice(items.length === 0 ? 0 : integer(0, items.length - 1))) return item;
    throw new RangeError("There is nothing to pick from; give a list with at least one item.");
  }

  return { integer, chance: (percent) => integer(1, 100) <= percent, pick };
}

/**
 * The stream of draws that belongs to a seed and to what is drawn for. It is the same however many other streams there
 * are, and in whatever order they are used: its state is the first 32 bits of SHA-256 over all of them as JSON.
 *
 * @param seed a whole number
 * @param names what is drawn for, numbers and texts; [1, "2"] is another than ["1", 2]
 */
export function randomFor(seed: number, names: readonly (number | string)[]): Random {
  const digest = createHash("sha256")
    .update(JSON.stringify([seed, ...names]), "utf8")
    .digest();
  return randomFrom(digest.readUInt32BE(0));
}

/** Mulberry32 (Tommy Ettinger, public domain): words of 32 bits from a state of 32 bits. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
}
