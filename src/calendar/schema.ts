import { z } from "zod";
import { madeSchema } from "../proposal/schema.ts";

/**
 * The one definition of the calendar document: the days of a scheme's year and, with a proposal, what is paid when
 * (docs/calendar.md). Amounts are whole kroner.
 */

const kroner = z.int().nonnegative();
const dateText = z.iso.date();

const daySchema = z.strictObject({
  kind: z.enum([
    "announcement",
    "deadline",
    "answer",
    "acceptance",
    "lapse",
    "instalment",
    "status-report",
    "report",
    "annual-report",
  ]),
  /** Of an instalment or a report. */
  id: z.string().optional(),
  name: z.string().optional(),
  date: dateText,
  /** The day that it would be, where that is a day off and it was moved. */
  movedFrom: dateText.optional(),
  /** Whether it is a Saturday, a Sunday or a public holiday and stays so, since the scheme gives the day itself. */
  dayOff: z.boolean(),
});

const instalmentSchema = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  date: dateText,
  /** Whether it is paid before the time to accept is over: then only to those who have accepted. */
  beforeAcceptance: z.boolean(),
  committed: kroner,
  granted: kroner,
});

const recipientSchema = z.strictObject({
  /** A grant of the proposal by its application or recipient, or a commitment from earlier years. */
  of: z.enum(["application", "commitment"]),
  id: z.string(),
  /** Kroner in the scheme's year, which the instalments add up to. */
  amount: kroner,
  /** Kroner in the order of the instalments. */
  instalments: z.array(kroner),
});

export const calendarPlanSchema = z
  .strictObject({
    scheme: z.strictObject({ id: z.string(), name: z.string(), year: z.int() }),
    /** In the order of their dates. */
    days: z.array(daySchema),
    /** Days to accept a grant in, counted from the answer. */
    acceptanceDays: z.int().optional(),
    lapses: z.boolean(),
    /** Null without a proposal, or where the calendar has no instalments. */
    payments: z
      .strictObject({
        cap: kroner,
        committed: kroner,
        granted: kroner,
        /** The cap less both. */
        left: z.int(),
        instalments: z.array(instalmentSchema),
        /** Grants by application, then commitments, each by id. */
        recipients: z.array(recipientSchema),
      })
      .nullable(),
    made: madeSchema,
  })
  .meta({ title: "fordel calendar", description: "When things happen, and what is paid when." });

export type CalendarPlan = z.infer<typeof calendarPlanSchema>;
export type CalendarDay = CalendarPlan["days"][number];
export type Payments = NonNullable<CalendarPlan["payments"]>;
