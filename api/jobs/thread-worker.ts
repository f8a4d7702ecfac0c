import { exact } from "../../src/decimal.ts";
import { roundOf } from "../../src/round/round.ts";
import { lotsOf } from "../../scenarios/robustness/draw.ts";
import { type DrawResult, type Draws, solveDraw } from "../../scenarios/robustness/draw-result.ts";
import { solvingIn, timeOf } from "../questions.ts";
import { wishOf } from "./stop-flag.ts";
import type { DrawsTask, ThreadTask } from "./thread-tasks.ts";

/** What a thread of `createThreads` does with a part of a question. */
export function work(task: ThreadTask): Promise<readonly DrawResult[]> {
  return drawsOf(task);
}

/** The question that this thread last had a part of. */
const last: { question?: string; draws?: Draws } = {};

async function drawsOf(task: DrawsTask): Promise<readonly DrawResult[]> {
  const draws = last.question === task.question ? last.draws : undefined;
  const known = draws ?? drawsIn(task);
  last.question = task.question;
  last.draws = known;
  const time = timeOf((task.end - Date.now()) / 1000, { shouldStop: () => wishOf(task.flag) !== "go-on" });
  const results: DrawResult[] = [];
  for (const { number, part } of task.tasks) {
    results.push(await solveDraw(known, number, solvingIn(time, part)));
  }
  return results;
}

function drawsIn({ document, seed, spread: { spread, scoreStep }, before }: DrawsTask): Draws {
  const lots = lotsOf(document, { spread: exact(spread), scoreStep: exact(scoreStep) });
  return { round: roundOf(document), lots, seed, before };
}
