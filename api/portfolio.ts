import { word } from "../src/texts/word.ts";
import { message } from "../src/reasons/codes.ts";
import type { AnyProposal } from "../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument } from "../src/kinds/schema.ts";
import { sumKroner, toKroner } from "../src/kroner.ts";
import type { PortfolioAnswer } from "../src/portfolio/answer-schema.ts";
import { portfolioHash } from "../src/portfolio/hash.ts";
import type { PortfolioDocument } from "../src/portfolio/schema.ts";
import { sealed } from "../src/proposal/content.ts";
import type { Language } from "../src/texts/language.ts";
import { portfolioTextsIn } from "../src/texts/portfolio/in-language.ts";
import { madeBy } from "../src/version.ts";
import { simulated } from "../scenarios/portfolio/simulate.ts";
import { verifyPortfolio } from "../solver/verify/portfolio/verify.ts";
import { solveAnyKind } from "./kinds.ts";
import type { SolveOptions } from "./options.ts";
import { refuseUnlessHolds } from "./solve.ts";

export { portfolioAnswerSchema } from "../src/portfolio/answer-schema.ts";
export { readPortfolio, type PortfolioReading } from "../src/portfolio/read.ts";
export { portfolioSchema } from "../src/portfolio/schema.ts";
export type { PortfolioAnswer, PortfolioDocument };

/**
 * What every scheme under a post gives, and what the rules of the portfolio let unused money do in other schemes
 * (docs/portfolio.md). Each proposal in it is solved and checked, and so is the whole before it is given.
 *
 * @throws NothingFoundError as `solve`
 */
export async function portfolio(
  document: PortfolioDocument,
  options: SolveOptions = {},
): Promise<PortfolioAnswer> {
  return portfolioBy(document, options.language ?? "nb", (round) => solveAnyKind(round, options));
}

/** As `portfolio`, where the proposals are made elsewhere. */
export async function portfolioBy(
  document: PortfolioDocument,
  language: Language,
  make: (round: AnyRoundDocument) => Promise<AnyProposal>,
): Promise<PortfolioAnswer> {
  const maker = { by: madeBy, round: portfolioHash(document) };
  const answer = aboveThePost(document, language) ?? {
    ...(await simulated({ document, make, heldReason: portfolioTextsIn(language).heldReason })),
  };
  const whole: PortfolioAnswer = sealed(answer, maker);
  refuseUnlessHolds(verifyPortfolio(document, whole));
  return whole;
}

/** P1: caps that come to more than the post. */
function aboveThePost(
  { cap, schemes }: PortfolioDocument,
  language: Language,
): Omit<Extract<PortfolioAnswer, { status: "infeasible" }>, "made"> | undefined {
  const frames = toKroner(sumKroner(schemes.map(({ round }) => round.scheme.cap)));
  if (frames <= cap) return undefined;
  const missing = frames - cap;
  return {
    status: "infeasible",
    conflicts: [word(message("frames-above-post", { frames, post: cap, missing }), language)],
    repairs: [
      word(message("raise-post", { amount: missing }), language),
      word(message("lower-frames", { amount: missing }), language),
    ],
  };
}
