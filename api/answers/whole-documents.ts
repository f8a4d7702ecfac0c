import { isScored } from "../../src/kinds/kind.ts";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import { faultAt } from "../../src/round/fault.ts";
import { readRound } from "../../src/round/read.ts";
import type { Policy, RoundDocument } from "../../src/round/schema.ts";
import { fairness } from "../fairness.ts";
import { reckon } from "../kinds.ts";
import { missingOrder } from "../missing-order.ts";
import { policiesBy } from "../policies.ts";
import { portfolioBy, readPortfolio } from "../portfolio.ts";
import { rankingList } from "../ranking-list.ts";
import { reprioritise, solve } from "../solve.ts";
import type { Means, Preparation } from "./reading.ts";

/** The proposal for a round of any kind. */
export function allocatePreparation(value: unknown, means: Means): Preparation {
  const reading = readRoundOfAnyKind(value);
  if (!reading.ok) return reading;
  const secondOpinion = means.parameters.secondOpinion === true;
  if (reading.kind !== "scored" && secondOpinion) {
    return {
      ok: false,
      faults: [faultAt(["scheme", "kind"], "kind-not-scored", { kind: reading.kind })],
    };
  }
  return { ok: true, answer: () => proposalFor(reading.document, means, means.timeLimitSeconds) };
}

function proposalFor(document: AnyRoundDocument, means: Means, timeLimitSeconds: number) {
  const { language, options, parameters } = means;
  const secondOpinion = parameters.secondOpinion === true;
  return isScored(document)
    ? solve(document, { ...options, language, timeLimitSeconds, secondOpinion })
    : Promise.resolve(reckon(document, { language }));
}

export function reprioritisePreparation(value: unknown, means: Means): Preparation {
  return withRound(value, ({ document, round }) => {
    const policy = means.parameters.policy ?? round.scheme.reprioritisation.policy;
    const missing = missingOrder(round, policy);
    if (missing !== undefined) return { ok: false, faults: [missing] };
    return {
      ok: true,
      answer: () => reprioritise(document, { ...asked(means), policy }),
    };
  });
}

/** Where nothing is feasible the contradiction is the answer, as an allocation gives it. */
export function policiesPreparation(value: unknown, means: Means): Preparation {
  const make = (document: RoundDocument, policy: Policy) =>
    reprioritise(document, { ...asked(means), timeLimitSeconds: means.left() / 2, policy });
  return withRound(value, ({ document }) => ({
    ok: true,
    answer: async () => (await policiesBy(document, make)) ?? proposalFor(document, means, means.left()),
  }));
}

export function reportPreparation(value: unknown, means: Means): Preparation {
  return withRound(value, ({ document }) => ({
    ok: true,
    answer: () => fairness(document, asked(means)),
  }));
}

export function rankingListPreparation(value: unknown, means: Means): Preparation {
  const { variant } = means.parameters;
  return withRound(value, ({ document }) => ({
    ok: true,
    answer: () =>
      rankingList(document, { ...asked(means), variants: variant === undefined ? undefined : [variant] }),
  }));
}

export function portfolioPreparation(value: unknown, means: Means): Preparation {
  const reading = readPortfolio(value);
  if (!reading.ok) return reading;
  const make = (round: AnyRoundDocument) => proposalFor(round, means, means.left() / 2);
  return { ok: true, answer: () => portfolioBy(reading.document, means.language, make) };
}

/** How the library is asked. */
export function asked({ options, language, timeLimitSeconds }: Means) {
  return { ...options, language, timeLimitSeconds };
}

function withRound(
  value: unknown,
  prepare: (reading: Extract<ReturnType<typeof readRound>, { ok: true }>) => Preparation,
): Preparation {
  const reading = readRound(value);
  return reading.ok ? prepare(reading) : reading;
}
