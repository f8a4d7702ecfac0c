/** What stands around every page. */
export interface AppTexts {
  readonly product: string;
  readonly skip: string;
  readonly language: string;
  readonly languages: { readonly nb: string; readonly nn: string; readonly en: string };
  readonly menu: { readonly rounds: string; readonly portfolios: string; readonly audit: string };
  readonly footer: { readonly accessibility: string; readonly help: string; readonly api: string };
  readonly localOfficer: string;
  readonly roles: { readonly reader: string; readonly planner: string; readonly decider: string };
  readonly signIn: string;
  readonly signOut: string;
  readonly signInTitle: string;
  readonly signInWhy: string;
  readonly sessionEnded: string;
  readonly loading: (what: string) => string;
  readonly notFound: { readonly title: string; readonly text: string; readonly back: string };
  readonly failed: {
    readonly title: string;
    readonly network: string;
    readonly forbidden: string;
    readonly missing: string;
    readonly unexpected: string;
    readonly request: (id: string) => string;
    readonly again: string;
  };
  readonly offline: string;
  readonly tabs: {
    readonly label: string;
    readonly desk: string;
    readonly import: string;
    readonly scenarios: string;
    readonly reprioritisation: string;
    readonly years: string;
    readonly sensitivity: string;
    readonly decision: string;
    readonly audit: string;
  };
  /** Terms that stand on several pages, as the table of words has them. */
  readonly words: {
    readonly outcome: {
      readonly granted: string;
      readonly reduced: string;
      readonly declined: string;
      readonly dismissed: string;
    };
    readonly kind: {
      readonly scored: string;
      readonly rate: string;
      readonly formula: string;
      readonly named: string;
    };
    readonly roundStatus: { readonly draft: string; readonly adopted: string };
    readonly applicantKind: {
      readonly municipality: string;
      readonly county: string;
      readonly district: string;
      readonly voluntary: string;
      readonly other: string;
    };
    readonly fate: { readonly release: string; readonly readvertise: string; readonly hold: string };
    readonly reservation: string;
  };
}
