import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { FordelProblem } from "../../../client/problem.ts";
import type { Change } from "../../service/rounds.ts";
import { useImpatientService } from "../../service/service.ts";
import { type AnswersState, answersBy, type Answered, type Question } from "./answers.ts";
import { askWhatIf } from "./ask.ts";

interface Answering extends AnswersState {
  /** The round as it is kept, without a change. */
  readonly base: Answered | undefined;
  readonly again: () => void;
}

/** Milliseconds between two tries where the service cannot be reached. */
const tryAgain = 3_000;

/** Asks what comes of the changes whenever they become others, and of none, which the others are compared with. */
export function useAnswers(round: string, version: number, changes: readonly Change[]): Answering {
  const service = useImpatientService();
  const [bases] = useState(() => answersBy((...asked) => askWhatIf(service, round, ...asked)));
  const [answers] = useState(() => answersBy((...asked) => askWhatIf(service, round, ...asked)));
  const base = useStore(bases.state);
  const state = useStore(answers.state);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const baseNow = base.latest?.version === version ? base.latest : undefined;

  useEffect(() => {
    if (bases.state.getState().latest?.version !== version) bases.ask({ changes: [], version });
  }, [bases, version, attempt]);
  const hasBase = baseNow !== undefined;
  useEffect(() => {
    // The base comes first, for without it nothing can be compared. A better one is no reason to ask again.
    if (hasBase && changes.length > 0) answers.ask({ changes, version });
  }, [answers, hasBase, version, changes, attempt]);
  useEffect(() => {
    if (baseNow !== undefined && changes.length === 0) answers.adopt(baseNow);
  }, [answers, baseNow, changes]);
  useEffect(
    () => () => {
      bases.stop();
      answers.stop();
    },
    [bases, answers],
  );

  const failure = baseNow === undefined ? base.failure : state.failure;
  const passes = failure !== undefined && mayPass(failure.error);
  useEffect(() => {
    if (!passes) return undefined;
    const timer = setInterval(again, tryAgain);
    addEventListener("online", again);
    return () => {
      clearInterval(timer);
      removeEventListener("online", again);
    };
  }, [passes, again]);
  // What others are compared with is an answer too, and may still become a better one.
  return { ...state, asked: state.asked ?? base.asked, base: base.latest, failure, again };
}

/** Whether it may go well without anything being changed: nobody answered, or the service had no room. */
function mayPass(error: unknown): boolean {
  return !(error instanceof FordelProblem) || error.status === 429 || error.status === 503;
}

/** Whether an answer is to a question. */
export function isAnswerTo(answered: Answered | undefined, { changes, version }: Question): boolean {
  if (answered?.version !== version) return false;
  return answered.changes === changes || answered.changes.length + changes.length === 0;
}
