import fc from "fast-check";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { rounds } from "../../kit/arbitraries.ts";

/** Small rounds of which most applications have nobody's, one's or several assessors' scores. */
export function assessedRounds(choicesAtMost: number): fc.Arbitrary<RoundDocument> {
  return fc
    .record({
      document: rounds({ choicesAtMost }),
      numbers: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
      shares: fc.array(fc.nat(4), { minLength: 24, maxLength: 24 }),
    })
    .map(({ document, numbers, shares }) => ({
      ...document,
      applications: document.applications.map((application, place) => {
        const number = numbers[place % numbers.length];
        if (number === 0) return application;
        const assessors = Array.from({ length: number }, (_, index) => ({
          id: `assessor ${index}`,
          scores: scoresOf(document, (criterion) => shares[(place * 7 + index * 3 + criterion) % 24] / 4),
        }));
        return { ...application, assessors };
      }),
    }));
}

/** On each criterion a score at a part of its scale, as text: decimals have no more digits than the scale's ends. */
function scoresOf({ scheme }: RoundDocument, partOf: (criterion: number) => number): Record<string, string> {
  return Object.fromEntries(
    scheme.criteria.map(({ id, lowest, highest }, place) => {
      const part = partOf(place);
      if (part === 0) return [id, String(lowest)];
      if (part === 1) return [id, String(highest)];
      return [id, String(Math.round(Number(lowest) + (Number(highest) - Number(lowest)) * part))];
    }),
  );
}
