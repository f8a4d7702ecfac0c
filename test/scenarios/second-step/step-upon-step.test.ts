import { describe, expect, it, test } from "vitest";
import { solve } from "../../../api/library.ts";
import { readUpon, secondStep } from "../../../api/second-step.ts";
import { reportText } from "../../../api/cli/render/report.ts";
import { secondStepReport } from "../../../api/cli/render/second-step.ts";
import { decisionStateOf } from "../../../solver/verify/decision-state.ts";
import { verifySecondStep } from "../../../solver/verify/second-step.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import { roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { EventsDocument } from "../../../src/second-step/events-schema.ts";
import type { SecondStepDone } from "../../../src/second-step/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";

const quick = { engine: "built-in" } as const;

async function proposalOf(document: RoundDocument): Promise<SolvedProposal> {
  const proposal = await solve(document, quick);
  if (proposal.status === "infeasible") throw new Error("The rounds of the table are feasible.");
  return proposal;
}

/** The steps, each upon those before it. */
async function stepsOf(
  document: RoundDocument,
  all: readonly EventsDocument[],
  setAside: readonly string[] = [],
): Promise<SecondStepDone[]> {
  const proposal = await proposalOf(document);
  const steps: SecondStepDone[] = [];
  for (const events of all) {
    const step = await secondStep(document, proposal, events, { ...quick, setAside, steps });
    if (step.step === "infeasible") throw new Error("The steps of the table are feasible.");
    steps.push(step);
  }
  return steps;
}

/** Kroner by application. */
function grantsIn({ kept, changed, new: added }: SecondStepDone): Readonly<Record<string, number>> {
  return Object.fromEntries([
    ...kept.map(({ application, amount }) => [application, amount] as const),
    ...changed.map(({ application, after }) => [application, after] as const),
    ...added.map(({ application, amount }) => [application, amount] as const),
  ]);
}

const cap = (by: number): EventsDocument => ({ events: [{ event: "cap", by }] });

/** p gets all of 40, q 20 of 40; w, with the lowest score, waits. */
const reduced = tiny({
  scheme: { cap: 60, grant: { smallestShare: "0.5" } },
  applications: [asking("p", 40, 5), asking("q", 40, 4), asking("w", 30, 3)],
});

describe("a step upon a step", () => {
  it.each<[string, RoundDocument, readonly EventsDocument[], Readonly<Record<string, number>>, string[]?]>([
    ["one that was kept reduced may still get more", reduced, [cap(0), cap(20)], { p: 40, q: 40 }],
    [
      "what came back in part stays as it is, though there is money",
      reduced,
      [{ free: "stay", events: [{ event: "returned", application: "p", amount: 10 }] }, cap(10)],
      { p: 30, q: 40 },
    ],
    [
      "who came in stays in",
      reduced,
      [cap(40), { events: [{ event: "withdrawn", application: "p" }] }],
      { p: 0, q: 40, w: 30 },
    ],
    [
      "who was cut out may come in again",
      tiny({ applications: [asking("p", 60, 5), asking("q", 40, 4)] }),
      [cap(-40), cap(40)],
      { p: 60, q: 40 },
    ],
    [
      "but not where an officer had decided it beforehand",
      tiny({
        applications: [asking("p", 60, 5), asking("q", 40, 4)],
        decisions: [{ application: "q", decision: "grant", amount: 40 }],
      }),
      [cap(-40), cap(40)],
      { p: 60 },
    ],
    [
      "who fell away does not come back",
      reduced,
      [{ events: [{ event: "withdrawn", application: "p" }] }, cap(100)],
      { q: 40, w: 30 },
    ],
    ["nor who was set aside when it was adopted", reduced, [cap(100)], { q: 40, w: 30 }, ["p"]],
  ])("%s", async (_, document, all, grants, aside = []) => {
    const last = (await stepsOf(document, all, aside)).at(-1);
    expect(last === undefined ? undefined : grantsIn(last)).toEqual(grants);
  });

  it("says what it was made upon, and is refused in another order, or with one left out", async () => {
    const steps = await stepsOf(reduced, [cap(5), cap(5), cap(5)], ["p"]);
    const contents = steps.map(({ made }) => made.content);
    expect(steps.map(({ upon }) => upon)).toEqual(
      [0, 1, 2].map((place) => ({ setAside: ["p"], steps: contents.slice(0, place) })),
    );
    const proposal = await proposalOf(reduced);
    const reading = (given: readonly unknown[]) =>
      readUpon(reduced, proposal, { setAside: ["p"], steps: given });
    expect(reading(steps)).toMatchObject({ ok: true });
    const [first, second, third] = steps;
    expect(reading([second, first, third])).toMatchObject({ ok: false, step: 0 });
    expect(reading([first, third])).toMatchObject({ ok: false, step: 1 });
    expect(readUpon(reduced, proposal, { steps })).toMatchObject({ ok: false, step: 0 });
    await expect(secondStep(reduced, proposal, cap(1), { ...quick, steps: [second] })).rejects.toThrow(
      RangeError,
    );
  });
});

/** Half of the kroner go to larger ones: when the only one is set aside, the rest no longer keeps R9. */
const shares = tiny({
  scheme: { shares: [{ id: "larger", atLeast: "0.5", when: { requestedAtLeast: 40 } }] },
  applications: [asking("p", 50, 5), asking("q", 30, 4)],
});

describe("money that stays free", () => {
  const events: EventsDocument = {
    free: "stay",
    events: [{ event: "set-aside", application: "p", reason: "It was not true." }],
  };

  it("changes nothing else, even where what is left no longer keeps a rule, which is told", async () => {
    const [step] = await stepsOf(shares, [events]);
    expect(step).toMatchObject({ step: "stay", free: 70, freed: 50, after: { status: "infeasible" } });
    expect(grantsIn(step)).toEqual({ p: 0, q: 30 });
    const proposal = await proposalOf(shares);
    expect(verifySecondStep(shares, decisionStateOf(shares, proposal, []), step).findings).toEqual([]);
    for (const language of languages) {
      const text = reportText(secondStepReport(roundOf(shares), proposal, step, language, true), 100);
      expect(text).toContain("It was not true.");
      expect(text).toContain("R9");
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it("is shared out by a later step", async () => {
    const [, second] = await stepsOf(reduced, [events, cap(0)]);
    expect(grantsIn(second)).toEqual({ q: 40, w: 20 });
  });
});

test("the check finds that somebody's grant was lowered for somebody else's, though all sums are right", async () => {
  const document = tiny({
    scheme: { grant: { smallest: 30 } },
    applications: [asking("p", 50, 5), asking("q", 50, 5)],
  });
  const proposal = await proposalOf(document);
  const [step] = await stepsOf(document, [cap(0)]);
  const state = decisionStateOf(document, proposal, []);
  expect(verifySecondStep(document, state, step).holds).toBe(true);
  const other = {
    ...state,
    grants: new Map([
      ["p", 60],
      ["q", 40],
    ]),
  };
  const { findings } = verifySecondStep(document, other, step);
  expect(findings.map(({ place, code }) => `${place} ${code}`)).toEqual([
    "kept[0].before kroner-differ",
    "kept[0] grant-changed",
    "kept[1].before kroner-differ",
  ]);
});
