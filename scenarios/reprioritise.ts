import { type Assessment, assess, type Candidate, withYearsKept } from "../src/eligibility.ts";
import { sumKroner, toKroner } from "../src/kroner.ts";
import { compareIds } from "../src/order.ts";
import { sealed } from "../src/proposal/content.ts";
import type { Proposal, ReprioritisationAnswer, SolvedProposal, StageProof } from "../src/proposal/schema.ts";
import type { Area, Round } from "../src/round/round.ts";
import type { Policy } from "../src/round/schema.ts";
import { type Allocated, type Effort, greatestValue } from "../solver/allocate.ts";
import { buildProgram } from "../solver/build.ts";
import { fraction } from "../solver/exact/fraction.ts";
import { message } from "../src/reasons/codes.ts";
import { NothingFoundError } from "../solver/nothing-found.ts";
import type { Objective, Program, Row, Term } from "../solver/program.ts";
import { candidatesOf, laterOf, makerOf, type Making, propose, solvedContent } from "../solver/propose.ts";
import type { FurtherObstacles } from "../solver/reasons.ts";
import type { AskEngine } from "../solver/suggestions.ts";
import { yearsOf } from "./granted-years.ts";
import { grantsByCandidate } from "./grants-by-candidate.ts";

/** Kroner that the areas of a proposal release, by area in the order of their ids (R13). */
export type Released = ReadonlyMap<string, number>;

/**
 * Unused area money moved to where it does good (R13): the round's proposal, what its areas release, and the best
 * proposal among those the policy allows in which no grant became smaller.
 *
 * @param policy in place of the scheme's own
 */
export async function reprioritise(
  round: Round,
  policy: Policy,
  ask: AskEngine,
  effort: Effort,
  making: Making,
): Promise<ReprioritisationAnswer> {
  const before = await propose(round, ask, effort, making);
  const maker = makerOf(making);
  if (before.status === "infeasible") {
    return sealed({ before, after: null, policy, released: 0, used: 0, transfers: [] }, maker);
  }
  const released = releasedBy(round, before);
  const move = moveOf(round, before, released, policy);
  const after = await best(move, ask, effort, making);
  const received = receivedBy(before, after);
  const used = toKroner(sumKroner(received.values()));
  const transfers = transfersOf(released, received);
  return sealed({ before, after, policy, released: move.total, used, transfers }, maker);
}

/** The unused money of every area whose fate is `release`. */
function releasedBy(round: Round, before: SolvedProposal): Released {
  const fates = new Map(round.scheme.areas.map((area) => [area.id, area.unused]));
  return new Map(
    before.areas
      .filter(({ area, unused }) => unused > 0 && fates.get(area) === "release")
      .map(({ area, unused }) => [area, unused]),
  );
}

/** Everything that decides what may move: who has what, who may receive, and how much. Kroner. */
interface Move {
  readonly round: Round;
  readonly before: SolvedProposal;
  /** With the years that the grants of before have, which they keep (R17). */
  readonly assessment: Assessment;
  readonly candidates: readonly Candidate[];
  /** By candidate. */
  readonly grants: readonly number[];
  readonly released: Released;
  readonly total: number;
  readonly policy: Policy;
  /** The areas that may receive, in the order in which they are served, each with the most it may receive. */
  readonly receivers: readonly Receiver[];
}

interface Receiver {
  readonly area: string;
  readonly most: number;
}

function moveOf(round: Round, before: SolvedProposal, released: Released, policy: Policy): Move {
  const assessment = withYearsKept(assess(round), yearsOf(before), round.scheme.year);
  const candidates = candidatesOf(assessment);
  const total = toKroner(sumKroner(released.values()));
  return {
    round,
    before,
    assessment,
    candidates,
    grants: grantsByCandidate(round, candidates, before),
    released,
    total,
    policy,
    receivers: receiversOf(round, released, total, policy),
  };
}

/** R13: an area that releases receives nothing; the rest by `receivers`, `limits`, and the policy. */
function receiversOf(round: Round, released: Released, total: number, policy: Policy): Receiver[] {
  const { areas, reprioritisation } = round.scheme;
  const { receivers, limits, order } = reprioritisation;
  const admitted = areas.filter(
    ({ id }) => !released.has(id) && (receivers === undefined || receivers.includes(id)),
  );
  const upTo = (area: Area, most: number): Receiver => ({
    area: area.id,
    most: Math.min(most, limits.get(area.id) ?? most),
  });
  switch (policy) {
    case "best-use":
      return admitted.map((area) => upTo(area, total));
    case "proportional": {
      const minimums = sumKroner(admitted.map((area) => area.minimum));
      const share = (area: Area) =>
        minimums === 0n ? 0 : Number((BigInt(total) * BigInt(area.minimum)) / minimums);
      return admitted.map((area) => upTo(area, share(area)));
    }
    case "in-order":
      return order.flatMap((id) =>
        admitted.filter((area) => area.id === id).map((area) => upTo(area, total)),
      );
  }
}

