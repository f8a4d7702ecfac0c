import type { FordelClient } from "../../../client/client.ts";
import type { AnswerOf } from "../../../client/operation.ts";
import type { FiguresWhatIf } from "../../service/rounds.ts";
import type { Answered, Question } from "./answers.ts";

/** Seconds that an answer may take; then the best that was found is shown, and that it is not proven. */
const longest = 10;

/**
 * What comes of changes on a round as it is kept now.
 *
 * @returns the version of the round that it was worked out on, which may be newer than the one that was asked about
 */
export async function askWhatIf(
  service: FordelClient,
  round: string,
  { changes }: Question,
  signal: AbortSignal,
): Promise<Answered> {
  const { data } = await service.tryOnRound({
    params: { path: { id: round }, query: { detail: "figures", timeLimit: longest } },
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
