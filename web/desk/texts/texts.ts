import type { SentenceTexts } from "../outcome/sentence.ts";

/** The texts of the desk. Amounts come formatted. */
export interface DeskTexts {
  readonly loading: string;
  readonly levers: LeverTexts;
  readonly field: FieldTexts;
  readonly toolbar: {
    readonly label: string;
    readonly undo: string;
    readonly redo: string;
    readonly clear: string;
    readonly save: string;
    readonly saveAs: string;
    readonly use: string;
  };
  readonly nobodyYet: { readonly text: string; readonly link: string };
  readonly kept: {
    readonly here: string;
    readonly notHere: string;
    readonly saved: (name: string) => string;
    readonly changed: (name: string) => string;
    readonly other: (who: string, when: string) => string;
    readonly fetch: string;
    readonly keepMine: string;
    readonly reader: string;
    readonly adopted: string;
    readonly round: (who: string, when: string) => string;
    readonly seen: string;
  };
  readonly others: {
    readonly title: string;
    readonly remove: (what: string) => string;
  } & Readonly<Record<OtherChange, (what: string) => string>>;
  readonly sentence: SentenceTexts;
  readonly asKept: string;
  /** Where the round as it is has no lawful allocation to compare with. */
  readonly nothingBefore: (grants: number) => string;
  readonly waiting: string;
  /** Where an answer is shown, and a better one is looked for. */
  readonly searching: string;
  readonly old: string;
  readonly offline: string;
  readonly failed: string;
  readonly unreadable: string;
  readonly proof: ProofTexts;
  readonly outcome: OutcomeTexts;
  readonly lock: LockTexts;
  readonly saving: SavingTexts;
  readonly using: UsingTexts;
  readonly otherKind: {
    readonly why: { readonly rate: string; readonly formula: string; readonly named: string };
    readonly recipients: string;
    readonly recipient: string;
    readonly claimed: string;
    readonly granted: string;
    readonly outcome: string;
    readonly how: string;
    readonly year: string;
    readonly frame: string;
    readonly left: string;
    readonly factor: (share: string) => string;
    readonly units: (units: string, rate: string, product: string) => string;
    readonly months: (months: string) => string;
    readonly entitled: (amount: string) => string;
    readonly key: (share: string) => string;
    readonly quota: (amount: string) => string;
    readonly held: { readonly floor: string; readonly ceiling: string };
    readonly decided: (amount: string) => string;
    readonly named: (amount: string) => string;
  };
}

/** Changes of an opened scenario that no lever of the desk stands for. */
export type OtherChange =
  | "priority-added"
  | "share"
  | "share-added"
  | "grant"
  | "conditions"
  | "reprioritisation"
  | "spread"
  | "score"
  | "requested"
  | "assessed"
  | "smallest-viable"
  | "withdrawal"
  | "addition"
  | "commitment"
  | "commitment-amount"
  | "commitment-removed";

interface LeverTexts {
  readonly title: string;
  readonly groups: {
    readonly cap: string;
    readonly areas: string;
    readonly scores: string;
    readonly priorities: string;
    readonly rules: string;
    readonly later: string;
    readonly locks: string;
  };
  readonly cap: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly projects: string;
  readonly unused: string;
  readonly threshold: string;
  readonly criterionThreshold: (criterion: string) => string;
  readonly weight: (criterion: string) => string;
  readonly thresholdShort: string;
  readonly weightShort: string;
  readonly pointsShort: string;
  readonly points: (priority: string) => string;
  readonly pointsNumber: (points: string) => string;
  readonly isOn: string;
  readonly ranking: string;
  readonly rankings: { readonly report: string; readonly strict: string };
  readonly objective: string;
  readonly objectives: { readonly "score-kroner": string; readonly points: string };
  readonly laterCap: (year: number) => string;
  readonly noLater: string;
  readonly area: (id: string) => string;
  readonly inArea: (what: string, area: string) => string;
  readonly slider: (what: string) => string;
  readonly inRound: (value: string) => string;
  readonly noLimit: string;
  readonly restore: string;
  readonly restoreWhat: (what: string) => string;
  readonly moved: (count: number) => string;
  readonly moreOf: (area: string) => string;
  readonly cannotFill: (amount: string) => string;
  readonly toReprioritisation: string;
}

interface FieldTexts {
  readonly notAmount: string;
  readonly notDecimal: string;
  readonly notCount: string;
  readonly needed: string;
  readonly unclear: string;
  readonly orElse: string;
}

interface ProofTexts {
  readonly best: string;
  readonly bestMeans: string;
  readonly uniqueMeans: string;
  readonly tiesMean: (count: number) => string;
  readonly unsettledMeans: string;
  readonly found: (percent: string) => string;
  readonly foundUnused: (amount: string) => string;
  readonly foundOnly: string;
  readonly foundMeans: string;
  readonly none: string;
  readonly noneMeans: string;
  readonly noneBefore: string;
  readonly what: string;
}

interface OutcomeTexts {
  readonly title: string;
  readonly areas: string;
  readonly years: string;
  readonly figures: string;
  readonly table: string;
  readonly area: string;
  readonly year: string;
  readonly committed: string;
  readonly granted: string;
  readonly unused: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly demand: string;
  readonly projects: string;
  readonly cap: string;
  readonly ceiling: string;
  readonly left: string;
  readonly against: string;
  readonly inRound: string;
  readonly noCeiling: string;
  readonly reserved: string;
  readonly unusedMarked: (amount: string) => string;
  readonly who: string;
  readonly in: string;
  readonly out: string;
  readonly nobody: string;
  readonly andMore: (count: number) => string;
}

interface LockTexts {
  readonly title: (application: string) => string;
  readonly open: string;
  readonly which: string;
  readonly choose: string;
  readonly what: string;
  readonly none: string;
  readonly in: string;
  readonly at: string;
  readonly out: string;
  readonly amount: string;
  readonly reason: string;
  readonly reasonWhy: string;
  readonly reasonMissing: string;
  readonly set: string;
  readonly cancel: string;
  readonly change: string;
  readonly nothing: string;
  readonly free: string;
  readonly stands: { readonly in: string; readonly at: (amount: string) => string; readonly out: string };
  readonly fromRound: string;
}

interface SavingTexts {
  readonly title: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly nameTaken: string;
  readonly note: string;
  readonly noteWhy: string;
  readonly save: string;
  readonly cancel: string;
  readonly done: (name: string) => string;
  readonly changedByOthers: string;
  readonly opening: string;
  readonly notFitting: string;
}

interface UsingTexts {
  readonly title: string;
  readonly what: string;
  readonly notAll: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly done: string;
  readonly changedByOthers: string;
}
