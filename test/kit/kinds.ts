import fc from "fast-check";
import type {
  ArithmeticRoundDocument,
  FormulaRoundDocument,
  NamedRoundDocument,
  RateRoundDocument,
} from "../../src/kinds/schema.ts";

/**
 * Small random rounds of rates, of formulas and of named recipients. Ceilings sit on, near and far from what is claimed, so
 * that every rule meets its limit.
 */

const kind = fc.constantFrom("municipality" as const, "county" as const, "municipality" as const);
const decimal = fc.constantFrom<number | string>(0, 1, 2, 3, "0.5", "1.25", 7, "12.75", 10);

function listed<Item>(
  item: fc.Arbitrary<Item>,
  prefix: string,
  most: number,
): fc.Arbitrary<(Item & { id: string })[]> {
  return fc
    .array(item, { minLength: 0, maxLength: most })
    .map((items) => items.map((one, index) => ({ ...one, id: `${prefix}${(index * 7) % 10}${index}` })));
}

function without<Value extends object>(value: Value): Value {
  for (const name of Object.keys(value)) {
    if (Reflect.get(value, name) === undefined) Reflect.deleteProperty(value, name);
  }
  return value;
}

const commitments = fc.option(
  listed(fc.record({ amounts: fc.dictionary(fc.constantFrom("2025", "2026"), fc.nat(9)) }), "k", 2),
  { nil: undefined },
);
const laterCaps = fc.option(fc.record({ "2026": fc.nat(60) }), { nil: undefined });
const demands = {
  applicantKinds: fc.constantFrom<"municipality"[] | undefined>(["municipality"], undefined, undefined),
  conditions: fc.constantFrom<{ id: string; name: string }[] | undefined>(
    [{ id: "agreed", name: "an agreement" }],
    undefined,
  ),
};
const meets = fc.constantFrom<string[] | undefined>(["agreed"], ["agreed"], undefined);

/** What officers decide about the first recipients; small amounts, so that some can hold and some cannot. */
const decided = fc.array(
  fc.oneof(
    fc.constant(undefined),
    fc.record({ decision: fc.constant("decline" as const), reason: fc.constantFrom("a reason", "another") }),
    fc.record({
      decision: fc.constant("grant" as const),
      amount: fc.constantFrom(1, 2, 3, 5, 8, 13, 21, 90),
      reason: fc.constant("a reason"),
    }),
  ),
  { maxLength: 3 },
);

/** The round with decisions, in most rounds none. */
function withDecisions<Round extends ArithmeticRoundDocument>(
  rounds: fc.Arbitrary<Round>,
): fc.Arbitrary<Round> {
  const decisions = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: decided });
  return fc.tuple(rounds, decisions).map(([round, list]) => {
    const about = round.recipients.flatMap(({ id }, index) => {
      const one = list.at(index);
      return one === undefined || index >= list.length ? [] : [{ recipient: id, ...one }];
    });
    return about.length === 0 ? round : { ...round, decisions: about };
  });
}

const line = fc.oneof(
  fc.record({
    rate: fc.constant("m"),
    units: decimal,
    months: fc.constantFrom<number | string>(0, 1, 6, 12, "2.5"),
  }),
  fc
    .tuple(decimal, fc.integer({ min: 1, max: 12 }), fc.nat(14))
    .map(([units, from, length]) => ({ rate: "m", units, from: monthAt(from), to: monthAt(from + length) })),
  fc.record({ rate: fc.constant("y"), units: decimal }),
);

function monthAt(month: number): string {
  const place = month - 1;
  return `${2025 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
}

const rateRoundsAlone: fc.Arbitrary<RateRoundDocument> = fc
  .record({
    cap: fc.nat(150),
    laterCaps,
    ...demands,
    commitments,
    perMonth: fc.constantFrom<number | string>(1, "0.5", "1.3"),
    recipients: listed(
      fc.record({ kind, meets, lines: listed(line, "l", 3).filter(({ length }) => length > 0) }),
      "r",
      5,
    ),
  })
  .map(({ cap, laterCaps: later, applicantKinds, conditions, perMonth, ...rest }) =>
    without({
      scheme: without({
        kind: "rate" as const,
        id: "s",
        name: "Rates",
        year: 2025,
        cap,
        laterCaps: later,
        applicantKinds,
        conditions,
        rates: [
          { id: "m", name: "a month", kroner: perMonth, unit: "places", per: "month" as const },
          { id: "y", name: "a year", kroner: "5.5", unit: "centres", per: "year" as const },
        ],
      }),
      commitments: rest.commitments,
      recipients: rest.recipients.map((one) =>
        without({ ...one, name: one.id, meets: conditions === undefined ? undefined : one.meets }),
      ),
    }),
  );

const formulaRoundsAlone: fc.Arbitrary<FormulaRoundDocument> = fc
  .record({
    cap: fc.nat(150),
    laterCaps,
    ...demands,
    commitments,
    step: fc.constantFrom(undefined, 1, 5, 10),
    shares: fc.constantFrom<readonly (number | string)[]>([1], ["0.5", "0.5"], ["0.7", 0.3], [1, 0]),
    floor: fc.constantFrom(undefined, undefined, 0, 10, 20),
    ceiling: fc.constantFrom(undefined, undefined, 30, 50),
    recipients: listed(
      fc.record({
        kind,
        meets,
        a: decimal,
        b: decimal,
        floor: fc.constantFrom(undefined, undefined, undefined, 0, 10),
        ceiling: fc.constantFrom(undefined, undefined, undefined, 20, 40),
      }),
      "r",
      5,
    ),
  })
  .map(({ cap, laterCaps: later, applicantKinds, conditions, step, shares, floor, ceiling, ...rest }) =>
    without({
      scheme: without({
        kind: "formula" as const,
        id: "s",
        name: "Formula",
        year: 2025,
        cap,
        laterCaps: later,
        applicantKinds,
        conditions,
        step,
        floor,
        ceiling,
        keys: shares.map((share, index) => ({ id: index === 0 ? "a" : "b", name: `key ${index}`, share })),
      }),
      commitments: rest.commitments,
      recipients: rest.recipients.map(({ a, b, ...one }) =>
        without({
          ...one,
          name: one.id,
          meets: conditions === undefined ? undefined : one.meets,
          values: shares.length === 1 ? { a } : { a, b },
        }),
      ),
    }),
  );

const namedRoundsAlone: fc.Arbitrary<NamedRoundDocument> = fc
  .record({
    cap: fc.nat(60),
    laterCaps,
    commitments,
    recipients: listed(
      fc.record({ kind, amounts: fc.dictionary(fc.constantFrom("2025", "2026", "2027"), fc.nat(20)) }),
      "r",
      4,
    ),
  })
  .map(({ cap, laterCaps: later, commitments: committed, recipients }) =>
    without({
      scheme: without({ kind: "named" as const, id: "s", name: "Named", year: 2025, cap, laterCaps: later }),
      commitments: committed,
      recipients: recipients.map((one) => ({ ...one, name: one.id })),
    }),
  );

export const rateRounds = withDecisions(rateRoundsAlone);
export const formulaRounds = withDecisions(formulaRoundsAlone);
export const namedRounds = withDecisions(namedRoundsAlone);

/** A round of any kind by arithmetic. */
export const arithmeticRounds: fc.Arbitrary<ArithmeticRoundDocument> = fc.oneof(
  rateRounds,
  formulaRounds,
  namedRounds,
);
