import { z } from "zod";
import { formulaRoundSchema, namedRoundSchema, rateRoundSchema } from "../kinds/schema.ts";
import { identifier, kroner, text, year } from "../round/leaves.ts";
import { definitionSchema, roundSchema } from "../round/schema.ts";

/**
 * The one definition of the document that `fordel schemes ID --json` writes (docs/schemes.md): a scheme's rules as data,
 * where each comes from, and what had to be assumed. A field is named by its place in the scheme: `areas.1.minimum`.
 */

const filled = text.min(1);
const textsSchema = z
  .strictObject({ nb: filled, nn: filled, en: filled })
  .describe("One text in bokmål, nynorsk and English.");

const fieldsSchema = z
  .array(z.string().regex(/^[^.\s]+(\.[^.\s]+)*$/))
  .describe("The fields that rest on it, by their places; * stands for any one name.");

const dutySchema = z.strictObject({
  id: identifier.describe("Sources and assumptions name it as duties.ID."),
  kind: z.enum(["accept", "use", "report", "control"]),
  texts: textsSchema,
});

const sourceSchema = z.strictObject({
  document: filled,
  heading: filled.describe("The heading that the passage stands under.").optional(),
  passage: filled.describe("At most one sentence, in the words and the language of the document."),
  fields: fieldsSchema,
  lookedUp: z
    .literal(true)
    .describe(
      "It is not in the scheme's own document, but was looked up: check it before a text relies on it.",
    )
    .optional(),
});

const assumptionSchema = z.strictObject({
  id: identifier,
  fields: fieldsSchema,
  texts: textsSchema.describe("One sentence in each language that says it is an assumption."),
});

const named = { definition: definitionSchema.describe("The id and the version of this definition.") };

const anySchemeSchema = z.union([
  roundSchema.shape.scheme.extend(named),
  rateRoundSchema.shape.scheme.extend(named),
  formulaRoundSchema.shape.scheme.extend(named),
  namedRoundSchema.shape.scheme.extend(named),
]);

export const schemeDefinitionSchema = z
  .strictObject({
    id: identifier,
    version: identifier.describe("Raised by one with every change of a rule, a source or an assumption."),
    year,
    kind: z.enum(["scored", "rate", "formula", "named"]),
    title: textsSchema,
    cap: kroner,
    capBasis: z.enum(["source", "looked-up", "assumed"]).describe("Where the cap comes from."),
    documents: z.array(filled).describe("The scheme's own documents that the sources quote."),
    scheme: anySchemeSchema.describe("The scheme part of a round: the rules and the calendar."),
    purpose: textsSchema.describe("What the money is for."),
    names: z
      .record(z.string(), textsSchema)
      .describe("The names in the scheme by their place: areas.1, criteria.purpose."),
    duties: z.array(dutySchema).describe("What the recipient must accept, do and report."),
    sources: z.array(sourceSchema).min(1),
    assumptions: z.array(assumptionSchema),
  })
  .meta({
    title: "fordel scheme definition",
    description: "A scheme's rules as data, the passages they rest on, and what had to be assumed.",
  });

/** Data that nobody changes, as the definitions are. */
type Frozen<Value> = Value extends object ? { readonly [Name in keyof Value]: Frozen<Value[Name]> } : Value;

/** One text in bokmål, nynorsk and English. */
export type Texts = Frozen<z.infer<typeof textsSchema>>;
/** Something that a recipient must accept, do or report. Its sources and assumptions name it as `duties.ID`. */
export type Duty = Frozen<z.infer<typeof dutySchema>>;
export type DutyKind = Duty["kind"];
/** A passage of a source, and the rules and duties that rest on it (see `covers`); none where officers apply it themselves. */
export type Source = Frozen<z.infer<typeof sourceSchema>>;
/** Something that the source leaves open, and what is assumed until the directorate says otherwise. */
export type Assumption = Frozen<z.infer<typeof assumptionSchema>>;
/** A definition as `fordel schemes ID --json` writes it. */
export type SchemeDefinitionDocument = Frozen<z.infer<typeof schemeDefinitionSchema>>;
