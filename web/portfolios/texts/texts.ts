export interface PortfoliosTexts {
  readonly loading: string;
  readonly none: string;
  readonly columns: {
    readonly name: string;
    readonly year: string;
    readonly rounds: string;
    readonly changed: string;
  };
  readonly make: {
    readonly title: string;
    readonly id: string;
    readonly idHelp: string;
    readonly idWrong: string;
    readonly idTaken: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly cap: string;
    readonly capWrong: string;
    readonly year: string;
    readonly rounds: string;
    readonly roundsMissing: string;
    readonly submit: string;
  };
  readonly view: {
    readonly post: string;
    readonly reckon: string;
    readonly never: string;
    readonly madeOf: (when: string, by: string) => string;
    readonly schemes: string;
    readonly columns: {
      readonly scheme: string;
      readonly kind: string;
      readonly frame: string;
      readonly committed: string;
      readonly granted: string;
      readonly left: string;
      readonly sent: string;
      readonly received: string;
      readonly frameAfter: string;
    };
    readonly notAllotted: string;
    readonly sum: string;
    readonly inDoubt: string;
    readonly transfers: string;
    readonly noTransfers: string;
    readonly transfer: (amount: string, from: string, to: string) => string;
    readonly clause: string;
    readonly rules: string;
    readonly noRules: string;
    readonly rule: (from: string, to: string, most: string | undefined) => string;
    readonly removeRule: (from: string, to: string) => string;
    readonly addRule: string;
    readonly from: string;
    readonly to: string;
    readonly atMost: string;
    readonly atMostHelp: string;
    readonly clauseHelp: string;
    readonly ruleWrong: string;
    readonly choose: string;
    readonly infeasible: string;
    readonly simulated: string;
    readonly older: string;
    readonly open: (name: string) => string;
  };
}
