export interface ListTexts {
  readonly title: string;
  readonly search: string;
  readonly all: string;
  readonly area: string;
  readonly outcome: string;
  readonly county: string;
  readonly noCounty: string;
  readonly sort: string;
  readonly group: string;
  readonly sortings: {
    readonly rank: string;
    readonly score: string;
    readonly applicant: string;
    readonly area: string;
    readonly asked: string;
    readonly granted: string;
    readonly by: string;
  };
  readonly groupings: {
    readonly none: string;
    readonly area: string;
    readonly outcome: string;
    readonly county: string;
  };
  readonly columns: {
    readonly score: string;
    readonly applicant: string;
    readonly asked: string;
    readonly granted: string;
    readonly outcome: string;
    readonly why: string;
    readonly lock: string;
  };
  readonly sortBy: (column: string) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly line: (above: number, below: number) => string;
  readonly groupLine: (name: string, count: number, granted: string) => string;
  readonly locked: { readonly in: string; readonly out: string; readonly at: string };
  readonly lock: (name: string) => string;
  readonly open: (name: string) => string;
  readonly keys: string;
  readonly clear: string;
}
