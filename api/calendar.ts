import { icalendarOf } from "../src/calendar/icalendar.ts";
import { calendarPlan } from "../src/calendar/plan.ts";
import type { CalendarPlan } from "../src/calendar/schema.ts";
import type { SolvedProposal } from "../src/proposal/schema.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import type { Language } from "../src/texts/language.ts";
import { readDecided } from "./second-step.ts";

export { calendarPlanSchema } from "../src/calendar/schema.ts";
export { icalendarOf };
export type { CalendarPlan };

/**
 * When things happen in a round and, with a proposal, what is paid when (docs/calendar.md). `icalendarOf` makes an .ics file
 * of it.
 *
 * @param document a round that `readRound` found valid
 * @param proposal a proposal of the round, or the answer to a reprioritisation, whose `after` it then is
 * @throws RangeError where the proposal does not hold in the check that every answer goes through, or shares nothing out
 */
export function calendar(
  document: RoundDocument,
  proposal?: unknown,
  options: { readonly language?: Language } = {},
): CalendarPlan {
  if (proposal === undefined) return calendarPlan(document);
  const reading = readDecided(document, proposal, options.language);
  if (!reading.ok) throw new RangeError(reading.complaint);
  return calendarBy(document, reading.proposal);
}

/** As `calendar`, of a proposal that `readDecided` took. */
export function calendarBy(document: RoundDocument, { awards }: SolvedProposal): CalendarPlan {
  const year = String(document.scheme.year);
  return calendarPlan(
    document,
    awards.map(({ application, amounts }) => ({ application, amount: amounts[year] ?? 0 })),
  );
}
