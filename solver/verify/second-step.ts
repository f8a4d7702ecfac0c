import { roundHash } from "../../src/round/hash.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { type SecondStep, type SecondStepDone, secondStepSchema } from "../../src/second-step/schema.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import type { DecisionState } from "./decision-state.ts";
import { formFindings } from "./form.ts";
import { wordedFindings } from "./reasons.ts";
import { contentFindings } from "./rules.ts";
import { kronerFindings, stepFindings } from "./step-grants.ts";
import { verifyProposal } from "./verify.ts";

/** What `verifySecondStep` finds. */
export interface SecondStepVerification {
  readonly holds: boolean;
  readonly findings: readonly Finding[];
  /** What is decided where the step is adopted; undefined where it does not hold or shares nothing out. */
  readonly after: DecisionState | undefined;
}

/**
 * Checks a second step (docs/second-step.md) against what was decided before it, without a solver: that its events fit, that
 * everybody who had a grant is accounted for to the krone, that nobody got less or more than such a step may give, and that
 * its proposal follows from its decisions, with its proof. That no other step is better, and the reserve list, are not
 * checked.
 *
 * @param document the round that was adopted
 * @param step may be anything
 */
export function verifySecondStep(
  document: RoundDocument,
  before: DecisionState,
  step: unknown,
): SecondStepVerification {
  const parsed = secondStepSchema.safeParse(step);
  if (!parsed.success) {
    return { holds: false, findings: formFindings(parsed.error, ""), after: undefined };
  }
  const { data } = parsed;
  const expected = roundHash(document);
  const stated = data.made.round;
  const findings = [
    ...(stated === expected ? [] : [finding("made.round", "form", "other-round", { stated, expected })]),
    ...uponFindings(before, data),
    ...eventFindings(document, before, data),
    ...moneyFindings(before, data),
    ...(data.step === "infeasible"
      ? [
          ...wordedFindings(data.conflicts, "conflict", "conflicts"),
          ...wordedFindings(data.repairs, "repair", "repairs"),
        ]
      : doneFindings(document, before, data)),
    ...contentFindings(step, data.made, ""),
  ];
  const holds = findings.length === 0;
  const after = holds && data.step !== "infeasible" ? stateAfter(document, before, data) : undefined;
  return { holds, findings, after };
}

function uponFindings({ setAside, steps }: DecisionState, { upon }: SecondStep): Finding[] {
  const written = (aside: readonly string[], made: readonly string[]) => [...aside, "", ...made].join(" ");
  const stated = written(upon?.setAside ?? [], upon?.steps ?? []);
  const expected = written(setAside, steps);
  return stated === expected ? [] : [finding("upon", "form", "list-differs", { stated, expected })];
}

/** Events of grants that stand, each once; of areas with a minimum that is not released. */
function eventFindings({ scheme }: RoundDocument, before: DecisionState, { events }: SecondStep): Finding[] {
  const met = new Set<string>();
  return events.flatMap((one, index) => {
    const misfit = [finding(`events[${index}]`, "form", "event-misfit", { event: index + 1 })];
    if (one.event === "cap") return [];
    const key = one.event === "release" ? `area ${one.area}` : `application ${one.application}`;
    if (met.has(key)) return misfit;
    met.add(key);
    if (one.event === "release") {
      const area = scheme.areas.find(({ id }) => id === one.area);
      const isSetAside = (area?.minimum ?? 0) > 0 && !before.released.has(one.area);
      return isSetAside ? [] : misfit;
    }
    const grant = before.grants.get(one.application) ?? 0;
    return grant > (one.event === "returned" ? one.amount : 0) ? [] : misfit;
  });
}

/** The cap and what fell away. */
function moneyFindings(before: DecisionState, { events, cap, freed }: SecondStep): Finding[] {
  let [after, fallen] = [BigInt(before.cap), 0n];
  for (const one of events) {
    if (one.event === "cap") after += BigInt(one.by);
    else if (one.event === "returned") fallen += BigInt(one.amount);
    else if (one.event !== "release") fallen += BigInt(before.grants.get(one.application) ?? 0);
  }
  return [
    ...kronerFindings("cap.before", cap.before, BigInt(before.cap)),
    ...kronerFindings("cap.after", cap.after, after),
    ...kronerFindings("freed", freed, fallen),
  ];
}

function doneFindings(document: RoundDocument, before: DecisionState, step: SecondStepDone): Finding[] {
  const released = [...before.released, ...step.events.flatMap(areaOf)].sort();
  const stated = [...step.released].sort();
  const decided = decidedRound(document, step);
  const proof = verifyProposal(decided, step.after).findings;
  const rules = step.reserve.flatMap((one, index) => [
    ...wordedFindings(one.rules, "reason", `reserve[${index}].rules`),
  ]);
  return [
    ...(stated.join("\n") === released.join("\n")
      ? []
      : [
          finding("released", "form", "list-differs", {
            stated: stated.join(", "),
            expected: released.join(", "),
          }),
        ]),
    ...stepFindings(document, before, step),
    ...rules,
    ...proof.map((one) => ({ ...one, place: `after.${one.place}` })),
  ];
}

function areaOf(event: SecondStep["events"][number]): string[] {
  return event.event === "release" ? [event.area] : [];
}

/** The round that the step's proposal is of. */
function decidedRound(document: RoundDocument, { cap, released, decisions }: SecondStepDone): RoundDocument {
  const { scheme } = document;
  const areas = scheme.areas.map((area) => (released.includes(area.id) ? { ...area, minimum: 0 } : area));
  return { ...document, scheme: { ...scheme, cap: cap.after, areas }, decisions };
}

function stateAfter(document: RoundDocument, before: DecisionState, step: SecondStepDone): DecisionState {
  const decided = new Set(
    (document.decisions ?? []).flatMap((one) => (one.decision === "grant" ? [one.application] : [])),
  );
  const gone = step.changed.flatMap(({ application, after, why }) =>
    after === 0 && (why !== "cut" || decided.has(application)) ? [application] : [],
  );
  const grants = [
    ...step.kept.map(({ application, amount }) => [application, amount] as const),
    ...step.changed.map(({ application, after }) => [application, after] as const),
    ...step.new.map(({ application, amount }) => [application, amount] as const),
  ];
  return {
    cap: step.cap.after,
    grants: new Map(grants.filter(([, amount]) => amount > 0)),
    lapsed: new Set([...before.lapsed, ...gone]),
    released: new Set(step.released),
    setAside: before.setAside,
    steps: [...before.steps, step.made.content],
  };
}
