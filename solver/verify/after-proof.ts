import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { afterModelOf, type Move, servedModelOf } from "./after-model.ts";
import { grantedIn } from "./facts.ts";
import { fraction } from "./fraction.ts";
import { laterFindings } from "./later-proof.ts";
import { boundFindings, stageFindings, valueFindingsIn } from "./proof.ts";

/** R13: what `after` claims of itself, and the proof of each claim. */
export function checkAfterProof(move: Move): {
  readonly findings: readonly Finding[];
  /** No other `after` has a value above this, as it is shown; with `in-order`, among those that serve as well. */
  readonly bound: string | undefined;
} {
  const { totals } = move.later.proposal;
  const value = [...valueFindingsIn(move.later, "R13", afterModelOf(move))];
  return {
    findings: [...claimFindings(move), ...servedFindings(move), ...value, ...laterFindings(move.later)],
    bound: value.length === 0 ? totals.bound : undefined,
  };
}

function* claimFindings({ earlier, later }: Move): Generator<Finding> {
  const { status, totals, proof } = later.proposal;
  yield* boundFindings(later);
  if (status === "optimal" && earlier.proposal.status !== "optimal") {
    yield finding("after.status", "R13", "optimal-from-feasible", {});
  }
  // R12 (a) is not asked again, so there is no other bound on the unused money than what there is.
  if (status === "feasible" && totals.unusedBound !== totals.unused) {
    const figures = { bound: totals.unusedBound, unused: totals.unused };
    yield finding("after.totals.unusedBound", "R13", "unused-bound-not-unused", figures);
  }
  for (const name of ["infeasible", "unused"] as const) {
    if (proof[name] !== undefined) yield finding(`after.proof.${name}`, "R13", "proof-not-asked-for", {});
  }
}

/** `in-order`: that each receiver in its turn cannot get more than it gets. */
function* servedFindings(move: Move): Generator<Finding> {
  const { round, later, receivers } = move;
  const { status, proof } = later.proposal;
  const place = "after.proof.served";
  if (round.scheme.reprioritisation.policy !== "in-order") {
    if (proof.served !== undefined) yield finding(place, "R13", "proof-not-asked-for", {});
    return;
  }
  if (proof.served === undefined) {
    if (status === "optimal") yield finding(place, "R13", "proof-missing", {});
    return;
  }
  for (const [turn, { area }] of receivers.entries()) {
    const claim = fraction(grantedIn(later, area));
    const own = `${place}[${String(turn)}]`;
    yield* stageFindings(own, "R13", servedModelOf(move, turn), claim, proof.served.at(turn));
  }
  if (proof.served.length > receivers.length) {
    yield finding(`${place}[${String(receivers.length)}]`, "R13", "proof-not-asked-for", {});
  }
}
