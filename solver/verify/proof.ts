import type { Candidate } from "../../src/eligibility.ts";
import type { Proof, StageProof } from "../../src/proposal/schema.ts";
import type { Round } from "../../src/round/round.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import type { Facts } from "./facts.ts";
import { type Fraction, fraction, fractionOf, isAbove, times } from "./fraction.ts";
import { modelOf } from "./model.ts";
import type { Model } from "./shape.ts";
import { valueOf } from "./value.ts";
import { walk } from "./walk.ts";

/** What the proof of a solved proposal proves, whatever it claims. */
export interface ProvenFigures {
  /** No proposal has less unused money than this, kroner. */
  readonly unused: number | undefined;
  /** No proposal with the unused money shown has a value above this, as it is shown. */
  readonly bound: string | undefined;
}

/** R12: the bounds that a proposal states, and the proof of each. */
export function checkProof(facts: Facts): {
  readonly findings: readonly Finding[];
  readonly proven: ProvenFigures;
} {
  const { proposal, round, candidates } = facts;
  const { totals, proof } = proposal;
  const findings = [...boundFindings(facts)];
  if (proof.infeasible !== undefined) {
    findings.push(finding("proof.infeasible", "R14", "proof-not-asked-for", {}));
  }
  if (proof.served !== undefined) findings.push(finding("proof.served", "R13", "proof-not-asked-for", {}));
  const unused = [...unusedFindings(round, candidates, proof, totals.unusedBound)];
  const value = [...valueFindings(facts)];
  return {
    findings: [...findings, ...unused, ...value],
    proven: {
      unused: unused.length === 0 ? totals.unusedBound : undefined,
      bound: value.length === 0 ? totals.bound : undefined,
    },
  };
}

/** R14: nothing is feasible. `settled` where a decision that cannot hold leaves nothing to prove. */
export function* infeasibleFindings(
  round: Round,
  candidates: readonly Candidate[],
  proof: Proof,
  settled: boolean,
): Generator<Finding> {
  if (proof.unused !== undefined) yield finding("proof.unused", "R12", "proof-not-asked-for", {});
  if (proof.value !== undefined) yield finding("proof.value", "R12", "proof-not-asked-for", {});
  if (proof.later !== undefined) yield finding("proof.later", "R17", "proof-not-asked-for", {});
  if (proof.served !== undefined) yield finding("proof.served", "R13", "proof-not-asked-for", {});
  if (settled) {
    if (proof.infeasible !== undefined) yield finding("proof.infeasible", "R14", "proof-not-asked-for", {});
    return;
  }
  const model = modelOf(round, candidates, { name: "infeasible" });
  yield* stageFindings("proof.infeasible", "R14", model, undefined, proof.infeasible);
}

/** The relations between totals that hold whatever is proven. */
export function* boundFindings(facts: Facts): Generator<Finding> {
  const { status, totals } = facts.proposal;
  const { unused, unusedBound, bound } = totals;
  const { exact, decimals, text } = valueOf(facts);
  const place = `${facts.prefix}totals`;
  switch (status) {
    case "optimal":
      if (bound !== text) {
        yield finding(`${place}.bound`, "R12", "bound-not-value", { bound, value: text });
      }
      if (unusedBound !== unused) {
        const figures = { bound: unusedBound, unused };
        yield finding(`${place}.unusedBound`, "R12", "unused-bound-not-unused", figures);
      }
      return;
    case "feasible": {
      const stated = scaledBound(bound, decimals);
      if (bound !== text && (stated === undefined || isAbove(exact, stated))) {
        yield finding(`${place}.bound`, "R12", "bound-below-value", { bound, value: text });
      }
      if (unusedBound > unused) {
        const figures = { bound: unusedBound, unused };
        yield finding(`${place}.unusedBound`, "R12", "unused-bound-above-unused", figures);
      }
    }
  }
}

function scaledBound(text: string, decimals: number): Fraction | undefined {
  const bound = fractionOf(text);
  return bound && times(bound, 10n ** BigInt(decimals));
}

/** R12 a. */
function* unusedFindings(
  round: Round,
  candidates: readonly Candidate[],
  proof: Proof,
  bound: number,
): Generator<Finding> {
  if (bound === 0) {
    if (proof.unused !== undefined) yield finding("proof.unused", "R12", "proof-not-asked-for", {});
    return;
  }
  const claim = fraction(-BigInt(bound));
  const model = modelOf(round, candidates, { name: "unused" });
  yield* stageFindings("proof.unused", "R12", model, claim, proof.unused);
}

/** R12 b. */
function* valueFindings(facts: Facts): Generator<Finding> {
  const { round, candidates, proposal } = facts;
  const model = modelOf(round, candidates, { name: "value", unused: BigInt(proposal.totals.unused) });
  yield* valueFindingsIn(facts, "R12", model);
}

/**
 * The proof of the bound, in the model of its stage. A bound that is shown as the value is the exact value, recomputed
 * from the awards: what is shown may be rounded. Any other bound is just what is shown.
 */
export function* valueFindingsIn(facts: Facts, rule: string, model: Model): Generator<Finding> {
  const { proposal, prefix } = facts;
  const { totals, proof } = proposal;
  const { exact, decimals, text } = valueOf(facts);
  const claim = totals.bound === text ? exact : scaledBound(totals.bound, decimals);
  if (claim === undefined) {
    yield finding(`${prefix}totals.bound`, rule, "proof-number-too-large", { most: 1000 });
    return;
  }
  yield* stageFindings(`${prefix}proof.value`, rule, model, claim, proof.value);
}

/** One stage's proof, at `place` of the document: missing, or the first step that is wrong. */
export function* stageFindings(
  place: string,
  rule: string,
  model: Model,
  claim: Fraction | undefined,
  proof: StageProof | undefined,
): Generator<Finding> {
  if (proof === undefined) {
    yield finding(place, rule, "proof-missing", {});
    return;
  }
  const fault = walk(model, claim, proof.steps);
  if (fault !== undefined) {
    const { step, code, figures } = fault;
    yield { place: `${place}.steps[${String(step)}]`, rule, code, figures };
  }
}
