import type { RoundDocument } from "../../src/round/schema.ts";
import type { SecondStepDone } from "../../src/second-step/schema.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import type { DecisionState } from "./decision-state.ts";

/** Kroner by application. */
type Amounts = ReadonlyMap<string, bigint>;

/** Who gets how much after a second step, held against what was decided before and what such a step may change. */
export function stepFindings(
  document: RoundDocument,
  before: DecisionState,
  step: SecondStepDone,
): Finding[] {
  const kept = keptOf(before, step);
  const fallen = new Set([...before.grants.keys()].filter((id) => !kept.has(id)));
  return [
    ...listFindings(before, kept, step),
    ...newFindings(before, step),
    ...proposalFindings(document, step),
    ...decisionFindings(document, before, fallen, step),
    ...sumFindings(document, kept, step),
  ];
}

/** What the events leave of every grant; what fell away whole is not in it. */
function keptOf({ grants }: DecisionState, { events }: SecondStepDone): Amounts {
  const kept = new Map([...grants].map(([id, amount]) => [id, BigInt(amount)]));
  for (const one of events) {
    if (one.event === "cap" || one.event === "release") continue;
    const amount = kept.get(one.application);
    if (one.event !== "returned" || amount === undefined) kept.delete(one.application);
    else kept.set(one.application, amount - BigInt(one.amount));
  }
  return kept;
}

/** Everybody who had a grant is in one list, once, and has what such a step may leave. */
function listFindings(before: DecisionState, kept: Amounts, step: SecondStepDone): Finding[] {
  const listed = new Map<string, number>();
  const findings: Finding[] = [];
  const now = [
    ...step.kept.map(({ application, amount }, index) => ({
      place: `kept[${index}]`,
      application,
      had: amount,
      after: amount,
    })),
    ...step.changed.map(({ application, before: had, after }, index) => ({
      place: `changed[${index}]`,
      application,
      had,
      after,
    })),
  ];
  for (const { place, application, had, after } of now) {
    if (listed.has(application)) findings.push(finding(place, "R13", "award-twice", { application }));
    listed.set(application, after);
    const grant = before.grants.get(application);
    if (grant === undefined) {
      findings.push(finding(place, "R13", "came-in", { application, amount: after }));
      continue;
    }
    findings.push(...kronerFindings(`${place}.before`, had, BigInt(grant)));
    if (isAllowed(step, kept.get(application), BigInt(after))) continue;
    const figures = { application, before: Number(kept.get(application) ?? 0n), after };
    findings.push(finding(place, "R13", "grant-changed", figures));
  }
  step.changed.forEach(({ application, after, why }, index) => {
    const expected = whyOf(step, application, kept.get(application), BigInt(after));
    if (why === expected) return;
    findings.push(finding(`changed[${index}].why`, "R13", "texts-differ", { stated: why, expected }));
  });
  for (const application of before.grants.keys()) {
    if (!listed.has(application)) findings.push(finding("kept", "R13", "award-missing", { application }));
  }
  return findings;
}

/** What fell away is gone; what is kept stays as it is, but that more may be given, or a cut made. */
function isAllowed({ step }: SecondStepDone, kept: bigint | undefined, after: bigint): boolean {
  if (kept === undefined) return after === 0n;
  switch (step) {
    case "share-out":
      return after >= kept;
    case "cut":
      return after <= kept;
    case "stay":
      return after === kept;
  }
}

function whyOf(
  { events }: SecondStepDone,
  application: string,
  kept: bigint | undefined,
  after: bigint,
): SecondStepDone["changed"][number]["why"] {
  const event = events.find((one) => "application" in one && one.application === application)?.event;
  if (kept === undefined && event !== undefined && event !== "cap" && event !== "release") return event;
  if (kept !== undefined && after > kept) return "more";
  return event === "returned" && after === kept ? "returned" : "cut";
}

function newFindings({ grants, lapsed }: DecisionState, step: SecondStepDone): Finding[] {
  return step.new.flatMap(({ application, amount }, index) => {
    const place = `new[${index}]`;
    if (step.new.findIndex((one) => one.application === application) < index || grants.has(application)) {
      return [finding(place, "R13", "award-twice", { application })];
    }
    if (lapsed.has(application)) return [finding(place, "R13", "fell-away-before", { application })];
    return step.step === "share-out" ? [] : [finding(place, "R13", "came-in", { application, amount })];
  });
}

