import fc from "fast-check";

/**
 * A ceiling: the sum of what the applications in `part` may have, at most or at least, and some kroner or a step more
 * or less.
 */
export interface Fit {
  readonly part: readonly boolean[];
  readonly amounts: "most" | "least";
  readonly kroner: number;
  readonly steps: number;
}

export const fit: fc.Arbitrary<Fit> = fc.record({
  part: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  amounts: fc.constantFrom("most", "most", "most", "least"),
  kroner: fc.constantFrom(0, 0, 1, -1),
  steps: fc.constantFrom(0, 0, 0, 1, -1),
});

/** The sum of most candidates rather than of few. */
export const wideFit: fc.Arbitrary<Fit> = fit.map((drawn) => ({
  ...drawn,
  part: drawn.part.map((taken, place) => taken || place % 2 === 0),
}));

/** The sum of few candidates, or of none. */
const narrowFit: fc.Arbitrary<Fit> = fit.map((drawn) => ({
  ...drawn,
  part: drawn.part.map((taken, place) => taken && place % 3 === 0),
}));

/**
 * Where the cap is fitted: "alone", so that the minimums may contradict it (R14); "beside" the minimums, at least what
 * they demand; or "above" them, on top of what they demand, so that R8 holds with little to spare.
 */
export interface CapFit extends Fit {
  readonly minimums: "alone" | "beside" | "above";
}

/** @param releasing whether caps that leave most without money come often (R13) */
export function capFits(releasing: boolean): fc.Arbitrary<CapFit> {
  const fitted = (minimums: CapFit["minimums"]) => (drawn: Fit) => ({ ...drawn, minimums });
  return fc.oneof(
    { weight: 1, arbitrary: fit.map(fitted("alone")) },
    { weight: 4, arbitrary: wideFit.map(fitted("beside")) },
    { weight: releasing ? 14 : 3, arbitrary: (releasing ? narrowFit : fit).map(fitted("above")) },
  );
}
