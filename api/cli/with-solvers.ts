import type { EngineChoice } from "../options.ts";
import { createSolvers, type Solvers } from "../jobs/solvers.ts";

/** Runs a command that solves. The thread for it loads while the command reads its round, and ends with it. */
export async function withSolvers<Result>(
  engine: EngineChoice,
  run: (solvers: Solvers) => Promise<Result>,
): Promise<Result> {
  const solvers = createSolvers({ threads: 1, prepareFor: engine });
  try {
    return await run(solvers);
  } finally {
    await solvers.close();
  }
}