/** The lists are the grants of the proposal; one that says that the rules do not all hold of what is left has none. */
function proposalFindings({ scheme }: RoundDocument, step: SecondStepDone): Finding[] {
  const { after } = step;
  if (after.status === "infeasible") {
    const figures = { stated: step.step, expected: "stay" };
    return step.step === "stay" ? [] : [finding("step", "R13", "step-differs", figures)];
  }
  const year = String(scheme.year);
  const listed = grantsAfter(step);
  return after.awards.flatMap(({ application, amounts }, index) => {
    const stated = Object.hasOwn(amounts, year) ? amounts[year] : 0;
    return kronerFindings(`after.awards[${index}].amounts`, stated, listed.get(application) ?? 0n);
  });
}

function grantsAfter({ kept, changed, new: added }: SecondStepDone): Amounts {
  return new Map([
    ...kept.map(({ application, amount }) => [application, BigInt(amount)] as const),
    ...changed.map(({ application, after }) => [application, BigInt(after)] as const),
    ...added.map(({ application, amount }) => [application, BigInt(amount)] as const),
  ]);
}

/** What is granted by decision is what the lists say, and what fell away is declined; officers' other decisions stand. */
function decisionFindings(
  document: RoundDocument,
  before: DecisionState,
  fallen: ReadonlySet<string>,
  step: SecondStepDone,
): Finding[] {
  const decisions = new Map(step.decisions.map((one) => [one.application, one]));
  const findings: Finding[] = [];
  const granted = grantsAfter(step);
  for (const [application, amount] of granted) {
    const decision = decisions.get(application);
    const isNew = !before.grants.has(application);
    const isGranted = decision?.decision === "grant" && decision.amount !== undefined;
    if (amount > 0n && !isGranted && !isNew) {
      findings.push(finding("decisions", "R11", "decided-grant-missing", { application }));
    }
    if (decision?.amount !== undefined && BigInt(decision.amount) !== amount) {
      const figures = { application, amount: Number(amount), decided: decision.amount };
      findings.push(finding("decisions", "R11", "amount-not-decided", figures));
    }
  }
  for (const application of [...fallen, ...before.lapsed]) {
    if (decisions.get(application)?.decision === "decline") continue;
    findings.push(finding("decisions", "R13", "fell-away-before", { application }));
  }
  for (const { application, decision: had } of document.decisions ?? []) {
    if (had === "decline" && decisions.get(application)?.decision !== "decline") {
      findings.push(finding("decisions", "R11", "decision-cannot-hold", { application }));
    }
  }
  return findings;
}

/** The money: what is set aside and what is left of it under the cap, before anything is shared out or cut. */
function sumFindings(document: RoundDocument, kept: Amounts, step: SecondStepDone): Finding[] {
  const { scheme, commitments = [], applications } = document;
  const year = String(scheme.year);
  const areaOf = new Map(applications.map(({ id, area }) => [id, area]));
  const committedIn = (area: string) =>
    sum(commitments.flatMap((one) => (one.area === area ? [BigInt(one.amounts[year] ?? 0)] : [])));
  const committed = sum(commitments.map(({ amounts }) => BigInt(amounts[year] ?? 0)));
  const unused = sum(
    scheme.areas.map(({ id, minimum = 0 }) => {
      const least = step.released.includes(id) ? 0n : BigInt(minimum);
      const spent = [...kept].flatMap(([one, amount]) => (areaOf.get(one) === id ? [amount] : []));
      const short = least - committedIn(id) - sum(spent);
      return short > 0n ? short : 0n;
    }),
  );
  const left = BigInt(step.cap.after) - committed - sum([...kept.values()]) - unused;
  const setAside = kronerFindings("setAside", step.setAside, unused);
  if (step.step !== "cut") {
    const figures = { stated: step.step, expected: "cut" };
    const isShort = left < 0n ? [finding("step", "R13", "step-differs", figures)] : [];
    return [...setAside, ...isShort, ...(left < 0n ? [] : kronerFindings("free", step.free, left))];
  }
  const cuts = step.changed.flatMap(({ application, after }) => {
    const by = (kept.get(application) ?? 0n) - BigInt(after);
    return by > 0n ? [by] : [];
  });
  return [
    ...setAside,
    ...kronerFindings("missing", step.missing, -left),
    ...kronerFindings("cut.amount", step.cut.amount, sum(cuts)),
    ...kronerFindings("cut.projects", step.cut.projects, BigInt(cuts.length)),
  ];
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, one) => total + one, 0n);
}

export function kronerFindings(place: string, stated: number, expected: bigint): Finding[] {
  if (BigInt(stated) === expected) return [];
  return [finding(place, "R13", "kroner-differ", { stated, expected: Number(expected) })];
}
