import type { Allocation } from "../../solver/allocate.ts";

/** What is answered to R12, without the proof, of which there may be several, and without what is learnt on the way. */
export function answered(allocation: Allocation) {
  if (allocation.kind !== "allocated") return { kind: allocation.kind };
  const { kind, proven, grants, unused, unusedBound, value, bound, preference } = allocation;
  return { kind, proven, grants, unused, unusedBound, value, bound, preference };
}
