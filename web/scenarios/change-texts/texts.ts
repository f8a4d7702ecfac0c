/** What the sentences about changes are put together of. Amounts and names come written. */
export interface ChangeTexts {
  readonly subjects: {
    readonly cap: string;
    readonly laterCap: (year: string) => string;
    readonly areaMinimum: (area: string) => string;
    readonly areaMaximum: (area: string) => string;
    readonly areaProjects: (area: string) => string;
    readonly threshold: string;
    readonly criterionThreshold: (criterion: string) => string;
    readonly criterionWeight: (criterion: string) => string;
    readonly priority: (priority: string) => string;
    readonly share: (share: string) => string;
    readonly score: (application: string, criterion: string) => string;
    readonly requested: (application: string, year: string) => string;
    readonly assessed: (application: string, year: string) => string;
    readonly smallestViable: (application: string) => string;
    readonly commitmentAmount: (commitment: string, year: string) => string;
  };
  readonly set: (subject: string, figure: string) => string;
  readonly raised: (subject: string, figure: string) => string;
  readonly lowered: (subject: string, figure: string) => string;
  readonly removed: (subject: string) => string;
  readonly areaUnused: {
    readonly release: (area: string) => string;
    readonly readvertise: (area: string) => string;
    readonly hold: (area: string) => string;
  };
  readonly priorityAdded: (priority: string, points: string, which: string) => string;
  readonly shareAdded: (share: string, atLeast: string, which: string) => string;
  readonly ranking: { readonly report: string; readonly strict: string };
  readonly objective: { readonly "score-kroner": string; readonly points: string };
  /** Rules that are put in place of others: a heading and what they say, or that nothing is left of them. */
  readonly replaced: (what: string, parts: string) => string;
  readonly emptied: (what: string) => string;
  readonly grant: {
    readonly name: string;
    readonly smallest: (amount: string) => string;
    readonly smallestShare: (share: string) => string;
    readonly largest: (amount: string) => string;
    readonly step: (amount: string) => string;
    readonly fewestYears: (years: string) => string;
  };
  readonly conditions: {
    readonly name: string;
    readonly deadline: (date: string) => string;
    readonly participants: (count: string) => string;
    readonly years: (count: string) => string;
    readonly ownContribution: string;
    readonly signature: string;
  };
  readonly reprioritisation: {
    readonly "best-use": string;
    readonly proportional: string;
    readonly "in-order": string;
    readonly order: (areas: string) => string;
    readonly receivers: (areas: string) => string;
    readonly limit: (area: string, amount: string) => string;
  };
  readonly spread: {
    readonly name: string;
    readonly number: (name: string, atLeast: string, which: string) => string;
    readonly grantsAtMost: (count: string) => string;
    readonly amountAtMost: (amount: string) => string;
  };
  readonly decision: {
    readonly decline: (application: string) => string;
    readonly grant: (application: string) => string;
    readonly amount: (application: string, amount: string) => string;
    readonly years: (sentence: string, years: string) => string;
    readonly removed: (application: string) => string;
  };
  readonly withdrawal: (application: string) => string;
  readonly addition: (application: string, area: string) => string;
  readonly commitment: (commitment: string, area: string, amounts: string) => string;
  readonly commitmentRemoved: (commitment: string) => string;
  readonly amountIn: (amount: string, year: string) => string;
  /** Which applications a rule is about, as what follows "applications". */
  readonly which: {
    readonly kind: {
      readonly municipality: string;
      readonly county: string;
      readonly district: string;
      readonly voluntary: string;
      readonly other: string;
    };
    readonly area: (area: string) => string;
    readonly county: (county: string) => string;
    readonly requested: (amount: string) => string;
    readonly trait: (trait: string) => string;
    readonly years: (years: string) => string;
    readonly all: string;
  };
  readonly area: (id: string) => string;
  readonly named: (id: string, name: string) => string;
  readonly quoted: (name: string) => string;
  readonly points: (points: string) => string;
  readonly and: string;
  readonly because: (sentence: string, reason: string) => string;
  readonly none: string;
}
