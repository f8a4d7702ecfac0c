import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../../src/canonical.ts";
import { roundHash } from "../../../src/round/hash.ts";
import { readRound } from "../../../src/round/read.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { type Change, changeSchema } from "../../../src/scenario/schema.ts";
import { readScenario } from "../../../scenarios/changes/apply.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";

const base = tiny({
  scheme: {
    cap: 1000,
    laterCaps: { 2026: 300 },
    areas: [
      { id: "a", name: "A", minimum: 200, maximum: 700, projectsAtMost: 3 },
      { id: "b", name: "B" },
    ],
    threshold: 1,
    priorities: [{ id: "larger", points: 1.5, when: { requestedAtLeast: 100 } }],
    shares: [{ id: "half", atLeast: "0.5", when: { area: "a" } }],
  },
  commitments: [{ id: "k1", area: "a", amounts: { 2025: 50, 2026: 20 } }],
  applications: [
    asking("p1", { 2025: 400, 2026: 100 }, 5, { assessed: { 2025: 300 }, smallestViable: 100 }),
    asking("p2", 300, 4, { area: "b" }),
  ],
  decisions: [{ application: "p2", decision: "decline" }],
});

function read(changes: readonly unknown[], more: object = {}) {
  return readScenario(base, { name: "s", changes, ...more });
}

function changedBy(...changes: readonly Change[]): RoundDocument {
  const reading = read(changes);
  if (!reading.ok) throw new Error(reading.faults.map(({ path, code }) => `${path} ${code}`).join("; "));
  return reading.document;
}

/** The document as it is compared: without what is undefined, which is as good as absent. */
const bare = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

type Edit = (document: { -readonly [Field in keyof RoundDocument]: RoundDocument[Field] }) => unknown;

