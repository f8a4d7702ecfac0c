import type { ProofStep, ProofVector } from "../../../src/proposal/schema.ts";
import type { Fraction } from "../../../solver/verify/fraction.ts";
import type { Model } from "../../../solver/verify/model.ts";
import { walk } from "../../../solver/verify/walk.ts";

/**
 * Proves by asking the checker itself: where it says that steps are missing, every `trial` is a first attempt at the
 * node, and then the column it names is split. Undefined where the checker finds the claim false.
 */
export function proofOf(
  model: Model,
  claim: Fraction | undefined,
  trials: readonly ProofVector[] = [],
  start: readonly ProofStep[] = [],
): readonly ProofStep[] | undefined {
  let steps = start;
  for (let rounds = 0; rounds < 20_000; rounds += 1) {
    const fault = walk(model, claim, steps);
    if (fault === undefined) return steps;
    if (fault.code === "proof-counterexample") return undefined;
    if (fault.code !== "proof-not-closed") throw new Error(`The proof was refused: ${fault.code}.`);
    const at = fault.step;
    const closing = trials.find((tighten) => {
      const next = walk(model, claim, [...steps, { tighten }]);
      return (
        next === undefined ||
        next.code === "proof-counterexample" ||
        closedMore(model, claim, steps, tighten, at)
      );
    });
    steps =
      closing === undefined
        ? [...steps, { split: [Number(fault.figures.column), Number(fault.figures.least)] }]
        : [...steps, { tighten: closing }];
  }
  throw new Error("The proof became too long for a test.");
}

/** Whether a trial closes the node: then a step that only fits an open node is left over or asked of the next one. */
function closedMore(
  model: Model,
  claim: Fraction | undefined,
  steps: readonly ProofStep[],
  tighten: ProofVector,
  at: number,
): boolean {
  const before = walk(model, claim, steps);
  const after = walk(model, claim, [...steps, { tighten }]);
  return (
    before !== undefined &&
    after?.code === "proof-not-closed" &&
    after.step === at + 1 &&
    (after.figures.column !== before.figures.column || after.figures.least !== before.figures.least)
  );
}
