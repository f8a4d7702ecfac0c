export interface YearsTexts {
  readonly loading: string;
  readonly otherKind: string;
  readonly bound: {
    readonly title: string;
    readonly intro: string;
    readonly year: string;
    readonly ceiling: string;
    readonly none: string;
    readonly committed: string;
    readonly granted: string;
    readonly share: string;
    readonly room: string;
    readonly reservation: string;
    readonly infeasible: string;
  };
  readonly commitments: {
    readonly title: string;
    readonly none: string;
    readonly id: string;
    readonly area: string;
    readonly sum: string;
  };
  readonly stress: {
    readonly title: string;
    readonly intro: string;
    readonly percent: string;
    readonly percentHelp: string;
    readonly percentWrong: string;
    readonly submit: string;
    readonly result: (year: number, before: string, after: string) => string;
    readonly commitmentsAbove: (kroner: string) => string;
    readonly nobody: string;
    readonly atRisk: (count: number, lost: string) => string;
    readonly columns: {
      readonly applicant: string;
      readonly score: string;
      readonly forecast: string;
      readonly left: string;
    };
    /** `unused` is what the unused money changes by, with its sign; undefined where it stays. */
    readonly known: (ceiling: string, count: number, unused: string | undefined) => string;
    readonly unknown: string;
    readonly noLater: string;
    readonly notProven: string;
  };
}
