import type { ImportList } from "../../import/schema.ts";

/** Every way in which the service refuses or fails, as `type` of a problem document names it. */
export const problemCodes = [
  "not-signed-in",
  "token",
  "forbidden",
  "organisation",
  "csrf",
  "no-role",
  "four-eyes",
  "sign-in-failed",
  "issuer-silent",
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
  "not-adopted",
  "superseded",
  "not-whole",
  "under-way",
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

/** What is wrong with a token. */
export type TokenFault =
  "expired" | "early" | "issuer" | "audience" | "claims" | "unverifiable" | "none-taken";

/** Why nobody was signed in: a bad way back, nothing that began here, a no from the issuer, or what does not fit together. */
export type SignInFault = "return" | "not-begun" | "denied" | "mismatch";

/** A problem in words: what kind it is, and what is wrong and what to do. */
export interface ProblemTexts {
  readonly title: string;
  readonly detail: string;
}

/** What the service says of requests. */
export interface HttpTexts {
  readonly problems: Readonly<Record<ProblemCode, ProblemTexts>>;
  /** Parts of `token`. */
  readonly tokenFaults: Readonly<Record<TokenFault, string>>;
  /** Parts of `sign-in-failed`. */
  readonly signInFaults: Readonly<Record<SignInFault, string>>;
  /** Parts of `four-eyes`: what one did oneself. The first two ask for {made}, the others for {version}. */
  readonly ownWork: Readonly<
    Record<"made-proposal" | "made-step" | "changed-round" | "imported-round", string>
  >;
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
  /** What files to fill in are called, without what they are of. */
  readonly importFiles: Readonly<Record<ImportList, string>>;
  /** The page of somebody who was not signed in. */
  readonly signInPage: Readonly<Record<"tryAgain" | "requestNumber", string>>;
  /** A part of `changed`: nothing is there. */
  readonly noVersion: string;
  /** What is wrong with the address of a receiver of events; each asks for {value}. */
  readonly receiver: Readonly<Record<"not-https" | "with-password" | "private", string>>;
}
