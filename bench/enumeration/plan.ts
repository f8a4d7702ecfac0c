import fc from "fast-check";
import { type Random, randomFrom } from "../../src/random.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "../../test/kit/arbitraries.ts";
import { type RoundRule, roundRules } from "../../test/kit/round-rules.ts";

/** A round that is to be drawn: which rules it has, and the seed of everything else in it. */
export interface PlannedRound {
  readonly number: number;
  readonly seed: number;
  readonly rules: ReadonlySet<RoundRule>;
  readonly nobodyEligible: boolean;
  /** Drawn so that money is released; then conditions and thresholds are left out. */
  readonly releasing: boolean;
  /** Whether R13 is asked too. */
  readonly reprioritised: boolean;
}

const pairs: readonly (readonly [RoundRule, RoundRule])[] = roundRules.flatMap((one, place) =>
  roundRules.slice(place + 1).map((other) => [one, other] as const),
);

/**
 * The first `count` rounds of a seed. Of a hundred 10 have one rule alone, 2 all of them, 3 all but one, 1 none, 1 no
 * candidate; the others two that are chosen and more by chance, few or many. Rules and pairs take turns.
 */
export function planned(seed: number, count: number): readonly PlannedRound[] {
  const random = randomFrom(seed);
  const turns = { alone: 0, missing: 0, pair: 0, pairs: inAnyOrder(random, pairs) };
  return Array.from({ length: count }, (_, number) => ({
    number,
    seed: random.integer(0, 2 ** 31 - 1),
    ...rulesFor(random, turns),
    releasing: number % 5 === 4,
    reprioritised: number % 5 === 4 || number % 3 === 0,
  }));
}

interface Turns {
  readonly pairs: typeof pairs;
  alone: number;
  missing: number;
  pair: number;
}

function rulesFor(random: Random, turns: Turns): Pick<PlannedRound, "rules" | "nobodyEligible"> {
  const drawn = random.integer(1, 100);
  const some = (rules: Iterable<RoundRule>) => ({ rules: new Set(rules), nobodyEligible: false });
  if (drawn === 1) return some([]);
  if (drawn === 2) return { ...withOthers(random, []), nobodyEligible: true };
  if (drawn <= 12) return some([roundRules[turns.alone++ % roundRules.length]]);
  if (drawn <= 15) {
    const missing = roundRules[turns.missing++ % roundRules.length];
    return some(roundRules.filter((rule) => rule !== missing));
  }
  if (drawn <= 17) return some(roundRules);
  return { ...withOthers(random, turns.pairs[turns.pair++ % pairs.length]), nobodyEligible: false };
}

function inAnyOrder<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, rank: random.integer(0, 2 ** 31 - 1) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function withOthers(random: Random, chosen: readonly RoundRule[]): Pick<PlannedRound, "rules"> {
  const percent = random.pick([4, 15, 40]);
  return { rules: new Set([...chosen, ...roundRules.filter(() => random.chance(percent))]) };
}

/** How a planned round is drawn; every fourth with a liking for the edges, as fast-check has it. */
function arbitraryOf({
  number,
  rules,
  nobodyEligible,
  releasing,
}: PlannedRound): fc.Arbitrary<RoundDocument> {
  const drawn = rounds({ rules, nobodyEligible, releasing });
  return number % 4 === 0 ? drawn : fc.noBias(drawn);
}

export function documentOf(round: PlannedRound): RoundDocument {
  const [document] = fc.sample(arbitraryOf(round), { seed: round.seed, numRuns: 1 });
  return document;
}

const triesAtMost = 300;

/** A smaller round that fast-check comes to in some hundred tries from a planned one on which `fails`. */
export async function reduced(
  round: PlannedRound,
  fails: (document: RoundDocument) => Promise<boolean>,
): Promise<RoundDocument> {
  let tries = 0;
  const property = fc.asyncProperty(arbitraryOf(round), async (document) => {
    tries += 1;
    return tries > triesAtMost || !(await fails(document));
  });
  const { counterexample } = await fc.check(property, { seed: round.seed, numRuns: 1 });
  return counterexample?.[0] ?? documentOf(round);
}
