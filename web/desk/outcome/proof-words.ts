import type { Figures } from "../../format/figures.ts";
import type { ScoredFigures } from "../../service/rounds.ts";
import type { DeskTexts } from "../texts/texts.ts";
import { gapPercent } from "./gap.ts";

export interface ProofWords {
  readonly short: string;
  /** What it means, in sentences. */
  readonly means: readonly string[];
  readonly isProven: boolean;
}

/** How sure it is that nothing is better, in words that promise no more than what is proven. */
export function proofWords(proposal: ScoredFigures, texts: DeskTexts["proof"], figures: Figures): ProofWords {
  switch (proposal.status) {
    case "optimal":
      return { short: texts.best, means: [texts.bestMeans, choiceWords(proposal, texts)], isProven: true };
    case "infeasible":
      return { short: texts.none, means: [texts.noneMeans], isProven: true };
    case "feasible": {
      const { value, bound, unused, unusedBound } = proposal.totals;
      const means = [texts.foundMeans];
      // Unused money counts before the value: where more of it may be found, the value's bound says little.
      if (unused > unusedBound) {
        return { short: texts.foundUnused(figures.kroner(unused - unusedBound)), means, isProven: false };
      }
      const percent = gapPercent(value, bound);
      const short =
        percent === undefined || percent === "0"
          ? texts.foundOnly
          : texts.found(`${figures.decimal(percent)} %`);
      return { short, means, isProven: false };
    }
  }
}

function choiceWords(
  proposal: Extract<ScoredFigures, { readonly status: "optimal" }>,
  texts: DeskTexts["proof"],
): string {
  if (proposal.preference === "unsettled") return texts.unsettledMeans;
  return proposal.unique === true ? texts.uniqueMeans : texts.tiesMean(proposal.ties.length);
}
