import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Once } from "../../../api/store/change.ts";
import { forgetExpired, hold, letGo, recall, remember } from "../../../api/store/idempotency.ts";
import type { RememberedAnswer } from "../../../api/store/outcome.ts";
import { changeScheme, createRound, listRounds, type RoundHead } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { at, change, kari, type Started, started, valueOf } from "./started.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

const once = (key: string, request = "POST /rounds 1"): Once<RoundHead> => ({
  caller: "kari",
  key,
  request,
  answer: ({ id, version }) => ({
    status: 201,
    headers: { etag: `"${version}"` },
    body: JSON.stringify({ id }),
  }),
});

const create = (made: Once<RoundHead>, when = at) =>
  createRound(there.store, { who: kari, at: when, once: made }, { document: exampleRound() });

async function rounds(): Promise<number> {
  return valueOf(await listRounds(there.store, { limit: 100 })).items.length;
}

const dayLater = "2025-03-02T09:00:00.000Z";
const almost = "2025-03-02T08:59:59.999Z";

describe("a change with a key is made once", () => {
  test("the second time it is answered as the first", async () => {
    const [before, head] = [await rounds(), valueOf(await create(once("a")))];
    expect(await create(once("a"), almost)).toEqual({
      outcome: "remembered",
      answer: { status: 201, headers: { etag: '"1"' }, body: JSON.stringify({ id: head.id }) },
    });
    expect(await rounds()).toBe(before + 1);
  });

  test("ten at once: one is made, the others wait and get its answer", async () => {
    const before = await rounds();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => create(once("b"))));
    const made = outcomes.filter(({ outcome }) => outcome === "done");
    const remembered = outcomes.filter(({ outcome }) => outcome === "remembered");
    expect([made.length, remembered.length]).toEqual([1, 9]);
    expect(new Set(remembered.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await rounds()).toBe(before + 1);
  });

  test("the key of another caller is another key", async () => {
    valueOf(await create(once("c")));
    valueOf(await create({ ...once("c"), caller: "ola" }));
  });

  test("with another request it is refused", async () => {
    valueOf(await create(once("d")));
    expect(await create(once("d", "POST /rounds 2"))).toEqual({ outcome: "other-request", key: "d" });
  });

  test("a refused change leaves the key free", async () => {
    const head = valueOf(await createRound(there.store, change(), { document: exampleRound() }));
    const { scheme } = exampleRound();
    const changing = (expected: number) =>
      changeScheme(
        there.store,
        { who: kari, at, once: once("e", "PUT") },
        head.id,
        { ...scheme, cap: scheme.cap + 1 },
        expected,
      );
    expect((await changing(9)).outcome).toBe("conflict");
    expect((await changing(1)).outcome).toBe("done");
    expect((await changing(1)).outcome).toBe("remembered");
  });

  test("after 24 hours it is a new one", async () => {
    const first = valueOf(await create(once("f")));
    expect((await create(once("f"), almost)).outcome).toBe("remembered");
    const second = valueOf(await create(once("f", "POST /rounds 2"), dayLater));
    expect(second.id).not.toBe(first.id);
  });
});

describe("an answer that changes nothing in the store", () => {
  const asked = { caller: "kari", key: "solve", request: "POST /allocate", at };
  const answer: RememberedAnswer = { status: 200, headers: {}, body: "\u0000 {}" };

  test("is new, then remembered, byte for byte", async () => {
    expect(await recall(there.store, asked)).toEqual({ outcome: "new" });
    expect(valueOf(await remember(there.store, asked, answer))).toEqual(answer);
    expect(await recall(there.store, asked)).toEqual({ outcome: "remembered", answer });
  });

  test("the first one wins", async () => {
    expect(valueOf(await remember(there.store, asked, { ...answer, status: 500 }))).toEqual(answer);
  });

  test("another request with the key is refused", async () => {
    const other = { ...asked, request: "POST /verify" };
    expect(await recall(there.store, other)).toEqual({ outcome: "other-request", key: "solve" });
    expect(await remember(there.store, other, answer)).toEqual({ outcome: "other-request", key: "solve" });
  });

  test("is forgotten after 24 hours", async () => {
    expect(valueOf(await forgetExpired(there.store, almost))).toBe(0);
    expect(await recall(there.store, { ...asked, at: dayLater })).toEqual({ outcome: "new" });
    expect(valueOf(await forgetExpired(there.store, dayLater))).toBeGreaterThan(0);
    expect(await recall(there.store, asked)).toEqual({ outcome: "new" });
  });
});

