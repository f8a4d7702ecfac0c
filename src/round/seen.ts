import { z } from "zod";
import { date, identifier, kroner, points, policySchema, roundSchema, share, text, year } from "./schema.ts";

/**
 * What can be seen of a document that may have faults: the parts the cross checks hold against each other, each
 * `undefined` where it is missing or malformed. (What is malformed has a fault of its own.)
 */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const listOf = <Schema extends z.ZodType>(schema: Schema) => maybe(z.array(maybe(schema)));
const byName = <Schema extends z.ZodType>(schema: Schema) => maybe(z.record(z.string(), schema));
/** Present or not is all that counts. */
const anything = z.unknown().optional();

const whenSeen = maybe(z.object({ area: maybe(identifier), county: anything }));

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
  grant: maybe(z.object({ smallestShare: maybe(share), smallest: maybe(kroner), largest: maybe(kroner) })),
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
});

const applicationSeen = z.object({
  id: maybe(identifier),
  area: maybe(identifier),
  applicant: maybe(z.object({ id: maybe(identifier), name: maybe(text), municipality: maybe(text) })),
  requested: byName(anything),
  assessed: byName(anything),
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