/** What each kind of change does, by hand on a copy. */
const kinds: readonly (readonly [string, Change, Edit])[] = [
  ["cap, set", { change: "cap", to: 1200 }, (d) => ({ ...d, scheme: { ...d.scheme, cap: 1200 } })],
  ["cap, lowered", { change: "cap", by: -100 }, (d) => ({ ...d, scheme: { ...d.scheme, cap: 900 } })],
  [
    "cap, by per cent, rounded down",
    { change: "cap", byPercent: "-0.15" },
    (d) => ({ ...d, scheme: { ...d.scheme, cap: 998 } }),
  ],
  [
    "later ceiling, by per cent",
    { change: "later-cap", year: 2026, byPercent: 50 },
    (d) => ({ ...d, scheme: { ...d.scheme, laterCaps: { 2026: 450 } } }),
  ],
  [
    "later ceiling, new",
    { change: "later-cap", year: 2027, to: 10 },
    (d) => ({ ...d, scheme: { ...d.scheme, laterCaps: { 2026: 300, 2027: 10 } } }),
  ],
  [
    "later ceiling, removed",
    { change: "later-cap", year: 2026, remove: true },
    (d) => ({ ...d, scheme: { ...d.scheme, laterCaps: {} } }),
  ],
  ["area minimum", { change: "area-minimum", area: "a", by: -50 }, area({ minimum: 150 })],
  ["area maximum", { change: "area-maximum", area: "a", to: 800 }, area({ maximum: 800 })],
  [
    "area maximum, removed",
    { change: "area-maximum", area: "a", remove: true },
    area({ maximum: undefined }),
  ],
  ["projects", { change: "area-projects", area: "a", to: 1 }, area({ projectsAtMost: 1 })],
  [
    "projects, removed",
    { change: "area-projects", area: "a", remove: true },
    area({ projectsAtMost: undefined }),
  ],
  ["fate", { change: "area-unused", area: "a", to: "hold" }, area({ unused: "hold" })],
  [
    "threshold",
    { change: "threshold", to: "4.5" },
    (d) => ({ ...d, scheme: { ...d.scheme, threshold: "4.5" } }),
  ],
  [
    "threshold, removed",
    { change: "threshold", remove: true },
    (d) => ({ ...d, scheme: { ...d.scheme, threshold: undefined } }),
  ],
  [
    "criterion threshold",
    { change: "criterion-threshold", criterion: "c", to: 3 },
    (d) => ({ ...d, scheme: { ...d.scheme, criteria: [{ ...d.scheme.criteria[0], threshold: 3 }] } }),
  ],
  [
    "criterion weight",
    { change: "criterion-weight", criterion: "c", to: 2 },
    (d) => ({ ...d, scheme: { ...d.scheme, criteria: [{ ...d.scheme.criteria[0], weight: 2 }] } }),
  ],
  [
    "priority points",
    { change: "priority", priority: "larger", to: 2 },
    (d) => ({
      ...d,
      scheme: { ...d.scheme, priorities: [{ id: "larger", points: 2, when: { requestedAtLeast: 100 } }] },
    }),
  ],
  [
    "priority, removed",
    { change: "priority", priority: "larger", remove: true },
    (d) => ({ ...d, scheme: { ...d.scheme, priorities: [] } }),
  ],
  [
    "priority, added",
    { change: "priority-added", priority: { id: "b", points: 1, when: { area: "b" } } },
    (d) => ({
      ...d,
      scheme: {
        ...d.scheme,
        priorities: [...(d.scheme.priorities ?? []), { id: "b", points: 1, when: { area: "b" } }],
      },
    }),
  ],
  [
    "share",
    { change: "share", share: "half", to: "0.4" },
    (d) => ({ ...d, scheme: { ...d.scheme, shares: [{ id: "half", atLeast: "0.4", when: { area: "a" } }] } }),
  ],
  [
    "share, removed",
    { change: "share", share: "half", remove: true },
    (d) => ({ ...d, scheme: { ...d.scheme, shares: [] } }),
  ],
  [
    "share, added",
    { change: "share-added", share: { id: "b", atLeast: 0.1, when: { area: "b" } } },
    (d) => ({
      ...d,
      scheme: {
        ...d.scheme,
        shares: [...(d.scheme.shares ?? []), { id: "b", atLeast: 0.1, when: { area: "b" } }],
      },
    }),
  ],
  [
    "ranking",
    { change: "ranking", to: "strict" },
    (d) => ({ ...d, scheme: { ...d.scheme, ranking: "strict" } }),
  ],
  [
    "objective",
    { change: "objective", to: "points" },
    (d) => ({ ...d, scheme: { ...d.scheme, objective: "points" } }),
  ],
  [
    "grant rules",
    { change: "grant", to: { step: 10, smallestShare: "0.5" } },
    (d) => ({ ...d, scheme: { ...d.scheme, grant: { step: 10, smallestShare: "0.5" } } }),
  ],
  [
    "conditions",
    { change: "conditions", to: { yearsAtMost: 3 } },
    (d) => ({ ...d, scheme: { ...d.scheme, conditions: { yearsAtMost: 3 } } }),
  ],
  [
    "reprioritisation",
    { change: "reprioritisation", to: { policy: "proportional" } },
    (d) => ({ ...d, scheme: { ...d.scheme, reprioritisation: { policy: "proportional" } } }),
  ],
  [
    "spread",
    { change: "spread", to: { perApplicant: { grantsAtMost: 1 } } },
    (d) => ({ ...d, scheme: { ...d.scheme, spread: { perApplicant: { grantsAtMost: 1 } } } }),
  ],
  [
    "decision, in place of another",
    { change: "decision", application: "p2", to: "grant", amount: 200, reason: "r" },
    (d) => ({ ...d, decisions: [{ application: "p2", decision: "grant", amount: 200, reason: "r" }] }),
  ],
  ["decision, removed", { change: "decision-removed", application: "p2" }, (d) => ({ ...d, decisions: [] })],
  [
    "score, set",
    { change: "score", application: "p1", criterion: "c", to: 6 },
    application({ scores: { c: 6 } }),
  ],
  [
    "score, changed",
    { change: "score", application: "p1", criterion: "c", by: "-0.25" },
    application({ scores: { c: "4.75" } }),
  ],
  [
    "requested",
    { change: "requested", application: "p1", year: 2026, remove: true },
    application({ requested: { 2025: 400 } }),
  ],
  [
    "assessed",
    { change: "assessed", application: "p1", year: 2025, by: 50 },
    application({ assessed: { 2025: 350 } }),
  ],
  [
    "smallest viable",
    { change: "smallest-viable", application: "p1", to: 250 },
    application({ smallestViable: 250 }),
  ],
  [
    "withdrawal, with what was decided",
    { change: "withdrawal", application: "p2" },
    (d) => ({ ...d, applications: [d.applications[0]], decisions: [] }),
  ],
  [
    "addition",
    { change: "addition", application: asking("p3", 10, 3) },
    (d) => ({ ...d, applications: [...d.applications, asking("p3", 10, 3)] }),
  ],
  [
    "commitment, new",
    { change: "commitment", commitment: { id: "k2", area: "b", amounts: { 2025: 5 } } },
    (d) => ({ ...d, commitments: [...(d.commitments ?? []), { id: "k2", area: "b", amounts: { 2025: 5 } }] }),
  ],
  [
    "commitment, replaced",
    { change: "commitment", commitment: { id: "k1", area: "b", amounts: { 2025: 5 } } },
    (d) => ({ ...d, commitments: [{ id: "k1", area: "b", amounts: { 2025: 5 } }] }),
  ],
  [
    "commitment amount",
    { change: "commitment-amount", commitment: "k1", year: 2026, by: -5 },
    (d) => ({ ...d, commitments: [{ id: "k1", area: "a", amounts: { 2025: 50, 2026: 15 } }] }),
  ],
  [
    "commitment, removed",
    { change: "commitment-removed", commitment: "k1" },
    (d) => ({ ...d, commitments: [] }),
  ],
];