async function best(move: Move, ask: AskEngine, effort: Effort, making: Making): Promise<SolvedProposal> {
  const allocation = await bestAllocation(move, ask, effort);
  const { round, before, released, assessment, candidates } = move;
  const further = furtherObstacles(move, allocation.grants);
  const later = laterOf(round, candidates, allocation.grants, effort.shouldStop);
  const after = solvedContent(
    round,
    assessment,
    { ...allocation, later },
    { released, further },
    making.language,
  );
  const unused = toKroner(sumKroner(after.areas.map((area) => area.unused)));
  const proven = before.status === "optimal" && after.status === "optimal";
  const totals = { ...after.totals, unused, unusedBound: unused };
  return sealed({ ...after, status: proven ? "optimal" : "feasible", totals }, makerOf(making));
}

/** The best grants by the policy, with the proof of docs/proof.md, "After reprioritisation". */
async function bestAllocation(move: Move, ask: AskEngine, effort: Effort): Promise<Allocated> {
  const base = afterProgram(move);
  const areas = move.policy === "in-order" ? move.receivers.map(({ area }) => area) : [];
  const service = await serve(move, base, areas, ask, effort);
  for (let { grants } = service; ;) {
    const program = withServed(move, base, areas, grants);
    const answer = await greatest(move, program, grants, ask, effort);
    // Where it is not proven that an area cannot get more, the value's search may come upon more: then that counts.
    if (areas.some((area) => grantedIn(move, answer.grants, area) > grantedIn(move, grants, area))) {
      grants = answer.grants;
      continue;
    }
    const { proofs } = service;
    const served = move.policy === "in-order" && proofs !== undefined ? { served: [...proofs] } : {};
    return {
      ...answer,
      proven: answer.proven && proofs !== undefined,
      proof: { ...answer.proof, ...served },
    };
  }
}

/** The areas of `in-order` after they were served, one after the other. */
interface Service {
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  /** By area, that it cannot get more in its turn; undefined where one of them was not proven. */
  readonly proofs: readonly StageProof[] | undefined;
}

async function serve(
  move: Move,
  base: Program,
  areas: readonly string[],
  ask: AskEngine,
  effort: Effort,
): Promise<Service> {
  let { grants } = move;
  let proofs: readonly StageProof[] | undefined = [];
  for (const [turn, area] of areas.entries()) {
    const program = withServed(move, base, areas.slice(0, turn), grants);
    const question = { ...program, objective: received(move, area) };
    const { proven, proof, ...answer } = await greatest(move, question, grants, ask, effort);
    grants = answer.grants;
    proofs =
      proofs === undefined || !proven || proof.value === undefined ? undefined : [...proofs, proof.value];
  }
  return { grants, proofs };
}

/** R12 (b) over a program that `start`, kroner by candidate, holds. */
async function greatest(
  move: Move,
  program: Program,
  start: readonly number[],
  ask: AskEngine,
  effort: Effort,
): Promise<Allocated> {
  const found = { objective: fraction(0n), assignment: assignmentOf(program, start) };
  const first = { kind: "least", unused: 0n, unusedBound: 0n, proof: {}, found } as const;
  const answer = await greatestValue(program, move.candidates, first, ask, effort);
  if (answer.kind !== "allocated") throw nothingFound();
  return answer;
}

/** What R13 itself sets against more money for a candidate, beside the rules of the round. */
function furtherObstacles(move: Move, grants: readonly number[]): FurtherObstacles {
  const receivedIn = (area: string | undefined) =>
    move.candidates.reduce(
      (sum, { application }, index) =>
        area === undefined || application.area === area ? sum + grants[index] - move.grants[index] : sum,
      0,
    );
  const left = new Map(move.receivers.map(({ area, most }) => [area, most - receivedIn(area)]));
  const leftInAll = move.total - receivedIn(undefined);
  const figures = (needed: bigint, room: number) => ({
    needed: Number(needed),
    left: room,
    missing: Number(needed) - room,
  });
  return (index, needed) => {
    const { area } = move.candidates[index].application;
    const room = left.get(area);
    if (room === undefined) return [message("area-receives-nothing", { area })];
    if (needed > BigInt(leftInAll)) return [message("released-money-used", figures(needed, leftInAll))];
    return needed > BigInt(room) ? [message("area-limit-reached", { area, ...figures(needed, room) })] : [];
  };
}

