import { exact } from "../../src/decimal.ts";
import { assess, type Candidate } from "../../src/eligibility.ts";
import type { Aim, Frontier, FrontierPoint } from "../../src/frontier/schema.ts";
import { type Maker, sealed } from "../../src/proposal/content.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { decimalText } from "../../solver/decimal-text.ts";
import { compare, fraction } from "../../solver/exact/fraction.ts";
import type { Program } from "../../solver/program.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { solvedAgain, type Solving } from "../solving.ts";
import { answerFields } from "../sweep/answer-fields.ts";
import { cutOf, demanding, largestCutOf, nextDemand } from "./cut.ts";
import { type MunicipalityOf, reachedBy, reachingAtLeast } from "./municipalities.ts";

/** `by`: with `cut`, by how much at least the largest cut shrinks from point to point, a decimal share. */
export type FrontierRequest =
  { readonly aim: "cut"; readonly by: string } | { readonly aim: "municipalities" };

export interface FrontierProgress {
  readonly aim: Aim;
  readonly points: number;
}

type Allocated = Extract<Allocation, { kind: "allocated" }>;

/**
 * The efficient frontier between the best proposal (R12) and a second aim: smaller cuts, or more municipalities
 * (docs/sweep.md). It begins with R12's own answer. Each further point is R12 again among the proposals that do better by
 * the aim than the one before, until there are none. One that costs nothing takes the place of the one before.
 */
export async function frontierOf(
  document: RoundDocument,
  request: FrontierRequest,
  maker: Maker,
  solving: Solving,
  onProgress: (progress: FrontierProgress) => void,
): Promise<Frontier> {
  const round = roundOf(document);
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const municipalityOf = municipalitiesOf(document);
  const beyond = request.aim === "cut" ? smallerCuts(request.by) : moreMunicipalities(municipalityOf);
  const found: Allocated[] = [];
  const first =
    assessment.conflicts.length > 0
      ? ({ kind: "infeasible", proof: {} } as const)
      : await solvedAgain({ round, candidates, ties: false }, solving);
  let answer: Allocation | undefined = first;
  while (answer?.kind === "allocated" && answer.proven) {
    const last = found.at(-1);
    if (last !== undefined && isAsGood(answer, last)) found.pop();
    found.push(answer);
    onProgress({ aim: request.aim, points: found.length });
    answer = await beyond(round, candidates, answer, solving);
  }
  const isOver = answer === undefined || answer.kind === "infeasible";
  const points = found.map((one, place): FrontierPoint => {
    const before = place === 0 ? undefined : found[place - 1].grants;
    return {
      ...answerFields(round, candidates, one, before),
      municipalities: reachedBy(candidates, one.grants, municipalityOf),
      ...cutFields(candidates, one.grants),
    };
  });
  const status = first.kind === "infeasible" ? "infeasible" : isOver ? "finished" : "stopped";
  return sealed({ ...request, status, points }, maker);
}

/** The best that does better by the aim than `last`; undefined where nothing can. */
type Beyond = (
  round: Round,
  candidates: readonly Candidate[],
  last: Allocated,
  solving: Solving,
) => Promise<Allocation | undefined>;

function smallerCuts(by: string): Beyond {
  return async (round, candidates, last, solving) => {
    const largest = largestCutOf(candidates, last.grants);
    if (largest === undefined || compare(largest.share, fraction(1n)) >= 0) return undefined;
    const demand = nextDemand(largest.share, exact(by));
    const demanded = demanding(candidates, demand, round.scheme.grant.step);
    return solvedAgain({ round, candidates: demanded, ties: false, known: last.learnt }, solving);
  };
}

function moreMunicipalities(municipalityOf: MunicipalityOf): Beyond {
  return (round, candidates, last, solving) => {
    const wanted = reachedBy(candidates, last.grants, municipalityOf) + 1;
    const beside = (program: Program) => reachingAtLeast(program, candidates, municipalityOf, wanted);
    return solvedAgain({ round, candidates, ties: false, beside }, solving);
  };
}

/** By R12 (a) and (b), exactly. */
function isAsGood(a: Allocated, b: Allocated): boolean {
  return a.unused === b.unused && compare(a.value, b.value) === 0;
}

function municipalitiesOf(document: RoundDocument): MunicipalityOf {
  const numbers = new Map(document.applications.map(({ id, applicant }) => [id, applicant.municipality]));
  return ({ application }) => numbers.get(application.id);
}

function cutFields(
  candidates: readonly Candidate[],
  grants: readonly number[],
): Pick<FrontierPoint, "largestCut"> {
  const largest = largestCutOf(candidates, grants);
  if (largest === undefined) return {};
  const { application, most } = candidates[largest.index];
  const cut = decimalText(cutOf(largest.share), "up");
  return { largestCut: { application: application.id, grant: grants[largest.index], eligible: most, cut } };
}
