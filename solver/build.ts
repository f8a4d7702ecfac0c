import { decimalsOf, scaled } from "../src/decimal.ts";
import type { Candidate } from "../src/eligibility.ts";
import { sumKroner } from "../src/kroner.ts";
import type { Area, Round, Share } from "../src/round/round.ts";
import { matches } from "../src/when.ts";
import type { Column, Objective, Program, Ranking, Row, Term } from "./program.ts";
import { applicantRooms, spreadRows } from "./spread-rows.ts";

/** Which question of R12 the program asks: the least unused money, or the greatest value at that unused money. */
export type Stage = { readonly kind: "unused" } | { readonly kind: "value"; readonly unused: bigint };

/**
 * The linear program of R4–R12 for one round, in the order of columns and rows that docs/proof.md fixes.
 *
 * @param candidates the candidates of the round in the order of their ids (`assess`)
 * @param required ids of candidates that a question wants to have a grant, undecided all the same: the ranking (R10)
 *   holds for them. In a proposal there are none.
 */
export function buildProgram(
  round: Round,
  candidates: readonly Candidate[],
  stage: Stage,
  required: ReadonlySet<string> = new Set(),
): Program {
  const needs = areaNeeds(round, candidates);
  const withUnused = stage.kind === "unused" || stage.unused > 0n;
  const rooms = applicantRooms(round, candidates);
  const columns = [
    ...candidates.map((one, index) => grantColumn(one, round, required, rooms[index])),
    ...(withUnused ? needs.map(unusedColumn) : []),
  ];
  const unusedTerms = withUnused
    ? needs.map((need, index) => unusedTerm(need, candidates.length + index))
    : [];
  return freeze({
    columns,
    rows: [
      capRow(round, candidates, stage, unusedTerms),
      ...laterRows(round, candidates),
      ...needs.map((need, index) =>
        minimumRow(need, candidates, withUnused ? candidates.length + index : undefined),
      ),
      ...round.scheme.areas.flatMap((area) => maximumRow(area, round, candidates)),
      ...round.scheme.areas.flatMap((area) => projectsRow(area, candidates)),
      ...round.scheme.shares.map((share) => shareRow(share, round, candidates)),
      ...spreadRows(round, candidates, columns),
      ...(stage.kind === "value" && stage.unused > 0n ? [frozenUnusedRow(unusedTerms, stage.unused)] : []),
    ],
    rankings:
      round.scheme.ranking === "strict" ? round.scheme.areas.map((area) => ranking(area, candidates)) : [],
    objective: stage.kind === "unused" ? leastUnused(unusedTerms) : greatestValue(round, candidates),
  });
}

/** What an area is short of its minimum before any undecided grant; only areas that are short. */
export interface Need {
  readonly area: string;
  readonly step: number;
  /** Kroner. */
  readonly amount: bigint;
  /** Steps that fill it. */
  readonly steps: bigint;
}

/** Every area whose minimum is above its commitments and decided amounts in the scheme's year, by id (R8). */
export function areaNeeds(round: Round, candidates: readonly Candidate[]): Need[] {
  const { step } = round.scheme.grant;
  return round.scheme.areas.flatMap((area) => {
    const amount = BigInt(area.minimum) - spokenFor(round, candidates, area.id);
    const steps = (amount + BigInt(step) - 1n) / BigInt(step);
    return amount > 0n ? [{ area: area.id, step, amount, steps }] : [];
  });
}

/** Kroner of the scheme's year in commitments and decided amounts, of one area or of all. */
function spokenFor(round: Round, candidates: readonly Candidate[], area?: string): bigint {
  const inArea = (id: string) => area === undefined || id === area;
  const committed = round.commitments
    .filter((commitment) => inArea(commitment.area))
    .map((commitment) => commitment.amounts.get(round.scheme.year) ?? 0);
  const decided = candidates
    .filter((candidate) => inArea(candidate.application.area))
    .map((candidate) => candidate.decided?.amount ?? 0);
  return sumKroner(committed) + sumKroner(decided);
}

