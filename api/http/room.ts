/** Room for so many bytes, which is given to whoever asks as long as there is any. */
export interface Room {
  /** Undefined where there is too little. */
  readonly take: (bytes: number) => TakenRoom | undefined;
  /** Bytes that are taken. */
  readonly taken: () => number;
}

/** Room that somebody has. */
export interface TakenRoom {
  /** Takes more where it turns out to be too little; false where there is too little left, and nothing is taken then. */
  readonly growTo: (bytes: number) => boolean;
  /** Gives all of it back, once however often it is called. */
  readonly giveBack: () => void;
}

export function createRoom(size: number): Room {
  const all = { taken: 0 };
  const fits = (bytes: number) => all.taken + bytes <= size;
  return {
    take(bytes) {
      if (!fits(bytes)) return undefined;
      all.taken += bytes;
      const own = { bytes };
      return {
        growTo(wanted) {
          const more = Math.max(0, wanted - own.bytes);
          if (!fits(more)) return false;
          all.taken += more;
          own.bytes += more;
          return true;
        },
        giveBack() {
          all.taken -= own.bytes;
          own.bytes = 0;
        },
      };
    },
    taken: () => all.taken,
  };
}
