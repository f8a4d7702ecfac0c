import type { Award, Proposal } from "../../proposal/schema.ts";
import type { Fate, Policy } from "../../round/schema.ts";

/** The words around the figures: headings, labels and the sentences that frame a proposal. */
export interface Terms {
  readonly outcomes: Readonly<Record<Award["outcome"], string>>;
  /** Asks for {gap} where the best is not proven. */
  readonly statuses: Readonly<Record<Proposal["status"], string>>;
  /** What a status means, in a sentence. */
  readonly statusMeanings: Readonly<Record<Proposal["status"], string>>;
  /** What may happen to unused money (R13). Each asks for {amount} and {area}. */
  readonly fates: Readonly<Record<Fate, string>>;
  readonly policies: Readonly<Record<Policy, string>>;
  /** The right of appeal, which is what parts a dismissal from a refusal. */
  readonly appeals: { readonly dismissed: string; readonly declined: string };

  readonly scheme: string;
  readonly applications: string;
  readonly application: string;
  readonly areas: string;
  readonly area: string;
  readonly years: string;
  readonly spread: string;
  /** R15: what one applicant gets at most. */
  readonly mostPerApplicant: string;
  /** R16: one number. */
  readonly numberMet: string;
  readonly year: string;
  readonly score: string;
  readonly applicant: string;
  readonly title: string;
  readonly requested: string;
  readonly proposed: string;
  readonly outcome: string;
  readonly reason: string;
  readonly cap: string;
  readonly ceiling: string;
  readonly noCeiling: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly committed: string;
  readonly granted: string;
  readonly unused: string;
  readonly released: string;
  readonly left: string;
  readonly projects: string;
  readonly sum: string;
  readonly inKroner: string;
  /** What the marks of the bar stand for. */
  readonly barLegend: string;
  /** The reservation that every text about later years carries (R5). */
  readonly reservation: string;
  readonly reservationMark: string;

  readonly proposal: string;
  /** Asks for {applications} and {cap}. */
  readonly overview: string;
  /** Where other proposals are as good, and the choice among them (R12 c) is settled. */
  readonly equals: string;
  readonly equalsUnsettled: string;
  readonly unusedNotProven: string;
  readonly inversions: string;
  readonly inversionsMeaning: string;
  /** Asks for {application}, {score} and {lower}. */
  readonly inversion: string;
  readonly unusedMoney: string;
  /** Asks for {left}. */
  readonly leftOfCap: string;
  readonly wholeCapUsed: string;
  /** Asks for {unused}. */
  readonly ofWhichSetAside: string;
  readonly noUnused: string;
  readonly howToReprioritise: string;
  /** Asks for {amount} and {area}. */
  readonly releasedFrom: string;

  readonly conflicts: string;
  readonly repairs: string;
  readonly noRepairs: string;

  readonly reprioritisation: string;
  readonly policy: string;
  /** Asks for {released}, {used} and {rest}. */
  readonly movedMoney: string;
  readonly nothingReleased: string;
  readonly noAfter: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly transfers: string;
  readonly noTransfers: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly changedApplications: string;
  readonly noChangedApplications: string;
  readonly comesIn: string;
  readonly getsMore: string;
  readonly getsLess: string;
  readonly fallsOut: string;
  readonly secondOpinions: string;
  /** `ties`: application ids. */
  readonly ties: string;
}
