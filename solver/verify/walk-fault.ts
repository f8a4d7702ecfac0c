import type { FindingCode } from "../../src/texts/findings/kinds.ts";

/** Where and why the steps of a proof do not prove their claim; `step` counts from 0. */
export interface WalkFault {
  readonly step: number;
  readonly code: Extract<FindingCode, `proof-${string}`>;
  readonly figures: Readonly<Record<string, number | string>>;
}
