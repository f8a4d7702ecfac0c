import { decimalsOf, scaled } from "../src/decimal.ts";
import type { Candidate } from "../src/eligibility.ts";
import { sumKroner } from "../src/kroner.ts";
import type { Round } from "../src/round/round.ts";
import type { Column, Objective, Program, Ranking, Row, Term } from "./program.ts";

/** A later year with money that a grant may be for beside those that come with it (R17), if it is for those before. */
export interface FurtherYear {
  /** The candidate's place among the candidates. */
  readonly candidate: number;
  /** For how many years the grant then is, from the scheme's, that one too. */
  readonly years: number;
}

/** A column of the program, with the later years that it stands for: kroner by year if the whole of u(i) is granted. */
interface Place {
  readonly candidate: Candidate;
  readonly column: Column;
  readonly later: ReadonlyMap<number, number>;
}

/** The further years of every grant, by candidate and then in their order; a year without money is no choice of its own. */
export function furtherYears(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
): FurtherYear[] {
  return candidates.flatMap(({ eligible, years: { least, most } }, candidate) => {
    if (grants[candidate] === 0) return [];
    const ends = Array.from({ length: most - least }, (_, more) => least + more + 1);
    return ends
      .filter((years) => (eligible.get(round.scheme.year + years - 1) ?? 0) > 0)
      .map((years) => ({ candidate, years }));
  });
}

/**
 * The program of R17 (docs/proof.md, "Later years"): the grants of the scheme's year stand, and some of them are for more
 * years than come with them. First a fixed column for each grant, then one for each further year, both by id; a year is
 * granted only after those before, which the strict rankings say.
 *
 * @param grants kroner in the scheme's year, by candidate
 * @param further `furtherYears`
 */
export function laterProgram(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  further: readonly FurtherYear[],
): Program {
  const { year } = round.scheme;
  const column = (index: number, more: Pick<Column, "name" | "kind" | "mayBeZero">): Column => {
    const candidate = candidates[index];
    const step = candidate.decided?.amount === undefined ? round.scheme.grant.step : 1;
    const k = grants[index] / step;
    const full = candidate.most / step;
    return { ...more, key: candidate.application.id, step, full, lowest: k, highest: k };
  };
  const granted = candidates.flatMap((candidate, index): Place[] =>
    grants[index] === 0
      ? []
      : [
          {
            candidate,
            column: column(index, {
              name: `grant of ${candidate.application.id}`,
              kind: "grant",
              mayBeZero: false,
            }),
            later: new Map([...candidate.alongside].filter(([one]) => one > year)),
          },
        ],
  );
  const chosen = further.map(({ candidate: index, years }): Place => {
    const candidate = candidates[index];
    const last = year + years - 1;
    const name = `${last} of ${candidate.application.id}`;
    return {
      candidate,
      column: column(index, { name, kind: "year", mayBeZero: true }),
      later: new Map([[last, candidate.eligible.get(last) ?? 0]]),
    };
  });
  const places = [...granted, ...chosen];
  return {
    columns: places.map((place) => place.column),
    rows: ceilingRows(round, places),
    rankings: yearsInOrder(candidates, further, granted.length),
    objective: laterValue(round, candidates, places),
  };
}

/** R6 in the later years that anything is granted in. */
function ceilingRows({ scheme, commitments }: Round, places: readonly Place[]): Row[] {
  return [...scheme.laterCaps].flatMap(([year, ceiling]): Row[] => {
    const terms = places.flatMap(({ later }, column): Term[] => {
      const amount = later.get(year) ?? 0;
      return amount === 0 ? [] : [{ column, atFull: BigInt(amount), whenAny: 0n }];
    });
    if (terms.length === 0) return [];
    const committed = sumKroner(commitments.map(({ amounts }) => amounts.get(year) ?? 0));
    const upper = BigInt(ceiling) - committed;
    return [{ name: `ceiling ${year}`, rule: "R6", key: String(year), terms, lower: undefined, upper }];
  });
}

/** R17: a year is granted only where those before it are; `first` is the column of the first of them. */
function yearsInOrder(
  candidates: readonly Candidate[],
  further: readonly FurtherYear[],
  first: number,
): Ranking[] {
  const tiersOf = new Map<number, number[][]>();
  further.forEach(({ candidate }, place) => {
    tiersOf.set(candidate, [...(tiersOf.get(candidate) ?? []), [first + place]]);
  });
  return [...tiersOf]
    .filter(([, tiers]) => tiers.length > 1)
    .map(([candidate, tiers]) => ({ area: candidates[candidate].application.area, tiers }));
}

/** R17: each later year counts as the scheme's year does in R12 (b). */
function laterValue(
  { scheme }: Round,
  candidates: readonly Candidate[],
  places: readonly Place[],
): Objective {
  const decimals = decimalsOf(candidates.map(({ score }) => score));
  const byKroner = scheme.objective === "score-kroner";
  const terms = places.map(({ candidate, later }, column): Term => {
    const amounts = [...later.values()];
    const counted = byKroner ? sumKroner(amounts) : BigInt(amounts.filter((amount) => amount > 0).length);
    return { column, atFull: scaled(candidate.score, decimals) * counted, whenAny: 0n };
  });
  return { name: "later", terms, decimals };
}
