import { z } from "zod";
import { anyRoundSchema } from "../kinds/schema.ts";
import { identifier, kroner, text, year } from "../round/schema.ts";

/**
 * The one definition of the portfolio document (docs/portfolio.md): several schemes under one post of the budget, and the
 * rules by which money may move between them.
 */

const fields = {
  note: text.optional(),
  id: identifier,
  name: text,
  year: year.describe("The year that is shared out; that of every scheme."),
  cap: kroner.describe("Kroner of the post: for all schemes together, and what is not allotted to any."),
  transfers: z
    .array(
      z.strictObject({
        id: identifier,
        from: identifier.describe("The id of the scheme whose unused money may move."),
        to: identifier.describe("The id of the scheme that may receive it."),
        atMost: kroner.describe("Kroner that may move by this rule. Default: no limit.").optional(),
        clause: text.describe(
          "The passage that permits it, word for word, with its source; shown with answers.",
        ),
      }),
    )
    .describe("What is not permitted here does not move. Default: nothing moves.")
    .optional(),
  policy: z
    .enum(["in-order", "proportional"])
    .describe("How schemes share what others do not use. Default: in-order.")
    .optional(),
  order: z
    .array(identifier)
    .describe("For in-order: the schemes in the order they receive. Needed where several may.")
    .optional(),
};

const memberFields = {
  unused: z
    .enum(["release", "hold"])
    .describe(
      "What may happen to money that the scheme does not use. Default: release, by the rules in transfers.",
    )
    .optional(),
};

export const portfolioSchema = z
  .strictObject({
    ...fields,
    schemes: z.array(z.strictObject({ ...memberFields, round: anyRoundSchema })).min(1),
  })
  .meta({
    title: "fordel portfolio",
    description: "Several schemes under one post, and what may move between them.",
  });

/** The portfolio itself; its rounds are read each by its own kind. */
export const portfolioFormSchema = z.strictObject({
  ...fields,
  schemes: z.array(z.strictObject({ ...memberFields, round: z.record(z.string(), z.unknown()) })).min(1),
});

/** A portfolio of rounds that are kept, each named by its id. */
export const keptPortfolioSchema = z
  .strictObject({
    ...fields,
    schemes: z
      .array(
        z.strictObject({ ...memberFields, round: identifier.describe("The id of a round that is kept.") }),
      )
      .min(1),
  })
  .meta({
    title: "fordel kept portfolio",
    description: "Several schemes under one post, each with its round by id, and what may move between them.",
  });

export type KeptPortfolioDocument = z.infer<typeof keptPortfolioSchema>;
export type PortfolioDocument = z.infer<typeof portfolioSchema>;