function area(part: object): Edit {
  return (d) => ({
    ...d,
    scheme: { ...d.scheme, areas: [{ ...d.scheme.areas[0], ...part }, d.scheme.areas[1]] },
  });
}

function application(part: object): Edit {
  return (d) => ({ ...d, applications: [{ ...d.applications[0], ...part }, d.applications[1]] });
}

describe("a change", () => {
  it.each(kinds)("%s", (_, change, byHand) => {
    const before = canonicalText(base);
    expect(bare(changedBy(change))).toEqual(bare(byHand(base)));
    expect(canonicalText(base)).toBe(before);
  });

  it("is in the table, whatever its kind", () => {
    const known = changeSchema.options.map((option) => option.shape.change.value);
    expect(new Set(kinds.map(([, { change }]) => change))).toEqual(new Set(known));
  });

  property.prop([fc.shuffledSubarray(kinds.map((_, index) => index))])(
    "composes with others, and leaves a round that is valid or says why not",
    (order) => {
      const reading = read(order.map((index) => kinds[index][1]));
      const again = read(order.map((index) => kinds[index][1]));
      expect(reading).toEqual(again);
      if (reading.ok) expect(readRound(bare(reading.document)).ok).toBe(true);
      else expect(reading.faults.length).toBeGreaterThan(0);
    },
  );

  it("is made on what those before it left", () => {
    expect(changedBy({ change: "cap", to: 2000 }, { change: "cap", byPercent: 10 }).scheme.cap).toBe(2200);
    expect(changedBy({ change: "cap", byPercent: 10 }, { change: "cap", to: 2000 }).scheme.cap).toBe(2000);
    const mended = changedBy(
      { change: "area-maximum", area: "a", to: 100 },
      { change: "area-minimum", area: "a", to: 100 },
    );
    expect(mended.scheme.areas[0]).toMatchObject({ minimum: 100, maximum: 100 });
  });
});

