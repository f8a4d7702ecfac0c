import type { Fairness } from "../../fairness/schema.ts";
import type { ApplicantKind } from "../../round/schema.ts";

/** What is said around a fairness report. */
export interface FairnessTexts {
  readonly title: string;
  readonly all: string;
  readonly totals: string;
  readonly group: string;
  readonly county: string;
  readonly noCounty: string;
  readonly kind: string;
  readonly applications: string;
  readonly candidates: string;
  readonly funded: string;
  readonly demand: string;
  readonly granted: string;
  readonly coverage: string;
  readonly share: string;
  readonly coverageMeaning: string;
  readonly byArea: string;
  readonly byCounty: string;
  readonly byKind: string;
  readonly larger: string;
  readonly multiYear: string;
  /** What those that a rule is about are called, by the rule. Asks for {id}. */
  readonly matching: Readonly<Record<Fairness["matching"][number]["rule"], string>>;
  readonly inversions: string;
  readonly noInversions: string;
  /** Asks for {application}, {score} and {lower}. */
  readonly inversion: string;
  readonly rules: string;
  readonly rulesMeaning: string;
  readonly kinds: Readonly<Record<ApplicantKind, string>>;
}
