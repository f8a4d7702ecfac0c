import { z } from "zod";
import { madeSchema, proposalSchema, wordedSchema } from "../proposal/schema.ts";
import { roundSchema } from "../round/schema.ts";
import { eventSchema } from "./events-schema.ts";

/**
 * The one definition of the document that `secondStep` answers (docs/second-step.md). Amounts are whole kroner of the
 * scheme's year; scores are exact decimals as strings.
 */

const kroner = z.int().nonnegative();
const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/);

const keptSchema = z.strictObject({ application: z.string(), amount: z.int().positive() });

/** A grant of the decided proposal that is another amount now. */
const changedSchema = z.strictObject({
  application: z.string(),
  before: z.int().positive(),
  after: kroner,
  /** The event that changed it; or that it got more of what was free, or was cut. */
  why: z.enum(["withdrawn", "not-accepted", "set-aside", "returned", "more", "cut"]),
});

const newSchema = z.strictObject({
  application: z.string(),
  score: decimalText,
  amount: z.int().positive(),
});

const reserveSchema = z.strictObject({
  application: z.string(),
  area: z.string(),
  score: decimalText,
  /** Kroner: the least grant that it may have, m(i), and all of it, u(i). */
  least: z.int().positive(),
  most: z.int().positive(),
  /** Kroner that it gets now; 0 where it stays on the list. */
  now: kroner,
  /** Kroner that the cap is short of, with what is set aside, once all is shared out: for its least grant, and for all. */
  missing: z.strictObject({ least: kroner, most: kroner }),
  /** What else than money under the cap stands in the way of its least grant. */
  rules: z.array(wordedSchema),
});

const common = {
  events: z.array(eventSchema),
  /** Kroner of grants that fell away or came back. */
  freed: kroner,
  cap: z.strictObject({ before: kroner, after: kroner }),
  /**
   * What the step was made upon beside the decided proposal, where there is any: awards that were set aside when it was
   * adopted, by application, and the fingerprints of the steps that were adopted since, in their order.
   */
  upon: z.strictObject({ setAside: z.array(z.string()), steps: z.array(z.string()) }).optional(),
};

const provenFields = {
  ...common,
  /** Whether no other way to do it is better, by what docs/second-step.md says is best. */
  status: z.enum(["proven", "not-proven"]),
  /** Whether the choice among equals (R12 c) was settled. */
  preference: z.enum(["settled", "unsettled"]),
  /** Kroner set aside for areas below their minimum (R8), before anything is shared out. */
  setAside: kroner,
  /** By id. */
  kept: z.array(keptSchema),
  changed: z.array(changedSchema),
  new: z.array(newSchema),
  /** The reserve list: candidates without a grant in the decided proposal, the highest score first, then by id. */
  reserve: z.array(reserveSchema),
  /** Areas that set nothing aside any more: released by an event, or before. */
  released: z.array(z.string()),
  /** What officers decide, so that `after` is the best proposal: all decisions of the round from now on, by application. */
  decisions: roundSchema.shape.decisions.unwrap(),
  /**
   * The proposal of the round with the changed cap, the released areas and the decisions; with reasons and a proof. Where
   * nothing is shared out it may say that the rules do not all hold of what is left, and which.
   */
  after: proposalSchema,
  made: madeSchema,
};

export const secondStepSchema = z
  .discriminatedUnion("step", [
    z.strictObject({
      step: z.literal("share-out"),
      ...provenFields,
      /** Kroner under the cap after commitments, what is kept and what is set aside. */
      free: kroner,
    }),
    z.strictObject({
      /** Nothing is shared out: what is free stays free. */
      step: z.literal("stay"),
      ...provenFields,
      free: kroner,
    }),
    z.strictObject({
      step: z.literal("cut"),
      ...provenFields,
      /** Kroner that are missing under the cap for commitments, what is kept and what is set aside. */
      missing: z.int().positive(),
      /** What is taken from grants that were kept. */
      cut: z.strictObject({ amount: z.int().positive(), projects: z.int().positive() }),
    }),
    z.strictObject({
      step: z.literal("infeasible"),
      ...common,
      conflicts: z.array(wordedSchema).min(1),
      repairs: z.array(wordedSchema),
      made: madeSchema,
    }),
  ])
  .meta({
    title: "fordel second step",
    description:
      "A decided round after grants fell away or the cap was changed: what stays, and who is next.",
  });

export type SecondStep = z.infer<typeof secondStepSchema>;
export type SecondStepDone = Exclude<SecondStep, { step: "infeasible" }>;
export type ChangedGrant = z.infer<typeof changedSchema>;
export type ReserveEntry = z.infer<typeof reserveSchema>;
