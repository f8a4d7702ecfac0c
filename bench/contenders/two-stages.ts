import { assess, type Candidate } from "../../src/eligibility.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { areaNeeds, buildProgram, type Stage } from "../../solver/build.ts";
import type { EngineAnswer } from "../../solver/engines/engine.ts";
import type { Program } from "../../solver/program.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { type Figures, figuresOf } from "../figures.ts";
import type { Outcome, Run } from "./contender.ts";

/** Asks a solver for the best whole answer to a program. */
type AskWhole = (program: Program, limitSeconds: number) => Promise<EngineAnswer>;

/** One stage's answer as figures, or the reason that there is none. */
type StageOutcome = { readonly kind: "figures"; readonly best: boolean; readonly figures: Figures } | Outcome;

/**
 * R12 (a), then (b) with what (a) gave, by a solver that is believed. The time is that of reading the round, building
 * the programs and asking; what the answers come to is counted exactly, and that time is the bench's own.
 */
export async function bothStages(document: RoundDocument, ask: AskWhole, limitSeconds: number): Promise<Run> {
  const watch = stopwatch();
  const round = watch.during(() => roundOf(document));
  const candidates = watch.during(() => candidatesOf(assess(round)));
  const stage = async (which: Stage): Promise<StageOutcome> => {
    const program = watch.during(() => buildProgram(round, candidates, which));
    const left = Math.max(0.05, limitSeconds - watch.milliseconds() / 1000);
    const answer = await watch.awaiting(() => ask(program, left));
    return stageOutcome(round, candidates, program, answer);
  };
  const outcome = await inOrder(stage, areaNeeds(round, candidates).length > 0);
  return { milliseconds: watch.milliseconds(), outcome };
}

async function inOrder(
  stage: (which: Stage) => Promise<StageOutcome>,
  unusedPossible: boolean,
): Promise<Outcome> {
  const first = unusedPossible ? await stage({ kind: "unused" }) : undefined;
  if (first !== undefined && first.kind !== "figures") return first;
  const unused = first?.figures.unused ?? 0n;
  const second = await stage({ kind: "value", unused });
  if (second.kind === "infeasible" && first !== undefined) {
    return { kind: "gave-up", why: `It left ${unused} kroner unused and then called that impossible.` };
  }
  if (second.kind !== "figures") return second;
  return { kind: "answered", best: second.best && first?.best !== false, figures: second.figures };
}

function stageOutcome(
  round: Round,
  candidates: readonly Candidate[],
  { columns }: Program,
  answer: EngineAnswer,
): StageOutcome {
  switch (answer.kind) {
    case "claims-infeasible":
      return { kind: "infeasible" };
    case "gave-up":
      return answer;
    case "answered": {
      const grants = candidates.map((_, column) => {
        const { full, step } = columns[column];
        return Math.round(answer.shares[column] * full) * step;
      });
      const best = answer.claim === "best";
      return { kind: "figures", best, figures: figuresOf(round, candidates, grants) };
    }
  }
}

function stopwatch() {
  let counted = 0;
  return {
    milliseconds: () => counted,
    during<Result>(work: () => Result): Result {
      const began = performance.now();
      const result = work();
      counted += performance.now() - began;
      return result;
    },
    async awaiting<Result>(work: () => Promise<Result>): Promise<Result> {
      const began = performance.now();
      const result = await work();
      counted += performance.now() - began;
      return result;
    },
  };
}
