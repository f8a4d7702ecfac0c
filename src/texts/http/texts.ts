/** Every way in which the service refuses or fails, as `type` of a problem document names it. */
export const problemCodes = [
  "not-found",
  "method-not-allowed",
  "bad-request",
  "parameters",
  "unreadable",
  "invalid",
  "too-large",
  "media-type",
  "encoding",
  "timeout",
  "too-many",
  "full",
  "stopping",
  "nothing-found",
  "too-slow",
  "unknown-name",
  "missing",
  "exists",
  "changed",
  "precondition",
  "adopted",
  "stale",
  "not-adoptable",
  "other-request",
  "headers",
  "busy",
  "no-database",
  "ended",
  "cancelled",
  "worker-lost",
  "failed",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A problem in words: what kind it is, and what is wrong and what to do. */
export interface ProblemTexts {
  readonly title: string;
  readonly detail: string;
}

/** What the service says of requests. */
export interface HttpTexts {
  readonly problems: Readonly<Record<ProblemCode, ProblemTexts>>;
  /** Asks for {name} and {known}. */
  readonly unknownParameter: string;
  /** Asks for {name}, {value} and {choices}. */
  readonly wrongChoice: string;
  /** Asks for {name}. */
  readonly repeatedParameter: string;
  /** A part of `wrongChoice`. Asks for {most}. */
  readonly secondsUpTo: string;
  /** Parts of `not-adoptable`; the last two ask for {id}. */
  readonly notAdoptable: Readonly<
    Record<"infeasible" | "no-reason" | "no-award" | "set-aside-twice", string>
  >;
  /** Parts of `headers`. */
  readonly keyForm: string;
  readonly etagForm: string;
  /** Parts of `wrongChoice`. The first asks for {least} and {most}. */
  readonly wholeNumber: string;
  readonly textForm: string;
  /** A part of `changed`: nothing is there. */
  readonly noVersion: string;
}
