import type { RankingList, Variant } from "../src/ranking-list/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { rankingListOf } from "../scenarios/ranking-list/ranking-list.ts";
import type { SolveOptions } from "./options.ts";
import { proposalOf, timeOf } from "./questions.ts";
import { defaultTimeLimitSeconds } from "./time-limit.ts";

export { rankingListSchema } from "../src/ranking-list/schema.ts";
export type { RankingList };

/** How `rankingList` is asked. All but the variants is for the proposal. */
export interface RankingListOptions extends Omit<SolveOptions, "secondOpinion"> {
  /** Default both. */
  readonly variants?: readonly Variant[] | undefined;
}

/**
 * What is done by hand today, beside the best proposal (docs/ranking-list.md): top down by score until the money is out.
 *
 * @throws NothingFoundError where the time ran out before there was a proposal at all
 */
export async function rankingList(
  document: RoundDocument,
  options: RankingListOptions = {},
): Promise<RankingList> {
  const { variants = ["stop", "skip"], language = "nb" } = options;
  // `proposalOf` takes half of a time limit, and nothing comes after it here.
  const time = timeOf(2 * (options.timeLimitSeconds ?? defaultTimeLimitSeconds), options);
  const making = { language, hash: roundHash(document) };
  const proposal = await proposalOf(document, options, time, making);
  return rankingListOf({ document, variants, making }, proposal);
}
