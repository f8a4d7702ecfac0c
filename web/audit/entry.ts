import type { AnswerOf } from "../../client/operation.ts";

/** An entry of the audit as the service gives it, of a round, a portfolio or what is beside them. */
export type AuditEntry = AnswerOf<"listWholeAudit">["items"][number];

export type AuditAction = AuditEntry["what"]["action"];

type Lists = Partial<Record<"added" | "replaced" | "removed", readonly string[]>>;

/** The parts of a round that an entry says were changed, each with how many of its items. */
export interface ChangedPart {
  readonly part: "applications" | "commitments" | "decisions";
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

const parts = ["applications", "commitments", "decisions"] as const;

export function changedParts(what: Readonly<Record<string, unknown>>): readonly ChangedPart[] {
  return parts.flatMap((part) => {
    const lists = what[part];
    if (!isLists(lists)) return [];
    const { added = [], replaced = [], removed = [] } = lists;
    return [{ part, added: added.length, replaced: replaced.length, removed: removed.length }];
  });
}

function isLists(value: unknown): value is Lists {
  return typeof value === "object" && value !== null;
}

/** The reason that an entry has, where it has one. */
export function reasonIn(what: Readonly<Record<string, unknown>>): string | undefined {
  return typeof what.reason === "string" ? what.reason : undefined;
}
