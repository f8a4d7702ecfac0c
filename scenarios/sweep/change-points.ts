import type { Candidate } from "../../src/eligibility.ts";
import { toKroner } from "../../src/kroner.ts";
import { compareIds } from "../../src/order.ts";
import type { Scheme } from "../../src/round/round.ts";
import type { ChangePoint, OpenRange } from "../../src/sweep/schema.ts";
import type { Allocation } from "../../solver/allocate.ts";
import { shownValue } from "../prices/worth.ts";
import type { Answers } from "./answers.ts";
import type { Figure } from "./figure.ts";

/** Where somebody comes in or falls out, and where that could not be found. */
export interface ChangePoints {
  readonly changePoints: readonly ChangePoint[];
  readonly open: readonly OpenRange[];
}

/** Whom the best proposal at one value funds. */
type State =
  | { readonly kind: "funded"; readonly ids: ReadonlySet<string>; readonly allocation: Allocated }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unknown" };

type Allocated = Extract<Allocation, { kind: "allocated" }>;

/** What is swept. */
interface Swept {
  readonly scheme: Scheme;
  readonly candidates: readonly Candidate[];
  readonly figure: Figure;
  readonly answers: Answers;
}

/**
 * The exact points between neighbours of `values` whose best proposals fund different applications, by halving down
 * to values that differ by 1, in both halves where both differ. Between two values that fund the same nothing is
 * looked for: who comes in there and falls out again is not seen.
 *
 * @param values of the figure, in ascending order
 */
export async function changePointsOf(
  { scheme, candidates, figure, answers }: Swept,
  values: readonly number[],
  onFound: (found: number) => void,
): Promise<ChangePoints> {
  const changePoints: ChangePoint[] = [];
  const open: OpenRange[] = [];
  const stateAt = async (value: number) => stateOf(candidates, await answers.at(value));
  // A proposal holds a limit from what it takes of it upwards, and within one step of the grants there are seldom two
  // proposals: so one question beside the upper end tells of all below it. Of a minimum that does not hold.
  const middleOf = (from: number, to: number): number =>
    figure.kind !== "minimum" && to - from <= scheme.grant.step ? to - 1 : from + Math.floor((to - from) / 2);
  const between = async (first: number, before: State, last: number, after: State): Promise<void> => {
    if (before.kind === "unknown" || after.kind === "unknown") {
      open.push({ from: first, to: last });
      return;
    }
    if (isSame(before, after)) return;
    const from = (await answers.reachAt(first)).to;
    const to = (await answers.reachAt(last)).from;
    if (to - from === 1) {
      changePoints.push(changePoint(scheme, from, before, to, after));
      onFound(changePoints.length);
      return;
    }
    const middle = middleOf(from, to);
    const state = await stateAt(middle);
    if (state.kind === "unknown") {
      open.push({ from, to });
      return;
    }
    await between(from, before, middle, state);
    await between(middle, state, to, after);
  };
  for (const [place, to] of values.entries()) {
    if (place === 0) continue;
    const from = values[place - 1];
    await between(from, await stateAt(from), to, await stateAt(to));
  }
  return { changePoints, open };
}

/** Only what is proven and settled is held against others: among equals another choice is no change. */
function stateOf(candidates: readonly Candidate[], allocation: Allocation): State {
  switch (allocation.kind) {
    case "nothing-found":
      return { kind: "unknown" };
    case "infeasible":
      return { kind: "infeasible" };
    case "allocated": {
      if (!allocation.proven || !allocation.preference.settled) return { kind: "unknown" };
      const ids = candidates.filter((_, index) => allocation.grants[index] > 0);
      return { kind: "funded", ids: new Set(ids.map(({ application }) => application.id)), allocation };
    }
  }
}

type Known = Exclude<State, { kind: "unknown" }>;

function isSame(a: Known, b: Known): boolean {
  if (a.kind === "infeasible" || b.kind === "infeasible") return a.kind === b.kind;
  return a.ids.size === b.ids.size && [...a.ids].every((id) => b.ids.has(id));
}

function changePoint(scheme: Scheme, from: number, before: Known, to: number, after: Known): ChangePoint {
  const both = before.kind === "funded" && after.kind === "funded";
  return {
    before: sideOf(scheme, from, before),
    after: sideOf(scheme, to, after),
    comesIn: both ? [...after.ids].filter((id) => !before.ids.has(id)).sort(compareIds) : [],
    fallsOut: both ? [...before.ids].filter((id) => !after.ids.has(id)).sort(compareIds) : [],
  };
}

function sideOf(scheme: Scheme, at: number, state: Known): ChangePoint["before"] {
  if (state.kind === "infeasible") return { at, status: "infeasible" };
  const { unused, value } = state.allocation;
  return { at, status: "optimal", unused: toKroner(unused), value: shownValue(scheme, value) };
}
