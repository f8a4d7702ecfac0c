import type { Alternatives, WithinLoss } from "../src/alternatives/schema.ts";
import { exact } from "../src/decimal.ts";
import { roundHash } from "../src/round/hash.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { alternativesTextsIn } from "../src/texts/alternatives/in-language.ts";
import { formatAmount, formatPoints } from "../src/texts/figures.ts";
import { fill } from "../src/texts/fill.ts";
import { adopted } from "../scenarios/alternatives/adopted.ts";
import { alternativesOf } from "../scenarios/alternatives/alternatives.ts";
import type { SolveOptions } from "./options.ts";
import { proposalOf, solvingIn, timeOf } from "./questions.ts";
import { defaultAlternativesTimeLimitSeconds } from "./time-limit.ts";

export { alternativesSchema } from "../src/alternatives/schema.ts";
export type { Alternatives, WithinLoss };

/** How `alternatives` is asked. The engine, and `onProgress`, are for the proposal itself. */
export interface AlternativesOptions extends Omit<SolveOptions, "secondOpinion" | "timeLimitSeconds"> {
  /** Default 60. For all of it together: at most half goes to the proposal. */
  readonly timeLimitSeconds?: number;
  /** At most so many, the proposal among them; default 5, and 100 where there is a `withinLoss`. */
  readonly count?: number | undefined;
  /** Each two differ in at least so many applications: funded in one and not in the other. Default 1. */
  readonly differing?: number | undefined;
  /** The greatest loss of value, an exact decimal of 0 or more; default any. */
  readonly withinLoss?: WithinLoss | undefined;
  /** Called when one more is known. */
  readonly onFound?: ((found: number) => void) | undefined;
}

/**
 * The best proposals of a round that differ from each other (docs/alternatives.md): the proposal, and then each time the
 * best of those that differ enough from all before. All leave as little unused. What was not finished within the time
 * limit, or before `signal`, is said not to be proven. Between two searches the thread is let go, so that `signal` is
 * heard.
 *
 * @throws NothingFoundError where the time ran out before there was a proposal at all
 * @throws RangeError where `count` or `differing` is no whole number from 1, or `withinLoss` is no decimal of 0 or more
 */
export async function alternatives(
  document: RoundDocument,
  options: AlternativesOptions = {},
): Promise<Alternatives> {
  const { withinLoss, differing = 1, language = "nb" } = options;
  const { count = withinLoss === undefined ? 5 : 100 } = options;
  refuseUnlessWhole("count", count);
  refuseUnlessWhole("differing", differing);
  refuseUnlessDecimal(withinLoss);
  const time = timeOf(options.timeLimitSeconds ?? defaultAlternativesTimeLimitSeconds, options);
  const making = { language, hash: roundHash(document) };
  const proposal = await proposalOf(document, options, time, making);
  const request = { document, count, differing, withinLoss, making };
  return alternativesOf(request, proposal, solvingIn(time), options.onFound ?? (() => undefined));
}

function refuseUnlessWhole(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new RangeError(`${name} cannot be ${value}; give a whole number from 1.`);
}

function refuseUnlessDecimal(withinLoss: WithinLoss | undefined): void {
  if (withinLoss === undefined) return;
  const text = withinLoss.kind === "share" ? withinLoss.share : withinLoss.points;
  if (/^\d{1,30}(\.\d{1,30})?$/.test(text)) return;
  throw new RangeError(`The greatest loss cannot be "${text}"; give a decimal of 0 or more, such as "0.01".`);
}

/** How `adopt` is asked. */
export interface AdoptOptions extends Pick<AlternativesOptions, "language" | "signal" | "timeLimitSeconds"> {
  /** Its place in the list, from 1. */
  readonly number: number;
}

/**
 * The round in which officers have decided what makes an alternative the best proposal, so that `solve` gives it with
 * reasons and a proof. As little as is enough is decided (docs/alternatives.md).
 *
 * @param answer what `alternatives` gave for the document
 * @throws RangeError where there is no alternative of that number
 */
export async function adopt(
  document: RoundDocument,
  { alternatives: listed }: Pick<Alternatives, "alternatives">,
  { number, language = "nb", ...watch }: AdoptOptions,
): Promise<RoundDocument> {
  const alternative = Number.isSafeInteger(number) && number > 0 ? listed.at(number - 1) : undefined;
  if (alternative === undefined) {
    throw new RangeError(`There is no alternative ${number}; give a number from 1 to ${listed.length}.`);
  }
  const reason = fill(alternativesTextsIn(language).decisionReason, {
    number: formatAmount(number, language),
    loss: formatPoints(exact(alternative.totals.loss).toFixed(), language),
  });
  const time = timeOf(watch.timeLimitSeconds ?? defaultAlternativesTimeLimitSeconds, watch);
  return adopted(document, alternative, reason, solvingIn(time));
}
