import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { faultAt } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { childOf } from "../../src/round/order-faults.ts";
import { reckon } from "../kinds.ts";
import { readScenario } from "../scenarios.ts";
import { solve } from "../solve.ts";
import { figuresOfWhatIf, wholeWhatIf } from "../what-if.ts";
import { faultsOf, type Means, type Preparation, readAt } from "./reading.ts";
import { requestForms } from "./request-schemas.ts";
import { asked } from "./whole-documents.ts";

/** A round with the changes of a scenario made, and the proposal for it. Other kinds than scored ones take no changes. */
export function whatIfPreparation(value: unknown, means: Means): Preparation {
  const beside = readFormOf(requestForms.whatIf, value);
  const round = readAt(["round"], value, readRoundOfAnyKind);
  if (!beside.ok || !round.ok) return { ok: false, faults: faultsOf(beside, round) };
  if (round.kind !== "scored") {
    const changes = childOf(beside.document.scenario, "changes");
    if (Array.isArray(changes) && changes.length === 0) {
      const { document } = round;
      const answer = () =>
        Promise.resolve(wholeWhatIf(document, reckon(document, { language: means.language })));
      return { ok: true, answer };
    }
    return { ok: false, faults: [faultAt(["scenario", "changes"], "kind-not-scored", { kind: round.kind })] };
  }
  const { document } = round;
  const scenario = readAt(["scenario"], value, (one) => readScenario(document, one));
  if (!scenario.ok) return scenario;
  const changed = scenario.document;
  return {
    ok: true,
    async answer() {
      const proposal = await solve(changed, asked(means));
      return means.parameters.detail === "figures"
        ? figuresOfWhatIf(changed, proposal)
        : wholeWhatIf(changed, proposal);
    },
  };
}
