/** How a call ended, as the shell sees it. `fordel --help` lists them. */
export const exitCodes = {
  done: 0,
  /** Something in a proposal is broken or not proven. */
  broken: 1,
  /** The call is wrong, or a file is: it cannot be read or written, or is no valid round. */
  refused: 2,
  /** No proposal can hold all the rules. */
  infeasible: 3,
  /** Nothing was found in time. */
  nothingFound: 4,
  /** fordel itself failed. */
  failed: 70,
} as const;

/** What a command answers; `main.ts` alone writes it. Each text ends without a line break. */
export interface Outcome {
  readonly exit: (typeof exitCodes)[keyof typeof exitCodes];
  readonly output?: string;
  readonly complaint?: string;
}
