import { decimalsOf, exact, scaled, unscaled } from "../../../src/decimal.ts";
import type { Proposal } from "../../../src/proposal/schema.ts";
import { formatPoints, formatShare } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";

/** The status of a proposal in words; where the best is not proven, with how far from it the proposal may be. */
export function statusText(proposal: Proposal, language: Language): string {
  const { statuses } = termsIn(language);
  switch (proposal.status) {
    case "optimal":
    case "infeasible":
      return statuses[proposal.status];
    case "feasible":
      return fill(statuses.feasible, { gap: gapText(proposal.totals, language) });
  }
}

/**
 * (bound − value) / bound as per cent with two decimals, rounded up so that it never promises too much; in points
 * where the bound is not above 0.
 */
export function gapText(
  totals: { readonly value: string; readonly bound: string },
  language: Language,
): string {
  const [value, bound] = [exact(totals.value), exact(totals.bound)];
  const decimals = decimalsOf([value, bound]);
  const [numerator, denominator] = [scaled(bound.minus(value), decimals), scaled(bound, decimals)];
  if (denominator <= 0n) return formatPoints(bound.minus(value).toFixed(), language);
  const hundredths = (numerator * 10_000n + denominator - 1n) / denominator;
  return formatShare(unscaled(hundredths, 4).toFixed(), language);
}
