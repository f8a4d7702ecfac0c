import { assess } from "../../src/eligibility.ts";
import { type InfeasibleProposal, proposalSchema, type SolvedProposal } from "../../src/proposal/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import { isScored } from "../../src/kinds/kind.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import { conflictFindings, namesDecision } from "./conflicts.ts";
import { candidatesOf, factsOf } from "./facts.ts";
import { formFindings } from "./form.ts";
import { verifyKindProposal } from "./kinds/verify.ts";
import { laterFindings } from "./later-proof.ts";
import { checkProof, infeasibleFindings } from "./proof.ts";
import { nothingProven, type Verification } from "./proven.ts";
import { contentFindings, definitionFindings, roundFindings, ruleFindings } from "./rules.ts";

/**
 * Checks a proposal against its round without a solver: rules (R1–R11), figures, wording, proof and that it is what
 * was made (docs/proof.md). The rounds of other kinds than scored are checked by `verifyKindProposal`.
 * `document` is a round that `readRound` or `readRoundOfAnyKind` found valid; `proposal` may be anything. Whatever is wrong is a finding.
 */
export function verifyProposal(document: AnyRoundDocument, proposal: unknown): Verification {
  if (!isScored(document)) return verifyKindProposal(document, proposal);
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
  const { findings: proofFindings, proven } = checkProof(facts);
  const findings = [...proofFindings, ...laterFindings(facts)];
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
