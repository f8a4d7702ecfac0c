import type { RoundDocument } from "../../src/round/schema.ts";
import type { Draws, DrawResult, DrawTask, SolveDraws } from "../../scenarios/robustness/draw-result.ts";
import type { Spread } from "../../scenarios/robustness/draw.ts";
import { askInParts, type PartsWatch } from "./parts.ts";
import type { Threads } from "./threads.ts";

/** So many draws go to a thread at a time: sending them costs little beside them, and the last of them end together. */
const drawsAtATime = 8;

/**
 * Draws solved by several threads side by side. What each draw answers does not depend on which thread had it, nor on how
 * many there are.
 */
export function solveDrawsIn(
  threads: Threads,
  document: RoundDocument,
  { spread, scoreStep }: Spread,
  watch: PartsWatch,
): (draws: Draws) => SolveDraws {
  const asText = { spread: spread.toFixed(), scoreStep: scoreStep.toFixed() };
  return ({ seed, before }) =>
    (tasks, onResult) =>
      askInParts<readonly DrawTask[], readonly DrawResult[]>(
        threads,
        document,
        inParts(tasks, drawsAtATime),
        watch,
        (common, some) =>
          threads.run({ kind: "draws", ...common, seed, spread: asText, before, tasks: some }),
        (some) => some.map(({ number }) => ({ kind: "open", number })),
        (results) => results.forEach(onResult),
      );
}

function inParts<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
