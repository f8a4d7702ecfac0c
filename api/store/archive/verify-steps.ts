import { decisionStateOf } from "../../../solver/verify/decision-state.ts";
import { verifySecondStep } from "../../../solver/verify/second-step.ts";
import { canonicalText } from "../../../src/canonical.ts";
import { isScored } from "../../../src/kinds/kind.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
import { contentHash } from "../../../src/proposal/content.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { scenarioSchema } from "../../../src/scenario/schema.ts";
import { type SecondStep, secondStepSchema } from "../../../src/second-step/schema.ts";
import type { Award } from "../adoption-schema.ts";
import type { RoundState } from "../audit-chain.ts";
import { type AuditEntry, fingerprintOf } from "../audit-entry.ts";
import { awardsAfterStep } from "../awards-after-step.ts";
import type { MadeOfRound } from "../proposals.ts";
import type { Archive } from "./schema.ts";
import type { ArchiveFinding, Told } from "./findings.ts";

/** What an archive says was decided: the round and the proposal that was adopted, and the award list. */
export interface Decision {
  readonly round: AnyRoundDocument;
  readonly proposal: MadeOfRound;
  readonly awards: readonly Award[];
}

/** A second step of an archive that is whole. */
export interface CheckedStep {
  readonly id: string;
  readonly document: SecondStep;
  /** That tells of it. */
  readonly entry: AuditEntry;
}

/**
 * The second steps that are what the audit says, each checked against what was decided before it, and the award lists that
 * the adopted ones led to; what does not hold is added to `findings`.
 */
export function stepsIn(
  { steps = [], lists = [] }: Archive,
  { state, steps: told }: Told,
  decision: Decision | undefined,
  findings: ArchiveFinding[],
): readonly CheckedStep[] {
  const missing = new Map(told);
  const checked = steps.flatMap(({ id, document: value }): CheckedStep[] => {
    const [entry, document] = [missing.get(id), secondStepSchema.safeParse(value).data];
    missing.delete(id);
    const what = entry?.what.action === "step-made" ? entry.what : undefined;
    const isTold = document !== undefined && contentHash(value) === what?.content;
    const isWhole = isTold && canonicalText(document) === canonicalText(value);
    if (entry !== undefined && isWhole) return [{ id, document, entry }];
    findings.push({ what: "step", id });
    return [];
  });
  for (const id of missing.keys()) findings.push({ what: "step", id });
  if (decision !== undefined && checked.length > 0) findings.push(...chainFindings(decision, state, checked));
  if (!listsHold(lists, state, decision, checked)) findings.push({ what: "awards" });
  return checked.sort((a, b) => a.entry.roundSequence - b.entry.roundSequence);
}

/** What does not hold in the steps: each against the decision of the version that it was made upon. */
function chainFindings(
  { round, proposal, awards }: Decision,
  { steps: adopted }: RoundState,
  checked: readonly CheckedStep[],
): ArchiveFinding[] {
  const [solved, document] = [solvedIn(proposal), isScored(round) ? round : undefined];
  if (solved === undefined || document === undefined) {
    return checked.map(({ id }) => ({ what: "step", id }));
  }
  const setAside = awards.flatMap(({ application, outcome }) =>
    outcome === "set-aside" ? [application] : [],
  );
  const findings: ArchiveFinding[] = [];
  let decided = decisionStateOf(document, solved, setAside);
  const checkMadeUpon = (version: number, next: number) => {
    for (const { id, document: step, entry } of checked) {
      if (entry.to < version || entry.to >= next) continue;
      for (const finding of verifySecondStep(document, decided, step).findings) {
        findings.push({ what: "finding", id, finding });
      }
    }
  };
  let from = 0;
  for (const { step: id, content, version } of adopted) {
    checkMadeUpon(from, version);
    from = version;
    const step = checked.find((one) => one.id === id);
    const isMade = step?.document.made.content === content && step.entry.to === version - 1;
    const after = isMade ? verifySecondStep(document, decided, step.document).after : undefined;
    if (after === undefined) return [...findings, { what: "step", id }];
    decided = after;
  }
  checkMadeUpon(from, Infinity);
  return findings;
}

/** Whether every award list is what the step that was adopted makes of the one before it, and the one the audit tells of. */
function listsHold(
  lists: NonNullable<Archive["lists"]>,
  { steps: adopted }: RoundState,
  decision: Decision | undefined,
  checked: readonly CheckedStep[],
): boolean {
  if (lists.length !== adopted.length) return false;
  let before = decision?.awards;
  for (const [place, { step: id, version, awards }] of adopted.entries()) {
    const { version: stated, awards: list } = lists[place];
    const document = checked.find((one) => one.id === id)?.document;
    if (stated !== version || fingerprintOf(list) !== awards || before === undefined) return false;
    if (document === undefined || document.step === "infeasible") return false;
    const round: RoundDocument | undefined =
      decision !== undefined && isScored(decision.round) ? decision.round : undefined;
    if (round === undefined) return false;
    if (canonicalText(awardsAfterStep(round, before, document)) !== canonicalText(list)) return false;
    before = list;
  }
  return true;
}

/** The proposal that was decided: of a reprioritisation, what is proposed after it. */
function solvedIn(proposal: MadeOfRound): SolvedProposal | undefined {
  if ("before" in proposal) {
    const { after } = proposal;
    return after === null || after.status === "infeasible" ? undefined : after;
  }
  return "kind" in proposal || proposal.status === "infeasible" ? undefined : proposal;
}

/** The scenarios that are kept are those that the audit tells of. */
export function scenarioFindings(
  { scenarios = [] }: Archive,
  { scenarios: told }: RoundState,
): ArchiveFinding[] {
  const missing = new Map(told);
  const strange = scenarios.flatMap(({ id, document }): ArchiveFinding[] => {
    const content = missing.get(id);
    missing.delete(id);
    const isScenario = scenarioSchema.safeParse(document).success;
    return isScenario && content === fingerprintOf(document) ? [] : [{ what: "scenario", id }];
  });
  return [...strange, ...[...missing.keys()].map((id): ArchiveFinding => ({ what: "scenario", id }))];
}
