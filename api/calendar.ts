import { icalendarOf } from "../src/calendar/icalendar.ts";
import { calendarPlan } from "../src/calendar/plan.ts";
import type { CalendarPlan } from "../src/calendar/schema.ts";
import { isScored } from "../src/kinds/kind.ts";
import { kindProposalSchema } from "../src/kinds/proposal-schema.ts";
import { readRoundOfAnyKind } from "../src/kinds/read.ts";
import type { AnyRoundDocument, ArithmeticRoundDocument } from "../src/kinds/schema.ts";
import type { Fault } from "../src/round/fault.ts";
import type { Calendar } from "../src/round/schema.ts";
import { faultLine } from "../src/texts/faults/sentence.ts";
import type { Language } from "../src/texts/language.ts";
import { verifyKindProposal } from "../solver/verify/kinds/verify.ts";
import { brokenComplaint, nothingDecidedComplaint, readDecided } from "./second-step.ts";

export { calendarPlanSchema } from "../src/calendar/schema.ts";
export { icalendarOf };
export type { CalendarPlan };

export interface CalendarOptions {
  readonly language?: Language;
  /** The day that grant letters are sent, yyyy-mm-dd, in place of the scheme's own; acceptance is counted from it. */
  readonly answer?: string | undefined;
}

/** What a proposal pays in the scheme's year. */
interface Paying {
  readonly awards: readonly {
    readonly application: string;
    readonly amounts: Readonly<Record<string, number>>;
  }[];
}

/** The payments of a proposal, or why there are none. */
export type PayingReading =
  { readonly ok: true; readonly proposal: Paying } | { readonly ok: false; readonly complaint: string };

/**
 * When things happen in a round of any kind and, with a proposal, what is paid when (docs/calendar.md). `icalendarOf` makes
 * an .ics file of it.
 *
 * @param document a round that `readRound` or `readRoundOfAnyKind` found valid
 * @param proposal a proposal of the round, or the answer to a reprioritisation, whose `after` it then is
 * @throws RangeError where the proposal does not hold in the check that every answer goes through, or shares nothing out, or
 * the day of the answer does not fit the calendar
 */
export function calendar(
  document: AnyRoundDocument,
  proposal?: unknown,
  { language = "nb", answer }: CalendarOptions = {},
): CalendarPlan {
  const scheduled = calendarWith(document, answer);
  if (!scheduled.ok) {
    throw new RangeError(scheduled.faults.map((fault) => faultLine(fault, language)).join("\n"));
  }
  if (proposal === undefined) return calendarPlan(document, undefined, scheduled.calendar);
  const reading = readPaying(document, proposal, language);
  if (!reading.ok) throw new RangeError(reading.complaint);
  return calendarBy(document, reading.proposal, scheduled.calendar);
}

/** As `calendar`, of a proposal that `readPaying` took and a calendar of `calendarWith`. */
export function calendarBy(
  document: AnyRoundDocument,
  { awards }: Paying,
  scheduled?: Calendar,
): CalendarPlan {
  const year = String(document.scheme.year);
  const grants = awards.map(({ application, amounts }) => ({ application, amount: amounts[year] ?? 0 }));
  return calendarPlan(document, grants, scheduled);
}

/** The round's calendar with the day of the answer in it; every fault where that does not fit. */
export function calendarWith(
  document: AnyRoundDocument,
  answer: string | undefined,
):
  | { readonly ok: true; readonly calendar: Calendar | undefined }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const { scheme } = document;
  if (answer === undefined) return { ok: true, calendar: scheme.calendar };
  const answered = { ...scheme.calendar, answer };
  const reading = readRoundOfAnyKind({ ...document, scheme: { ...scheme, calendar: answered } });
  return reading.ok ? { ok: true, calendar: answered } : { ok: false, faults: reading.faults };
}

/** Reads the proposal that is to be paid; it must hold in the check that every answer goes through. */
export function readPaying(document: AnyRoundDocument, value: unknown, language: Language): PayingReading {
  return isScored(document)
    ? readDecided(document, value, language)
    : readArithmetic(document, value, language);
}

function readArithmetic(
  document: ArithmeticRoundDocument,
  value: unknown,
  language: Language,
): PayingReading {
  const { holds, findings } = verifyKindProposal(document, value);
  if (!holds) return { ok: false, complaint: brokenComplaint(findings, language) };
  const proposal = kindProposalSchema.parse(value);
  return proposal.status === "infeasible"
    ? { ok: false, complaint: nothingDecidedComplaint(language) }
    : { ok: true, proposal };
}