function nothingFound(): Error {
  return new NothingFoundError(
    "No proposal after reprioritisation was found within the time limit; give it more time.",
  );
}

/**
 * The program of `after`: no grant smaller, areas that do not receive as they are, no area over what it may receive and
 * all together at most what was released. Minimums are no longer asked for: grants only grow, so they hold.
 */
function afterProgram(move: Move): Program {
  const { round, candidates, grants, receivers, total } = move;
  const areas = round.scheme.areas.map((area) => ({ ...area, minimum: 0 }));
  const program = buildProgram({ ...round, scheme: { ...round.scheme, areas } }, candidates, {
    kind: "value",
    unused: 0n,
  });
  const mayReceive = new Set(receivers.map(({ area }) => area));
  const columns = program.columns.map((column, index) => {
    if (candidates[index].decided?.amount !== undefined) return column;
    const had = grants[index] / column.step;
    if (!mayReceive.has(candidates[index].application.area)) {
      return had > 0
        ? { ...column, lowest: had, highest: had, mayBeZero: false }
        : { ...column, lowest: 1, highest: 0, mayBeZero: true };
    }
    return had > 0 ? { ...column, lowest: had, mayBeZero: false } : column;
  });
  const limitRow = (key: string, served: ReadonlySet<string>, most: number): Row => {
    const inServed = (index: number) => served.has(candidates[index].application.area);
    const had = sumKroner(grants.filter((_, index) => inServed(index)));
    return {
      name: `received by ${key}`,
      rule: "R13",
      key,
      terms: grantTerms(move, inServed),
      lower: undefined,
      upper: had + BigInt(most),
    };
  };
  const rows = [
    ...program.rows,
    limitRow("all", mayReceive, total),
    ...receivers.map(({ area, most }) => limitRow(area, new Set([area]), most)),
  ];
  return { ...program, columns, rows };
}

function grantTerms(move: Move, wanted: (index: number) => boolean): Term[] {
  return move.candidates.flatMap((candidate, column) =>
    wanted(column) ? [{ column, atFull: BigInt(candidate.most), whenAny: 0n }] : [],
  );
}

/** Kroner granted in an area, to be made as many as it can use (`in-order`). */
function received(move: Move, area: string): Objective {
  return { name: "received", terms: grantTerms(move, inArea(move, area)), decimals: 0 };
}

/** The program in which areas that were served keep what `grants` give them. */
function withServed(
  move: Move,
  program: Program,
  areas: readonly string[],
  grants: readonly number[],
): Program {
  const rows = areas.map((area): Row => ({
    name: `served before, area ${area}`,
    rule: "R13",
    key: area,
    terms: grantTerms(move, inArea(move, area)),
    lower: grantedIn(move, grants, area),
    upper: undefined,
  }));
  return { ...program, rows: [...program.rows, ...rows] };
}

/** Kroner of `grants`, by candidate, in an area. */
function grantedIn(move: Move, grants: readonly number[], area: string): bigint {
  const wanted = inArea(move, area);
  return sumKroner(grants.filter((_, index) => wanted(index)));
}

function inArea({ candidates }: Move, area: string): (index: number) => boolean {
  return (index) => candidates[index].application.area === area;
}

function assignmentOf(program: Program, grants: readonly number[]): Float64Array {
  return Float64Array.from(program.columns, ({ step }, column) => grants[column] / step);
}

/** Kroner by area: grants after less grants before. */
function receivedBy(before: Proposal, after: SolvedProposal): ReadonlyMap<string, number> {
  const had = new Map(before.areas.map(({ area, granted }) => [area, granted]));
  return new Map(
    after.areas
      .map(({ area, granted }) => [area, granted - (had.get(area) ?? 0)] as const)
      .filter(([, amount]) => amount > 0),
  );
}

/** Who gave to whom, in the order of the areas' ids, so that both sides add up to the krone. */
function transfersOf(
  released: Released,
  received: ReadonlyMap<string, number>,
): ReprioritisationAnswer["transfers"] {
  const transfers: ReprioritisationAnswer["transfers"] = [];
  const sources = [...released].sort(([a], [b]) => compareIds(a, b)).map(([area, left]) => ({ area, left }));
  for (const [to, amount] of [...received].sort(([a], [b]) => compareIds(a, b))) {
    let wanted = amount;
    for (const source of sources) {
      const part = Math.min(wanted, source.left);
      if (part === 0) continue;
      transfers.push({ from: source.area, to, amount: part });
      source.left -= part;
      wanted -= part;
    }
  }
  return transfers;
}
