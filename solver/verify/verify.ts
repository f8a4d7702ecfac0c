import { assess } from "../../src/eligibility.ts";
import { type InfeasibleProposal, proposalSchema, type SolvedProposal } from "../../src/proposal/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Finding } from "../../src/texts/findings/kinds.ts";
import { conflictFindings, namesDecision } from "./conflicts.ts";
import { candidatesOf, factsOf } from "./facts.ts";
import { formFindings } from "./form.ts";
import { checkProof, infeasibleFindings } from "./proof.ts";
import { contentFindings, definitionFindings, roundFindings, ruleFindings } from "./rules.ts";

/** What `verify` finds of one proposal. */
export interface Verification {
  /** No finding: every rule and figure holds, and every claim that the proposal makes is proven. */
  readonly holds: boolean;
  readonly findings: readonly Finding[];
  readonly proven: Proven;
}

/** What is proven of the proposal as it is shown, whether or not all the rest of it holds. */
export interface Proven {
  /** R1–R11 and every figure hold. */
  readonly rules: boolean;
  /** No proposal has less unused money than this, kroner (R12 a). */
  readonly unused: number | undefined;
  /** No proposal with the unused money shown has a value above this, a decimal (R12 b). */
  readonly bound: string | undefined;
  /** The proposal is best in R12 (a) and (b). */
  readonly optimal: boolean;
  /** No proposal holds all the rules (R14). */
  readonly infeasible: boolean;
}

export const nothingProven: Proven = {
  rules: false,
  unused: undefined,
  bound: undefined,
  optimal: false,
  infeasible: false,
};

/**
 * Checks a proposal against its round without a solver: rules (R1–R11), figures, wording, proof and that it is what
 * was made (docs/proof.md).
 * `document` is a round that `readRound` found valid; `proposal` may be anything. Whatever is wrong is a finding.
 */
export function verifyProposal(document: RoundDocument, proposal: unknown): Verification {
  const parsed = proposalSchema.safeParse(proposal);
  if (!parsed.success) {
    return { holds: false, findings: formFindings(parsed.error, ""), proven: nothingProven };
  }
  const round = roundOf(document);
  const { made } = parsed.data;
  const { findings, proven } =
    parsed.data.status === "infeasible"
      ? verifyInfeasible(round, parsed.data)
      : verifySolved(round, parsed.data);
  const all = [
    ...roundFindings(document, made, ""),
    ...definitionFindings(document, parsed.data, ""),
    ...findings,
    ...contentFindings(proposal, made, ""),
  ];
  return { holds: all.length === 0, findings: all, proven };
}

type Checked = Pick<Verification, "findings" | "proven">;

function verifySolved(round: Round, proposal: SolvedProposal): Checked {
  const facts = factsOf(round, proposal);
  const rules = [...ruleFindings(facts)];
  const { findings, proven } = checkProof(facts);
  return {
    findings: [...rules, ...findings],
    proven: {
      ...nothingProven,
      ...proven,
      rules: rules.length === 0,
      optimal: proposal.status === "optimal" && rules.length === 0 && findings.length === 0,
    },
  };
}

function verifyInfeasible(round: Round, proposal: InfeasibleProposal): Checked {
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const contradiction = { round, candidates, decisions: assessment.conflicts };
  const rules = [...conflictFindings(contradiction, proposal)];
  const settled = namesDecision(contradiction, proposal);
  const proof = [...infeasibleFindings(round, candidates, proposal.proof, settled)];
  return {
    findings: [...rules, ...proof],
    proven: { ...nothingProven, rules: rules.length === 0, infeasible: settled || proof.length === 0 },
  };
}
