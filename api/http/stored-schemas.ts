import { z } from "zod";
import { anyProposalSchema } from "../../src/kinds/proposal-schema.ts";
import { anyRoundSchema } from "../../src/kinds/schema.ts";
import { reprioritisationSchema } from "../../src/proposal/schema.ts";
import { paperNames } from "../../src/papers/paper.ts";
import { languages } from "../../src/texts/language.ts";
import { analysisRequestSchema } from "../answers/request-schemas.ts";
import { paperFormats } from "../papers/formats.ts";
import { runProgressSchema } from "../store/runs.ts";
import { runStatuses } from "../store/tables.ts";
import { awardSchema } from "../store/adoption-schema.ts";
import { auditEntrySchema } from "../store/audit-entry.ts";

/** The one definition of what is sent of rounds that are kept, and of what is done with them. */

const version = z.int().positive();
export const signature = z
  .strictObject({ by: z.string(), at: z.string() })
  .describe("Whose doing it was, and when (UTC).");

const personSchema = z
  .strictObject({ id: z.string().describe("What stands in `by`."), name: z.string() })
  .describe("Somebody who has changed something.");

const roundHeadSchema = z.strictObject({
  id: z.string(),
  version: version.describe("Raised by every change; the ETag has it too."),
  status: z.enum(["draft", "adopted"]).describe("adopted: it is decided, and stands."),
  kind: z.enum(["scored", "rate", "formula", "named"]),
  name: z.string(),
  year: z.int(),
  hash: z.string().describe("The fingerprint of the whole document."),
  definition: z.string().describe("The definition that its rules were taken from.").optional(),
  created: signature,
  changed: signature,
});

const roundSummarySchema = roundHeadSchema.extend({
  scheme: z.string().describe("The id of the scheme in the document."),
  cap: z.int().describe("Kroner for commitments and grants in the scheme's year (R6)."),
  deadline: z.string().describe("The last day in time, where the scheme has one.").optional(),
  applications: z.int().nonnegative().describe("How many applications or recipients there are."),
  stage: z
    .enum(["open", "proposed", "decided"])
    .describe("proposed: there is a proposal, that can be adopted, of the round as it is now."),
});

const proposalHeadSchema = z.strictObject({
  id: z.string(),
  round: z.string(),
  version: version.describe("The version of the round that it is of."),
  hash: z.string(),
  form: z.enum(["proposal", "reprioritisation"]),
  status: z.enum(["optimal", "feasible", "infeasible"]),
  engine: z.string(),
  content: z.string().describe("The fingerprint of its content."),
  made: signature,
});

const itemSchema = z.strictObject({
  id: z.string(),
  version: version.describe("The round's version when it last changed."),
  document: z.record(z.string(), z.unknown()),
  changed: signature,
});

/** A part of a list. `mark` is what the list is ordered by: an id, or a place in the order of making. */
export const page = <Part extends z.ZodType>(part: Part, mark: z.ZodString | z.ZodInt) =>
  z.strictObject({
    items: z.array(part),
    next: mark.describe("Given as after, it asks for what follows.").optional(),
  });

const ids = z.array(z.string());

/** What is adopted; more is checked where it is done. */
export const adoptingSchema = z
  .strictObject({
    proposal: z.string().describe("The id of a proposal of the round as it is now."),
    reason: z.string().min(1).describe("Why; it is kept."),
    setAside: z
      .array(z.strictObject({ application: z.string(), reason: z.string().min(1) }))
      .describe("Awards that the proposal has and that are not given, each with a reason.")
      .optional(),
  })
  .meta({ title: "fordel adopting" });

const analysisHeadSchema = z.strictObject({
  id: z.string(),
  round: z.string(),
  version: version.describe("The version of the round that it is of."),
  hash: z.string(),
  question: z.string(),
  asked: z.record(z.string(), z.unknown()).describe("What was asked beside the round, as it was sent."),
  language: z.enum(languages),
  engine: z.string(),
  made: signature,
});

/** A run as it is told. */
const runSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  round: z.string(),
  version: version.describe("The version of the round that is asked about."),
  status: z.enum(runStatuses),
  language: z.enum(languages),
  timeLimit: z.number().describe("Seconds."),
  parts: z
    .strictObject({
      done: z.int().nonnegative(),
      total: z.int().nonnegative(),
      rate: z.number().describe("Parts a second, since it began.").optional(),
      secondsLeft: z.int().nonnegative().optional(),
    })
    .describe("Of a question that is worked on in parts.")
    .optional(),
  progress: runProgressSchema.optional(),
  asked: signature,
  begun: z.string().optional(),
  ended: z.string().optional(),
  failure: z
    .strictObject({ code: z.string(), message: z.string() })
    .describe("Why it failed, in the language that was asked for.")
    .optional(),
  result: z
    .strictObject({
      form: z.enum(["proposal", "analysis"]),
      id: z.string(),
      address: z.string().describe("Where it is."),
    })
    .optional(),
});

const paperListSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      paper: z.enum(paperNames),
      title: z.string(),
      purpose: z.string(),
      address: z.string(),
    }),
  ),
  formats: z.array(z.strictObject({ format: z.enum(paperFormats), mediaType: z.string() })),
  languages: z.array(z.enum(languages)),
  decision: z
    .strictObject({
      proposal: z.string(),
      version: version.describe("The version of the round from which it stands."),
      adopted: signature,
      steps: z.int().nonnegative().describe("Second steps that were decided since."),
    })
    .describe("What papers are of where nothing else is asked for; absent where nothing is decided.")
    .optional(),
  proposals: z.array(proposalHeadSchema).describe("What drafts can be of, the newest first."),
});

/** By their names in the OpenAPI document. */
export const storedSchemas = {
  RoundHead: roundHeadSchema,
  StoredRound: z.strictObject({ head: roundHeadSchema, document: anyRoundSchema }),
  RoundSummary: roundSummarySchema,
  RoundList: page(roundSummarySchema, z.string()),
  Items: z.strictObject({ items: z.array(z.record(z.string(), z.unknown())) }),
  ItemsPut: z.strictObject({ round: roundHeadSchema, added: ids, replaced: ids, unchanged: ids }),
  Item: itemSchema,
  ItemList: page(itemSchema, z.string()),
  ItemDocument: z.record(z.string(), z.unknown()).meta({ title: "An item of a round" }),
  ProposalHead: proposalHeadSchema,
  StoredProposal: z.strictObject({
    head: proposalHeadSchema,
    document: z.union([anyProposalSchema, reprioritisationSchema]),
  }),
  ProposalList: page(proposalHeadSchema, z.int()),
  Adopting: adoptingSchema,
  Adoption: z.strictObject({
    round: roundHeadSchema,
    proposal: proposalHeadSchema,
    reason: z.string(),
    adopted: signature,
    version: version.describe("The version of the round from which the award list stands."),
    awards: z.array(awardSchema),
    steps: z
      .array(z.strictObject({ step: z.string(), version, reason: z.string(), adopted: signature }))
      .describe("The second steps that led there, in their order."),
  }),
  PersonList: page(personSchema, z.string()),
  AuditList: page(auditEntrySchema, z.int()),
  PaperList: paperListSchema,
  PaperFile: z.unknown().describe("The bytes of a file."),
  AnalysisRequest: analysisRequestSchema,
  AnalysisHead: analysisHeadSchema,
  AnalysisList: page(analysisHeadSchema, z.int()),
  Run: runSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;