describe("a change that does not fit is a fault with its place", () => {
  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    ["kind", [{ change: "cup" }], ["changes[0].change wrong-choice"]],
    ["no kind", [{}], ["changes[0].change missing-choice"]],
    ["no object", [3], ["changes[0] wrong-form"]],
    ["field", [{ change: "cap", to: 1, extra: 1 }], ["changes[0].extra unknown-field"]],
    ["field missing", [{ change: "withdrawal" }], ["changes[0].application missing"]],
    ["value", [{ change: "cap", to: "12" }], ["changes[0].to amount-as-text"]],
    ["fraction", [{ change: "cap", by: 1.5 }], ["changes[0].by wrong-form"]],
    ["no way", [{ change: "cap" }], ["changes[0] change-one-of"]],
    ["two ways", [{ change: "cap", to: 1, by: 1 }], ["changes[0] change-one-of"]],
    ["below 0", [{ change: "cap", by: -1001 }], ["changes[0].by change-below-zero"]],
    ["below 0 by per cent", [{ change: "cap", byPercent: -101 }], ["changes[0].byPercent change-below-zero"]],
    ["nothing there", [{ change: "area-maximum", area: "b", by: 1 }], ["changes[0] change-nothing"]],
    ["nothing decided", [{ change: "decision-removed", application: "p1" }], ["changes[0] change-nothing"]],
    ["unknown area", [{ change: "area-unused", area: "x", to: "hold" }], ["changes[0].area change-unknown"]],
    [
      "unknown application",
      [{ change: "withdrawal", application: "x" }],
      ["changes[0].application change-unknown"],
    ],
    [
      "withdrawn before",
      [
        { change: "withdrawal", application: "p1" },
        { change: "score", application: "p1", criterion: "c", to: 1 },
      ],
      ["changes[1].application change-unknown"],
    ],
    [
      "unknown criterion",
      [{ change: "score", application: "p1", criterion: "x", to: 1 }],
      ["changes[0].criterion change-unknown"],
    ],
    ["unknown share", [{ change: "share", share: "x", to: 1 }], ["changes[0].share change-unknown"]],
    [
      "unknown priority",
      [{ change: "priority", priority: "x", remove: true }],
      ["changes[0].priority change-unknown"],
    ],
    [
      "unknown commitment",
      [{ change: "commitment-removed", commitment: "x" }],
      ["changes[0].commitment change-unknown"],
    ],
    [
      "taken id",
      [{ change: "addition", application: asking("p1", 10, 3) }],
      ["changes[0].application.id change-taken"],
    ],
    [
      "what the round then breaks, at the change that breaks it",
      [
        { change: "cap", to: 5 },
        { change: "area-minimum", area: "a", to: 900 },
        { change: "score", application: "p1", criterion: "c", to: 100 },
      ],
      ["changes[1] minimum-above-maximum", "changes[2] score-outside"],
    ],
    [
      "everything at once",
      [
        { change: "area-unused", area: "x", to: "hold" },
        { change: "cap" },
        { change: "cup" },
        { change: "cap", to: -1 },
      ],
      [
        "changes[0].area change-unknown",
        "changes[1] change-one-of",
        "changes[2].change wrong-choice",
        "changes[3].to amount-negative",
      ],
    ],
  ])("%s", (_, changes, expected) => {
    const reading = read(changes);
    const faults = reading.ok ? [] : reading.faults.map(({ path, code }) => `${path} ${code}`);
    expect(faults).toEqual(expected);
  });

  it("as is a scenario of another round, unless it names none", () => {
    expect(read([], { base: roundHash(base) }).ok).toBe(true);
    const reading = read([], { base: "sha256:0" });
    expect(reading).toMatchObject({ ok: false, faults: [{ path: "base", code: "scenario-other-base" }] });
  });
});

describe("the fingerprint", () => {
  const hashOf = (changes: readonly Change[], more: object = {}) => {
    const reading = read(changes, more);
    return reading.ok ? reading.hash : "none";
  };

  it("is of what is asked: name, note and reasons do not count", () => {
    const asked = hashOf([{ change: "cap", to: 900 }]);
    expect(hashOf([{ change: "cap", to: 900, reason: "because" }], { name: "other", note: "n" })).toBe(asked);
    expect(hashOf([{ change: "cap", to: 901 }])).not.toBe(asked);
    expect(hashOf([])).not.toBe(asked);
  });

  it("counts the reason of a decision, which goes into the round", () => {
    const decision = { change: "decision", application: "p1", to: "decline" } as const;
    expect(hashOf([decision])).not.toBe(hashOf([{ ...decision, reason: "r" }]));
  });
});
