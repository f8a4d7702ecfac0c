/**
 * What the thread that asked says to the one that works. It lies in shared memory: a thread that a search holds hears
 * of no message, but it can look.
 */
export type StopFlag = Int32Array<SharedArrayBuffer>;

/** What the flag says: go on, end with the best so far, or end with nothing. */
export type Wish = "go-on" | "best-so-far" | "nothing";

const wishes = ["go-on", "best-so-far", "nothing"] as const satisfies readonly Wish[];

export function createStopFlag(): StopFlag {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

export function setWish(flag: StopFlag, wish: Wish): void {
  Atomics.store(flag, 0, wishes.indexOf(wish));
}

export function wishOf(flag: StopFlag): Wish {
  return wishes[Atomics.load(flag, 0)];
}
