export interface SensitivityTexts {
  readonly otherKind: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: (why: string) => string;
  readonly waiting: string;
  readonly progress: (done: number, total: number) => string;
  readonly secondsLeft: (seconds: number) => string;
  readonly done: string;
  readonly mayNot: string;
  readonly sweep: {
    readonly title: string;
    readonly intro: string;
    readonly figure: string;
    readonly figures: {
      readonly cap: string;
      readonly ceiling: (year: number) => string;
      readonly minimum: (area: string) => string;
    };
    readonly from: string;
    readonly to: string;
    readonly by: string;
    readonly wrong: string;
    readonly tooMany: (most: number) => string;
    readonly submit: string;
    readonly chart: string;
    readonly at: string;
    readonly value: string;
    readonly granted: string;
    readonly unused: string;
    readonly projects: string;
    readonly status: string;
    readonly infeasible: string;
    readonly notProven: string;
    readonly proven: string;
    readonly points: string;
    readonly noPoints: string;
    readonly point: (before: string, after: string) => string;
    readonly comesIn: string;
    readonly fallsOut: string;
    readonly open: (count: number) => string;
  };
  readonly robustness: {
    readonly title: string;
    readonly intro: string;
    readonly draws: string;
    readonly spread: string;
    readonly seed: string;
    readonly seedHelp: string;
    readonly wrong: string;
    readonly submit: string;
    readonly bubble: (from: string, to: string) => string;
    readonly noBubble: string;
    readonly chart: string;
    readonly counts: (safe: number, bubble: number, unlikely: number) => string;
    readonly certainty: { readonly safe: string; readonly bubble: string; readonly unlikely: string };
    readonly columns: {
      readonly applicant: string;
      readonly share: string;
      readonly certainty: string;
      readonly outcome: string;
    };
    readonly all: string;
  };
}
