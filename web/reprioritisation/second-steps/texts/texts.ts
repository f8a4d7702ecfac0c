/** What happens to grants after the decision. */
export interface SecondStepTexts {
  readonly title: string;
  readonly help: string;
  readonly loading: string;
  readonly notPlanner: string;
  readonly happened: {
    readonly title: string;
    readonly kind: string;
    readonly kinds: {
      readonly withdrawn: string;
      readonly "not-accepted": string;
      readonly returned: string;
      readonly "set-aside": string;
      readonly "cap-raised": string;
      readonly "cap-lowered": string;
      readonly release: string;
    };
    readonly application: string;
    readonly area: string;
    readonly amount: string;
    readonly amountHelp: string;
    readonly date: string;
    readonly reason: string;
    readonly add: string;
    readonly added: string;
    readonly remove: (event: string) => string;
    readonly choose: string;
    readonly none: string;
    /** Where what is not sent is. */
    readonly kept: string;
    readonly notKept: string;
    readonly missing: {
      readonly application: string;
      readonly area: string;
      readonly amount: string;
      readonly reason: string;
    };
    readonly free: string;
    readonly shareOut: string;
    readonly stay: string;
    readonly make: string;
    readonly making: string;
  };
  readonly events: {
    readonly withdrawn: (application: string) => string;
    readonly "not-accepted": (application: string) => string;
    readonly "set-aside": (application: string) => string;
    readonly returned: (application: string, amount: string) => string;
    readonly raised: (amount: string) => string;
    readonly lowered: (amount: string) => string;
    readonly release: (area: string) => string;
    readonly details: (event: string, details: string) => string;
  };
  readonly steps: {
    readonly title: string;
    readonly none: string;
    readonly show: (when: string) => string;
    readonly kinds: {
      readonly "share-out": string;
      readonly stay: string;
      readonly cut: string;
      readonly infeasible: string;
    };
    readonly adopted: string;
    readonly proposed: string;
    readonly made: (who: string, when: string) => string;
  };
  readonly step: {
    readonly title: string;
    readonly sentences: {
      readonly freed: (amount: string) => string;
      readonly cap: (before: string, after: string) => string;
      readonly setAside: (amount: string) => string;
      readonly shareOut: (amount: string) => string;
      readonly stay: (amount: string) => string;
      readonly cut: (missing: string, amount: string, projects: number) => string;
      readonly kept: (count: number) => string;
    };
    readonly notProven: string;
    readonly infeasible: string;
    readonly repairs: string;
    readonly changed: string;
    readonly nothingChanged: string;
    readonly columns: {
      readonly applicant: string;
      readonly before: string;
      readonly after: string;
      readonly why: string;
    };
    readonly why: {
      readonly withdrawn: string;
      readonly "not-accepted": string;
      readonly "set-aside": string;
      readonly returned: string;
      readonly more: string;
      readonly cut: string;
      readonly new: string;
    };
    readonly reserve: string;
    readonly reserveHelp: string;
    readonly noReserve: string;
    readonly reserveColumns: {
      readonly number: string;
      readonly applicant: string;
      readonly area: string;
      readonly score: string;
      readonly now: string;
      readonly least: string;
      readonly most: string;
      readonly missing: string;
    };
    readonly comesIn: string;
    readonly inTheWay: string;
  };
  readonly adopt: {
    readonly title: string;
    readonly done: string;
    readonly notDecider: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly submit: string;
    readonly superseded: string;
  };
}