function isOpen(candidate: Candidate): boolean {
  return candidate.decided?.amount === undefined;
}

/** @param room kroner that the candidate's applicant may get beside what is decided (R15); undefined without a limit */
function grantColumn(
  candidate: Candidate,
  round: Round,
  required: ReadonlySet<string>,
  room: number | undefined,
): Column {
  const { application, most, least, decided } = candidate;
  const common = { name: `grant of ${application.id}`, kind: "grant", key: application.id } as const;
  if (decided?.amount !== undefined) {
    const { amount } = decided;
    return { ...common, step: 1, full: most, lowest: amount, highest: amount, mayBeZero: false };
  }
  const { step } = round.scheme.grant;
  const full = most / step;
  const mayBeZero = decided === undefined && !required.has(application.id);
  // One that must have a grant keeps its range, so that there is always a value: its row says what is too much.
  const isShorter = room !== undefined && mayBeZero;
  const highest = isShorter ? Math.min(full, Math.floor(room / step)) : full;
  return { ...common, step, full, lowest: least / step, highest, mayBeZero };
}

function unusedColumn(need: Need): Column {
  const full = Number(need.steps);
  return {
    name: `unused money of area ${need.area}`,
    kind: "unused",
    key: need.area,
    step: need.step,
    full,
    lowest: 1,
    highest: full,
    mayBeZero: true,
  };
}

/** The shortfall in kroner: 0, or step × k less what the last step is too much. */
function unusedTerm(need: Need, column: number): Term {
  const atFull = need.steps * BigInt(need.step);
  return { column, atFull, whenAny: need.amount - atFull };
}

function grantTerms(
  candidates: readonly Candidate[],
  atFull: (candidate: Candidate) => bigint,
  wanted: (candidate: Candidate) => boolean = isOpen,
): Term[] {
  return candidates.flatMap((candidate, column) =>
    wanted(candidate) ? [{ column, atFull: atFull(candidate), whenAny: 0n }] : [],
  );
}

const eligible = (candidate: Candidate): bigint => BigInt(candidate.most);

function openInArea(area: string): (candidate: Candidate) => boolean {
  return (candidate) => isOpen(candidate) && candidate.application.area === area;
}

function capRow(
  round: Round,
  candidates: readonly Candidate[],
  stage: Stage,
  unusedTerms: readonly Term[],
): Row {
  const left = BigInt(round.scheme.cap) - spokenFor(round, candidates);
  const grants = grantTerms(candidates, eligible);
  return stage.kind === "unused"
    ? row("R6", String(round.scheme.year), "cap", [...grants, ...unusedTerms], { upper: left })
    : row("R6", String(round.scheme.year), "cap", grants, { upper: left - stage.unused });
}

function laterRows(round: Round, candidates: readonly Candidate[]): Row[] {
  return [...round.scheme.laterCaps].flatMap(([year, ceiling]) => {
    const committed = sumKroner(round.commitments.map((commitment) => commitment.amounts.get(year) ?? 0));
    const wants = (candidate: Candidate) => (candidate.alongside.get(year) ?? 0) > 0;
    const terms = grantTerms(candidates, (candidate) => BigInt(candidate.alongside.get(year) ?? 0), wants);
    const upper = BigInt(ceiling) - committed;
    return terms.length > 0 || upper < 0n
      ? [row("R6", String(year), `ceiling ${year}`, terms, { upper })]
      : [];
  });
}

function minimumRow(need: Need, candidates: readonly Candidate[], unused: number | undefined): Row {
  const atFull = need.steps * BigInt(need.step);
  const grants = grantTerms(candidates, eligible, openInArea(need.area));
  const unusedTerms = unused === undefined ? [] : [{ column: unused, atFull, whenAny: 0n }];
  return row("R8", need.area, `minimum of area ${need.area}`, [...grants, ...unusedTerms], { lower: atFull });
}

