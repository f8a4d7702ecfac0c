/** What a command answers; `main.ts` alone writes it. Each text ends without a line break. */
export interface Outcome {
  /** 0 done; 1 something is broken or not proven; 2 not a valid file or call; 3 infeasible; 4 nothing found in time. */
  readonly exit: 0 | 1 | 2 | 3 | 4;
  readonly output?: string;
  readonly complaint?: string;
}
