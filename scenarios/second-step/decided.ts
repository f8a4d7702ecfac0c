import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { SecondStepDone } from "../../src/second-step/schema.ts";
import { compareIds } from "../../src/order.ts";
import { yearsOf } from "../granted-years.ts";

/** Why a grant that was decided is no more, so that it does not come back. */
export type Lapse =
  | "withdrawn"
  | "not-accepted"
  | "set-aside"
  /** An officer had decided it beforehand (R11), and a cut took all of it. */
  | "cut";

/** What is decided of a round as it stands: the adopted proposal, but for what was set aside, and every step since. */
export interface Decided {
  /** The round as it was adopted, with its own cap, minimums and decisions. */
  readonly document: RoundDocument;
  /** Kroner, as it is now. */
  readonly cap: number;
  /** Kroner of the scheme's year by application with a grant. */
  readonly grants: ReadonlyMap<string, number>;
  /** For how many years the grants are, by application; empty where the scheme leaves no choice (R17). */
  readonly years: ReadonlyMap<string, number>;
  /** Applications whose whole grant fell away: they are out. */
  readonly lapsed: ReadonlyMap<string, Lapse>;
  /** Of whom a part came back; what is left of it stands. */
  readonly returned: ReadonlySet<string>;
  /** Areas that set nothing aside any more, by id. */
  readonly released: readonly string[];
  /** What stands as the reason of the decisions that earlier steps made, by application. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The fingerprint of the proposal that is the decision now. */
  readonly content: string;
  /** What was set aside when the proposal was adopted, and the fingerprints of the steps since. */
  readonly upon: { readonly setAside: readonly string[]; readonly steps: readonly string[] };
}

/**
 * What a proposal decides.
 *
 * @param setAside applications whose award was not given when it was adopted: what that left free is free
 */
export function decidedBy(
  document: RoundDocument,
  proposal: SolvedProposal,
  setAside: readonly string[] = [],
): Decided {
  const grants = grantsOf(document, proposal);
  const aside = setAside.filter((id) => grants.has(id)).sort(compareIds);
  return {
    document,
    cap: document.scheme.cap,
    grants: new Map([...grants].filter(([id]) => !aside.includes(id))),
    years: yearsOf(proposal),
    lapsed: new Map(aside.map((id) => [id, "set-aside"] as const)),
    returned: new Set(),
    released: proposal.areas.flatMap((one) => (one.released === undefined ? [] : [one.area])),
    reasons: new Map(),
    content: proposal.made.content,
    upon: { setAside: aside, steps: [] },
  };
}

/** What is decided after one more step, that was made upon it. */
export function afterStep(decided: Decided, step: SecondStepDone): Decided {
  const { document, upon } = decided;
  const { after } = step;
  const granted = new Set(
    (document.decisions ?? []).flatMap((one) => (one.decision === "grant" ? [one.application] : [])),
  );
  const lapsed = step.changed.flatMap(({ application, after: amount, why }): [string, Lapse][] => {
    if (amount > 0 || why === "more" || why === "returned") return [];
    return why !== "cut" || granted.has(application) ? [[application, why]] : [];
  });
  const returned = step.events.flatMap((one) => (one.event === "returned" ? [one.application] : []));
  const reasons = step.decisions.flatMap(({ application, reason }) =>
    reason === undefined ? [] : [[application, reason] as const],
  );
  return {
    document,
    cap: step.cap.after,
    grants: grantsAfter(step),
    years: after.status === "infeasible" ? decided.years : new Map([...decided.years, ...yearsOf(after)]),
    lapsed: new Map([...decided.lapsed, ...lapsed]),
    returned: new Set([...decided.returned, ...returned]),
    released: step.released,
    reasons: new Map([...decided.reasons, ...reasons]),
    content: after.made.content,
    upon: { ...upon, steps: [...upon.steps, step.made.content] },
  };
}

/** Kroner of the scheme's year by application, as a step leaves them. */
function grantsAfter({ kept, changed, new: added }: SecondStepDone): ReadonlyMap<string, number> {
  const amounts = [
    ...kept.map(({ application, amount }) => [application, amount] as const),
    ...changed.map(({ application, after }) => [application, after] as const),
    ...added.map(({ application, amount }) => [application, amount] as const),
  ];
  return new Map(amounts.filter(([, amount]) => amount > 0).sort(([a], [b]) => compareIds(a, b)));
}

/** Kroner of the scheme's year by application with a grant. */
export function grantsOf(
  { scheme }: Pick<RoundDocument, "scheme">,
  { awards }: Pick<SolvedProposal, "awards">,
): ReadonlyMap<string, number> {
  const year = String(scheme.year);
  return new Map(
    awards.flatMap(({ application, amounts }) =>
      Object.hasOwn(amounts, year) ? [[application, amounts[year]] as const] : [],
    ),
  );
}
