export interface ApplicationTexts {
  readonly close: string;
  readonly lock: string;
  readonly gone: string;
  readonly of: (id: string, area: string) => string;
  readonly outcome: string;
  readonly scores: {
    readonly title: string;
    readonly criterion: string;
    readonly points: string;
    readonly weight: string;
    readonly threshold: string;
    readonly met: string;
    readonly notMet: string;
    readonly noThreshold: string;
    readonly sum: string;
    readonly withPriorities: string;
  };
  readonly why: string;
  readonly change: {
    readonly title: string;
    readonly looking: string;
    readonly capProven: (rise: string, cap: string, grant: string) => string;
    readonly capNever: string;
    readonly capUnknown: string;
    readonly capBetween: (least: string | undefined, most: string | undefined) => string;
    readonly scoreProven: (rise: string, score: string) => string;
    readonly scoreNever: (greatest: string) => string;
    readonly scoreUnknown: string;
    readonly nobody: string;
    readonly replaced: (names: string) => string;
    readonly nobodyElse: string;
    readonly conditions: string;
    readonly decided: string;
  };
  readonly sure: {
    readonly title: string;
    readonly none: string;
    readonly toSensitivity: string;
    readonly share: (share: string, draws: number) => string;
    readonly certainty: { readonly safe: string; readonly bubble: string; readonly unlikely: string };
    readonly older: string;
  };
  readonly years: {
    readonly title: string;
    readonly year: string;
    readonly asked: string;
    readonly assessed: string;
    readonly proposed: string;
    readonly reservation: string;
  };
  readonly facts: {
    readonly title: string;
    readonly kind: string;
    readonly standard: string;
    readonly participants: string;
    readonly ownContribution: string;
    readonly smallestViable: string;
    readonly submitted: string;
    readonly signed: string;
    readonly yes: string;
    readonly no: string;
  };
}
