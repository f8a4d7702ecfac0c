import type { Candidate } from "../../src/eligibility.ts";
import { toKroner } from "../../src/kroner.ts";
import { compareIds } from "../../src/order.ts";
import type { Alternative, Changed } from "../../src/prices/schema.ts";
import type { Message } from "../../src/reasons/codes.ts";
import type { Language } from "../../src/texts/language.ts";
import { word } from "../../src/texts/word.ts";
import type { Allocated } from "../../solver/allocate.ts";
import { explainConflict } from "../../solver/conflict.ts";
import { type Base, grantsById } from "./base.ts";
import type { Solved } from "../solving.ts";
import { minus, shownAtLeast, shownAtMost, shownValue } from "./worth.ts";

/** What a changed round's answer is beside the base, as a part of the document. */
export function alternativeTo(
  base: Base,
  { round, assessment, candidates, allocation }: Solved,
  language: Language,
  shouldStop: () => boolean,
): Alternative {
  const worded = (messages: readonly Message[]) => messages.map((one) => word(one, language));
  if (allocation === undefined) {
    return { status: "infeasible", conflicts: worded(assessment.conflicts), repairs: [] };
  }
  switch (allocation.kind) {
    case "nothing-found":
      return { status: "not-known" };
    case "infeasible": {
      const { conflicts, repairs } = explainConflict(round, shouldStop);
      return { status: "infeasible", conflicts: worded(conflicts), repairs: worded(repairs) };
    }
    case "allocated":
      return comparison(base, candidates, allocation);
  }
}

function comparison(base: Base, candidates: readonly Candidate[], allocation: Allocated): Alternative {
  const { unused, unusedBound, value, bound } = allocation;
  const { scheme } = base.round;
  const common = {
    totals: { unused: toKroner(unused), value: shownValue(scheme, value) },
    applications: changedApplications(base, candidates, allocation.grants),
  };
  if (base.proven && allocation.proven) {
    const change = {
      unused: Number(unused - base.worth.unused),
      value: shownValue(scheme, minus(value, base.worth.value)),
    };
    const settled = base.settled && allocation.preference.settled;
    return { status: "proven", ...common, change, preference: settled ? "settled" : "unsettled" };
  }
  const sameKind = base.worth.unused === base.bound.unused && unused === unusedBound;
  return {
    status: "not-proven",
    ...common,
    change: {
      unused: {
        atLeast: Number(unusedBound - base.worth.unused),
        atMost: Number(unused - base.bound.unused),
      },
      ...(sameKind && {
        value: {
          atLeast: shownAtLeast(minus(value, base.bound.value)),
          atMost: shownAtMost(minus(bound, base.worth.value)),
        },
      }),
    },
  };
}

/** Every application that has another amount, by id; one that is a candidate in only one of the two has 0 in the other. */
function changedApplications(
  base: Base,
  candidates: readonly Candidate[],
  grants: readonly number[],
): Changed[] {
  const before = grantsById(base.candidates, base.grants);
  const after = grantsById(candidates, grants);
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compareIds)
    .map((application) => ({
      application,
      before: before.get(application) ?? 0,
      after: after.get(application) ?? 0,
    }))
    .filter((one) => one.before !== one.after);
}