describe("a key that is held while an answer is worked out", () => {
  const asked = (key: string, request = "POST /allocate 1") => ({ caller: "kari", key, request, at });
  const answer = (body: string): RememberedAnswer => ({ status: 200, headers: { etag: "x" }, body });
  const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString();

  async function held(key: string): Promise<string> {
    const outcome = await hold(there.store, asked(key), 60);
    if (outcome.outcome !== "held") throw new Error(`It was not held: ${outcome.outcome}.`);
    return outcome.holder;
  }

  test("of ten at once one holds it, and the others are told", async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => hold(there.store, asked("h1"), 60)));
    const kinds = outcomes.map(({ outcome }) => outcome).sort();
    expect(kinds).toEqual(["held", ...Array.from({ length: 9 }, () => "under-way")]);
    expect(await hold(there.store, asked("h1", "POST /allocate 2"), 60)).toEqual({
      outcome: "other-request",
      key: "h1",
    });
  });

  test("its holder keeps the answer, and everybody gets it from then on", async () => {
    const holder = await held("h2");
    valueOf(await remember(there.store, { ...asked("h2"), holder }, answer("good")));
    expect(await hold(there.store, asked("h2"), 60)).toEqual({
      outcome: "remembered",
      answer: answer("good"),
    });
  });

  test("a change takes it from its holder, and nobody else's does", async () => {
    const holder = await held("h3");
    const made = once("h3", "POST /allocate 1");
    expect((await create(made)).outcome).toBe("under-way");
    expect((await create({ ...made, holder })).outcome).toBe("done");
    expect((await create(made)).outcome).toBe("remembered");
  });

  test("given back it is free, and only its holder gives it back", async () => {
    const holder = await held("h4");
    valueOf(await letGo(there.store, asked("h4"), "somebody else"));
    expect((await hold(there.store, asked("h4"), 60)).outcome).toBe("under-way");
    valueOf(await letGo(there.store, asked("h4"), holder));
    await held("h4");
  });

  test("it is free where its holder has gone for too long", async () => {
    await held("h5");
    expect((await hold(there.store, { ...asked("h5"), at: later(59) }, 60)).outcome).toBe("under-way");
    expect((await hold(there.store, { ...asked("h5"), at: later(61) }, 60)).outcome).toBe("held");
  });

  test("an answer of megabytes is kept packed, and comes back as it was", async () => {
    const body = JSON.stringify(Array.from({ length: 300_000 }, (_, place) => `æ ${place % 100}`));
    valueOf(await remember(there.store, asked("h6"), answer(body)));
    const { rows } = await sql<{ readonly size: number }>`
      select length(answer) as size from idempotency_keys where key = 'h6'`.execute(there.store.database);
    expect(rows[0].size).toBeLessThan(body.length / 10);
    expect(await recall(there.store, asked("h6"))).toEqual({ outcome: "remembered", answer: answer(body) });
  });

  test("one that is too large even so is given, and not kept", async () => {
    const body = randomBytes(7_000_000).toString("base64");
    expect(valueOf(await remember(there.store, asked("h7"), answer(body)))).toEqual(answer(body));
    expect(await recall(there.store, asked("h7"))).toEqual({ outcome: "new" });
  });
});
