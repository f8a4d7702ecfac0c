import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { applicantsOf, numbersOf } from "./ceilings.ts";
import { type Facts, shown } from "./facts.ts";

/** R15 and R16: what the proposal says that the scheme's spread came out as. */
export function* spreadTable(facts: Facts): Generator<Finding> {
  const { grantsAtMost, amountAtMost, numbers } = facts.round.scheme.spread;
  const limited = grantsAtMost !== undefined || amountAtMost !== undefined;
  const { spread } = facts.proposal;
  const place = `${facts.prefix}spread`;
  yield* presence(facts.prefix, "spread", spread !== undefined, limited || numbers.length > 0);
  if (spread === undefined) return;
  yield* presence(`${place}.`, "perApplicant", spread.perApplicant !== undefined, limited);
  yield* presence(`${place}.`, "numbers", spread.numbers !== undefined, numbers.length > 0);
  if (spread.perApplicant !== undefined && limited) yield* mostFindings(facts, spread.perApplicant, place);
  if (spread.numbers !== undefined && numbers.length > 0) yield* counts(facts, spread.numbers, place);
}

function* presence(place: string, field: string, isThere: boolean, isAsked: boolean): Generator<Finding> {
  if (isAsked && !isThere) yield finding(`${place}${field}`, "form", "field-missing", { field });
  if (isThere && !isAsked) yield finding(`${place}${field}`, "form", "field-unexpected", { field });
}

function* mostFindings(
  facts: Facts,
  stated: { readonly mostGrants: number; readonly mostAmount: number },
  place: string,
): Generator<Finding> {
  let [mostGrants, mostAmount] = [0, 0n];
  for (const { grants, amount } of applicantsOf(facts)) {
    if (grants > mostGrants) mostGrants = grants;
    if (amount > mostAmount) mostAmount = amount;
  }
  if (stated.mostGrants !== mostGrants) {
    const figures = { stated: stated.mostGrants, expected: mostGrants };
    yield finding(`${place}.perApplicant.mostGrants`, "R15", "counts-differ", figures);
  }
  if (BigInt(stated.mostAmount) !== mostAmount) {
    const figures = { stated: stated.mostAmount, expected: shown(mostAmount) };
    yield finding(`${place}.perApplicant.mostAmount`, "R15", "kroner-differ", figures);
  }
}

function* counts(facts: Facts, stated: ReturnType<typeof numbersOf>, place: string): Generator<Finding> {
  const expected = numbersOf(facts);
  const written = (rows: typeof expected) =>
    rows.map(({ number, atLeast, grants }) => `${number}: ${String(grants)} ≥ ${String(atLeast)}`).join(", ");
  const isAlike =
    stated.length === expected.length &&
    expected.every(({ number, atLeast, grants }, index) => {
      const row = stated[index];
      return row.number === number && row.atLeast === atLeast && row.grants === grants;
    });
  if (isAlike) return;
  const figures = { stated: written(stated), expected: written(expected) };
  yield finding(`${place}.numbers`, "R16", "list-differs", figures);
}
