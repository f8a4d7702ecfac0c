import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";

/** What is decided of a round, as far as the next step must keep to it. Kroner of the scheme's year by application. */
export interface DecisionState {
  readonly cap: number;
  readonly grants: ReadonlyMap<string, number>;
  /** Of those whose grant fell away for good. */
  readonly lapsed: ReadonlySet<string>;
  readonly released: ReadonlySet<string>;
  /** What was set aside at first, and the fingerprints of the steps until now. */
  readonly setAside: readonly string[];
  readonly steps: readonly string[];
}

/**
 * What an adopted proposal decides.
 *
 * @param setAside applications whose award was not given
 */
export function decisionStateOf(
  { scheme }: RoundDocument,
  proposal: SolvedProposal,
  setAside: readonly string[],
): DecisionState {
  const year = String(scheme.year);
  const granted = proposal.awards.flatMap(({ application, amounts }): [string, number][] =>
    Object.hasOwn(amounts, year) ? [[application, amounts[year]]] : [],
  );
  const aside = granted.flatMap(([id]) => (setAside.includes(id) ? [id] : []));
  return {
    cap: scheme.cap,
    grants: new Map(granted.filter(([id]) => !aside.includes(id))),
    lapsed: new Set(aside),
    released: new Set(proposal.areas.flatMap((one) => (one.released === undefined ? [] : [one.area]))),
    setAside: aside,
    steps: [],
  };
}
