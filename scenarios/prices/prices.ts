import { assess } from "../../src/eligibility.ts";
import { unscaled } from "../../src/decimal.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { Proposal, Worded } from "../../src/proposal/schema.ts";
import type { DecisionPrice, LimitPrice, Prices, Replacement, Rises } from "../../src/prices/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { word } from "../../src/texts/word.ts";
import { candidatesOf, makerOf, type Making } from "../../solver/propose.ts";
import { reasonsFor } from "../../solver/reasons.ts";
import { standingOf } from "../../solver/standing.ts";
import { alternativeTo } from "./alternative.ts";
import { type Base, baseOf, grantsById } from "./base.ts";
import { capRise } from "./cap-rise.ts";
import { type KnownCaps, knownCaps } from "./known-caps.ts";
import { capForAll, type LimitQuestion, limitQuestions, ordinaryStep, withCap } from "./limits.ts";
import { inScoresOf, ruleQuestions } from "./rule-questions.ts";
import { scoreRise } from "./score-rise.ts";
import { scoreScale, type ScoreScale } from "./score-scale.ts";
import { type Question, solvedAgain, solvedRound, type Solving } from "../solving.ts";

/** What is asked. */
export interface PricesRequest {
  readonly document: RoundDocument;
  /** Kroner that limits of money are moved by; without it one hundredth of the cap, rounded up to the step. */
  readonly by: number | undefined;
  /** Only what concerns these applications, and no limits; without it everything. */
  readonly applications: ReadonlySet<string> | undefined;
  /** Whether limits are asked about; without it, where all applications are. */
  readonly limits?: boolean | undefined;
  readonly making: Making;
}

export interface PricesProgress {
  readonly answered: number;
  readonly questions: number;
}

/**
 * What the grants and the limits of a round's best proposal cost, and what those who got nothing would have needed
 * (docs/prices.md). Everything is found by solving changed rounds, exactly; what was not finished in time is said not to
 * be known.
 *
 * @param proposal the proposal of the round
 */
export async function pricesOf(
  request: PricesRequest,
  proposal: Proposal,
  solving: Solving,
  onProgress: (progress: PricesProgress) => void,
): Promise<Prices> {
  const { document, applications, making } = request;
  const round = roundOf(document);
  const by = request.by ?? ordinaryStep(round.scheme);
  const scale = scoreScale(document);
  const scoreStep = unscaled(1n, scale.decimals).toFixed();
  const maker = makerOf(making);
  if (proposal.status === "infeasible") {
    const nothing = { replacements: [], decisions: [], limits: [], rises: [] };
    return sealed({ proposal, by, scoreStep, ...nothing }, maker);
  }
  const base = baseOf(round, candidatesOf(assess(round)), proposal);
  const desk = { base, caps: capsOf(base, solving), scale, solving, making };
  const isAsked = (id: string) => applications === undefined || applications.has(id);
  const undecided = base.candidates.flatMap(({ application, decided }, index) =>
    decided === undefined && isAsked(application.id) ? [index] : [],
  );
  const granted = undecided.filter((index) => base.grants[index] > 0);
  const ungranted = undecided.filter((index) => base.grants[index] === 0);
  const decided = [...round.decisions.keys()].filter(isAsked);
  const limits =
    (request.limits ?? applications === undefined)
      ? [...limitQuestions(round, base.candidates, by), ...ruleQuestions(round, by)]
      : [];

  const questions = granted.length + decided.length + limits.length + 2 * ungranted.length;
  let answered = 0;
  const inTurn = async <Item, Answer>(
    items: readonly Item[],
    answer: (item: Item) => Promise<Answer>,
  ): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (const item of items) {
      answers.push(await answer(item));
      answered += 1;
      onProgress({ answered, questions });
    }
    return answers;
  };
  // What takes longest comes last, so that a time limit costs little of the rest.
  const replacements = await inTurn(granted, (index) => replacement(desk, index));
  const decisions = await inTurn(decided, (id) => decisionPrice(desk, id));
  const limitPrices = await inTurn(limits, (question) => limitPrice(desk, question));
  const ownScores = await inTurn(ungranted, (index) => ownScoreOf(desk, index));
  const capRises = await inTurn(ungranted, (index) => capRiseOf(desk, index));
  const rises = ungranted.map((index, place): Rises => ({
    application: base.candidates[index].application.id,
    score: base.candidates[index].score.toFixed(),
    cap: capRises[place],
    ownScore: ownScores[place],
  }));
  return sealed({ proposal, by, scoreStep, replacements, decisions, limits: limitPrices, rises }, maker);
}

