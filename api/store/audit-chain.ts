import { auditEntrySchema, type AuditEntry, isIntact, noEntryBefore } from "./audit-entry.ts";

/** What is wrong with an entry of the audit. */
export type EntryFault =
  /** It is no entry. */
  | "unreadable"
  /** Its hash is not that of its content: it was altered. */
  | "altered"
  /** It does not follow the entry before it in the whole audit: one was left out, put in or moved. */
  | "out-of-order"
  /** It does not follow the entry before it of its round. */
  | "out-of-order-in-round"
  /** It does not say what the table has beside it. */
  | "misfiled";

/** Where a chain goes on. */
export interface Link {
  readonly place: number;
  readonly hash: string;
}

export const beginning: Link = { place: 0, hash: noEntryBefore };

/** What a round has to be after an entry. */
export interface RoundState {
  /** The last entry of the round. */
  readonly last: Link;
  readonly version: number;
  /** The fingerprint of the round's document. */
  readonly hash: string | undefined;
  /** Where a proposal of it is adopted: the fingerprint of the award list. */
  readonly awards: string | undefined;
}

export const noRoundYet: RoundState = { last: beginning, version: 0, hash: undefined, awards: undefined };

/** An entry out of a text; undefined where there is none in it. */
export function readEntry(text: string): AuditEntry | undefined {
  const read = auditEntrySchema.safeParse(jsonIn(text));
  return read.success ? read.data : undefined;
}

/** What a text says; undefined where it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a round has to be after one more entry of it, or what is wrong with the entry. */
export function afterEntry(before: RoundState, entry: AuditEntry): RoundState | EntryFault {
  if (!isIntact(entry)) return "altered";
  const { last } = before;
  if (entry.roundSequence !== last.place + 1 || entry.previousOfRound !== last.hash) {
    return "out-of-order-in-round";
  }
  const from = before.version === 0 ? undefined : before.version;
  if (entry.from !== from && !isAboutEarlier(entry, before.version)) return "out-of-order-in-round";
  const { what } = entry;
  const after = { last: { place: entry.roundSequence, hash: entry.hash } };
  switch (what.action) {
    case "round-created":
    case "round-changed":
    case "round-imported":
      return { ...before, ...after, version: entry.to, hash: what.hash };
    case "proposal-made":
      return { ...before, ...after };
    case "proposal-adopted":
      return { ...before, ...after, version: entry.to, awards: what.awards };
  }
}

/** A proposal may be of a version that the round has left behind. */
function isAboutEarlier({ what, from, to }: AuditEntry, version: number): boolean {
  return what.action === "proposal-made" && from === to && to <= version;
}
