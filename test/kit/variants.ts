import fc from "fast-check";
import { type Policy, type RoundDocument, roundSchema } from "../../src/round/schema.ts";

/** The same round with every list, and the keys of every record, in another order; `order` (R13) means something and stays. */
export function shuffled(document: RoundDocument): fc.Arbitrary<RoundDocument> {
  return reordered(document).map(documentIn);
}

/** Any JSON with every list, and the keys of every record, in another order. */
export function reordered(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(fc.nat(1_000_000), { minLength: 64, maxLength: 64 })
    .map((draws) => shuffledValue(value, { draws, used: 0 }));
}

/** Numbers to shuffle by, used in turn and over again. */
interface Deck {
  readonly draws: readonly number[];
  used: number;
}

function shuffledValue(value: unknown, deck: Deck): unknown {
  if (Array.isArray(value)) return inAnyOrder(value, deck).map((item) => shuffledValue(item, deck));
  if (typeof value !== "object" || value === null) return value;
  const entries = inAnyOrder(Object.entries(value), deck);
  return Object.fromEntries(
    entries.map(([key, item]: [string, unknown]) => [
      key,
      key === "order" ? item : shuffledValue(item, deck),
    ]),
  );
}

function inAnyOrder<Item>(items: readonly Item[], deck: Deck): Item[] {
  const keyed = items.map((item) => {
    deck.used += 1;
    return { item, key: ((deck.draws[deck.used % deck.draws.length] ?? 0) + deck.used * 7919) % 1_000_003 };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** The round under another policy of R13; `in-order` takes the areas by id where the round has no order. */
export function withPolicy(document: RoundDocument, policy: Policy): RoundDocument {
  const { receivers, limits, order } = document.scheme.reprioritisation ?? {};
  const reprioritisation = {
    policy,
    ...(receivers && { receivers }),
    ...(limits && { limits }),
    ...(policy === "in-order" && { order: order ?? document.scheme.areas.map(({ id }) => id) }),
  };
  return { ...document, scheme: { ...document.scheme, reprioritisation } };
}

/** The fields that hold kroner: those that hold a number, and those that hold a record of them. */
const kronerFields: ReadonlySet<string> = new Set([
  "cap",
  "minimum",
  "maximum",
  "step",
  "smallest",
  "largest",
  "requestedAtLeast",
  "smallestViable",
  "ownContribution",
  "amount",
  "amountAtMost",
]);
const kronerRecords: ReadonlySet<string> = new Set([
  "laterCaps",
  "amounts",
  "requested",
  "assessed",
  "limits",
]);

/** The same round in units of `factor` kroner: every amount, ceiling, step and limit multiplied. */
export function scaledBy(document: RoundDocument, factor: number): RoundDocument {
  const { scheme } = document;
  const withStep = { ...document, scheme: { ...scheme, grant: { step: 1, ...scheme.grant } } };
  return documentIn(scaledValue(withStep, factor, () => false));
}

function scaledValue(value: unknown, factor: number, isKroner: (field: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => scaledValue(item, factor, isKroner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]: [string, unknown]) => {
      if (typeof item === "number" && (kronerFields.has(field) || isKroner(field)))
        return [field, item * factor];
      if (field === "scores") return [field, item];
      return [field, scaledValue(item, factor, () => kronerRecords.has(field))];
    }),
  );
}

function documentIn(value: unknown): RoundDocument {
  return roundSchema.parse(JSON.parse(JSON.stringify(value)));
}
