import type { ScoreRise } from "../../src/prices/schema.ts";
import type { Worded } from "../../src/proposal/schema.ts";
import { fraction } from "../../solver/exact/fraction.ts";
import type { Base } from "./base.ts";
import { type Enough, type Holding, isEnough, leastEnough } from "./score-line.ts";
import { pointsOf, type ScoreScale, stepsOf, withScore } from "./score-scale.ts";
import { type Question, solvedAgain, type Solving } from "../solving.ts";
import { minus, product, type Worth, weightOf } from "./worth.ts";

/**
 * The least rise of a candidate's own score with which the best proposal gives it a grant.
 *
 * With a higher score the best proposal with a grant for it can only be better, and the best without can only be worse
 * (with strict ranking it blocks more below it). So what is enough stays enough, and a least score can be looked for:
 * first between which scores of others in its area, where the ranking is strict, then on the line there
 * (score-line.ts). A score buys value, never unused money. (docs/prices.md.)
 *
 * @param base the round's own best proposal; it gives the candidate nothing
 * @param whyNever what stands in its way with the greatest score it can have
 */
export async function scoreRise(
  base: Base,
  index: number,
  scale: ScoreScale,
  solving: Solving,
  whyNever: (greatest: Question) => Promise<Worded[]>,
): Promise<ScoreRise> {
  const { round, candidates } = base;
  const { application, score } = candidates[index];
  const own = stepsOf(scale, score);
  const greatest = scale.greatest.get(application.id) ?? score;
  const last = stepsOf(scale, greatest);
  const never = async (): Promise<ScoreRise> => ({
    status: "never",
    greatest: greatest.toFixed(),
    reasons: await whyNever({ round, candidates: withScore(candidates, index, greatest) }),
  });
  if (last <= own) return never();
  const found = await leastOver(partsOf(base, index, scale, own + 1n, last), base, index, scale, solving);
  if (found === "unknown") return { status: "not-known" };
  if (found === "none") return never();
  const chosen = found.by === "more" || (await isChosen(base, index, scale, found.score, solving));
  if (chosen === "unknown") {
    const atMost = found.score < last ? { atMost: risen(found.score + 1n) } : {};
    return { status: "not-known", atLeast: risen(found.score), ...atMost };
  }
  // One step more is worth more, where as much was not enough.
  const enough = chosen ? found.score : found.score + 1n;
  if (enough > last) return never();
  return { status: "proven", rise: risen(enough), score: pointsOf(scale, enough).toFixed() };

  function risen(steps: bigint): string {
    return pointsOf(scale, steps - own).toFixed();
  }
}

/** Scores, in steps, between which nothing but the candidate's own value depends on its score. */
interface Part {
  readonly first: bigint;
  readonly last: bigint;
}

/** With strict ranking every other score in the area parts them: above it, on it and below it. */
function partsOf(
  { round, candidates }: Base,
  index: number,
  scale: ScoreScale,
  first: bigint,
  last: bigint,
): Part[] {
  if (round.scheme.ranking !== "strict") return [{ first, last }];
  const { area } = candidates[index].application;
  const others = candidates
    .filter(({ application, decided }) => application.area === area && decided === undefined)
    .map(({ score }) => stepsOf(scale, score))
    .flatMap((steps) => [steps, steps + 1n]);
  const starts = [...new Set([first, ...others.filter((steps) => steps > first && steps <= last)])].sort(
    (a, b) => (a < b ? -1 : 1),
  );
  return starts.map((start, place) => ({
    first: start,
    last: place + 1 < starts.length ? starts[place + 1] - 1n : last,
  }));
}

/** The least score that is enough: in the first part in which the last one is. */
async function leastOver(
  parts: readonly Part[],
  base: Base,
  index: number,
  scale: ScoreScale,
  solving: Solving,
): Promise<Enough | "none" | "unknown"> {
  const { round, candidates } = base;
  const unit = fraction(1n, 10n ** BigInt(scale.decimals));
  const steepest = product(weightOf(round.scheme, candidates[index], candidates[index].most), unit);
  const seen = new Map<bigint, Holding>();
  const at = async (score: bigint): Promise<Holding> => {
    const holding = seen.get(score) ?? (await holdingAt(base, index, scale, score, solving));
    seen.set(score, holding);
    return holding;
  };
  let [from, to] = [0, parts.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const end = await at(parts[middle].last);
    if (end.kind === "unknown") return "unknown";
    if (isEnough(end)) to = middle;
    else from = middle + 1;
  }
  return leastEnough(parts[from].first, parts[from].last, steepest, at);
}

async function holdingAt(
  base: Base,
  index: number,
  scale: ScoreScale,
  score: bigint,
  solving: Solving,
): Promise<Holding> {
  const candidates = withScore(base.candidates, index, pointsOf(scale, score));
  const required = new Set([candidates[index].application.id]);
  const known = { grants: base.grants, gap: undefined };
  const question = { round: base.round, candidates, choose: false, known };
  const granted = await solvedAgain({ ...question, required }, solving);
  if (granted.kind === "infeasible") return { kind: "worse" };
  if (granted.kind === "nothing-found" || !granted.proven) return { kind: "unknown" };
  const without = isBlocking(base, index, scale, score) ? await bestOf(question, solving) : base.worth;
  if (without === "unknown") return { kind: "unknown" };
  if (without === "infeasible" || granted.unused < without.unused) return { kind: "better" };
  if (granted.unused > without.unused) return { kind: "worse" };
  const unit = fraction(1n, 10n ** BigInt(scale.decimals));
  const { scheme } = base.round;
  return {
    kind: "value",
    gap: minus(granted.value, without.value),
    slope: product(weightOf(scheme, candidates[index], granted.grants[index]), unit),
  };
}

/** Whether the candidate, with this score and without a grant, would block a grant of the base (R10, strict). */
function isBlocking(
  { round, candidates, grants }: Base,
  index: number,
  scale: ScoreScale,
  score: bigint,
): boolean {
  if (round.scheme.ranking !== "strict") return false;
  const { area } = candidates[index].application;
  return candidates.some(
    ({ application, decided, score: other }, place) =>
      grants[place] > 0 &&
      decided === undefined &&
      application.area === area &&
      stepsOf(scale, other) < score,
  );
}

async function bestOf(question: Question, solving: Solving): Promise<Worth | "infeasible" | "unknown"> {
  const answer = await solvedAgain(question, solving);
  if (answer.kind === "infeasible") return "infeasible";
  return answer.kind === "allocated" && answer.proven ? answer : "unknown";
}

/** Where two are as good: whether the choice among equals (R12 c) falls on one with a grant for the candidate. */
async function isChosen(
  { round, candidates }: Base,
  index: number,
  scale: ScoreScale,
  score: bigint,
  solving: Solving,
): Promise<boolean | "unknown"> {
  const question = { round, candidates: withScore(candidates, index, pointsOf(scale, score)) };
  const answer = await solvedAgain(question, solving);
  if (answer.kind !== "allocated" || !answer.proven || !answer.preference.settled) return "unknown";
  return answer.grants[index] > 0;
}
