import type { EngineName } from "../../solver/engines/engine.ts";
import type { AskEngine } from "../../solver/suggestions.ts";
import type { Engines } from "./engines.ts";

/**
 * What the solver may ask an engine in its thread: the relaxation for its multipliers, and of HiGHS a whole answer as
 * a candidate too (javascript-lp-solver's own branch and bound seldom ends on a real round).
 *
 * @param secondsLeft the time that a question may take
 */
export function askOf(
  engines: Engines,
  engine: EngineName,
  secondsLeft: () => number,
  signal: AbortSignal | undefined,
): AskEngine {
  const options = signal === undefined ? {} : { signal };
  return async (program) => {
    const relaxation = { program, task: "relaxation", timeLimitSeconds: secondsLeft() } as const;
    const relaxed = await engines.ask(engine, relaxation, options);
    if (relaxed.kind !== "answered") return undefined;
    if (engine !== "highs") return relaxed;
    const whole = await engines.ask(
      engine,
      { program, task: "integer", timeLimitSeconds: secondsLeft() },
      options,
    );
    return whole.kind === "answered" ? { shares: whole.shares, multipliers: relaxed.multipliers } : relaxed;
  };
}
