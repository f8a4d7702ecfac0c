import { z } from "zod";
import { anyProposalSchema } from "../kinds/proposal-schema.ts";
import { kroner, madeSchema, wordedSchema } from "../proposal/schema.ts";

/**
 * The answer to a portfolio (docs/portfolio.md). Amounts are whole kroner of the portfolio's year. Everywhere
 * frame = committed + granted + left, and the schemes' frames and what is not allotted come to the post.
 */

const useSchema = z.strictObject({ committed: kroner, granted: kroner, left: kroner });

const memberSchema = z.strictObject({
  scheme: z.string(),
  kind: z.enum(["scored", "rate", "formula", "named"]),
  /** The scheme's own cap. */
  frame: kroner,
  sent: kroner,
  received: kroner,
  /** The cap less what was sent, and with what was received. */
  frameAfter: kroner,
  /** Of what is left, what may not leave the scheme: area money that is held or advertised again, or all where it holds. */
  staying: kroner,
  /** How the frame is used before and after; null where nothing can hold all the rules of the scheme. */
  use: z.strictObject({ before: useSchema.nullable(), after: useSchema.nullable() }),
  before: anyProposalSchema,
  /** Only of a scheme that received: the proposal of its round with the larger cap. */
  after: z
    .strictObject({
      proposal: anyProposalSchema,
      /** Whether the round also holds the grants of before, by decisions and least amounts, so that none becomes smaller. */
      held: z.boolean(),
      /** Who gets less although the cap grew: a krone or a step, by the rounding of K5. */
      lowered: z.array(z.strictObject({ application: z.string(), before: kroner, after: kroner })),
    })
    .nullable(),
});

const transferSchema = z.strictObject({
  rule: z.string(),
  from: z.string(),
  to: z.string(),
  amount: kroner,
  clause: z.string(),
});

const postSchema = z.strictObject({
  cap: kroner,
  /** The sum of the schemes' own caps, before and after alike. */
  frames: kroner,
  /** The cap less the frames. */
  notAllotted: kroner,
  /** Over the schemes that can hold their rules; `inDoubt` are the frames of the others. */
  before: z.strictObject({ committed: kroner, granted: kroner, left: kroner, inDoubt: kroner }),
  after: z.strictObject({ committed: kroner, granted: kroner, left: kroner, inDoubt: kroner }),
});

const simulatedSchema = z.strictObject({
  status: z.literal("simulated"),
  policy: z.enum(["in-order", "proportional"]),
  post: postSchema,
  schemes: z.array(memberSchema),
  transfers: z.array(transferSchema),
  made: madeSchema,
});

const infeasibleSchema = z.strictObject({
  status: z.literal("infeasible"),
  conflicts: z.array(wordedSchema).min(1),
  repairs: z.array(wordedSchema),
  made: madeSchema,
});

export const portfolioAnswerSchema = z
  .discriminatedUnion("status", [simulatedSchema, infeasibleSchema])
  .meta({
    title: "fordel portfolio answer",
    description: "What each scheme gives, and what moved between them.",
  });

export type PortfolioAnswer = z.infer<typeof portfolioAnswerSchema>;
export type SimulatedPortfolio = Extract<PortfolioAnswer, { status: "simulated" }>;
export type PortfolioMember = SimulatedPortfolio["schemes"][number];
export type PortfolioUse = z.infer<typeof useSchema>;
