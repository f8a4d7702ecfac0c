import type { Candidate } from "../../src/eligibility.ts";
import { sumKroner } from "../../src/kroner.ts";
import type { Round } from "../../src/round/round.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { compare } from "../../solver/exact/fraction.ts";
import { solvedAgain, type Solving } from "../solving.ts";

/** By candidate: its municipality's number, or undefined where none is given. */
export type MunicipalityOf = (candidate: Candidate) => string | undefined;

type Allocated = Extract<Allocation, { kind: "allocated" }>;

/** How many municipalities have an application with a grant. */
export function reachedBy(
  candidates: readonly Candidate[],
  grants: readonly number[],
  municipalityOf: MunicipalityOf,
): number {
  return reachedIn(candidates, grants, municipalityOf).size;
}

function reachedIn(
  candidates: readonly Candidate[],
  grants: readonly number[],
  municipalityOf: MunicipalityOf,
): ReadonlySet<string> {
  const reached = candidates.filter((_, index) => grants[index] > 0).map(municipalityOf);
  return new Set(reached.filter((one) => one !== undefined));
}

/** A part of all proposals: these applications have a grant and those have none; and the best of the part by R12. */
interface Part {
  readonly required: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  readonly best: Allocated;
}

/** Looks for the best proposals that reach more and more municipalities. What is known of the parts is kept. */
export interface Reaching {
  /**
   * R12 among the proposals that reach at least so many municipalities; undefined where none does. What is asked first
   * must not be for more than what is asked later.
   */
  readonly atLeast: (municipalities: number, solving: Solving) => Promise<Allocation | undefined>;
}

/**
 * Best first through parts of all proposals, exact. A proposal that reaches more municipalities than the best of a part
 * gives a grant in one that this one does not reach. So the part is split by the first application there that gets one,
 * and each new part is solved (R12). The best part comes first; when its best reaches enough, nothing that does is
 * better. Parts that are as good are all split, so that the choice among equals (R12 c) is right too.
 *
 * @param best the answer to R12 of the round
 */
export function reachingFrom(
  round: Round,
  candidates: readonly Candidate[],
  municipalityOf: MunicipalityOf,
  best: Allocated,
): Reaching {
  const { year, cap } = round.scheme;
  const committed = sumKroner(round.commitments.map(({ amounts }) => amounts.get(year) ?? 0));
  const room = BigInt(cap) - committed;
  const reachOf = ({ grants }: Allocated) => reachedIn(candidates, grants, municipalityOf);
  const order = preferenceOrder(candidates);
  const parts: { open: readonly Part[] } = { open: [{ required: new Set(), excluded: new Set(), best }] };

  /** The parts of a part in which somebody gets a grant where its best reaches nobody; undefined when time is over. */
  const split = async (part: Part, atLeast: number, solving: Solving): Promise<Part[] | undefined> => {
    const reached = reachOf(part.best);
    const excluded = new Set(part.excluded);
    const found: Part[] = [];
    for (const candidate of candidates) {
      const { id } = candidate.application;
      const municipality = municipalityOf(candidate);
      if (municipality === undefined || reached.has(municipality) || excluded.has(id)) continue;
      const required = new Set(part.required).add(id);
      if (leastFor(candidates, municipalityOf, { required, excluded }, atLeast) <= room) {
        const question = { round, candidates: without(candidates, excluded), ties: false, required };
        const answer = await solvedAgain({ ...question, known: part.best.learnt }, solving);
        if (answer.kind === "nothing-found") return undefined;
        if (answer.kind === "allocated") {
          if (!answer.proven || !answer.preference.settled) return undefined;
          found.push({ required, excluded: new Set(excluded), best: answer });
        }
      }
      excluded.add(id);
    }
    return found;
  };

  return {
    async atLeast(municipalities, solving) {
      let enough: Allocated | undefined;
      for (;;) {
        const next = bestOf(parts.open, order, ({ best: own }) => reachOf(own).size < municipalities);
        const reaching = bestOf(parts.open, order, ({ best: own }) => reachOf(own).size >= municipalities);
        enough = reaching?.best;
        if (next === undefined) return enough;
        if (enough !== undefined && worthOf(next.best, enough) < 0) return enough;
        const smaller = await split(next, municipalities, solving);
        if (smaller === undefined) return { kind: "nothing-found" };
        parts.open = [...parts.open.filter((one) => one !== next), ...smaller];
      }
    },
  };
}

/** Applications that get no grant, candidates all the same: the ranking (R10) holds for them. */
function without(candidates: readonly Candidate[], excluded: ReadonlySet<string>): Candidate[] {
  return candidates.map((one) =>
    excluded.has(one.application.id) ? { ...one, least: one.most + (one.most || 1) } : one,
  );
}

/** The kroner that at least so many municipalities need in a part, by the least grants alone (R4). */
function leastFor(
  candidates: readonly Candidate[],
  municipalityOf: MunicipalityOf,
  { required, excluded }: Pick<Part, "required" | "excluded">,
  atLeast: number,
): bigint {
  let needed = 0n;
  const sure = new Set<string>();
  const cheapest = new Map<string, number>();
  for (const candidate of candidates) {
    const { id } = candidate.application;
    const municipality = municipalityOf(candidate);
    const { decided } = candidate;
    if (decided !== undefined || required.has(id)) {
      needed += BigInt(decided?.amount ?? candidate.least);
      if (municipality !== undefined) sure.add(municipality);
    } else if (municipality !== undefined && !excluded.has(id)) {
      cheapest.set(municipality, Math.min(cheapest.get(municipality) ?? Infinity, candidate.least));
    }
  }
  const others = [...cheapest].filter(([municipality]) => !sure.has(municipality)).map(([, least]) => least);
  const more = Math.max(0, atLeast - sure.size);
  // Fewer municipalities are left than are wanted: no room is enough.
  if (others.length < more) return BigInt(Number.MAX_SAFE_INTEGER) * 2n;
  return needed + sumKroner(others.sort((a, b) => a - b).slice(0, more));
}

/** Above 0 where `a` is better by R12 (a) and (b), 0 where they are as good. */
function worthOf(a: Allocated, b: Allocated): number {
  if (a.unused !== b.unused) return a.unused < b.unused ? 1 : -1;
  return compare(a.value, b.value);
}

function bestOf(
  parts: readonly Part[],
  order: readonly number[],
  isMeant: (part: Part) => boolean,
): Part | undefined {
  return parts
    .filter(isMeant)
    .reduce<Part | undefined>(
      (a, b) => (a === undefined || comesFirst(b.best, a.best, order) ? b : a),
      undefined,
    );
}

/** By R12: less unused money, then more value, then the greater grant of the first that differs. */
function comesFirst(a: Allocated, b: Allocated, order: readonly number[]): boolean {
  const worth = worthOf(a, b);
  if (worth !== 0) return worth > 0;
  const differing = order.find((index) => a.grants[index] !== b.grants[index]);
  return differing !== undefined && a.grants[differing] > b.grants[differing];
}

/** R12 (c): the highest score first; among equal scores the first by id. */
function preferenceOrder(candidates: readonly Candidate[]): number[] {
  return candidates
    .map((_, index) => index)
    .sort((a, b) => candidates[b].score.comparedTo(candidates[a].score) || a - b);
}
