/** The page where scenarios are kept and compared. */
export interface ScenariosTexts {
  readonly loading: string;
  readonly notScored: string;
  readonly kept: {
    readonly title: string;
    readonly help: (most: number) => string;
    readonly none: string;
    readonly toDesk: string;
    readonly choose: (name: string) => string;
    readonly changedBy: (who: string, when: string) => string;
    readonly fits: string;
    readonly doesNotFit: string;
    readonly whyNot: string;
    readonly openAtDesk: string;
    readonly openAtDeskNamed: (name: string) => string;
    readonly edit: string;
    readonly editNamed: (name: string) => string;
    readonly remove: string;
    readonly removeNamed: (name: string) => string;
    readonly compare: (count: number) => string;
    readonly chooseFirst: string;
    readonly most: string;
  };
  readonly editing: {
    readonly name: string;
    readonly nameMissing: string;
    readonly note: string;
    readonly save: string;
    readonly cancel: string;
    readonly saved: (name: string) => string;
    readonly changed: (who: string) => string;
    readonly takeIn: string;
  };
  readonly removal: {
    readonly question: (name: string) => string;
    readonly help: string;
    readonly yes: string;
    readonly no: string;
    readonly done: (name: string) => string;
    readonly changed: string;
    readonly seen: string;
  };
  readonly comparison: {
    readonly title: string;
    readonly working: (count: number) => string;
    readonly stopped: string;
    readonly again: string;
    readonly missing: (count: number) => string;
    readonly unfit: (names: string) => string;
    readonly copy: string;
    readonly close: string;
    readonly show: string;
    readonly what: string;
    readonly asItIs: string;
    readonly changes: string;
    readonly status: string;
    readonly statuses: {
      readonly optimal: string;
      readonly feasible: string;
      readonly infeasible: string;
    };
    readonly statusHelp: {
      readonly optimal: string;
      readonly feasible: string;
      readonly infeasible: string;
    };
    readonly groups: {
      readonly figures: string;
      readonly people: string;
      readonly areas: string;
      readonly years: string;
      readonly applications: string;
    };
    readonly rows: {
      readonly cap: string;
      readonly committed: string;
      readonly granted: string;
      readonly unused: string;
      readonly left: string;
      readonly value: string;
      readonly projects: string;
    };
    readonly nobody: string;
    readonly count: (count: number, kroner: string) => string;
    readonly projects: (count: number) => string;
    readonly unusedIs: (kroner: string) => string;
    readonly ofCeiling: (kroner: string) => string;
    readonly year: (year: number, reserved: boolean) => string;
    readonly reservation: string;
    readonly score: (points: string) => string;
    readonly why: string;
    readonly alike: (count: number) => string;
    readonly nothingDiffers: string;
    readonly dropped: string;
    readonly droppedHelp: string;
    readonly droppedNobody: string;
    readonly droppedLine: (scenario: string, applicant: string, before: string, grown: string) => string;
    readonly hash: (content: string) => string;
  };
}
