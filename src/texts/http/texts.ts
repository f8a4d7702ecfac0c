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
}
