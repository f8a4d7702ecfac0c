import type { Language } from "../../src/texts/language.ts";
import type { WrittenFault } from "../answers/question.ts";
import type { ArchivePlan } from "../store/archive/plan.ts";
import type { ArchiveRows } from "../store/archive/rows.ts";

/** Work on the archive of a round that takes too long for the thread that serves the network. All of it can be sent. */
export type ArchiveTask =
  /** The archive of what is kept, as JSON. */
  | { readonly do: "write"; readonly rows: ArchiveRows }
  /** Reads and checks one, JSON in UTF-8. */
  | { readonly do: "check"; readonly body: Uint8Array; readonly language: Language };

export type ArchiveDone =
  | { readonly kind: "written"; readonly json: Uint8Array }
  | { readonly kind: "whole"; readonly plan: ArchivePlan }
  /** A sentence for everything that does not hold. */
  | { readonly kind: "not-whole"; readonly findings: readonly string[] }
  | { readonly kind: "unreadable" | "invalid"; readonly faults: readonly WrittenFault[] };
