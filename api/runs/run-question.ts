import { z } from "zod";
import { variantSchema } from "../../src/ranking-list/schema.ts";
import { policySchema } from "../../src/round/schema.ts";
import type { Language } from "../../src/texts/language.ts";
import { type AskedQuestion, type Question, questions, type Step } from "../answers/question.ts";

/** Those that take the round itself, and nothing beside it. */
const ofTheRoundAlone: ReadonlySet<Question> = new Set<Question>([
  "allocate",
  "reprioritise",
  "policies",
  "report",
  "ranking-list",
]);

const parametersSchema = z.object({ policy: policySchema.optional(), variant: variantSchema.optional() });

/** What stands elsewhere than in the document where the question is asked with one. */
const parameters: ReadonlySet<string> = new Set(["question", "policy", "variant"]);

const besideSchema = z.record(z.string(), z.unknown());

/** What a run asks: the question, and what stands beside it. */
export interface RunQuestion {
  readonly question: string;
  /** JSON: the body of the request. */
  readonly asked: string;
  readonly language: Language;
  /** The round, JSON. */
  readonly document: string;
}

/** A question about a kept round as it is asked with whole documents, so that both have the same answer. */
export function wholeQuestion(
  { question: name, asked, language, document }: RunQuestion,
  timeLimitSeconds: number,
  step?: Step,
): AskedQuestion {
  const question = z.enum(questions).parse(name);
  const given = besideSchema.parse(JSON.parse(asked));
  const beside = Object.fromEntries(Object.entries(given).filter(([field]) => !parameters.has(field)));
  const alone = ofTheRoundAlone.has(question);
  // The round is put in as the text that it is kept as, for it may be large.
  const others = JSON.stringify(beside).slice(1, -1);
  const body = alone ? document : `{"round":${document}${others === "" ? "" : `,${others}`}}`;
  return {
    question,
    body: new TextEncoder().encode(body),
    language,
    timeLimitSeconds,
    parameters: parametersSchema.parse(given),
    step,
  };
}
