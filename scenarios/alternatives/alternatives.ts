import { decimalsOf, exact, scaled } from "../../src/decimal.ts";
import { assess } from "../../src/eligibility.ts";
import type { Alternative, Alternatives, WithinLoss } from "../../src/alternatives/schema.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { findingSentence } from "../../src/texts/findings/sentence.ts";
import { type Allocation, greatestValue } from "../../solver/allocate.ts";
import { buildProgram } from "../../solver/build.ts";
import { compare, type Fraction, fraction } from "../../solver/exact/fraction.ts";
import { candidatesOf, makerOf, type Making } from "../../solver/propose.ts";
import { shownValue } from "../../solver/shown-value.ts";
import { grantFindings } from "../../solver/verify/grants.ts";
import { type Assessed, differenceOf, documentOfGrants, grantedBy } from "../grants-document.ts";
import { type Base, baseOf } from "../prices/base.ts";
import { minus, product, shownValue as shownLoss } from "../prices/worth.ts";
import type { Solving } from "../solving.ts";
import { applicationsDiffering, withDifferences } from "./differing.ts";

/** What is asked. */
export interface AlternativesRequest {
  readonly document: RoundDocument;
  /** At most so many, the proposal among them. */
  readonly count: number;
  /** Each two differ in at least so many applications. */
  readonly differing: number;
  /** The greatest loss of value; without it any. */
  readonly withinLoss: WithinLoss | undefined;
  readonly making: Making;
}

/** Grants of one alternative, and what is proven of them. */
interface Known {
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  readonly value: Fraction;
  readonly bound: Fraction;
  readonly proven: boolean;
  readonly settled: boolean;
}

/**
 * The best proposals that differ from each other (docs/alternatives.md): the proposal, then one after the other the one
 * with the greatest value among those that leave as little unused, hold R4–R11 and differ from every one before in at
 * least `differing` applications. Each is searched for exactly, and its rules are checked by the independent checker.
 *
 * @param proposal the proposal of the round
 * @param onFound told how many there are
 */
export async function alternativesOf(
  request: AlternativesRequest,
  proposal: Proposal,
  solving: Solving,
  onFound: (found: number) => void,
): Promise<Alternatives> {
  const { document, count, differing, withinLoss, making } = request;
  const asked = { count, differing, ...(withinLoss && { withinLoss }) };
  const maker = makerOf(making);
  if (proposal.status === "infeasible") {
    return sealed({ proposal, ...asked, alternatives: [], ended: "none-left" } as const, maker);
  }
  const round = roundOf(document);
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const base = baseOf(round, candidates, proposal);
  const { known, ended } = await inTurn(request, base, solving, onFound);
  const desk = { request, assessed: { round, assessment, candidates }, base, proposal };
  const alternatives = known.map((one, place) => alternative(desk, one, known.slice(0, place)));
  return sealed({ proposal, ...asked, alternatives, ended }, maker);
}

interface Listed {
  readonly known: readonly Known[];
  readonly ended: Alternatives["ended"];
}

async function inTurn(
  { count, differing, withinLoss }: AlternativesRequest,
  base: Base,
  solving: Solving,
  onFound: (found: number) => void,
): Promise<Listed> {
  const { proven, settled, grants, worth, bound } = base;
  const most = withinLoss && greatestLoss(withinLoss, worth.value);
  const known: Known[] = [{ grants, value: worth.value, bound: bound.value, proven, settled }];
  while (known.length < count) {
    onFound(known.length);
    const answer = await next(base, known, differing, solving);
    if (answer.kind === "infeasible") return { known, ended: "none-left" };
    if (answer.kind === "nothing-found") return { known, ended: "time" };
    if (most !== undefined && compare(minus(worth.value, answer.value), most) > 0) {
      const noneWithin = compare(minus(worth.value, answer.bound), most) > 0;
      return { known, ended: noneWithin ? "loss" : "time" };
    }
    known.push({ ...answer, settled: answer.preference.settled });
  }
  onFound(known.length);
  return { known, ended: "count" };
}

/** In the unit of the value. A share is one of the value's size, be it below 0. */
function greatestLoss(withinLoss: WithinLoss, { numerator, denominator }: Fraction): Fraction {
  switch (withinLoss.kind) {
    case "points":
      return decimalFraction(withinLoss.points);
    case "share": {
      const size = fraction(numerator < 0n ? -numerator : numerator, denominator);
      return product(decimalFraction(withinLoss.share), size);
    }
  }
}

function decimalFraction(text: string): Fraction {
  const value = exact(text);
  const decimals = decimalsOf([value]);
  return fraction(scaled(value, decimals), 10n ** BigInt(decimals));
}

/** R12 (b) and (c) at the proposal's unused money among what differs from all that are known. */
async function next(
  { round, candidates, worth, bound }: Base,
  known: readonly Known[],
  differing: number,
  solving: Solving,
): Promise<Allocation> {
  await solving.pause();
  if (solving.isOver()) return { kind: "nothing-found" };
  const stage = { kind: "value", unused: worth.unused } as const;
  const program = withDifferences(
    buildProgram(round, candidates, stage),
    candidates,
    known.map(({ grants }) => grants),
    differing,
  );
  const first = {
    kind: "least",
    unused: worth.unused,
    unusedBound: bound.unused,
    proof: {},
    found: undefined,
  } as const;
  const asked = { ties: false, prove: false };
  return greatestValue(program, candidates, first, solving.ask, solving.effort(), asked);
}

interface Desk {
  readonly request: AlternativesRequest;
  readonly assessed: Assessed;
  readonly base: Base;
  readonly proposal: SolvedProposal;
}

function alternative(desk: Desk, one: Known, before: readonly Known[]): Alternative {
  const { base, assessed, request, proposal } = desk;
  const { round, candidates } = base;
  const { grants, value, bound, proven, settled } = one;
  const differing = before.map((other) => applicationsDiffering(grants, other.grants));
  const shown = documentOfGrants(assessed, grants, request.making);
  refuseUnlessHolds(request, shown, differing);
  const isFirst = before.length === 0;
  return {
    status: proven ? "proven" : "not-proven",
    totals: {
      unused: shown.totals.unused,
      ...(isFirst
        ? { value: proposal.totals.value, bound: proposal.totals.bound }
        : shownValue(round.scheme.objective, value, bound)),
      loss: shownLoss(round.scheme, minus(base.worth.value, value)),
      granted: toKroner(sumKroner(grants)),
      projects: grants.filter((grant) => grant > 0).length,
    },
    preference: settled ? "settled" : "unsettled",
    differing,
    awards: grantedBy(candidates, grants),
    areas: shown.areas.map(({ area, granted, unused, projects }) => ({ area, granted, unused, projects })),
    difference: differenceOf(candidates, base.grants, grants),
  };
}

/**
 * An alternative that breaks a rule, or is not different enough, is an error, never an answer.
 *
 * @throws Error naming what does not hold
 */
function refuseUnlessHolds(
  { document, differing: least }: AlternativesRequest,
  shown: SolvedProposal,
  differing: readonly number[],
): void {
  const findings = grantFindings(document, shown);
  if (findings.length === 0 && differing.every((number) => number >= least)) return;
  const lines = findings.slice(0, 5).map((one) => `${one.place}: ${findingSentence(one, "en")}`);
  throw new Error(
    `An alternative did not pass the check that every answer goes through, so none is shown; report this round. ${lines.join(" ")}`,
  );
}
