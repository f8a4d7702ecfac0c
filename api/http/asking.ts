import type { FastifyReply } from "fastify";
import { NothingFoundError } from "../../solver/nothing-found.ts";
import type { AskedQuestion } from "../answers/question.ts";
import type { Solvers } from "../jobs/solvers.ts";
import type { Admission } from "./admission.ts";
import { Problem } from "./problem.ts";
import type { Stopping } from "./stopping.ts";

/** What questions are answered with. */
export interface QuestionMeans {
  readonly solvers: Pick<Solvers, "answer">;
  readonly admission: Admission;
  readonly stopping: Stopping;
  /** Seconds that an answer may take. */
  readonly limit: number;
}

/** What archives are written and checked with. */
export interface ArchiveMeans extends Pick<QuestionMeans, "admission" | "stopping"> {
  readonly archives: Pick<Solvers, "archive">;
}

/** What papers are written with. */
export interface PaperMeans extends Pick<QuestionMeans, "admission" | "stopping"> {
  readonly papers: Pick<Solvers, "paper">;
}

/** What is added to the time limit before an answer that does not come is given up: writing and checking it takes time too. */
const patienceSeconds = 30;

/**
 * The answer to a question, as JSON, in its turn. It is called off where the caller hangs up.
 *
 * @throws Problem where there is no answer
 */
export async function answerOf(
  asked: AskedQuestion,
  reply: FastifyReply,
  { solvers, admission, stopping }: QuestionMeans,
): Promise<Uint8Array> {
  const { timeLimitSeconds } = asked;
  const said = await inTurn(reply, { admission, stopping }, timeLimitSeconds, (discard) =>
    solvers.answer(asked, { signal: stopping.soon, discard }),
  );
  if (said.kind === "answered") return said.json;
  throw new Problem(said.kind, { faults: said.faults });
}

/**
 * What comes of work in a thread, in its turn.
 *
 * @param work is called off by the signal that it gets, where the caller hangs up or it takes too long
 * @throws Problem where nothing comes of it
 */
export async function inTurn<Done>(
  reply: FastifyReply,
  { admission, stopping }: Pick<QuestionMeans, "admission" | "stopping">,
  timeLimitSeconds: number,
  work: (discard: AbortSignal) => Promise<Done>,
): Promise<Done> {
  const gone = goneSignal(reply);
  const leave = await admission.enter(gone);
  const tooSlow = AbortSignal.timeout(1000 * (2 * timeLimitSeconds + patienceSeconds));
  const discard = AbortSignal.any([gone, tooSlow, stopping.now]);
  try {
    return await work(discard);
  } catch (error) {
    if (error instanceof NothingFoundError) {
      throw new Problem("nothing-found", { figures: { seconds: timeLimitSeconds } });
    }
    if (stopping.now.aborted) {
      throw new Problem("stopping", { figures: { seconds: 5 }, headers: { "retry-after": "5" } });
    }
    if (tooSlow.aborted) throw new Problem("too-slow");
    throw error;
  } finally {
    leave();
  }
}

/** Aborted where the caller hangs up before the answer has been sent. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.on("close", () => {
    if (!reply.raw.writableFinished) gone.abort(new Error("The caller has gone."));
  });
  return gone.signal;
}
