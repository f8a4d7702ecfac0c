import { ask, prepare } from "../../solver/engines/highs.ts";
import type { Contender } from "./contender.ts";
import { bothStages } from "./two-stages.ts";

/** HiGHS in this process, as WebAssembly, gaps 0. */
export async function highsContender(): Promise<Contender> {
  await prepare();
  return {
    name: "highs",
    description: "HiGHS as WebAssembly in this process, gaps 0, from the round document to both answers",
    solve: (document, limitSeconds) =>
      bothStages(
        document,
        (program, timeLimitSeconds) => ask({ program, task: "integer", timeLimitSeconds }),
        limitSeconds,
      ),
    close: () => Promise.resolve(),
  };
}
