import type { Candidate } from "../../src/eligibility.ts";
import type { InfeasibleProposal, Worded } from "../../src/proposal/schema.ts";
import type { ConflictCode, Message } from "../../src/reasons/codes.ts";
import type { Round } from "../../src/round/round.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { shown } from "./facts.ts";
import { committed } from "./needs.ts";
import { isConflictCode, wordedFindings } from "./reasons.ts";

/** What a check of conflicts reads: the round, its candidates and the decisions that cannot hold. */
export interface Contradiction {
  readonly round: Round;
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly Message[];
}

/** R14: conflicts and repairs are worded right, name what the round has, and say only what is true of it. */
export function* conflictFindings(
  contradiction: Contradiction,
  proposal: InfeasibleProposal,
): Generator<Finding> {
  yield* wordedFindings(proposal.conflicts, "conflict", "conflicts");
  yield* wordedFindings(proposal.repairs, "repair", "repairs");
  for (const [index, conflict] of proposal.conflicts.entries()) {
    const { code } = conflict;
    if (isConflictCode(code) && !isTrue(contradiction, code, conflict)) {
      yield finding(`conflicts[${String(index)}].figures`, conflict.rule, "conflict-untrue", { code });
    }
  }
  for (const [index, { code, rule, figures }] of proposal.repairs.entries()) {
    if (!namesKnown(contradiction.round, figures)) {
      yield finding(`repairs[${String(index)}].figures`, rule, "conflict-untrue", { code });
    }
  }
}

/** Whether the conflicts name a decision that R1, R3 or R4 refuse by themselves: then nothing is left to prove. */
export function namesDecision({ decisions }: Contradiction, proposal: InfeasibleProposal): boolean {
  return proposal.conflicts.some((conflict) => isAmong(decisions, conflict));
}

function isTrue(contradiction: Contradiction, code: ConflictCode, stated: Worded): boolean {
  switch (code) {
    case "decision-on-dismissed":
    case "decision-above-eligible":
    case "decision-years-beyond":
    case "decision-least-above-eligible":
      return isAmong(contradiction.decisions, stated);
    case "cap-too-low":
    case "later-ceiling-too-low":
    case "area-maximum-too-low":
    case "area-projects-too-few":
    case "minimum-set-aside":
    case "share-demanded":
    case "applicant-grants-too-few":
    case "applicant-amount-too-low":
    case "number-demanded":
    case "decision-amount":
    case "decision-grant":
      return ruleFigures(contradiction, code).some((figures) => areAlike(figures, stated.figures));
  }
}

type Figures = Readonly<Record<string, number | string>>;

function isAmong(messages: readonly Message[], { code, figures }: Worded): boolean {
  return messages.some((message) => message.code === code && areAlike(message.figures, figures));
}

function areAlike(a: Figures, b: Figures): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** The figures that a rule of the round can be named with. */
function ruleFigures(
  { round, candidates }: Contradiction,
  code: Exclude<
    ConflictCode,
    | "decision-on-dismissed"
    | "decision-above-eligible"
    | "decision-years-beyond"
    | "decision-least-above-eligible"
  >,
): readonly Figures[] {
  const { year, cap, laterCaps, areas, shares, spread } = round.scheme;
  switch (code) {
    case "cap-too-low":
      return [{ cap, committed: shown(committed(round, year)) }];
    case "later-ceiling-too-low":
      return [...laterCaps].map(([later, ceiling]) => ({
        year: later,
        ceiling,
        committed: shown(committed(round, later)),
      }));
    case "area-maximum-too-low":
      return areas.flatMap(({ id, maximum }) =>
        maximum === undefined ? [] : [{ area: id, maximum, committed: shown(committed(round, year, id)) }],
      );
    case "area-projects-too-few":
      return areas.flatMap(({ id, projectsAtMost }) =>
        projectsAtMost === undefined ? [] : [{ area: id, most: projectsAtMost }],
      );
    case "minimum-set-aside":
      return areas.filter(({ minimum }) => minimum > 0).map(({ id, minimum }) => ({ area: id, minimum }));
    case "share-demanded":
      return shares.map(({ id, atLeast }) => ({ share: id, atLeast: atLeast.toFixed() }));
    case "applicant-grants-too-few":
      return spread.grantsAtMost === undefined ? [] : [{ most: spread.grantsAtMost }];
    case "applicant-amount-too-low":
      return spread.amountAtMost === undefined ? [] : [{ most: spread.amountAtMost }];
    case "number-demanded":
      return spread.numbers.map(({ id, atLeast }) => ({ number: id, atLeast }));
    case "decision-amount":
      return candidates.flatMap(({ application, decided }) =>
        decided?.amount === undefined ? [] : [{ application: application.id, amount: decided.amount }],
      );
    case "decision-grant":
      return candidates
        .filter(({ decided }) => decided !== undefined && decided.amount === undefined)
        .map(({ application }) => ({ application: application.id }));
  }
}

/** Whether everything that a repair names is in the round; that it repairs is not proven. */
function namesKnown({ scheme, applications }: Round, figures: Figures): boolean {
  const named = new Map(Object.entries(figures));
  const [area, share] = [named.get("area"), named.get("share")];
  const number = named.get("number");
  const [application, year] = [named.get("application"), named.get("year")];
  return (
    (area === undefined || scheme.areas.some(({ id }) => id === area)) &&
    (share === undefined || scheme.shares.some(({ id }) => id === share)) &&
    (number === undefined || scheme.spread.numbers.some(({ id }) => id === number)) &&
    (application === undefined || applications.some(({ id }) => id === application)) &&
    (year === undefined || (typeof year === "number" && scheme.laterCaps.has(year)))
  );
}
