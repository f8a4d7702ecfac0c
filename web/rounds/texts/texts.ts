export interface RoundsTexts {
  readonly title: string;
  readonly newRound: string;
  readonly none: string;
  readonly loading: string;
  readonly columns: {
    readonly round: string;
    readonly year: string;
    readonly kind: string;
    readonly cap: string;
    readonly deadline: string;
    readonly applications: string;
    readonly status: string;
    readonly changed: string;
  };
  readonly stages: { readonly open: string; readonly proposed: string; readonly decided: string };
  readonly noDeadline: string;
  /** Of the page where a round is made. */
  readonly making: {
    readonly title: string;
    readonly notPlanner: string;
    readonly loading: string;
    readonly scheme: string;
    readonly schemeMissing: string;
    readonly cap: string;
    readonly basis: { readonly source: string; readonly "looked-up": string; readonly assumed: string };
    readonly id: string;
    readonly idHelp: string;
    readonly idWrong: string;
    readonly idTaken: string;
    readonly madeUp: string;
    readonly madeUpHelp: string;
    readonly submit: string;
  };
}