function maximumRow(area: Area, round: Round, candidates: readonly Candidate[]): Row[] {
  if (area.maximum === undefined) return [];
  const upper = BigInt(area.maximum) - spokenFor(round, candidates, area.id);
  const grants = grantTerms(candidates, eligible, openInArea(area.id));
  return [row("R7", area.id, `maximum of area ${area.id}`, grants, { upper })];
}

function projectsRow(area: Area, candidates: readonly Candidate[]): Row[] {
  if (area.projectsAtMost === undefined) return [];
  const terms = candidates.flatMap((candidate, column) =>
    candidate.application.area === area.id ? [{ column, atFull: 0n, whenAny: 1n }] : [],
  );
  return [row("R7", area.id, `projects of area ${area.id}`, terms, { upper: BigInt(area.projectsAtMost) })];
}

/** atLeast × all − those that match ≤ 0, in 10^-decimals kroner (R9). */
function shareRow(share: Share, round: Round, candidates: readonly Candidate[]): Row {
  const decimals = decimalsOf([share.atLeast]);
  const atLeast = scaled(share.atLeast, decimals);
  const whole = 10n ** BigInt(decimals);
  const weight = (candidate: Candidate) =>
    matches(share.when, candidate.application, round.scheme.year) ? atLeast - whole : atLeast;
  const decided = candidates.reduce(
    (sum, candidate) => sum + weight(candidate) * BigInt(candidate.decided?.amount ?? 0),
    0n,
  );
  const terms = grantTerms(candidates, (candidate) => weight(candidate) * eligible(candidate));
  return row("R9", share.id, `share ${share.id}`, terms, { upper: -decided });
}

function frozenUnusedRow(unusedTerms: readonly Term[], unused: bigint): Row {
  return row("R12", "unused", "least unused money", unusedTerms, { upper: unused });
}

function row(
  rule: Row["rule"],
  key: string,
  name: string,
  terms: readonly Term[],
  limits: { readonly lower?: bigint; readonly upper?: bigint },
): Row {
  return { name, rule, key, terms, lower: limits.lower, upper: limits.upper };
}

function leastUnused(unusedTerms: readonly Term[]): Objective {
  const terms = unusedTerms.map(({ column, atFull, whenAny }) => ({
    column,
    atFull: -atFull,
    whenAny: -whenAny,
  }));
  return { name: "unused", terms, decimals: 0 };
}

/** R12 (b): Σ s(i) × x(i), or Σ s(i) × x(i)/u(i) with the objective `points`. */
function greatestValue(round: Round, candidates: readonly Candidate[]): Objective {
  const decimals = decimalsOf(candidates.map((candidate) => candidate.score));
  const kroner = round.scheme.objective === "score-kroner";
  const terms = grantTerms(
    candidates,
    (candidate) => scaled(candidate.score, decimals) * (kroner ? eligible(candidate) : 1n),
    () => true,
  );
  return { name: "value", terms, decimals };
}

/** Tiers of equal score within an area, the best first; what an officer has decided is outside (R10). */
function ranking(area: Area, candidates: readonly Candidate[]): Ranking {
  const ranked = candidates
    .map((candidate, column) => ({ candidate, column }))
    .filter(({ candidate }) => candidate.application.area === area.id && candidate.decided === undefined)
    .sort((a, b) => b.candidate.score.comparedTo(a.candidate.score) || a.column - b.column);
  const tiers: number[][] = [];
  let last: Candidate | undefined;
  for (const { candidate, column } of ranked) {
    const tier = last?.score.equals(candidate.score) === true ? tiers.at(-1) : undefined;
    if (tier === undefined) tiers.push([column]);
    else tier.push(column);
    last = candidate;
  }
  return { area: area.id, tiers };
}

/** Frozen in all its parts. */
function freeze<Part>(part: Part): Part {
  if (typeof part !== "object" || part === null) return part;
  const inside: readonly unknown[] = Object.values(part);
  inside.forEach(freeze);
  return Object.freeze(part);
}
