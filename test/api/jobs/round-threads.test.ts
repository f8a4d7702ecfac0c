import { afterAll, describe, expect, it } from "vitest";
import { createRoundThreads } from "../../../api/jobs/round-threads.ts";
import { preparedChange, type RoundChange } from "../../../api/store/round-change.ts";
import type { RoundTexts } from "../../../api/store/round-texts.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";

const threads = createRoundThreads();
afterAll(() => threads.close());

const document = exampleRound();
const [first, second] = document.applications;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const json = (value: unknown) => ({ kind: "json", bytes: bytes(value) }) as const;

/** The example with its first application alone, as the tables have it. */
function kept(): RoundTexts {
  const made = preparedChange({ change: "document", document: json({ ...document, applications: [first] }) });
  if (!made.ok) throw new Error("The example is no valid round.");
  const { kind, head, lists } = made.writing;
  const { applications, commitments, decisions } = lists;
  const texts = {
    applications: applications.documents,
    commitments: commitments.documents,
    decisions: decisions.documents,
  };
  return { kind, head, lists: texts };
}

const before = kept();

const changes: readonly (readonly [what: string, change: RoundChange, outcome: object])[] = [
  ["a new round", { change: "document", document: json(document) }, { ok: true }],
  [
    "another scheme",
    { change: "scheme", scheme: json({ ...document.scheme, name: "Another" }), before },
    { ok: true },
  ],
  [
    "an application more",
    {
      change: "items",
      list: "applications",
      items: { kind: "many", bytes: bytes({ items: [second] }) },
      before,
    },
    {
      ok: true,
      ids: [second.id],
      writing: { sameHead: true, lists: { applications: { added: [second.id] } } },
    },
  ],
  [
    "the same application",
    {
      change: "items",
      list: "applications",
      items: { kind: "one", bytes: bytes(first), id: first.id },
      before,
    },
    { ok: true, writing: { lists: { applications: { added: [], replaced: [], documents: "" } } } },
  ],
  [
    "an application that is another than its address says",
    { change: "items", list: "applications", items: { kind: "one", bytes: bytes(first), id: "x" }, before },
    { ok: false, faults: [{ path: "id", code: "wrong-choice" }] },
  ],
  [
    "items with faults, each at its place in what was sent",
    {
      change: "items",
      list: "applications",
      items: { kind: "many", bytes: bytes({ items: [second, { ...first, area: "9" }], more: 1 }) },
      before,
    },
    { ok: false, faults: [{ path: "more" }] },
  ],
  [
    "an application with a fault",
    {
      change: "items",
      list: "applications",
      items: { kind: "many", bytes: bytes({ items: [second, { ...first, area: "9" }] }) },
      before,
    },
    { ok: false, faults: [{ path: "items[1].area", code: "unknown-area" }] },
  ],
  [
    "no JSON",
    {
      change: "items",
      list: "decisions",
      items: { kind: "many", bytes: new TextEncoder().encode("{") },
      before,
    },
    { ok: false, faults: [{ code: "json-ends-early" }] },
  ],
  [
    "an application fewer",
    { change: "without", list: "applications", id: first.id, before },
    { ok: true, writing: { lists: { applications: { removed: [first.id] } } } },
  ],
];

describe("a change that is worked out in a thread", () => {
  it.each(changes)("%s: as it would be here", async (_, change, outcome) => {
    const prepared = await threads.prepare(change);
    expect(prepared).toMatchObject(outcome);
    expect(prepared).toEqual(preparedChange(change));
  });

  it("of thousands of applications with faults, the first thousand of them, and that there are more", async () => {
    const items = Array.from({ length: 3000 }, (_, index) => ({ ...first, id: `x${index}`, area: "9" }));
    const prepared = await threads.prepare({
      change: "items",
      list: "applications",
      items: { kind: "many", bytes: bytes({ items }) },
      before,
    });
    if (prepared.ok) throw new Error("It was found valid.");
    expect(prepared.faults).toHaveLength(1001);
    expect(prepared.faults[999]).toMatchObject({ path: "items[999].area" });
    expect(prepared.faults[1000]).toMatchObject({ code: "faults-left-out", figures: { most: 1000 } });
  });
});
