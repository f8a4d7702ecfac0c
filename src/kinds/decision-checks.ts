import { faultAt, type Fault, shown } from "../round/fault.ts";
import { idsOf, known, referenceFault, repeated } from "../round/references.ts";
import type { ArithmeticRoundSeen } from "./seen.ts";

/** What does not fit together in the decisions of a round of rates, of a formula or of named recipients (K7). */
export function recipientDecisionFaults({ decisions = [], recipients }: ArithmeticRoundSeen): Fault[] {
  const there = known(idsOf(recipients, ["recipients"]), recipients !== undefined);
  const about = decisions.map((decision, index) => ({
    id: decision?.recipient,
    place: ["decisions", index, "recipient"],
  }));
  return [
    ...about.flatMap((reference) =>
      referenceFault(reference, there, (place, id) =>
        faultAt(place, "unknown-recipient", { recipient: shown(id) }),
      ),
    ),
    ...repeated(about, (place, id, first) =>
      faultAt(place, "recipient-decided-twice", { recipient: shown(id), first }),
    ),
    ...decisions.flatMap((one, index) => (one === undefined ? [] : decisionFault(one, index))),
  ];
}

type DecisionSeen = NonNullable<NonNullable<ArithmeticRoundSeen["decisions"]>[number]>;

function decisionFault({ decision, amount, reason, given }: DecisionSeen, index: number): Fault[] {
  const faults: Fault[] = [];
  if (decision === "grant" && given.length === 0) {
    const figures = { field: "amount", expected: "kroner-positive" } as const;
    faults.push(faultAt(["decisions", index, "amount"], "missing", figures));
  }
  if (decision === "decline" && amount !== undefined) {
    faults.push(faultAt(["decisions", index, "amount"], "decline-with-amount", { amount: shown(amount) }));
  }
  if (reason?.trim() === "") {
    faults.push(faultAt(["decisions", index, "reason"], "missing", { field: "reason", expected: "text" }));
  }
  return faults;
}
