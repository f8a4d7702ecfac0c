export interface DecisionTexts {
  readonly loading: string;
  readonly proposals: {
    readonly title: string;
    readonly none: string;
    readonly make: string;
    readonly making: string;
    readonly columns: {
      readonly made: string;
      readonly by: string;
      readonly form: string;
      readonly status: string;
      readonly version: string;
      readonly fingerprint: string;
      readonly choose: string;
    };
    readonly form: { readonly proposal: string; readonly reprioritisation: string };
    readonly status: { readonly optimal: string; readonly feasible: string; readonly infeasible: string };
    readonly older: string;
    readonly choose: (when: string) => string;
    readonly waiting: string;
  };
  readonly adopt: {
    readonly title: string;
    readonly notDecider: string;
    readonly fourEyes: string;
    readonly chooseFirst: string;
    readonly chosen: (when: string, by: string) => string;
    readonly reason: string;
    readonly reasonHelp: string;
    readonly reasonMissing: string;
    readonly setAside: string;
    readonly setAsideHelp: string;
    readonly setAsideApplication: string;
    readonly setAsideReason: string;
    readonly setAsideReasonMissing: (name: string) => string;
    readonly addSetAside: string;
    readonly removeSetAside: (name: string) => string;
    readonly choice: string;
    readonly consequences: string;
    readonly submit: string;
    readonly confirm: string;
    readonly confirmTitle: string;
    readonly cancel: string;
    readonly changed: string;
  };
  readonly decided: {
    readonly title: string;
    readonly by: (who: string, when: string) => string;
    readonly reason: string;
    readonly list: string;
    readonly total: (count: number, kroner: string) => string;
    readonly columns: {
      readonly applicant: string;
      readonly title: string;
      readonly area: string;
      readonly outcome: string;
      readonly amount: string;
    };
    readonly sum: string;
    readonly steps: string;
    readonly step: (who: string, when: string) => string;
    readonly setAside: string;
    readonly withdrawn: string;
    readonly notAccepted: string;
    readonly versionOf: (version: number) => string;
    readonly fingerprint: string;
  };
  readonly papers: {
    readonly title: string;
    readonly ofDecision: string;
    readonly ofProposal: string;
    readonly none: string;
    readonly language: string;
    readonly formats: {
      readonly xlsx: string;
      readonly csv: string;
      readonly docx: string;
      readonly pdf: string;
      readonly html: string;
    };
    readonly archive: string;
    readonly archiveHelp: string;
  };
  readonly verify: { readonly title: string; readonly text: string; readonly command: string };
}
