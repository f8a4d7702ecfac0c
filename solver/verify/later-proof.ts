import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import type { Facts } from "./facts.ts";
import { decimalText, type Fraction, fraction, fractionOf, isAbove, times } from "./fraction.ts";
import { laterChoiceOf } from "./later-model.ts";
import { stageFindings } from "./proof.ts";

const shownDecimals = 9;

/** R17: the value of the later years, the bound that is stated, and its proof. */
export function* laterFindings(facts: Facts): Generator<Finding> {
  const { proposal, prefix, round } = facts;
  const { totals, proof } = proposal;
  if (round.scheme.grant.fewestYears === undefined) {
    for (const field of ["laterValue", "laterBound"] as const) {
      if (totals[field] !== undefined)
        yield finding(`${prefix}totals.${field}`, "R17", "field-unexpected", { field });
    }
    if (proof.later !== undefined) yield finding(`${prefix}proof.later`, "R17", "proof-not-asked-for", {});
    return;
  }
  const { laterValue, laterBound } = totals;
  for (const field of ["laterValue", "laterBound"] as const) {
    if (totals[field] === undefined) yield finding(`${prefix}totals`, "R17", "field-missing", { field });
  }
  if (laterValue === undefined || laterBound === undefined) return;
  const { model, open, value, decimals } = laterChoiceOf(facts);
  const unit = 10n ** BigInt(decimals);
  const text = decimalText(fraction(value.numerator, value.denominator * unit), shownDecimals);
  if (laterValue !== text) {
    yield finding(`${prefix}totals.laterValue`, "R17", "decimals-differ", {
      stated: laterValue,
      expected: text,
    });
  }
  const claim = laterBound === text ? value : scaledBound(laterBound, unit);
  if (laterBound !== text) {
    const place = `${prefix}totals.laterBound`;
    const figures = { bound: laterBound, value: text };
    if (proposal.status === "optimal") yield finding(place, "R17", "bound-not-value", figures);
    if (claim === undefined || isAbove(value, claim))
      yield finding(place, "R17", "bound-below-value", figures);
  }
  const place = `${prefix}proof.later`;
  if (open) {
    if (claim !== undefined) yield* stageFindings(place, "R17", model, claim, proof.later);
  } else if (proof.later !== undefined) yield finding(place, "R17", "proof-not-asked-for", {});
}

function scaledBound(text: string, unit: bigint): Fraction | undefined {
  const bound = fractionOf(text);
  return bound && times(bound, unit);
}
