import { createStore, type StoreApi } from "zustand/vanilla";
import type { Change } from "../../service/rounds.ts";
import type { Outcome } from "../shown.ts";
import { type Asking, newestOnly } from "./newest-only.ts";

/** What is asked: the round in a version, with changes made. */
export interface Question {
  readonly changes: readonly Change[];
  readonly version: number;
}

/** An outcome, and what it is the answer to. */
export interface Answered extends Question {
  readonly outcome: Outcome;
}

export interface AnswersState {
  /** The last answer. */
  readonly latest: Answered | undefined;
  /** The last answer in which something can be shared out. */
  readonly possible: Answered | undefined;
  /** Why the last question has no answer. */
  readonly failure: { readonly question: Question; readonly error: unknown } | undefined;
  /** What is being asked; `latest` may be an answer to it that came meanwhile. */
  readonly asked: Question | undefined;
}

export interface Answers {
  readonly state: StoreApi<AnswersState>;
  readonly ask: (question: Question) => void;
  /** Takes what is known already for the answer. */
  readonly adopt: (answered: Answered) => void;
  readonly stop: () => void;
}

/** Asks a question. It may give an answer meanwhile, which the last one replaces. */
export type Ask = (
  question: Question,
  signal: AbortSignal,
  meanwhile: (answered: Answered) => void,
) => Promise<Answered>;

/** The answers of a desk, one question at a time. */
export function answersBy(ask: Ask): Answers {
  const state = createStore<AnswersState>()(() => ({
    latest: undefined,
    possible: undefined,
    failure: undefined,
    asked: undefined,
  }));
  const asking: Asking<Question> = newestOnly(ask, (question, came) => {
    const isNewest = state.getState().asked === question;
    const rest = isNewest && (!came.ok || came.isLast) ? { asked: undefined } : {};
    if (!came.ok) {
      state.setState({ failure: { question, error: came.error }, ...rest });
      return;
    }
    show(came.answer, rest);
  });
  function show(latest: Answered, rest: Partial<AnswersState>): void {
    const isPossible = latest.outcome.proposal.status !== "infeasible";
    state.setState({ latest, failure: undefined, ...(isPossible && { possible: latest }), ...rest });
  }
  return {
    state,
    ask(question) {
      state.setState({ asked: question });
      asking.ask(question);
    },
    adopt(answered) {
      asking.stop();
      show(answered, { asked: undefined });
    },
    stop() {
      asking.stop();
      state.setState({ asked: undefined });
    },
  };
}
