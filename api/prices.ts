import type { Prices } from "../src/prices/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { fill } from "../src/texts/fill.ts";
import { pricesTextsIn } from "../src/texts/prices/in-language.ts";
import { pricesOf, type PricesProgress } from "../scenarios/prices/prices.ts";
import type { SolveOptions } from "./options.ts";
import { proposalOf, solvingIn, timeOf } from "./questions.ts";
import { defaultPricesTimeLimitSeconds } from "./time-limit.ts";

export { pricesSchema } from "../src/prices/schema.ts";
export type { Prices, PricesProgress };

/**
 * How `prices` is asked. The engine, and `onProgress`, are for the proposal itself; the rounds that are solved again need
 * no suggestion.
 */
export interface PricesOptions extends Omit<SolveOptions, "secondOpinion" | "timeLimitSeconds"> {
  /** Default 60. For all of it together: at most half goes to the proposal. */
  readonly timeLimitSeconds?: number;
  /** Kroner that limits of money are moved by. Default: one hundredth of the cap, rounded up to the step. */
  readonly by?: number | undefined;
  /** Only what concerns these applications. Default: all. */
  readonly applications?: readonly string[] | undefined;
  /** Whether limits are asked about. Default: where all applications are. */
  readonly limits?: boolean | undefined;
  /** Called when a question is answered. */
  readonly onAnswered?: ((progress: PricesProgress) => void) | undefined;
}

/**
 * What the grants and the limits of a round's best proposal cost, and what those who got nothing would have needed
 * (docs/prices.md). Every figure comes from rounds that were solved again, exactly. What was not finished within the time
 * limit, or before `signal`, is said not to be proven or not to be known. Between two solves the thread is let go, so that
 * `signal` is heard.
 *
 * @throws NothingFoundError where the time ran out before there was a proposal at all
 * @throws RangeError where `by` is no whole number of kroner from 1, or an application is not in the round
 */
export async function prices(document: RoundDocument, options: PricesOptions = {}): Promise<Prices> {
  const {
    by,
    applications,
    limits,
    language = "nb",
    timeLimitSeconds = defaultPricesTimeLimitSeconds,
  } = options;
  if (by !== undefined && (!Number.isSafeInteger(by) || by < 1)) {
    throw new RangeError(
      `Limits cannot be moved by ${by} kroner; give a whole number from 1, or leave it out.`,
    );
  }
  const unknown = unknownApplications(document, applications);
  if (unknown.length > 0) {
    const { unknownApplications: text } = pricesTextsIn(language);
    throw new RangeError(fill(text, { applications: unknown.join(", ") }));
  }
  const making = { language, hash: roundHash(document) };
  const time = timeOf(timeLimitSeconds, options);
  const proposal = await proposalOf(document, options, time, making);
  const request = {
    document,
    by,
    applications: applications === undefined ? undefined : new Set(applications),
    limits,
    making,
  };
  return pricesOf(request, proposal, solvingIn(time), options.onAnswered ?? (() => undefined));
}

/** The ids among `applications` that no application of the round has. */
export function unknownApplications(
  document: RoundDocument,
  applications: readonly string[] = [],
): readonly string[] {
  const ids = new Set(document.applications.map(({ id }) => id));
  return [...new Set(applications)].filter((id) => !ids.has(id));
}
