import type { AuditAction } from "../entry.ts";

export interface AuditTexts {
  readonly loading: string;
  readonly none: string;
  readonly more: string;
  readonly intro: string;
  readonly columns: {
    readonly number: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly where: string;
    readonly version: string;
    readonly fingerprint: string;
  };
  readonly whoKind: { readonly local: string; readonly officer: string; readonly machine: string };
  readonly actions: Readonly<Record<AuditAction, string>>;
  /** What was changed in a round. */
  readonly changed: {
    readonly scheme: string;
    readonly applications: string;
    readonly commitments: string;
    readonly decisions: string;
    readonly added: (count: number) => string;
    readonly replaced: (count: number) => string;
    readonly removed: (count: number) => string;
  };
  readonly reason: string;
  readonly portfolio: string;
  readonly subscription: string;
  /** Where events are sent. */
  readonly receiver: string;
  readonly versions: (from: number | undefined, to: number) => string;
  readonly check: string;
}
