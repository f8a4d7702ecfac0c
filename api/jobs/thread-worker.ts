import { assess, type Candidate } from "../../src/eligibility.ts";
import { exact } from "../../src/decimal.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { lotsOf } from "../../scenarios/robustness/draw.ts";
import { type DrawResult, type Draws, solveDraw } from "../../scenarios/robustness/draw-result.ts";
import { answerSegment, type SegmentAnswer } from "../../scenarios/sweep/segment.ts";
import { solvingIn, type Time, timeOf } from "../questions.ts";
import { shareOfQuestion } from "../time-limit.ts";
import { wishOf } from "./stop-flag.ts";
import type { DrawsTask, SegmentTask, ThreadTask } from "./thread-tasks.ts";

/** What a thread of `createThreads` does with a part of a question. */
export function work(task: ThreadTask): Promise<readonly DrawResult[] | SegmentAnswer> {
  switch (task.kind) {
    case "draws":
      return drawsOf(task);
    case "segment":
      return segmentOf(task);
  }
}

/** What the question that this thread last had a part of has in common. */
const last: {
  draws?: { readonly question: string; readonly draws: Draws };
  sweep?: { readonly question: string; readonly round: Round; readonly candidates: readonly Candidate[] };
} = {};

async function drawsOf(task: DrawsTask): Promise<readonly DrawResult[]> {
  if (last.draws?.question !== task.question) {
    last.draws = { question: task.question, draws: drawsIn(task) };
  }
  const { draws } = last.draws;
  const time = timeIn(task);
  const results: DrawResult[] = [];
  for (const { number, part } of task.tasks) {
    results.push(await solveDraw(draws, number, solvingIn(time, part)));
  }
  return results;
}

function drawsIn({ document, seed, spread: { spread, scoreStep }, before }: DrawsTask): Draws {
  const lots = lotsOf(document, { spread: exact(spread), scoreStep: exact(scoreStep) });
  return { round: roundOf(document), lots, seed, before };
}

async function segmentOf(task: SegmentTask): Promise<SegmentAnswer> {
  if (last.sweep?.question !== task.question) {
    const round = roundOf(task.document);
    last.sweep = { question: task.question, round, candidates: candidatesOf(assess(round)) };
  }
  const { round, candidates } = last.sweep;
  const solving = solvingIn(timeIn(task), shareOfQuestion);
  return answerSegment(round, candidates, task.request, task.segment, solving);
}

function timeIn({ end, flag }: ThreadTask): Time {
  return timeOf((end - Date.now()) / 1000, { shouldStop: () => wishOf(flag) !== "go-on" });
}
