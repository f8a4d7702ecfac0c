import { compare, type Fraction } from "./fraction.ts";
import type { Model, Target } from "./model.ts";
import { polished } from "./polish.ts";
import { type Assignment, holds, objectiveOf, roughObjective } from "./point.ts";

export interface Found {
  readonly assignment: Assignment;
  readonly objective: Fraction;
}

/** Which assignments a pass keeps. */
export type Wanted =
  /** The first one that reaches the target; then the pass ends. */
  | { readonly kind: "any" }
  /**
   * The greatest objective, each find raising the target; and all that are as good, where `equalsAtMost` is above 0. With
   * more than so many the pass ends.
   */
  | { readonly kind: "best"; readonly equalsAtMost: number };

/** What a pass has found so far, and what the next find must reach. */
export interface Finds {
  /** Takes an assignment that holds every rule and reaches the target; exact. */
  readonly offer: (assignment: Assignment) => void;
  /** The same for what the guide suggests, which is looked at only where it is plainly better than what was seen. */
  readonly suggest: (assignment: Assignment) => void;
  readonly target: () => Target | undefined;
  readonly found: () => Found | undefined;
  /** How often something better than the target was found. */
  readonly improvements: () => number;
  /** Whether what is as good as the best is listed too, so far. */
  readonly listsEquals: () => boolean;
  /** Whether the pass need not go on. */
  readonly enough: () => boolean;
  /** All that are as good as `found`, in no particular order; and whether none was passed over. */
  readonly equals: () => { readonly assignments: readonly Assignment[]; readonly all: boolean };
}

export function createFinds(
  model: Model,
  first: Target | undefined,
  wanted: Wanted,
  onSeen: (assignment: Assignment) => void,
): Finds {
  const equalsAtMost = wanted.kind === "best" ? wanted.equalsAtMost : 0;
  let target = first;
  let found: Found | undefined;
  let enough = false;
  let improvements = 0;
  let many = equalsAtMost === 0;
  const equals: Assignment[] = [];
  let worth = wanted.kind === "best" ? -Infinity : roughly(model, first);

  const reached = (one: Found, better: boolean): void => {
    found = one;
    if (wanted.kind === "any") {
      enough = true;
      return;
    }
    if (better) {
      equals.length = 0;
      many = equalsAtMost === 0;
    }
    if (!many && !equals.some((other) => isSame(other, one.assignment))) equals.push(one.assignment);
    if (equals.length > equalsAtMost) {
      many = true;
      enough = true;
    }
    target = { value: one.objective, beyond: many };
  };

  /** Whether the assignment holds every rule. */
  const offered = (assignment: Assignment): boolean => {
    if (!holds(model, assignment)) return false;
    onSeen(assignment);
    const objective = objectiveOf(model, assignment);
    const order = target === undefined ? 1 : compare(objective, target.value);
    const reaches = target?.beyond === false ? order >= 0 : order > 0;
    const better = found === undefined || order > 0;
    if (order > 0) improvements += 1;
    if (reaches) reached({ assignment, objective }, better);
    if (reaches && better && wanted.kind === "best") {
      const more = polished(model, assignment);
      if (more !== undefined) offered(more);
    }
    return true;
  };

  return {
    offer: (assignment) => {
      if (!enough) offered(assignment);
    },
    suggest(assignment) {
      const rough = roughObjective(model, assignment);
      if (enough || (wanted.kind === "best" ? rough <= worth : rough < worth)) return;
      if (offered(assignment) && wanted.kind === "best") worth = rough;
    },
    target: () => target,
    found: () => found,
    improvements: () => improvements,
    listsEquals: () => !many,
    enough: () => enough,
    equals: () => ({ assignments: [...equals], all: !many }),
  };
}

function isSame(some: Assignment, other: Assignment): boolean {
  for (let column = 0; column < some.length; column++) if (some[column] !== other[column]) return false;
  return true;
}

/** What a target asks of `roughObjective`, a little less to be on the safe side. */
function roughly(model: Model, target: Target | undefined): number {
  if (target === undefined) return -Infinity;
  const grain = Number(model.grain);
  const least = (asNumber(target.value) - asNumber(model.constant)) / grain;
  return least - 1e-9 * (1 + Math.abs(asNumber(target.value)) / grain);
}

function asNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}
