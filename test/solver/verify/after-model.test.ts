import fc from "fast-check";
import { expect, test } from "vitest";
import { roundOf } from "../../../src/round/round.ts";
import type { Policy, RoundDocument } from "../../../src/round/schema.ts";
import { afterModelOf, type Move, moveOf, servedModelOf } from "../../../solver/verify/after-model.ts";
import { factsOf, grantedIn } from "../../../solver/verify/facts.ts";
import { type Fraction, fraction, minus } from "../../../solver/verify/fraction.ts";
import type { Model } from "../../../solver/verify/shape.ts";
import { valueOf } from "../../../solver/verify/value.ts";
import { walk } from "../../../solver/verify/walk.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { bestByEnumeration, reprioritiseByEnumeration } from "../../kit/enumerate.ts";
import { proposalOf } from "../../kit/propose.ts";
import { runs } from "../../kit/seed.ts";
import { proofOf } from "./prover.ts";

/** Whether the checker accepts some proof of a claim. */
function isProvable(model: Model, claim: Fraction): boolean {
  const steps = proofOf(model, claim);
  return steps !== undefined && walk(model, claim, steps) === undefined;
}

/** The best before and after by enumeration, no solver asked; undefined where nothing is feasible. */
function enumerated(document: RoundDocument): Move | undefined {
  const best = bestByEnumeration(document);
  if (best.status === "infeasible") return undefined;
  const { grants, releasing } = reprioritiseByEnumeration(document, best.grants);
  const round = roundOf(document);
  const released = new Map([...releasing].map(([area, amount]) => [area, Number(amount)]));
  const later = proposalOf(document, grants, new Set(releasing.keys()));
  return moveOf(
    factsOf(round, proposalOf(document, best.grants), new Map(), "before."),
    factsOf(round, later, released, "after."),
    released,
  );
}

function withPolicy(document: RoundDocument, policy: Policy): RoundDocument {
  const order = document.scheme.areas.map(({ id }) => id).reverse();
  const reprioritisation = { ...document.scheme.reprioritisation, policy, order };
  return { ...document, scheme: { ...document.scheme, reprioritisation } };
}

test.each(["best-use", "proportional", "in-order"] as const)(
  "the models of after have the best that enumeration finds, no better and no worse, %s",
  (policy) => {
    const seen = { moved: 0, served: 0 };
    fc.assert(
      fc.property(rounds({ releasing: true, choicesAtMost: 200 }), (document) => {
        const move = enumerated(withPolicy(document, policy));
        if (move === undefined || move.total === 0n) return;
        const { exact } = valueOf(move.later);
        const model = afterModelOf(move);
        expect(isProvable(model, exact)).toBe(true);
        expect(isProvable(model, minus(exact, fraction(1n, 9n)))).toBe(false);
        if (grantedIn(move.later) > grantedIn(move.earlier)) seen.moved += 1;
        if (policy !== "in-order") return;
        for (const [turn, { area }] of move.receivers.entries()) {
          const received = grantedIn(move.later, area);
          expect(isProvable(servedModelOf(move, turn), fraction(received))).toBe(true);
          expect(isProvable(servedModelOf(move, turn), fraction(received - 1n))).toBe(false);
          seen.served += 1;
        }
      }),
      runs(400),
    );
    expect(seen.moved).toBeGreaterThan(10);
    if (policy === "in-order") expect(seen.served).toBeGreaterThan(50);
  },
);
