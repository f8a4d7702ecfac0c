/** What came of a question. */
export type Heard<Answer> =
  | {
      readonly ok: true;
      readonly answer: Answer;
      /** Whether nothing more comes of this question. */
      readonly isLast: boolean;
    }
  | { readonly ok: false; readonly error: unknown };

export interface Asking<Question> {
  readonly ask: (question: Question) => void;
  /** Calls off what is under way, and forgets what waits. */
  readonly stop: () => void;
}

/** Milliseconds that an answer nobody needs any more may still take; it is worth seeing where it comes soon. */
const patience = 250;

/**
 * Asks one question at a time. While one is under way only the newest waits. One that is overtaken and takes long is called off,
 * so that a lever that is dragged shows answers on its way, and the last of them soon after it stops.
 *
 * @param put asks; it rejects where its signal is aborted, and may give an answer meanwhile that a later one replaces
 * @param heard is told what came, not of what was called off
 */
export function newestOnly<Question, Answer>(
  put: (question: Question, signal: AbortSignal, meanwhile: (answer: Answer) => void) => Promise<Answer>,
  heard: (question: Question, came: Heard<Answer>) => void,
): Asking<Question> {
  const state: {
    underWay?: AbortController;
    since: number;
    waiting?: { readonly question: Question };
    timer?: ReturnType<typeof setTimeout>;
  } = { since: 0 };

  function begin(question: Question): void {
    const control = new AbortController();
    state.underWay = control;
    state.since = performance.now();
    const end = (came: Heard<Answer>): void => {
      if (state.underWay !== control) return;
      const next = forget();
      heard(question, came);
      if (next !== undefined) begin(next.question);
    };
    const meanwhile = (answer: Answer): void => {
      if (state.underWay === control) heard(question, { ok: true, answer, isLast: false });
    };
    put(question, control.signal, meanwhile).then(
      (answer) => end({ ok: true, answer, isLast: true }),
      (error: unknown) => end({ ok: false, error }),
    );
  }

  /** @returns what waited */
  function forget(): { readonly question: Question } | undefined {
    const { waiting } = state;
    clearTimeout(state.timer);
    delete state.underWay;
    delete state.waiting;
    return waiting;
  }

  function overtake(): void {
    const { underWay } = state;
    const next = forget();
    underWay?.abort();
    if (next !== undefined) begin(next.question);
  }

  return {
    ask(question) {
      if (state.underWay === undefined) {
        begin(question);
        return;
      }
      state.waiting = { question };
      clearTimeout(state.timer);
      state.timer = setTimeout(overtake, Math.max(0, state.since + patience - performance.now()));
    },
    stop() {
      state.underWay?.abort();
      forget();
    },
  };
}
