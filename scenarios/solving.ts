import { assess, type Assessment, type Candidate } from "../src/eligibility.ts";
import type { Round } from "../src/round/round.ts";
import { allocate, type Allocation, type Asked, type Effort } from "../solver/allocate.ts";
import { candidatesOf } from "../solver/propose.ts";
import type { AskEngine } from "../solver/suggestions.ts";

/** With what the questions of this folder are answered. */
export interface Solving {
  readonly ask: AskEngine;
  /** Whether the time for all questions together is over. */
  readonly isOver: () => boolean;
  /** The effort of one question, begun anew for each: a part of the time that is left. */
  readonly effort: () => Effort;
  /** Waited for now and then, so that whoever wants to stop the work is heard. */
  readonly pause: () => Promise<void>;
}

/** A round that differs from the one that was proposed for, in its rules, its candidates or what is asked of them. */
export interface Question extends Asked {
  readonly round: Round;
  readonly candidates: readonly Candidate[];
}

/** R12 of a changed round. Every question that is a whole solve goes through here. Nobody asks for the proof's steps. */
export async function solvedAgain(question: Question, solving: Solving): Promise<Allocation> {
  await solving.pause();
  if (solving.isOver()) return { kind: "nothing-found" };
  const { round, candidates, ...asked } = question;
  return allocate(round, candidates, solving.ask, solving.effort(), { ...asked, prove: false });
}

/** A round as it is, with its candidates and R12's answer; without one where decisions cannot hold (R11). */
export interface Solved {
  readonly round: Round;
  readonly assessment: Assessment;
  readonly candidates: readonly Candidate[];
  readonly allocation: Allocation | undefined;
}

/** Assesses and solves a changed round. `before` are grants that are likely to be near, kroner by application. */
export async function solvedRound(
  round: Round,
  before: ReadonlyMap<string, number>,
  solving: Solving,
  asked: Pick<Asked, "ties"> = {},
): Promise<Solved> {
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const grants = candidates.map(({ application }) => before.get(application.id) ?? 0);
  const question = { round, candidates, known: { grants, gap: undefined }, ...asked };
  const allocation = assessment.conflicts.length > 0 ? undefined : await solvedAgain(question, solving);
  return { round, assessment, candidates, allocation };
}
