import { type Fault, faultAt } from "../../src/round/fault.ts";

/** So many faults are told of at once. More of them help nobody, and are megabytes to send. */
const faultsAtMost = 1000;

/** The faults, or where there are very many the first of them, and that there are more. */
export function firstFaults(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= faultsAtMost) return faults;
  return [...faults.slice(0, faultsAtMost), faultAt([], "faults-left-out", { most: faultsAtMost })];
}
