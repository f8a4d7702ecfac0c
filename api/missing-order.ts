import { type Fault, faultAt } from "../src/round/fault.ts";
import type { Round } from "../src/round/round.ts";
import type { Policy } from "../src/round/schema.ts";

/** The fault of asking for the policy "in-order" of a scheme that gives no order; undefined where all is well. */
export function missingOrder(round: Round, policy: Policy | undefined): Fault | undefined {
  return policy === "in-order" && round.scheme.reprioritisation.order.length === 0
    ? faultAt(["scheme", "reprioritisation", "order"], "order-missing", { policy })
    : undefined;
}
