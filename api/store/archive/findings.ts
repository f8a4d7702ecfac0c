import type { Fault } from "../../../src/round/fault.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";
import type { EntryFault, RoundState } from "../audit-chain.ts";
import type { AuditEntry } from "../audit-entry.ts";

/** What does not hold in an archive. */
export type ArchiveFinding =
  /** What stands in a place is not what an archive has there. */
  | { readonly what: "form"; readonly path: string }
  /** A round in it is none. */
  | { readonly what: "fault"; readonly fault: Fault }
  /** It is not what was written: altered, or broken on the way. */
  | { readonly what: "content" }
  /** An entry of the audit, by its number in the list. */
  | { readonly what: "entry"; readonly place: number; readonly fault: EntryFault }
  /** The round, a version of it, a proposal or the award list is not the one that the audit tells of. */
  | { readonly what: "round" }
  | { readonly what: "snapshot"; readonly version: number }
  | { readonly what: "proposal"; readonly id: string }
  | { readonly what: "awards" }
  /** A second step is not the one that the audit tells of, or was made upon another decision; the same of a scenario. */
  | { readonly what: "step"; readonly id: string }
  | { readonly what: "scenario"; readonly id: string }
  /** A rule, a figure or a proof in a proposal. */
  | { readonly what: "finding"; readonly id: string; readonly finding: Finding };

/** What the entries of a round say together. */
export interface Told {
  readonly state: RoundState;
  /** The fingerprint of the round by version. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly made: ReadonlyMap<string, AuditEntry>;
  readonly adopted: AuditEntry | undefined;
  /** Entries about second steps that were made, by the step, with those that were adopted before. */
  readonly steps: ReadonlyMap<string, AuditEntry>;
}