/** What every question is answered with. */
interface Desk {
  readonly base: Base;
  readonly caps: KnownCaps;
  readonly scale: ScoreScale;
  readonly solving: Solving;
  readonly making: Making;
}

function capsOf(base: Base, solving: Solving): KnownCaps {
  const { round, candidates } = base;
  return knownCaps(round, candidates, capForAll(round, candidates), base, solving);
}

/** The best proposal of a changed round beside the base. */
async function alternative(
  { base, caps, solving, making }: Desk,
  round: Round,
): Promise<LimitPrice["removed"]> {
  const before = grantsById(base.candidates, base.grants);
  const solved = await solvedRound(round, before, solving);
  if (round.scheme.cap !== base.round.scheme.cap) caps.learn(round.scheme.cap, solved.allocation);
  return alternativeTo(base, solved, making.language, solving.isOver);
}

/** Left out: as if an officer had declined it. Then it is no candidate, and the ranking does not see it (R10, R11). */
async function replacement(desk: Desk, index: number): Promise<Replacement> {
  const { round, candidates, grants } = desk.base;
  const { id } = candidates[index].application;
  const declined = {
    application: id,
    decision: "decline",
    amount: undefined,
    years: undefined,
    reason: undefined,
  } as const;
  const decisions = new Map(round.decisions).set(id, declined);
  return { application: id, grant: grants[index], without: await alternative(desk, { ...round, decisions }) };
}

async function decisionPrice(desk: Desk, id: string): Promise<DecisionPrice> {
  const { round } = desk.base;
  const decisions = new Map(round.decisions);
  decisions.delete(id);
  const decision = round.decisions.get(id);
  return {
    application: id,
    decision: decision?.decision ?? "grant",
    ...(decision?.amount !== undefined && { amount: decision.amount }),
    without: await alternative(desk, { ...round, decisions }),
  };
}

async function limitPrice(desk: Desk, question: LimitQuestion): Promise<LimitPrice> {
  const { limit, removed, eased, onlyAllows } = question;
  const without = await alternative({ ...desk, base: inScoresOf(desk.base, question) }, removed);
  if (eased === undefined) return { limit, removed: without };
  const { to, round } = eased;
  // What is best without the limit, and holds it, is best with any of it.
  const isSame =
    onlyAllows &&
    without.status === "proven" &&
    without.preference === "settled" &&
    without.applications.length === 0;
  const then = isSame ? without : await alternative(desk, round);
  return { limit, removed: without, eased: { to, then } };
}

function ownScoreOf({ base, scale, solving, making }: Desk, index: number): Promise<Rises["ownScore"]> {
  if (!base.proven || !base.settled) return Promise.resolve({ status: "not-known" });
  return scoreRise(base, index, scale, solving, async (question) => {
    const answer = await solvedAgain(question, solving);
    if (answer.kind !== "allocated" || !answer.proven) return [];
    return whyNothing(question, answer.grants, index, making);
  });
}

function capRiseOf({ base, caps, solving, making }: Desk, index: number): Promise<Rises["cap"]> {
  if (!base.proven || !base.settled) return Promise.resolve({ status: "not-known" });
  return capRise(caps, index, solving, async () => {
    const highest = await caps.at(caps.highest);
    if (highest === undefined) return [];
    const question = { round: withCap(base.round, caps.highest), candidates: base.candidates };
    return whyNothing(question, highest.grants, index, making);
  });
}

/** What stands in a candidate's way in the best proposal of a changed round. */
function whyNothing(
  { round, candidates }: Question,
  grants: readonly number[],
  index: number,
  { language }: Making,
): Worded[] {
  const standing = standingOf(round, candidates, grants);
  return reasonsFor(standing, index, true, () => [], []).map((reason) => word(reason, language));
}
