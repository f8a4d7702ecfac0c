import { z } from "zod";
import { anything, calendarSeen, byName, listOf, maybe } from "../round/seen.ts";
import {
  countPositive,
  decimalOf,
  identifier,
  kroner,
  kronerPositive,
  share,
  text,
  year,
  yearMonth,
} from "../round/leaves.ts";

/**
 * What can be seen of a round of rates, of a formula or of named recipients that may have faults, as `seenIn` does for a
 * scored one: each part is `undefined` where it is missing or malformed.
 */
const decimal = maybe(decimalOf("value"));

const schemeSeen = z.object({
  year: maybe(year),
  calendar: calendarSeen,
  laterCaps: byName(anything),
  conditions: listOf(z.object({ id: maybe(identifier) })),
  rates: listOf(z.object({ id: maybe(identifier), kroner: decimal, per: maybe(z.enum(["month", "year"])) })),
  keys: listOf(z.object({ id: maybe(identifier), share: maybe(share) })),
  step: maybe(countPositive),
  floor: maybe(kroner),
  ceiling: maybe(kroner),
});

const lineSeen = z.object({
  id: maybe(identifier),
  rate: maybe(identifier),
  units: decimal,
  from: maybe(yearMonth),
  to: maybe(yearMonth),
  months: decimal,
  /** Which of the fields of the period are there, well formed or not. */
  given: z.array(z.string()),
});

const recipientSeen = z.object({
  id: maybe(identifier),
  meets: listOf(identifier),
  lines: listOf(z.preprocess(withGiven, lineSeen)),
  values: byName(decimal),
  floor: maybe(kroner),
  ceiling: maybe(kroner),
  amounts: byName(anything),
});

const decisionSeen = z.object({
  recipient: maybe(identifier),
  decision: maybe(z.enum(["grant", "decline"])),
  amount: maybe(kronerPositive),
  reason: maybe(text),
  /** Whether there is an amount, well formed or not. */
  given: z.array(z.string()),
});

const roundSeen = z.object({
  scheme: maybe(schemeSeen),
  commitments: listOf(z.object({ id: maybe(identifier), amounts: byName(anything) })),
  recipients: listOf(recipientSeen),
  decisions: listOf(z.preprocess(withGiven, decisionSeen)),
});

export type ArithmeticRoundSeen = z.infer<typeof roundSeen>;
export type ArithmeticSchemeSeen = z.infer<typeof schemeSeen>;
export type RecipientSeen = z.infer<typeof recipientSeen>;
export type LineSeen = z.infer<typeof lineSeen>;

/** The well-formed parts of `document`, whatever else is wrong with it. */
export function arithmeticSeenIn(document: unknown): ArithmeticRoundSeen {
  const result = roundSeen.safeParse(document);
  return result.success ? result.data : {};
}

function withGiven(line: unknown): unknown {
  if (typeof line !== "object" || line === null || Array.isArray(line)) return line;
  return {
    ...line,
    given: Object.keys(line).filter((name) => ["from", "to", "months", "amount"].includes(name)),
  };
}
