import { z } from "zod";
import { basicAmountSchema, costRulesSchema } from "./costs-schema.ts";
import { count, countPositive, day, fraction, monthDay } from "./leaves.ts";
import { date, identifier, kroner, points, policySchema, roundSchema, share, text, year } from "./schema.ts";

/**
 * What can be seen of a document that may have faults: the parts the cross checks hold against each other, each
 * `undefined` where it is missing or malformed. (What is malformed has a fault of its own.)
 */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
export const listOf = <Schema extends z.ZodType>(schema: Schema) => maybe(z.array(maybe(schema)));
export const byName = <Schema extends z.ZodType>(schema: Schema) => maybe(z.record(z.string(), schema));
/** Present or not is all that counts. */
export const anything = z.unknown().optional();

const whenSeen = maybe(z.object({ area: maybe(identifier), county: anything }));

const costRulesSeen = costRulesSchema(z.object({ area: maybe(identifier) })).shape;
/** Rules that cannot be read are seen as one unreadable rule: they are there. */
const costsSeen = z
  .object({
    rules: z.array(maybe(costRulesSeen.rules.element)).optional().catch([undefined]),
    ownFinancing: maybe(
      z.object({
        share: maybe(fraction),
        sum: anything,
        costs: listOf(identifier),
      }),
    ),
    basicAmountOn: maybe(monthDay),
    basicAmounts: listOf(basicAmountSchema),
  })
  .optional()
  .catch({ rules: [undefined] });

const applicationCostSeen = z.object({
  cost: maybe(identifier),
  amount: anything,
  participants: anything,
  younger: anything,
  posts: anything,
  firstMonth: anything,
  months: anything,
});

export const calendarSeen = maybe(
  z.object({
    announcement: maybe(day),
    deadline: maybe(day),
    answer: maybe(day),
    acceptanceDays: maybe(countPositive),
    lapses: maybe(z.boolean()),
    instalments: listOf(z.object({ id: maybe(identifier), date: maybe(day), share: maybe(fraction) })),
    statusReport: maybe(day),
    annualReport: maybe(day),
    reports: listOf(z.object({ id: maybe(identifier) })),
  }),
);

const schemeSeen = z.object({
  year: maybe(year),
  laterCaps: byName(anything),
  areas: listOf(z.object({ id: maybe(identifier), minimum: maybe(kroner), maximum: maybe(kroner) })),
  criteria: listOf(
    z.object({
      id: maybe(identifier),
      weight: maybe(points),
      lowest: maybe(points),
      highest: maybe(points),
      threshold: maybe(points),
    }),
  ),
  priorities: listOf(z.object({ id: maybe(identifier), when: whenSeen })),
  shares: listOf(z.object({ id: maybe(identifier), atLeast: maybe(share), when: whenSeen })),
  spread: maybe(
    z.object({
      perApplicant: maybe(z.object({ grantsAtMost: anything, amountAtMost: anything })),
      numbers: listOf(z.object({ id: maybe(identifier), when: whenSeen })),
    }),
  ),
  grant: maybe(
    z.object({
      smallestShare: maybe(share),
      smallest: maybe(kroner),
      largest: maybe(kroner),
      fewestYears: anything,
    }),
  ),
  conditions: maybe(z.object({ deadline: maybe(date) })),
  reprioritisation: maybe(
    z.object({
      policy: maybe(policySchema),
      receivers: listOf(identifier),
      limits: byName(anything),
      /** A list that cannot be read is seen as one unreadable item: it is there. */
      order: z.array(maybe(identifier)).optional().catch([undefined]),
    }),
  ),
  costs: costsSeen,
  calendar: calendarSeen,
});

const applicationSeen = z.object({
  id: maybe(identifier),
  area: maybe(identifier),
  applicant: maybe(z.object({ id: maybe(identifier), name: maybe(text), municipality: maybe(text) })),
  requested: byName(anything),
  assessed: byName(anything),
  fewestViableYears: anything,
  assessedByRules: maybe(z.array(year)),
  costs: byName(listOf(applicationCostSeen)),
  participants: maybe(count),
  scores: byName(maybe(points)),
  assessors: listOf(z.object({ id: maybe(identifier), scores: byName(maybe(points)) })),
  submittedAt: anything,
});

const roundSeen = z.object({
  scheme: maybe(schemeSeen),
  commitments: listOf(
    z.object({ id: maybe(identifier), area: maybe(identifier), amounts: byName(anything) }),
  ),
  applications: listOf(applicationSeen),
  decisions: listOf(
    z.object({
      application: maybe(identifier),
      decision: maybe(roundSchema.shape.decisions.unwrap().element.shape.decision),
      amount: anything,
      years: anything,
    }),
  ),
});

export type RoundSeen = z.infer<typeof roundSeen>;
export type SchemeSeen = z.infer<typeof schemeSeen>;
export type ApplicationSeen = z.infer<typeof applicationSeen>;

/** The well-formed parts of `document`, whatever else is wrong with it. */
export function seenIn(document: unknown): RoundSeen {
  const result = roundSeen.safeParse(document);
  return result.success ? result.data : {};
}
