import type { SecondStepReasons } from "../../second-step/reasons.ts";
import type { ChangedGrant } from "../../second-step/schema.ts";

/** The headings, labels and sentences around a second step. */
export interface SecondStepTexts {
  readonly title: string;
  readonly happened: string;
  /** Ask for {application} and {amount}; [{date}] and [{reason}] are left out where there are none. */
  readonly withdrawn: string;
  readonly notAccepted: string;
  readonly setAsideEvent: string;
  readonly returned: string;
  /** Ask for {amount}. */
  readonly capRaised: string;
  readonly capLowered: string;
  /** Asks for {area}. */
  readonly released: string;
  readonly nothingHappened: string;

  readonly money: string;
  readonly cap: string;
  readonly capBefore: string;
  readonly committed: string;
  readonly keptSum: string;
  readonly setAside: string;
  readonly free: string;
  readonly missing: string;
  readonly newSum: string;
  readonly moreSum: string;
  readonly cutSum: string;
  readonly left: string;

  readonly nobodyLoses: string;
  /** Asks for {amount}. */
  readonly freeStays: string;
  readonly ruleBroken: string;
  /** Asks for {amount} and {projects}. */
  readonly cutMeaning: string;
  /** Asks for {amount}. */
  readonly releaseHint: string;
  readonly notProven: string;
  readonly unsettled: string;

  readonly changed: string;
  readonly nothingChanged: string;
  /** Asks for {kept}. */
  readonly othersKept: string;
  readonly why: Readonly<Record<ChangedGrant["why"] | "new", string>>;
  readonly whyHeading: string;
  readonly before: string;
  readonly after: string;

  readonly reserve: string;
  readonly reserveMeaning: string;
  readonly noReserve: string;
  readonly number: string;
  readonly least: string;
  readonly most: string;
  readonly now: string;
  readonly missingLeast: string;
  readonly missingMost: string;

  readonly years: string;
  readonly decide: string;
  readonly howToDecide: string;
  /** Asks for {lines}. */
  readonly proposalBroken: string;
  readonly proposalInfeasible: string;
  /** Of an earlier step. Asks for {number} and {lines}. */
  readonly stepBroken: string;
  /** Asks for {number}. */
  readonly stepInfeasible: string;

  readonly reasons: SecondStepReasons;
}
