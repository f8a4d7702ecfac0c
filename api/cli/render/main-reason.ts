import type { Award, Worded } from "../../../src/proposal/schema.ts";
import type { MessageCode } from "../../../src/reasons/codes.ts";

/** What the columns of the list say already. */
const saidByColumns: ReadonlySet<string> = new Set<MessageCode>([
  "granted-in-full",
  "granted-in-part",
  "later-years-reserved",
  "entitled-in-full",
  "named-in-budget",
  "shared-by-formula",
  "later-years-forecast",
]);

/** True, but seldom what decided: what made the eligible amount smaller. */
const besides: ReadonlySet<string> = new Set<MessageCode>([
  "cut-to-assessed",
  "cut-to-largest",
  "rounded-to-step",
  "rounded-up-by-remainder",
]);

/**
 * The one reason to show beside an award: what stood in the way first, then what else is true.
 * None where the columns say it all.
 */
export function mainReason(award: Award): Worded | undefined {
  return mainReasonOf(award.reasons) ?? fallback(award);
}

/** The one of some reasons to show: what stood in the way first, then what else is true. */
export function mainReasonOf(reasons: readonly Worded[]): Worded | undefined {
  const telling = reasons.filter(({ code }) => !saidByColumns.has(code));
  return telling.find(({ code }) => !besides.has(code)) ?? telling.at(0);
}

function fallback({ outcome, reasons }: Award): Worded | undefined {
  return outcome === "granted" ? undefined : reasons.at(0);
}
