/** The page where unused area money is moved. */
export interface ReprioritisationTexts {
  readonly loading: string;
  readonly notScored: string;
  readonly working: string;
  readonly stopped: string;
  readonly again: string;
  readonly infeasible: { readonly title: string; readonly text: string };
  readonly nothing: { readonly title: string; readonly text: string; readonly toDesk: string };
  readonly clause: { readonly title: string; readonly none: string };
  readonly unused: {
    readonly title: string;
    readonly sum: (kroner: string) => string;
    readonly amount: string;
    readonly fateOf: (area: string) => string;
    readonly fates: { readonly release: string; readonly readvertise: string; readonly hold: string };
    readonly changed: string;
    readonly backToRound: string;
  };
  readonly why: {
    readonly noApplications: string;
    readonly askedTooLittle: (asked: string, minimum: string) => string;
    readonly allInFull: (count: number) => string;
    readonly nobody: string;
    readonly belowThreshold: (count: number) => string;
    readonly conditionsNotMet: (count: number) => string;
    readonly dismissed: (count: number) => string;
    readonly heldBack: (count: number) => string;
  };
  readonly policies: {
    readonly title: string;
    readonly help: (released: string) => string;
    readonly nothingReleased: string;
    readonly names: {
      readonly "best-use": string;
      readonly proportional: string;
      readonly "in-order": string;
    };
    readonly own: string;
    readonly used: string;
    readonly rest: string;
    readonly comeIn: string;
    readonly getMore: string;
    readonly value: string;
    readonly proven: string;
    readonly notProven: string;
    readonly applications: (count: number) => string;
    readonly gain: (applicant: string, before: string, after: string) => string;
    readonly nobody: string;
    readonly notAsked: (policy: string) => string;
  };
  readonly ledger: {
    readonly title: (policy: string) => string;
    readonly columns: {
      readonly area: string;
      readonly before: string;
      readonly released: string;
      readonly received: string;
      readonly after: string;
      readonly projects: string;
    };
    readonly sum: string;
    readonly projects: (before: number, after: number) => string;
  };
  readonly flow: {
    readonly title: string;
    readonly description: (streams: string) => string;
    readonly stream: (from: string, to: string, kroner: string) => string;
    readonly table: string;
    readonly columns: { readonly from: string; readonly to: string; readonly amount: string };
    readonly area: (id: string) => string;
    readonly places: {
      readonly released: string;
      readonly readvertised: string;
      readonly held: string;
      readonly rest: string;
    };
  };
  readonly alone: {
    readonly title: string;
    readonly help: string;
    readonly columns: {
      readonly area: string;
      readonly used: string;
      readonly rest: string;
      readonly gains: string;
    };
  };
  readonly takeIn: {
    readonly title: string;
    readonly help: string;
    readonly notPlanner: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly firstName: (policy: string) => string;
    readonly save: string;
    readonly propose: string;
    readonly proposing: string;
    readonly ownFates: string;
    readonly saved: (name: string) => string;
    readonly openSaved: string;
    readonly compareSaved: string;
    readonly proposed: string;
    readonly openProposals: string;
    readonly underWay: string;
  };
}
