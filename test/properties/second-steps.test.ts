import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../../api/library.ts";
import { decidedRound, secondStep, type SecondStep } from "../../api/second-step.ts";
import { type DecisionState, decisionStateOf } from "../../solver/verify/decision-state.ts";
import { verifySecondStep } from "../../solver/verify/second-step.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { EventsDocument } from "../../src/second-step/events-schema.ts";
import type { SecondStepDone } from "../../src/second-step/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { total } from "../kit/figures.ts";
import { committedIn } from "../kit/readings.ts";
import { brokenRules } from "../kit/rules.ts";
import { cutByEnumeration, type Happened, keptOf, sharedOutByEnumeration } from "../kit/second-step.ts";
import { runs } from "../kit/seed.ts";

const options = { engine: "built-in" } as const;

/** What happens in a step, in numbers that are read against what is decided then. */
interface Fate {
  readonly grants: readonly number[];
  /** Per cent of what is granted. */
  readonly cap: number;
  readonly release: boolean;
  readonly free: "share-out" | "stay";
}

const fates: fc.Arbitrary<Fate> = fc.record({
  grants: fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4), { minLength: 7, maxLength: 7 }),
  cap: fc.constantFrom(0, 0, 0, 25, 60, -20, -45),
  release: fc.constantFrom(false, false, false, true),
  free: fc.constantFrom("share-out", "share-out", "stay"),
});

function eventsOf(document: RoundDocument, state: DecisionState, fate: Fate): EventsDocument {
  const granted = [...state.grants].sort(([a], [b]) => (a < b ? -1 : 1));
  const fallen = granted.flatMap(([application, amount], place): EventsDocument["events"] => {
    switch (fate.grants[place]) {
      case 1:
        return [{ event: "withdrawn", application }];
      case 2:
        return [{ event: "not-accepted", application }];
      case 3:
        return amount > 1
          ? [{ event: "returned", application, amount: Math.max(1, Math.floor(amount / 3)) }]
          : [];
      case 4:
        return [{ event: "set-aside", application, reason: "Made up." }];
      default:
        return [];
    }
  });
  const sum = granted.reduce((all, [, amount]) => all + amount, 0);
  const by = Math.max(Math.trunc((sum * fate.cap) / 100), -state.cap);
  const area = document.scheme.areas.find(({ id, minimum = 0 }) => minimum > 0 && !state.released.has(id));
  return {
    free: fate.free,
    events: [
      ...fallen,
      ...(by === 0 ? [] : [{ event: "cap" as const, by }]),
      ...(fate.release && area !== undefined ? [{ event: "release" as const, area: area.id }] : []),
    ],
  };
}

/** What happened, as the oracle takes it: what came back in part earlier, or was cut of what an officer had set, stands. */
function happenedBy(
  document: RoundDocument,
  state: DecisionState,
  standing: ReadonlySet<string>,
  { events }: EventsDocument,
): Happened {
  const fallen = events.flatMap((one) =>
    one.event === "withdrawn" || one.event === "not-accepted" || one.event === "set-aside"
      ? [one.application]
      : [],
  );
  const lapsed = new Set([...state.lapsed, ...fallen]);
  const officers = (document.decisions ?? []).flatMap(({ application, amount }) =>
    amount !== undefined && (state.grants.get(application) ?? amount) !== amount ? [application] : [],
  );
  const fixed = [...standing, ...officers].filter((id) => state.grants.has(id) && !lapsed.has(id));
  const back = events.flatMap((one) =>
    one.event === "returned" ? [[one.application, BigInt(one.amount)] as const] : [],
  );
  const released = events.flatMap((one) => (one.event === "release" ? [one.area] : []));
  return {
    decided: new Map([...state.grants].map(([id, amount]) => [id, BigInt(amount)])),
    lapsed,
    returned: new Map([...fixed.map((id) => [id, 0n] as const), ...back]),
    cap: events.reduce((sum, one) => (one.event === "cap" ? sum + one.by : sum), state.cap),
    released: new Set([...state.released, ...released]),
  };
}

/** Kroner of the cap that are left after commitments, what is kept and what is set aside. */
function leftOf(document: RoundDocument, happened: Happened): bigint {
  const { areas, year } = document.scheme;
  const areaOf = new Map(document.applications.map(({ id, area }) => [id, area]));
  const needed = areas.map(({ id, minimum = 0 }) => {
    const kept = [...keptOf(happened)].filter(([application]) => areaOf.get(application) === id);
    const spent = committedIn(document, year, id) + total(kept.map(([, amount]) => amount));
    const least = happened.released.has(id) ? 0n : BigInt(minimum);
    return spent > least ? spent : least;
  });
  return BigInt(happened.cap) - total(needed);
}

function grantsAfter({ kept, changed, new: added }: SecondStepDone): Map<string, bigint> {
  return new Map(
    [
      ...kept.map(({ application, amount }) => [application, BigInt(amount)] as const),
      ...changed.map(({ application, after }) => [application, BigInt(after)] as const),
      ...added.map(({ application, amount }) => [application, BigInt(amount)] as const),
    ].filter(([, amount]) => amount > 0n),
  );
}

