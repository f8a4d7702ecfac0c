import type { AskedQuestion, Question } from "../answers/question.ts";
import type { RoundText } from "../store/rounds.ts";
import { answerOf, type QuestionMeans } from "./asking.ts";
import { answeredOnce } from "./once.ts";
import type { Asked, JsonAnswer } from "./route.ts";
import { etagOf, type StoredMeans, textOf } from "./stored.ts";

/** Seconds that such an answer may take where nobody says otherwise. */
export const usualSeconds = 20;

/** A question about a round that is kept, of which nothing is kept. */
export interface KeptQuestion {
  readonly question: Question;
  readonly parameters: AskedQuestion["parameters"];
  /** The round as it is now, and what is asked of it: the body of the question, as JSON. */
  readonly read: () => Promise<{ readonly round: RoundText; readonly body: string }>;
  /** The answer as it is sent, of the one to the question. */
  readonly told: (answer: string, version: number) => string;
}

/**
 * Asks a question about a round as it is now. The answer has the ETag of the round, and is given once to an idempotency key.
 *
 * @throws Problem where there is no answer
 */
export function askedOfKept(
  asked: Asked,
  means: QuestionMeans & StoredMeans,
  { question, parameters, read, told }: KeptQuestion,
): Promise<JsonAnswer> {
  const { language, reply } = asked;
  const usual = Math.min(usualSeconds, means.limit);
  const timeLimitSeconds = Number(asked.parameters.get("timeLimit") ?? usual);
  return answeredOnce(asked, means, 2 * timeLimitSeconds, async () => {
    const { round, body } = await read();
    const bytes = new TextEncoder().encode(body);
    const whole = { question, body: bytes, language, timeLimitSeconds, parameters };
    const answer = textOf(await answerOf(whole, reply, means));
    const { version } = round.head;
    return { kind: "json", json: told(answer, version), headers: { etag: etagOf(version) } };
  });
}
