import { z } from "zod";
import { madeSchema, reprioritisationSchema } from "../proposal/schema.ts";
import { fateSchema, policySchema } from "../round/schema.ts";

/**
 * The one definition of the policies document: what the unused money of a round's areas would come to under each
 * policy of R13, and in each area by itself. Amounts are whole kroner, values exact decimals.
 */

const kroner = z.int().nonnegative();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const fateOfAreaSchema = z.strictObject({
  area: z.string(),
  name: z.string(),
  /** Kroner of its minimum that are neither committed nor granted. */
  unused: kroner,
  fate: fateSchema,
  /** Kroner that may move: what is unused where the fate is `release`. */
  released: kroner,
  /** Whether it may receive released money: it releases none, and is a receiver. */
  mayReceive: z.boolean(),
  /** Kroner that it may receive at most; absent where there is no limit for it. */
  limit: kroner.optional(),
});

const gainSchema = z.strictObject({
  application: z.string(),
  area: z.string(),
  /** Kroner in the scheme's year. */
  before: kroner,
  after: kroner,
});

/** What released money comes to: kroner used, and what they buy. */
const boughtFields = {
  status: z.enum(["optimal", "feasible"]),
  used: kroner,
  /** Kroner released that nobody receives. */
  rest: kroner,
  /** How much the value rises. */
  value: decimalText,
  /** Who comes in or gets more, by area and id. */
  gains: z.array(gainSchema),
};

const policyAnswerSchema = z.strictObject({
  policy: policySchema,
  ...boughtFields,
  /** Kroner that each area receives; those that receive nothing are left out. */
  received: z.array(z.strictObject({ area: z.string(), amount: kroner })),
  /** The whole answer, with its proposal and proof, as `fordel reprioritise --policy` gives it. */
  answer: reprioritisationSchema,
});

const areaAnswerSchema = z.strictObject({ area: z.string(), ...boughtFields });

/**
 * The ledger for a flow diagram: from an area to the pool of released money, from the pool to an area or to what stays
 * unused; and from an area to what is advertised again or held.
 */
const flowSchema = z.strictObject({
  from: z.union([z.strictObject({ area: z.string() }), z.literal("released")]),
  to: z.union([z.strictObject({ area: z.string() }), z.enum(["released", "readvertised", "held", "rest"])]),
  amount: z.int().positive(),
});

export const policiesSchema = z
  .strictObject({
    /** The passage of the scheme that permits it; absent where the round does not give it. */
    clause: z.string().optional(),
    value: decimalText,
    areas: z.array(fateOfAreaSchema),
    released: kroner,
    policies: z.array(policyAnswerSchema),
    /** `in-order` where the scheme gives no order. */
    notAsked: z.array(policySchema),
    /** All of the released money to one receiving area alone, within its limit. */
    byArea: z.array(areaAnswerSchema),
    /** By policy, in the order of `policies`. */
    flows: z.array(z.array(flowSchema)),
    made: madeSchema,
  })
  .meta({ title: "fordel policies", description: "What unused area money would come to under each policy." });

export type Policies = z.infer<typeof policiesSchema>;
export type PolicyAnswer = Policies["policies"][number];
export type Bought = Pick<PolicyAnswer, "status" | "used" | "rest" | "value" | "gains">;
export type Flow = Policies["flows"][number][number];
