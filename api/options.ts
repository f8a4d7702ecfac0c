import type { Policy } from "../src/round/schema.ts";
import type { Language } from "../src/texts/language.ts";
import type { Progress } from "../solver/allocate.ts";
import type { EngineName } from "../solver/engines/engine.ts";
import type { Engines } from "./jobs/engines.ts";

/** Who is asked for the first relaxation: an engine in a thread of its own, or only the search's own guide. */
export type EngineChoice = EngineName | "built-in";

/** By measurement (bench/engines.md): every other suggestion takes longer to get than it spares. */
export const defaultEngine: EngineChoice = "built-in";

/** What a solve is asked with, wherever it runs. All of it can be sent to another thread. */
export interface SolveSettings {
  /** Default: `defaultEngine`. Whoever is asked, the answer is found and proven exactly. */
  readonly engine?: EngineChoice;
  /**
   * Default 20. When it runs out the best so far is answered, as `feasible` with a proven bound. What follows the
   * search (reasons, and the check of the answer) is in it as far as can be foreseen; docs/search.md says what is not.
   */
  readonly timeLimitSeconds?: number;
  /** Language of `text`; `texts` has all three. Default nb. */
  readonly language?: Language;
  /**
   * Asks every engine for a whole answer too and reports in `secondOpinions` whether it agrees with the proven one.
   * Each may take as long as `timeLimitSeconds`, beside the time for the proposal. For `solve` only.
   */
  readonly secondOpinion?: boolean;
}

/** How the work is followed and stopped. */
export interface Watch {
  /** Aborted, it stops the work as if the time had run out: the best so far is the answer, as `feasible`. */
  readonly signal?: AbortSignal | undefined;
  /** Called where something better is found or proven, and now and then. What it throws ends the work. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * How `solve` of the library is asked. The search holds the thread that it runs in, so what aborts `signal` must come
 * before it, while an engine is asked, or from `onProgress`; `createSolvers` gives solves that heed it at any time.
 */
export interface SolveOptions extends SolveSettings, Watch {
  /** Threads that are already running; without them an engine is started for this call and ended with it. */
  readonly engines?: Engines;
  /**
   * Asked at every step of the search: true stops it as `signal` does. It is how a thread that the search holds hears
   * of anything, by shared memory. What it throws ends the work.
   */
  readonly shouldStop?: () => boolean;
}

/** What a reprioritisation is asked with. */
export interface ReprioritiseSettings extends SolveSettings {
  /** In place of the scheme's own policy. */
  readonly policy?: Policy;
}

/** How `reprioritise` of the library is asked. */
export interface ReprioritiseOptions extends SolveOptions, ReprioritiseSettings {}
