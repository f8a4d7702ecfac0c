import type { Fate } from "../../round/schema.ts";

/** What is said around the policies side by side. */
export interface PoliciesTexts {
  readonly title: string;
  /** Asks for {clause}. */
  readonly clause: string;
  readonly noClause: string;
  /** Asks for {amount}. */
  readonly released: string;
  readonly nothingReleased: string;
  readonly unusedHeading: string;
  readonly unused: string;
  readonly fate: string;
  readonly mayMove: string;
  /** Whether an area may receive; the last asks for {limit}. */
  readonly mayReceive: string;
  readonly receivesNothing: string;
  readonly receivesAny: string;
  readonly receivesUpTo: string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly policiesHeading: string;
  readonly policy: string;
  readonly used: string;
  readonly rest: string;
  readonly value: string;
  readonly comeIn: string;
  readonly getMore: string;
  readonly receivedHeading: string;
  readonly byAreaHeading: string;
  /** Asks for {policy}. */
  readonly notAsked: string;
  readonly notProven: string;
  readonly gainsHeading: string;
  readonly to: string;
  readonly nobody: string;
  readonly noReceiver: string;
}
