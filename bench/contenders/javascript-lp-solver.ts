import { createEngines } from "../../api/jobs/engines.ts";
import type { EngineAnswer } from "../../solver/engines/engine.ts";
import type { Contender } from "./contender.ts";
import { bothStages } from "./two-stages.ts";

/** Longer than this it is not waited for: what it has not answered by then it seldom answers at all. */
const mostSeconds = 15;

/** It is told to stop after 0.8 of its time (`api/jobs/engines.ts`); what comes sooner it has searched to the end. */
const searchedToTheEnd = 0.75;

/** javascript-lp-solver's own branch and bound, in a thread that can be killed. */
export function javascriptLpSolverContender(): Contender {
  const engines = createEngines();
  return {
    name: "jls",
    description: `javascript-lp-solver in a thread of this process, at most ${mostSeconds} s, from the round document to both answers`,
    solve: (document, limitSeconds) =>
      bothStages(
        document,
        async (program, left) => {
          const began = performance.now();
          const question = { program, task: "integer", timeLimitSeconds: left } as const;
          const answer = await engines.ask("javascript-lp-solver", question);
          const share = (performance.now() - began) / 1000 / left;
          return share < searchedToTheEnd ? asBest(answer) : answer;
        },
        Math.min(limitSeconds, mostSeconds),
      ),
    close: () => engines.close(),
  };
}

/** The library never says that it searched to the end, only its haste does. */
function asBest(answer: EngineAnswer): EngineAnswer {
  return answer.kind === "answered" ? { ...answer, claim: "best" } : answer;
}