const sortedMap = (map: ReadonlyMap<string, bigint>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Makes steps one upon another and holds each to the oracle; which kinds they were. */
async function expectSteps(
  document: RoundDocument,
  aside: readonly number[],
  all: readonly Fate[],
): Promise<string[]> {
  const proposal = await solve(document, options);
  if (proposal.status === "infeasible") return [];
  const year = String(document.scheme.year);
  const granted = proposal.awards.flatMap(({ application, amounts }) =>
    Object.hasOwn(amounts, year) ? [application] : [],
  );
  const setAside = granted.filter((_, place) => aside[place] === 1);
  let state = decisionStateOf(document, proposal, setAside);
  const steps: SecondStepDone[] = [];
  const kinds: string[] = [];
  const standing = new Set<string>();
  for (const fate of all) {
    const events = eventsOf(document, state, fate);
    const answer: SecondStep = await secondStep(document, proposal, events, { ...options, setAside, steps });
    const happened = happenedBy(document, state, standing, events);
    const left = leftOf(document, happened);
    const checked = verifySecondStep(document, state, answer);
    expect(checked.findings).toEqual([]);
    kinds.push(answer.step);
    const kept = keptOf(happened);
    if (left >= 0n && fate.free === "stay") {
      expect(answer.step).toBe("stay");
    } else {
      const oracle = (left < 0n ? cutByEnumeration : sharedOutByEnumeration)(document, happened);
      if (oracle === undefined || answer.step === "infeasible") {
        expect([oracle, answer.step]).toEqual([undefined, "infeasible"]);
        continue;
      }
      expect(answer.step).toBe(left < 0n ? "cut" : "share-out");
      expect(sortedMap(grantsAfter(answer))).toEqual(sortedMap(oracle));
    }
    if (answer.step === "infeasible") throw new Error("A step that changes nothing cannot be infeasible.");
    const grants = grantsAfter(answer);
    if (answer.step === "stay") expect(sortedMap(grants)).toEqual(sortedMap(kept));

    // The frame, to the krone: granted, fallen away and new come to what was granted before.
    const before = total([...state.grants.values()].map(BigInt));
    const added = total(answer.new.map(({ amount }) => BigInt(amount)));
    const more = total(
      answer.changed.map(({ application, after }) => BigInt(after) - (kept.get(application) ?? 0n)),
    );
    expect(before - BigInt(answer.freed) + added + more).toBe(total(grants.values()));
    if (answer.step !== "cut") expect(BigInt(answer.free)).toBe(left);

    const decided = decidedRound(document, answer);
    if (answer.after.status !== "infeasible") expect(brokenRules(decided, answer.after)).toEqual([]);
    for (const id of happened.lapsed) expect(grants.has(id), id).toBe(false);

    if (checked.after === undefined) throw new Error("A step that holds leaves a decision.");
    state = checked.after;
    steps.push(answer);
    for (const one of events.events) if (one.event === "returned") standing.add(one.application);
  }
  return kinds;
}

describe("second steps, one upon another", () => {
  it("keep what is decided by then, and do with the rest as enumeration finds best", async () => {
    const met: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        rounds({ choicesAtMost: 300 }),
        fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 7, maxLength: 7 }),
        fc.array(fates, { minLength: 2, maxLength: 3 }),
        async (document, aside, all) => {
          met.push(...(await expectSteps(document, aside, all)));
        },
      ),
      runs(70),
    );
    expect(new Set(met)).toEqual(new Set(["share-out", "cut", "stay", "infeasible"]));
  });
});

describe("the check of a second step", () => {
  it("finds whatever is altered in who gets how much, although the fingerprint is made anew", async () => {
    const found = { altered: 0 };
    await fc.assert(
      fc.asyncProperty(
        rounds({ choicesAtMost: 200 }),
        fates,
        fc.integer({ min: 0, max: 5 }),
        async (document, fate, which) => {
          const proposal = await solve(document, options);
          if (proposal.status === "infeasible") return;
          const state = decisionStateOf(document, proposal, []);
          const answer = await secondStep(document, proposal, eventsOf(document, state, fate), options);
          if (answer.step === "infeasible") return;
          const altered = alterations[which](answer);
          if (altered === undefined) return;
          found.altered += 1;
          const { by, round } = answer.made;
          expect(verifySecondStep(document, state, sealed(altered, { by, round })).holds).toBe(false);
        },
      ),
      runs(60),
    );
    expect(found.altered).toBeGreaterThan(runs(60).numRuns / 3);
  });
});

/** Each gives a step in which somebody gets another amount, or is forgotten; undefined where there is nothing to alter. */
const alterations: readonly ((step: SecondStepDone) => SecondStepDone | undefined)[] = [
  (step) => (step.kept.length === 0 ? undefined : { ...step, kept: step.kept.slice(1) }),
  (step) => {
    const [first, ...rest] = step.kept;
    if (step.kept.length === 0) return undefined;
    return { ...step, kept: [{ ...first, amount: first.amount + 1 }, ...rest] };
  },
  (step) => ({ ...step, cap: { ...step.cap, after: step.cap.after + 1 } }),
  (step) => ({ ...step, freed: step.freed + 1 }),
  (step) => ({ ...step, events: [...step.events, { event: "cap", by: 1 }] }),
  (step) => (step.new.length === 0 ? undefined : { ...step, new: step.new.slice(1) }),
];
