/** What stands as the reason of a decision that a second step adds. */
export interface SecondStepReasons {
  readonly kept: string;
  readonly returned: string;
  readonly more: string;
  readonly new: string;
  readonly cut: string;
  readonly withdrawn: string;
  readonly "not-accepted": string;
  readonly "set-aside": string;
  /** Of one that stays on the reserve list. */
  readonly reserve: string;
}
