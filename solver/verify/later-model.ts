import type { Candidate } from "../../src/eligibility.ts";
import { type Facts, grantOf, yearsGranted } from "./facts.ts";
import { committed } from "./needs.ts";
import { normalForm, partAt } from "./normal-form.ts";
import { type Fraction, sumOf } from "./fraction.ts";
import { scoresOf } from "./scores.ts";
import type { Column, Model, Part, Ranking, Row } from "./shape.ts";

/** A column of docs/proof.md, "Later years": a grant with the years that come with it, or one further year of it. */
interface Later {
  readonly candidate: Candidate;
  readonly column: Column;
  readonly score: bigint;
  /** For how many years the grant is with this one; undefined for the grant with the years that come with it. */
  readonly years: number | undefined;
  /** Kroner by later year if the whole eligible amount is granted. */
  readonly amounts: ReadonlyMap<number, number>;
}

/** What may be chosen, and what was. */
export interface LaterChoice {
  readonly model: Model;
  /** Whether there is any choice: else there is nothing to prove. */
  readonly open: boolean;
  /** The value of the years that the proposal grants, exact, times 10^`decimals`. */
  readonly value: Fraction;
  readonly decimals: number;
}

/** The model of the later years of a proposal whose grants stand (R17), and the value of the years that it gives them. */
export function laterChoiceOf(facts: Facts): LaterChoice {
  const { decimals, scores } = scoresOf(facts.candidates);
  const granted = facts.candidates
    .map((candidate, index) => ({ candidate, score: scores[index] ?? 0n }))
    .filter(({ candidate }) => grantOf(facts, candidate.application.id) > 0);
  const fixed = granted.map(({ candidate, score }) => laterOf(facts, candidate, score, undefined));
  const chosen = granted.flatMap(({ candidate, score }) =>
    endsOf(facts, candidate).map((years) => laterOf(facts, candidate, score, years)),
  );
  const places = [...fixed, ...chosen];
  const objective = places.map((place, column): Part => ({
    column,
    atFull: place.score * worthOf(facts, place),
    whenAny: 0n,
  }));
  const model = normalForm({
    columns: places.map(({ column }) => column),
    rows: ceilingRows(facts, places),
    objective,
    rankings: yearsInOrder(places),
  });
  const counted = places.flatMap(({ candidate, column, years }, index) => {
    const part = objective.at(index);
    const counts = years === undefined || years <= yearsGranted(facts, candidate);
    return part === undefined || !counts ? [] : [partAt(part, column, column.highest)];
  });
  return { model, open: chosen.length > 0, value: sumOf(counted), decimals };
}

/** The numbers of years above those that come with a grant whose last year has an eligible amount. */
function endsOf({ round }: Facts, { eligible, years: { least, most } }: Candidate): readonly number[] {
  const ends: number[] = [];
  for (let years = least + 1; years <= most; years++) {
    if ((eligible.get(round.scheme.year + years - 1) ?? 0) > 0) ends.push(years);
  }
  return ends;
}

function laterOf(facts: Facts, candidate: Candidate, score: bigint, years: number | undefined): Later {
  const { year, grant } = facts.round.scheme;
  const { id } = candidate.application;
  const step = candidate.decided?.amount === undefined ? BigInt(grant.step) : 1n;
  const k = BigInt(grantOf(facts, id)) / step;
  const first = years === undefined ? year + 1 : year + years - 1;
  const end = year + (years ?? candidate.years.least);
  const amounts = [...candidate.eligible].filter(([later]) => later >= first && later < end);
  return {
    candidate,
    column: {
      name: years === undefined ? `grant ${id}` : `${String(first)} of ${id}`,
      full: BigInt(candidate.most) / step,
      lowest: k,
      highest: k,
      mayBeZero: years !== undefined,
    },
    score,
    years,
    amounts: new Map(amounts),
  };
}

/** What a point of score counts for: the kroner or, with `points`, the years with money. */
function worthOf({ round }: Facts, { amounts }: Later): bigint {
  let worth = 0n;
  for (const amount of amounts.values()) {
    if (amount > 0) worth += round.scheme.objective === "score-kroner" ? BigInt(amount) : 1n;
  }
  return worth;
}

/** R6, every later year with a ceiling that something is granted in. */
function ceilingRows({ round }: Facts, places: readonly Later[]): readonly Row[] {
  return [...round.scheme.laterCaps]
    .filter(([year]) => year > round.scheme.year)
    .sort(([a], [b]) => a - b)
    .flatMap(([year, ceiling]): Row[] => {
      const parts = places.flatMap(({ amounts }, column): Part[] => {
        const amount = amounts.get(year) ?? 0;
        return amount > 0 ? [{ column, atFull: BigInt(amount), whenAny: 0n }] : [];
      });
      if (parts.length === 0) return [];
      const limit = BigInt(ceiling) - committed(round, year);
      return [{ name: `ceiling ${String(year)}`, parts, sense: "at most", limit }];
    });
}

/** A year is granted only where those before it are, as in a strict ranking; candidates are in the order of their ids. */
function yearsInOrder(places: readonly Later[]): readonly Ranking[] {
  const tiersOf = new Map<string, number[][]>();
  for (const [column, { candidate, years }] of places.entries()) {
    if (years === undefined) continue;
    const { id } = candidate.application;
    const tiers = tiersOf.get(id) ?? [];
    tiers.push([column]);
    tiersOf.set(id, tiers);
  }
  return [...tiersOf.values()].filter((tiers) => tiers.length > 1);
}
