import { exact } from "../src/decimal.ts";
import type { Frontier } from "../src/frontier/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import type { Language } from "../src/texts/language.ts";
import { sweepTextsIn } from "../src/texts/sweep/in-language.ts";
import { makerOf } from "../solver/propose.ts";
import { frontierOf, type FrontierProgress, type FrontierRequest } from "../scenarios/frontier/frontier.ts";
import type { SolveOptions } from "./options.ts";
import { solvingIn, timeOf } from "./questions.ts";
import { defaultSweepTimeLimitSeconds } from "./time-limit.ts";

export { frontierSchema } from "../src/frontier/schema.ts";
export type { Frontier, FrontierProgress };

/** How `frontier` is asked. */
export interface FrontierOptions extends Pick<
  SolveOptions,
  "language" | "signal" | "shouldStop" | "timeLimitSeconds"
> {
  readonly aim: Frontier["aim"];
  /** With `cut`: by how much at least the largest cut shrinks from point to point, a decimal share. Default "0.01". */
  readonly by?: string | undefined;
  readonly onFound?: ((progress: FrontierProgress) => void) | undefined;
}

/** A question that is not answered ends the frontier, so each may take all the time that is left. */
const wholeOfQuestion = 1;

/**
 * What smaller cuts, or more municipalities, cost the best proposal: the efficient frontier between R12 and a second
 * aim (docs/sweep.md). Every point is proven; where the time limit (60 seconds by default) or `signal` comes first, there
 * are fewer of them.
 *
 * @throws RangeError where `by` is no decimal from 0 to 1, or where `frontierFault` says why
 */
export async function frontier(document: RoundDocument, options: FrontierOptions): Promise<Frontier> {
  const { aim, by = "0.01", language = "nb", timeLimitSeconds = defaultSweepTimeLimitSeconds } = options;
  if (!/^\d(\.\d{1,9})?$/.test(by) || exact(by).greaterThan(1)) {
    throw new RangeError(`Cuts cannot shrink by "${by}"; give a share from 0 to 1 such as "0.01".`);
  }
  const fault = frontierFault(document, aim, language);
  if (fault !== undefined) throw new RangeError(fault);
  const request: FrontierRequest = aim === "cut" ? { aim, by } : { aim };
  const maker = makerOf({ language, hash: roundHash(document) });
  const solving = solvingIn(timeOf(timeLimitSeconds, options), wholeOfQuestion);
  return frontierOf(document, request, maker, solving, options.onFound ?? (() => undefined));
}

/** What keeps a frontier from being asked of a round, as a sentence; undefined where nothing does. */
export function frontierFault(
  { applications }: RoundDocument,
  aim: Frontier["aim"],
  language: Language,
): string | undefined {
  const counted = applications.some(({ applicant }) => applicant.municipality !== undefined);
  return aim === "cut" || counted ? undefined : sweepTextsIn(language).noMunicipalities;
}
