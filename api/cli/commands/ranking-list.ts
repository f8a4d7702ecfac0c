import type { Variant } from "../../../src/ranking-list/schema.ts";
import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import type { Outcome } from "../outcome.ts";

export interface RankingListCommandOptions extends AnsweringOptions {
  /** Default both. */
  readonly variant?: Variant;
}

/** `fordel ranking-list ROUND.json`: top down by score until the money is out, beside the proposal. */
export async function rankingListCommand(
  file: string,
  options: RankingListCommandOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { lang, variant } = options;
  const { withRound } = await import("../input.ts");
  const { rankingList } = await import("../../ranking-list.ts");
  const { rankingListReport } = await import("../render/ranking-list.ts");
  return withRound(file, lang, ({ document, round }) =>
    answering(
      options,
      width,
      (job) => rankingList(document, { ...job, ...(variant && { variants: [variant] }) }),
      ({ proposal }) => proposal.status === "infeasible",
      (answer, columns) => rankingListReport(round, answer, lang, columns),
    ),
  );
}
