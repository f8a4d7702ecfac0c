import { z } from "zod";
import { countPositive, day, fraction, identifier, text } from "./leaves.ts";

/**
 * The part of the round document that says when things happen in a scheme's year (docs/calendar.md). A day is a date, or a
 * month and a day, which is then in the scheme's year; for the annual report in the year after.
 */

const instalmentSchema = z.strictObject({
  id: identifier,
  name: text.optional(),
  date: day.describe("When it is paid; in the scheme's year, since it counts against that year's cap."),
  share: fraction.describe("Its share of a grant. The shares of all instalments are 1 together."),
});

const reportSchema = z.strictObject({
  id: identifier,
  name: text,
  date: day.describe("When it is due."),
});

/** `scheme.calendar`. */
export const calendarSchema = z.strictObject({
  announcement: day.describe("When the scheme is announced.").optional(),
  deadline: day
    .describe("The last day to apply. Default: `conditions.deadline`, and never another day than that.")
    .optional(),
  answer: day.describe("When applicants are answered and grant letters sent.").optional(),
  acceptanceDays: countPositive
    .describe("Days from the answer in which a grant is to be accepted.")
    .optional(),
  lapses: z
    .boolean()
    .describe("Whether a grant that is not accepted in time may lapse. Default false.")
    .optional(),
  instalments: z
    .array(instalmentSchema)
    .min(1)
    .describe("The payments of a grant, in the scheme's year.")
    .optional(),
  statusReport: day.describe("When the status report is due.").optional(),
  annualReport: day
    .describe("When the annual report and the accounts are due; a month and a day are in the year after.")
    .optional(),
  reports: z.array(reportSchema).describe("Other reports, such as those of each quarter.").optional(),
});
