import { decimalsOf, scaled } from "../../src/decimal.ts";
import { identityOf } from "../../src/applicant.ts";
import type { Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import { ranksOf } from "../../src/scoring.ts";
import { matches } from "../../src/when.ts";
import { committed, decidedIn, laterYearsHeld, type Need, needsOf } from "./needs.ts";
import { normalForm, type PlainModel } from "./normal-form.ts";
import { scoresOf } from "./scores.ts";
import type { Column, Model, Part, Ranking, Row } from "./shape.ts";

/** Which question is proven: that nothing is feasible, the least unused money, or the value at `unused` kroner. */
export type Stage =
  | { readonly name: "infeasible" }
  | { readonly name: "unused" }
  | { readonly name: "value"; readonly unused: bigint };

/** The model of one stage of a round; `candidates` are those of `assess`, in the order of their ids. */
export function modelOf(round: Round, candidates: readonly Candidate[], stage: Stage): Model {
  return normalForm(plainModelOf(round, candidates, stage));
}

/** The same before its normal form. */
export function plainModelOf(round: Round, candidates: readonly Candidate[], stage: Stage): PlainModel {
  const needs = needsOf(round, candidates);
  const unusedMoney = stage.name !== "value" || stage.unused > 0n;
  const grants = candidates.map((candidate, column) => ({ candidate, column }));
  const rooms = roomsOf(round, grants);
  const columns = [
    ...candidates.map((candidate, column) => grantColumn(candidate, round, rooms.get(column))),
    ...(unusedMoney ? needs.map(unusedColumn) : []),
  ];
  const free = grants.filter(({ candidate }) => candidate.decided?.amount === undefined);
  const frame: Frame = {
    round,
    candidates,
    needs,
    grants,
    free,
    rooms,
    grantsIn: byArea(grants),
    freeIn: byArea(free),
    unused: unusedMoney ? needs.map((need, place) => ({ need, column: candidates.length + place })) : [],
  };
  const rows = [
    capRow(frame, stage),
    ...laterRows(frame),
    ...minimumRows(frame),
    ...maximumRows(frame),
    ...projectRows(frame),
    ...shareRows(frame),
    ...numberRows(frame),
    ...applicantGrantRows(frame),
    ...applicantAmountRows(frame),
    ...(stage.name === "value" && stage.unused > 0n ? [unusedRow(frame, stage.unused)] : []),
  ];
  const objective = stage.name === "value" ? valueParts(frame) : frame.unused.map(unusedObjectivePart);
  return { columns, rows, objective, rankings: rankingsOf(frame) };
}

interface GrantPlace {
  readonly candidate: Candidate;
  readonly column: number;
}

type ByArea = ReadonlyMap<string, readonly GrantPlace[]>;

function byArea(places: readonly GrantPlace[]): ByArea {
  const areas = new Map<string, GrantPlace[]>();
  for (const place of places) {
    const { area } = place.candidate.application;
    const list = areas.get(area);
    if (list === undefined) areas.set(area, [place]);
    else list.push(place);
  }
  return areas;
}

interface UnusedPlace {
  readonly need: Need;
  readonly column: number;
}

interface Frame {
  readonly round: Round;
  readonly candidates: readonly Candidate[];
  readonly needs: readonly Need[];
  readonly grants: readonly GrantPlace[];
  /** F: the candidates whose amount no officer has decided. */
  readonly free: readonly GrantPlace[];
  /** R15, by column: kroner that the applicant may get beside its decided amounts; empty without a limit. */
  readonly rooms: ReadonlyMap<number, bigint>;
  readonly grantsIn: ByArea;
  readonly freeIn: ByArea;
  readonly unused: readonly UnusedPlace[];
}

function grantColumn(candidate: Candidate, round: Round, room: bigint | undefined): Column {
  const name = `grant ${candidate.application.id}`;
  const amount = candidate.decided?.amount;
  if (amount !== undefined) {
    const decided = BigInt(amount);
    return { name, full: BigInt(candidate.most), lowest: decided, highest: decided, mayBeZero: false };
  }
  const step = BigInt(round.scheme.grant.step);
  const full = BigInt(candidate.most) / step;
  const lowest = BigInt(candidate.least) / step;
  const mayBeZero = candidate.decided === undefined;
  const highest = !mayBeZero || room === undefined || room / step > full ? full : room / step;
  return { name, full, lowest, highest, mayBeZero };
}

function unusedColumn(need: Need): Column {
  return { name: `unused ${need.area.id}`, full: need.full, lowest: 1n, highest: need.full, mayBeZero: true };
}

function amountPart({ candidate, column }: GrantPlace): Part {
  return { column, atFull: BigInt(candidate.most), whenAny: 0n };
}

function unusedMoneyPart({ need, column }: UnusedPlace): Part {
  return { column, atFull: need.step * need.full, whenAny: -need.delta };
}

function unusedObjectivePart({ need, column }: UnusedPlace): Part {
  return { column, atFull: -need.step * need.full, whenAny: need.delta };
}

/** R6 and R8 in the scheme's year. */
function capRow(frame: Frame, stage: Stage): Row {
  const { round, candidates } = frame;
  const left =
    BigInt(round.scheme.cap) - committed(round, round.scheme.year) - decidedIn(candidates, undefined);
  const setAside = stage.name === "value" ? [] : frame.unused.map(unusedMoneyPart);
  return {
    name: "cap",
    parts: [...frame.free.map(amountPart), ...setAside],
    sense: "at most",
    limit: stage.name === "value" ? left - stage.unused : left,
  };
}

/** R6 in later years. */
function laterRows(frame: Frame): readonly Row[] {
  return laterYearsHeld(frame.round, frame.candidates).map(({ year, left }) => ({
    name: `ceiling ${String(year)}`,
    parts: frame.grants.map(({ candidate, column }) => ({
      column,
      atFull: BigInt(candidate.alongside.get(year) ?? 0),
      whenAny: 0n,
    })),
    sense: "at most",
    limit: left,
  }));
}

/** R8. */
function minimumRows(frame: Frame): readonly Row[] {
  return frame.needs.map((need) => ({
    name: `minimum ${need.area.id}`,
    parts: [
      ...(frame.freeIn.get(need.area.id) ?? []).map(amountPart),
      ...frame.unused
        .filter((place) => place.need.area.id === need.area.id)
        .map(({ column }) => ({ column, atFull: need.step * need.full, whenAny: 0n })),
    ],
    sense: "at least",
    limit: need.step * need.full,
  }));
}

/** R7, money. */
function maximumRows(frame: Frame): readonly Row[] {
  const { round, candidates } = frame;
  return round.scheme.areas.flatMap(({ id, maximum }): Row[] => {
    if (maximum === undefined) return [];
    const limit = BigInt(maximum) - committed(round, round.scheme.year, id) - decidedIn(candidates, id);
    const parts = (frame.freeIn.get(id) ?? []).map(amountPart);
    return [{ name: `maximum ${id}`, parts, sense: "at most", limit }];
  });
}

/** R7, projects. */
function projectRows(frame: Frame): readonly Row[] {
  return frame.round.scheme.areas.flatMap(({ id, projectsAtMost }): Row[] => {
    if (projectsAtMost === undefined) return [];
    const counted = frame.grantsIn.get(id) ?? [];
    const parts = counted.map(({ column }) => ({ column, atFull: 0n, whenAny: 1n }));
    return [{ name: `projects ${id}`, parts, sense: "at most", limit: BigInt(projectsAtMost) }];
  });
}

/** R9. */
function shareRows(frame: Frame): readonly Row[] {
  const { round, candidates } = frame;
  return round.scheme.shares.map(({ id, atLeast, when }) => {
    const decimals = decimalsOf([atLeast]);
    const share = scaled(atLeast, decimals);
    const unit = 10n ** BigInt(decimals);
    const factorOf = ({ application }: Candidate): bigint =>
      matches(when, application, round.scheme.year) ? share - unit : share;
    const decided = candidates.reduce(
      (sum, candidate) =>
        candidate.decided?.amount === undefined
          ? sum
          : sum + factorOf(candidate) * BigInt(candidate.decided.amount),
      0n,
    );
    const parts = frame.free.map(({ candidate, column }) => ({
      column,
      atFull: factorOf(candidate) * BigInt(candidate.most),
      whenAny: 0n,
    }));
    return { name: `share ${id}`, parts, sense: "at most", limit: -decided };
  });
}

/** R16. */
function numberRows({ round, grants }: Frame): readonly Row[] {
  return round.scheme.spread.numbers.map(({ id, atLeast, when }) => ({
    name: `number ${id}`,
    parts: grants
      .filter(({ candidate }) => matches(when, candidate.application, round.scheme.year))
      .map(({ column }) => ({ column, atFull: 0n, whenAny: 1n })),
    sense: "at least",
    limit: BigInt(atLeast),
  }));
}

/** R15, grants: of applicants with more candidates than may get one. */
function applicantGrantRows({ round, grants }: Frame): readonly Row[] {
  const most = round.scheme.spread.grantsAtMost;
  if (most === undefined) return [];
  return byApplicant(grants)
    .filter((own) => own.length > most)
    .map((own) => ({
      name: `applicant grants ${own[0]?.candidate.application.id ?? ""}`,
      parts: own.map(({ column }) => ({ column, atFull: 0n, whenAny: 1n })),
      sense: "at most",
      limit: BigInt(most),
    }));
}

/** R15, kroner: of applicants whose candidates could together get more than that. */
function applicantAmountRows({ round, grants, rooms }: Frame): readonly Row[] {
  const most = round.scheme.spread.amountAtMost;
  if (most === undefined) return [];
  const step = BigInt(round.scheme.grant.step);
  return byApplicant(grants).flatMap((own): Row[] => {
    let [greatest, decided] = [0n, 0n];
    for (const { candidate, column } of own) {
      if (candidate.decided?.amount !== undefined) {
        decided += BigInt(candidate.decided.amount);
        continue;
      }
      const [eligible, room] = [BigInt(candidate.most), rooms.get(column) ?? 0n];
      const isWhole = candidate.decided !== undefined || eligible < room;
      greatest += isWhole ? eligible : room - (room % step);
    }
    if (greatest + decided <= BigInt(most)) return [];
    const parts = own.filter(({ candidate }) => candidate.decided?.amount === undefined).map(amountPart);
    const name = `applicant amount ${own[0]?.candidate.application.id ?? ""}`;
    return [{ name, parts, sense: "at most", limit: BigInt(most) - decided }];
  });
}

/** By column what its applicant may get beside its decided amounts, kroner, 0 or more; empty without a limit (R15). */
function roomsOf(round: Round, grants: readonly GrantPlace[]): ReadonlyMap<number, bigint> {
  const rooms = new Map<number, bigint>();
  const most = round.scheme.spread.amountAtMost;
  if (most === undefined) return rooms;
  for (const own of byApplicant(grants)) {
    let room = BigInt(most);
    for (const { candidate } of own) room -= BigInt(candidate.decided?.amount ?? 0);
    for (const { column } of own) rooms.set(column, room > 0n ? room : 0n);
  }
  return rooms;
}

/** The places of each applicant, in the order of the first of them. */
function byApplicant(places: readonly GrantPlace[]): readonly (readonly GrantPlace[])[] {
  const lists = new Map<string, GrantPlace[]>();
  for (const place of places) {
    const identity = identityOf(place.candidate.application.applicant);
    const list = lists.get(identity);
    if (list === undefined) lists.set(identity, [place]);
    else list.push(place);
  }
  return [...lists.values()];
}

/** R12: what stage _unused_ has settled holds in stage _value_. */
function unusedRow(frame: Frame, unused: bigint): Row {
  return { name: "unused", parts: frame.unused.map(unusedMoneyPart), sense: "at most", limit: unused };
}

function valueParts(frame: Frame): readonly Part[] {
  const { scores } = scoresOf(frame.candidates);
  const byKroner = frame.round.scheme.objective === "score-kroner";
  return frame.grants.map(({ candidate, column }) => ({
    column,
    atFull: (scores[column] ?? 0n) * (byKroner ? BigInt(candidate.most) : 1n),
    whenAny: 0n,
  }));
}

/** R10. What an officer has decided is outside it. */
function rankingsOf(frame: Frame): readonly Ranking[] {
  if (frame.round.scheme.ranking !== "strict") return [];
  return frame.round.scheme.areas.map(({ id }) => {
    const undecided = (frame.grantsIn.get(id) ?? []).filter(
      ({ candidate }) => candidate.decided === undefined,
    );
    const ranks = ranksOf(undecided.map(({ candidate }) => candidate.score));
    const tiers: number[][] = Array.from(new Set(ranks), () => []);
    undecided.forEach(({ column }, index) => tiers.at(-1 - (ranks[index] ?? 0))?.push(column));
    return tiers;
  });
}
