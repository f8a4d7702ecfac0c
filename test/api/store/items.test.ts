import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { item, listItems, putItems, removeItem } from "../../../api/store/items.ts";
import { createRound, roundHead, wholeRound } from "../../../api/store/rounds.ts";
import { canonicalText } from "../../../src/canonical.ts";
import { inexactNumber } from "../../../src/round/inexact.ts";
import { roundHashOfAnyKind } from "../../../src/kinds/hash.ts";
import { exampleRound as rateExample } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { at, change, ola, type Started, started, valueOf } from "./started.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

const [first, second] = exampleRound().applications;
let id = "";
beforeEach(async () => {
  const document = { ...exampleRound(), applications: [first], decisions: [] };
  id = valueOf(await createRound(there.store, change(), { document })).id;
});

const put = (items: readonly unknown[], expected?: Parameters<typeof putItems>[5]) =>
  putItems(there.store, change(), id, "applications", items, expected);

describe("an application by the case system's own id", () => {
  test("is added, replaced, and left alone where it is the same", async () => {
    const added = valueOf(await put([second]));
    expect(added).toMatchObject({ added: [second.id], replaced: [], unchanged: [], round: { version: 2 } });
    const other = { ...second, title: "Another title" };
    const replaced = valueOf(await put([other, first]));
    expect(replaced).toMatchObject({ added: [], replaced: [second.id], unchanged: [first.id] });
    expect(replaced.round.version).toBe(3);
    const same = valueOf(await put([first, other]));
    expect(same).toMatchObject({ added: [], replaced: [], unchanged: [first.id, second.id].sort() });
    expect(same.round).toEqual(replaced.round);
  });

  test("comes back canonically as it was given, with the version of its last change", async () => {
    await put([second]);
    const [one, other] = await Promise.all(
      [first, second].map(({ id: of }) => item(there.store, id, "applications", of)),
    );
    expect(valueOf(one)).toMatchObject({ id: first.id, version: 1, changed: { by: "kari", at } });
    expect(valueOf(other).version).toBe(2);
    expect(canonicalText(valueOf(other).document)).toBe(canonicalText(second));
  });

  test("is removed, and then missing", async () => {
    await put([second]);
    const head = valueOf(await removeItem(there.store, change(), id, "applications", second.id));
    expect(head.version).toBe(3);
    const missing = { outcome: "missing", what: "application", id: second.id };
    expect(await item(there.store, id, "applications", second.id)).toEqual(missing);
    expect(await removeItem(there.store, change(), id, "applications", second.id)).toEqual(missing);
  });
});

describe("another version than the expected one changes nothing", () => {
  test.each([
    ["of the round", [second], { round: 7 }, { expected: 7, version: 1 }],
    ["of the application", [first], { item: 7 }, { expected: 7, version: 1 }],
    ["an application that is there", [first], { item: "absent" }, { expected: "absent", version: 1 }],
    ["an application that is not", [second], { item: 1 }, { expected: 1, version: "absent" }],
  ] as const)("%s", async (_, items, expected, conflict) => {
    const changed = items.map((application) => ({ ...application, title: "Another title" }));
    expect(await put(changed, expected)).toEqual({ outcome: "conflict", ...conflict });
    expect(valueOf(await roundHead(there.store, id)).version).toBe(1);
  });

  test("two officers may change two applications of one version of the round", async () => {
    await put([second]);
    const outcomes = await Promise.all([
      put([{ ...first, title: "By Kari" }], { item: 1 }),
      putItems(there.store, { who: ola, at }, id, "applications", [{ ...second, title: "By Ola" }], {
        item: 2,
      }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    expect(valueOf(await roundHead(there.store, id)).version).toBe(4);
  });

  test("the version of one item cannot be expected of two", async () => {
    await expect(put([first, second], { item: 1 })).rejects.toThrow("2 items");
  });
});

describe("faults are told in the caller's terms", () => {
  test("an item has its place among those that were given", async () => {
    const outcome = await put([
      second,
      { ...first, area: "9", title: undefined },
      { ...second, id: "x", requested: { "2025": inexactNumber("9007199254740993") } },
    ]);
    expect(outcome).toMatchObject({
      outcome: "invalid",
      faults: [
        { path: "applications[1].area", code: "unknown-area" },
        { path: "applications[1].title", code: "missing" },
        { path: "applications[2].requested.2025", code: "amount-too-large" },
      ],
    });
  });

  test("the same id twice is refused", async () => {
    const outcome = await put([second, first, second]);
    expect(outcome).toMatchObject({ outcome: "invalid", faults: [{ path: "applications[2].id" }] });
  });

  test("what was there before has its id for a place", async () => {
    const decision = { application: first.id, decision: "decline" };
    valueOf(await putItems(there.store, change(), id, "decisions", [decision]));
    const outcome = await removeItem(there.store, change(), id, "applications", first.id);
    expect(outcome).toMatchObject({
      outcome: "invalid",
      faults: [{ code: "unknown-application", place: ["decisions", first.id, "application"] }],
    });
    valueOf(await put([{ ...second, id: "Ålesund" }]));
    expect(await put([second, { ...second, id: "A\u030Alesund" }])).toMatchObject({
      outcome: "invalid",
      faults: [{ code: "repeated-id-unicode", place: ["applications", "Ålesund", "id"] }],
    });
  });
});

describe("the other lists", () => {
  test("a decision is known by its application", async () => {
    const decision = { application: first.id, decision: "grant", reason: "…" };
    valueOf(await putItems(there.store, change(), id, "decisions", [decision]));
    expect(valueOf(await item(there.store, id, "decisions", first.id)).document).toEqual(decision);
    const declined = { ...decision, decision: "decline" };
    expect(valueOf(await putItems(there.store, change(), id, "decisions", [declined])).replaced).toEqual([
      first.id,
    ]);
  });

  test("a commitment", async () => {
    const [commitment] = exampleRound().commitments ?? [];
    const other = { ...commitment, id: "another" };
    valueOf(await putItems(there.store, change(), id, "commitments", [other]));
    expect(valueOf(await item(there.store, id, "commitments", "another")).document).toEqual(other);
  });

  test("recipients are the applications of the other kinds", async () => {
    const document = rateExample();
    const rate = valueOf(await createRound(there.store, change(), { document })).id;
    const [recipient] = document.recipients;
    valueOf(await putItems(there.store, change(), rate, "applications", [{ ...recipient, name: "Another" }]));
    const round = valueOf(await wholeRound(there.store, rate));
    const recipients = document.recipients.map((one) =>
      one === recipient ? { ...one, name: "Another" } : one,
    );
    expect(round.head.hash).toBe(roundHashOfAnyKind({ ...document, recipients }));
  });
});

test("a list is read a page at a time", async () => {
  const { applications } = exampleRound();
  valueOf(await put(applications));
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const asked = { limit: 20, ...(after === undefined ? {} : { after }) };
    const page = valueOf(await listItems(there.store, id, "applications", asked));
    ids.push(...page.items.map((one) => one.id));
    after = page.next;
  } while (after !== undefined);
  expect(ids).toEqual(applications.map((one) => one.id).sort());
});

test("ten thousand applications go in at once, and again unchanged", async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...first, id: `many-${index}` }));
  const added = valueOf(await put(many));
  expect(added.added).toHaveLength(10_000);
  expect(added.round.version).toBe(2);
  expect(valueOf(await put(many)).unchanged).toHaveLength(10_000);
});
