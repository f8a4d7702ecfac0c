import type { FordelClient } from "../../../client/client.ts";
import { FordelProblem } from "../../../client/problem.ts";
import type { AnswerOf } from "../../../client/operation.ts";
import type { FiguresWhatIf } from "../../service/rounds.ts";
import type { Answered, Question } from "./answers.ts";

/** Seconds that a search may take; then the best that was found is shown, and that it is not proven. */
const longest = 10;
/** The same for what is shown meanwhile. Nearly every round is done before it. */
const meantime = 1;

/**
 * What comes of changes on a round as it is kept now. Of a large round the best that is found soon comes meanwhile: it
 * is most often the best there is, and only its proof takes time.
 *
 * @param meanwhile is given an answer that is not proven, where the last one takes longer
 * @returns the version of the round that it was worked out on, which may be newer than the one that was asked about
 */
export async function askWhatIf(
  service: FordelClient,
  round: string,
  question: Question,
  signal: AbortSignal,
  meanwhile: (answered: Answered) => void,
): Promise<Answered> {
  const soon = await answerWithin(meantime, service, round, question, signal).catch((error: unknown) => {
    // In so short a time it may be that there is nothing to show yet.
    if (error instanceof FordelProblem && error.code === "nothing-found") return undefined;
    throw error;
  });
  if (soon !== undefined) {
    if (soon.outcome.proposal.status !== "feasible") return soon;
    meanwhile(soon);
  }
  return answerWithin(longest, service, round, question, signal);
}

async function answerWithin(
  seconds: number,
  service: FordelClient,
  round: string,
  { changes }: Question,
  signal: AbortSignal,
): Promise<Answered> {
  const { data } = await service.tryOnRound({
    params: { path: { id: round }, query: { detail: "figures", timeLimit: seconds } },
    body: { scenario: { name: "desk", changes: [...changes] } },
    signal,
  });
  if (!isFigures(data)) throw new Error("The service gave the whole where figures were asked for.");
  const { scheme, decisions = [] } = data.round;
  return { changes, version: data.version ?? 0, outcome: { scheme, decisions, proposal: data.proposal } };
}

function isFigures(data: AnswerOf<"tryOnRound">): data is FiguresWhatIf {
  return !("proof" in data.proposal);
}
