import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  changeScheme,
  createRound,
  listRounds,
  replaceRound,
  roundHead,
  wholeRound,
} from "../../../api/store/rounds.ts";
import { canonicalText } from "../../../src/canonical.ts";
import { roundHashOfAnyKind } from "../../../src/kinds/hash.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
import { examples } from "../../../src/schemes/examples.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { formulaRounds, namedRounds, rateRounds } from "../../kit/kinds.ts";
import { runs } from "../../kit/seed.ts";
import { at, change, kari, ola, type Started, started, valueOf } from "./started.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

/** The document with its lists in the order of their ids, in which they come back. */
function inOrder(document: AnyRoundDocument): string {
  const sorted = Object.entries(document).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.map((item: unknown) => canonicalText(item)).sort() : value,
  ]);
  return canonicalText(Object.fromEntries(sorted));
}

async function roundTrip(document: AnyRoundDocument): Promise<void> {
  const head = valueOf(await createRound(there.store, change(), { document }));
  const round = valueOf(await wholeRound(there.store, head.id));
  expect(round.head).toEqual(head);
  expect(inOrder(round.document)).toBe(inOrder(document));
  expect(head.hash).toBe(roundHashOfAnyKind(document));
  expect(roundHashOfAnyKind(round.document)).toBe(head.hash);
}

describe("what comes out is what went in", () => {
  test.each([...examples])("%s", async (_, example) => {
    await roundTrip(example());
  });

  const anyRounds = fc.oneof(rounds(), rateRounds, formulaRounds, namedRounds);

  test("random rounds of every kind", async () => {
    await fc.assert(fc.asyncProperty(anyRounds, roundTrip), runs(60));
  });

  test("texts that a database might alter or refuse", async () => {
    const [document, texts] = [
      exampleRound(),
      ["\u0000", "\\u0000", "é", "e\u0301", "\u{1F600}", " ' \" \n\t", "1.0"],
    ];
    const scored = {
      ...document,
      note: texts.join("|"),
      applications: document.applications.map((application, index) => ({
        ...application,
        title: texts[index % texts.length],
        scores: Object.fromEntries(Object.entries(application.scores).map(([id]) => [id, "3.10"])),
      })),
    };
    await roundTrip(scored);
  });

  test("a list that is there and empty is not a list that is not there", async () => {
    const { scheme, applications } = exampleRound();
    const document = { scheme, applications };
    await roundTrip(document);
    await roundTrip({ ...document, decisions: [], commitments: [] });
  });
});

describe("a round has one version after another", () => {
  test("the first is 1, and who made it stands there", async () => {
    const head = valueOf(await createRound(there.store, change(), { id: "first", document: exampleRound() }));
    expect(head).toMatchObject({
      id: "first",
      version: 1,
      status: "draft",
      kind: "scored",
      year: 2025,
      definition: "tuki-2025",
      created: { by: "kari", at },
      changed: { by: "kari", at },
    });
    expect(valueOf(await roundHead(there.store, "first"))).toEqual(head);
  });

  test("an id is taken once", async () => {
    const again = await createRound(there.store, change(), { id: "first", document: exampleRound() });
    expect(again).toEqual({ outcome: "exists", what: "round", id: "first" });
  });

  test("a change raises it, the same again does not", async () => {
    const document = exampleRound();
    const id = valueOf(await createRound(there.store, change(), { document })).id;
    const scheme = { ...document.scheme, cap: document.scheme.cap + 1 };
    const later = { who: ola, at: "2025-03-02T09:00:00.000Z" };
    const changed = valueOf(await changeScheme(there.store, later, id, scheme, 1));
    expect(changed).toMatchObject({
      version: 2,
      created: { by: "kari" },
      changed: { by: "ola", at: later.at },
    });
    expect(valueOf(await changeScheme(there.store, change(), id, scheme))).toEqual(changed);
    const restored = valueOf(await replaceRound(there.store, change(), id, document, 2));
    expect(restored.version).toBe(3);
    expect(restored.hash).toBe(roundHashOfAnyKind(document));
  });

  test("of two officers with the same version in hand one is refused", async () => {
    const document = exampleRound();
    const id = valueOf(await createRound(there.store, change(), { document })).id;
    const capped = (by: number) => ({ ...document.scheme, cap: document.scheme.cap - by });
    const outcomes = await Promise.all(
      [kari, ola].map((who, index) => changeScheme(there.store, { who, at }, id, capped(index + 1), 1)),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["conflict", "done"]);
    expect(outcomes).toContainEqual({ outcome: "conflict", expected: 1, version: 2 });
    expect(valueOf(await roundHead(there.store, id)).version).toBe(2);
  });

  test("a round that is not there is said to be missing", async () => {
    const missing = { outcome: "missing", what: "round", id: "nowhere" };
    expect(await roundHead(there.store, "nowhere")).toEqual(missing);
    expect(await wholeRound(there.store, "nowhere")).toEqual(missing);
    expect(await replaceRound(there.store, change(), "nowhere", exampleRound())).toEqual(missing);
  });
});

describe("only what is valid is kept", () => {
  test("every fault comes at once, with its place, and nothing is changed", async () => {
    const document = exampleRound();
    const id = valueOf(await createRound(there.store, change(), { document })).id;
    const bad = { ...document, scheme: { ...document.scheme, cap: -1, year: "2025" } };
    const outcome = await replaceRound(there.store, change(), id, bad);
    expect(outcome).toMatchObject({
      outcome: "invalid",
      faults: [{ path: "scheme.year" }, { path: "scheme.cap", code: "amount-negative" }],
    });
    expect(valueOf(await roundHead(there.store, id)).version).toBe(1);
  });

  test("a scheme that items of the round do not fit is refused", async () => {
    const document = exampleRound();
    const id = valueOf(await createRound(there.store, change(), { document })).id;
    const [gone, ...areas] = document.scheme.areas;
    const outcome = await changeScheme(there.store, change(), id, { ...document.scheme, areas });
    if (outcome.outcome !== "invalid") throw new Error(outcome.outcome);
    const unknown = outcome.faults.filter(
      ({ code, place }) => code === "unknown-area" && place[0] === "applications",
    );
    expect(unknown.length).toBe(document.applications.filter(({ area }) => area === gone.id).length);
  });

  test("an id with blanks around it is refused", async () => {
    const outcome = await createRound(there.store, change(), { id: " a", document: exampleRound() });
    expect(outcome).toMatchObject({ outcome: "invalid", faults: [{ path: "id", code: "id-blank" }] });
  });
});

test("rounds are listed by id, a page at a time, and by definition", async () => {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = valueOf(
      await listRounds(there.store, { limit: 7, ...(after === undefined ? {} : { after }) }),
    );
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toContain("first");
  const some = valueOf(await listRounds(there.store, { limit: 500, definition: "norskinnsatsen-2022" }));
  expect(some.items.map(({ definition }) => definition)).toEqual(["norskinnsatsen-2022"]);
});
