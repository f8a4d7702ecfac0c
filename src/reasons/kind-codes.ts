import type { ReasonKind } from "./reason-kind.ts";

/**
 * Reasons, conflicts and repairs of the schemes whose grants follow by arithmetic: rules K1–K7 of docs/kinds.md beside the
 * R rules that hold in every kind.
 */
export const kindReasonKinds = {
  // R1 and R2.
  "kind-not-in-scheme": { rule: "R1", figures: { kind: "applicantKind" } },
  "condition-not-met": { rule: "R2", figures: { condition: "text" } },
  // K1 and K2: units × rate × period, cut alike.
  "entitled-in-full": { rule: "K1", figures: { amount: "kroner" } },
  "cut-alike": {
    rule: "K2",
    figures: { amount: "kroner", entitled: "kroner", cut: "kroner", frame: "kroner", claimed: "kroner" },
  },
  // K3 and K4: a frame shared by weights, with floors and ceilings.
  "shared-by-formula": { rule: "K3", figures: { amount: "kroner", frame: "kroner" } },
  "nothing-by-formula": { rule: "K3", figures: {} },
  "raised-to-floor": { rule: "K4", figures: { floor: "kroner" } },
  "held-at-ceiling": { rule: "K4", figures: { ceiling: "kroner" } },
  // K2 and K3: what is left when all are rounded down.
  "rounded-up-by-remainder": { rule: "K5", figures: { amount: "kroner" } },
  // K6: named in the budget.
  "named-in-budget": { rule: "K6", figures: { amount: "kroner", year: "year" } },
  "nothing-named": { rule: "K6", figures: { year: "year" } },
  // K7: what an officer has decided.
  "decided-amount": { rule: "K7", figures: { amount: "kroner", reason: "text" } },
  "decided-withheld": { rule: "K7", figures: { reason: "text" } },
  // R5.
  "later-years-forecast": { rule: "R5", figures: { amount: "kroner" } },
} as const satisfies Readonly<Record<string, ReasonKind>>;

export const kindConflictKinds = {
  "committed-above-cap": { rule: "R6", figures: { cap: "kroner", committed: "kroner", missing: "kroner" } },
  "committed-above-later-ceiling": {
    rule: "R6",
    figures: { year: "year", ceiling: "kroner", committed: "kroner", missing: "kroner" },
  },
  "key-without-values": { rule: "K3", figures: { key: "text" } },
  "floors-above-frame": { rule: "K4", figures: { floors: "kroner", frame: "kroner", missing: "kroner" } },
  "decided-for-dismissed": { rule: "K7", figures: { recipient: "application" } },
  "decided-above-entitled": {
    rule: "K7",
    figures: { recipient: "application", amount: "kroner", eligible: "kroner" },
  },
  "decided-above-frame": { rule: "K7", figures: { decided: "kroner", frame: "kroner", missing: "kroner" } },
  "named-above-frame": { rule: "K6", figures: { named: "kroner", frame: "kroner", missing: "kroner" } },
  "named-above-later-frame": {
    rule: "K6",
    figures: { year: "year", named: "kroner", frame: "kroner", missing: "kroner" },
  },
} as const satisfies Readonly<Record<string, ReasonKind>>;

/** What contradicts in a portfolio, and what mends it (docs/portfolio.md). */
export const portfolioKinds = {
  "frames-above-post": { rule: "P1", figures: { frames: "kroner", post: "kroner", missing: "kroner" } },
  "raise-post": { rule: "P1", figures: { amount: "kroner" } },
  "lower-frames": { rule: "P1", figures: { amount: "kroner" } },
} as const satisfies Readonly<Record<string, ReasonKind>>;

export const kindRepairKinds = {
  "lower-floors": { rule: "K4", figures: { amount: "kroner" } },
  "change-recipient-decision": { rule: "K7", figures: { recipient: "application" } },
  "lower-named": { rule: "K6", figures: { amount: "kroner", year: "year" } },
} as const satisfies Readonly<Record<string, ReasonKind>>;
