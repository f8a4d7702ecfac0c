import type { ReadAmount } from "../../src/written/read-amount.ts";

/** Values that a sweep may have from these pages; more of them say no more to the eye. */
export const valuesAtMost = 400;

export type SweepRange =
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly by: number }
  | { readonly kind: "wrong" }
  | { readonly kind: "too-many" };

/** The range that three written amounts ask for: kroner, each certain, and from before to. */
export function sweepRange(from: ReadAmount, to: ReadAmount, by: ReadAmount): SweepRange {
  if (from.kind !== "amount" || to.kind !== "amount" || by.kind !== "amount") return { kind: "wrong" };
  if (by.amount < 1 || from.amount >= to.amount) return { kind: "wrong" };
  if ((to.amount - from.amount) / by.amount > valuesAtMost) return { kind: "too-many" };
  return { kind: "range", from: from.amount, to: to.amount, by: by.amount };
}
