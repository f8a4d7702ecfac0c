import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { startDelivery } from "../../../api/events/delivery.ts";
import { listDeadLetters, sendAgain } from "../../../api/store/dead-letters.ts";
import {
  changeSecret,
  removeSubscription,
  replaceSubscription,
  subscription,
} from "../../../api/store/subscriptions.ts";
import { newSecret } from "../../../api/events/secret.ts";
import { z } from "zod";
import { roundHead } from "../../../api/store/rounds.ts";
import { runs } from "../../kit/seed.ts";
import { proxyTo } from "../store/proxy.ts";
import { connect } from "../../../api/store/connect.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { changes, delivering, quick, sequencesOf, subscribed } from "./events-kit.ts";
import { type Answer, firstByRound, type Received, receiver } from "./receiver.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

const recordSchema = z.record(z.string(), z.unknown());

const names = { next: 0 };
/** The id of a round that no other test has. */
function fresh(): string {
  names.next += 1;
  return `round-${names.next}`;
}

/** A receiver with its subscription to some rounds. */
async function listening(
  rounds: readonly string[],
  answer?: (received: Received, place: number) => Answer,
  actions?: readonly string[],
) {
  const secrets: string[] = [];
  const at = await receiver(() => secrets, answer);
  const made = await subscribed(there.store, { url: at.url, rounds, actions });
  secrets.push(made.secret);
  const { id } = made.subscription;
  const close = async () => {
    await removeSubscription(there.store, change(), id);
    await at.close();
  };
  return { ...at, id, secrets, close };
}

const failing = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({ status: 204 }) },
    fc.constantFrom<Answer>(
      { status: 500 },
      { status: 503, headers: { "retry-after": "0" } },
      { status: 302, headers: { location: "/elsewhere" } },
      { status: 200, after: 5 },
      { status: 400 },
      { status: 429 },
    ),
  ),
  { maxLength: 60 },
);

describe("events", () => {
  it("come at least once, verified, and those of a round in their order, whatever the receiver answers", async () => {
    const property = fc.asyncProperty(
      failing,
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      async (answers, counts) => {
        const rounds = counts.map(() => fresh());
        const at = await listening(rounds, (_, place) => answers.at(place) ?? { status: 204 });
        const total = counts.reduce((sum, count) => sum + count, 0);
        await delivering(there.store, quick(), async () => {
          await Promise.all(rounds.map((round, place) => changes(there.store, round, counts[place])));
          await at.until(total);
        });
        expect(at.refused).toEqual([]);
        for (const round of rounds) {
          const all = await sequencesOf(there.store, round);
          expect(firstByRound(at.taken).get(round)).toEqual(all);
          // Nothing is tried before all that came before it was taken.
          expect(firstByRound(at.came).get(round)).toEqual(all);
        }
        expect(new Set(at.taken.map(({ id }) => id)).size).toBe(total);
        await at.close();
      },
    );
    await fc.assert(property, runs(12));
  });

  it("of a round that fail hold back that round only", async () => {
    const [stuck, free] = [fresh(), fresh()];
    const at = await listening([stuck, free], ({ round }) => ({ status: round === stuck ? 500 : 204 }));
    await changes(there.store, stuck, 3);
    await changes(there.store, free, 3);
    await delivering(there.store, quick({ attempts: 1000 }), () => at.until(3));
    expect(firstByRound(at.taken).get(free)).toEqual(await sequencesOf(there.store, free));
    expect(firstByRound(at.came).get(stuck)).toEqual((await sequencesOf(there.store, stuck)).slice(0, 1));
    await at.close();
  });

  it("are those that are wanted, from when it was asked for", async () => {
    const [wanted, unwanted] = [fresh(), fresh()];
    await changes(there.store, fresh(), 2);
    const at = await listening([wanted], undefined, ["round-created"]);
    const all = await listening([wanted]);
    await changes(there.store, unwanted, 2);
    await changes(there.store, wanted, 3);
    await delivering(there.store, quick(), async () => {
      await at.until(1);
      await all.until(3);
    });
    expect(at.came.map(({ type, round }) => [type, round])).toEqual([
      ["no.imdi.fordel.round.created", wanted],
    ]);
    await at.close();
    await all.close();
  });

  it("tell ids, versions and fingerprints, and nobody's name or reason", async () => {
    const round = fresh();
    const at = await listening([round]);
    await delivering(there.store, quick(), async () => {
      await changes(there.store, round, 1);
      await at.until(1);
    });
    const [{ body, headers }] = at.taken;
    const [sequence] = await sequencesOf(there.store, round);
    const hash = String(headers["webhook-id"]);
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    const { data, ...head }: Record<string, unknown> = recordSchema.parse(JSON.parse(body));
    expect(head).toEqual({
      specversion: "1.0",
      id: hash,
      source: "https://fordel.example.no/api/v1",
      type: "no.imdi.fordel.round.created",
      subject: round,
      time: "2025-03-01T09:00:00.000Z",
      datacontenttype: "application/json",
    });
    const { hash: ofRound, ...told } = recordSchema.parse(data);
    expect(ofRound).toBe(valueOf(await roundHead(there.store, round)).hash);
    expect(told).toEqual({
      round,
      sequence,
      roundSequence: 1,
      to: 1,
      link: `https://fordel.example.no/api/v1/rounds/${round}`,
      entry: `https://fordel.example.no/api/v1/rounds/${round}/audit?after=${sequence - 1}&limit=1`,
    });
    expect(headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8");
    expect(body).not.toMatch(/kari|Nordmann/i);
    await at.close();
  });

  it("that fail too often become dead letters, and what comes after them goes on; sent again, they come", async () => {
    const round = fresh();
    const state = { broken: true };
    const at = await listening([round], ({ type }) => ({
      status: state.broken && type.endsWith("created") ? 500 : 204,
    }));
    const again = async (sequence?: number) =>
      sendAgain(there.store, change(), { subscription: at.id, sequence });
    const dead = async () =>
      valueOf(await listDeadLetters(there.store, { subscription: at.id, limit: 10 })).items;
    await delivering(there.store, quick({ attempts: 3 }), async () => {
      await changes(there.store, round, 3);
      await at.until(2);
      const [first, ...later] = await sequencesOf(there.store, round);
      expect(at.taken.map(({ sequence }) => sequence)).toEqual(later);
      const letter = { sequence: first, round, action: "round-created", attempts: 3 };
      expect(await dead()).toMatchObject([{ ...letter, failure: "status-500", status: "resting" }]);
      expect(await again(first + 1)).toMatchObject({ outcome: "missing" });
      expect(valueOf(await again(first))).toBe(1);
      await expect.poll(dead).toMatchObject([{ attempts: 4, status: "resting" }]);
      state.broken = false;
      expect(valueOf(await again())).toBe(1);
      await at.until(3);
      await expect.poll(dead).toEqual([]);
      expect(at.taken.at(-1)).toMatchObject({ sequence: first });
    });
    await at.close();
  });

  it("end where the receiver says that it is gone, and go on from there where it is made active again", async () => {
    const round = fresh();
    const state = { status: 410 };
    const at = await listening([round], () => ({ status: state.status }));
    const head = async () => valueOf(await subscription(there.store, at.id));
    await delivering(there.store, quick(), async () => {
      await changes(there.store, round, 2);
      await expect.poll(async () => (await head()).status).toBe("ended");
      expect(await head()).toMatchObject({ version: 2 });
      state.status = 204;
      valueOf(
        await replaceSubscription(there.store, change(), at.id, {
          url: at.url,
          rounds: [round],
          status: "active",
        }),
      );
      await at.until(2);
    });
    expect(at.taken.map(({ sequence }) => sequence)).toEqual(await sequencesOf(there.store, round));
    expect(at.came).toHaveLength(3);
    await at.close();
  });

  it("wait while a subscription is paused, and none is lost", async () => {
    const round = fresh();
    const at = await listening([round]);
    const put = async (status: "active" | "paused") =>
      valueOf(
        await replaceSubscription(there.store, change(), at.id, { url: at.url, rounds: [round], status }),
      );
    await put("paused");
    const other = await listening([round]);
    await delivering(there.store, quick(), async () => {
      await changes(there.store, round, 3);
      await other.until(3);
      expect(at.came).toEqual([]);
      await put("active");
      await at.until(3);
    });
    await at.close();
    await other.close();
  });

  it("are signed with both secrets while they change, and then with the new one alone", async () => {
    const round = fresh();
    const at = await listening([round]);
    const [earlier, later] = [at.secrets[0], newSecret()];
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
    await delivering(there.store, quick(), async () => {
      await changes(there.store, round, 1);
      await at.until(1);
      valueOf(await changeSecret(there.store, change(), at.id, { secret: later, earlierUntil: inAnHour }));
      for (const secret of [earlier, later]) {
        at.secrets.splice(0, 1, secret);
        const before = at.taken.length;
        await changes(there.store, fresh(), 1);
        valueOf(await replaceSubscription(there.store, change(), at.id, { url: at.url, status: "active" }));
        await changes(there.store, fresh(), 1);
        await at.until(before + 1);
      }
      expect(at.taken.map(({ headers }) => String(headers["webhook-signature"]).split(" ").length)).toEqual(
        expect.arrayContaining([1, 2]),
      );
      expect(at.refused).toEqual([]);
    });
    const long = new Date(Date.now() - 1000).toISOString();
    const last = newSecret();
    valueOf(await changeSecret(there.store, change(), at.id, { secret: last, earlierUntil: long }));
    at.secrets.splice(0, 1, last);
    await delivering(there.store, quick(), async () => {
      const before = at.taken.length;
      await changes(there.store, fresh(), 1);
      await at.until(before + 1);
    });
    expect(String(at.taken.at(-1)?.headers["webhook-signature"]).split(" ")).toHaveLength(1);
    await at.close();
  });

  it("wait for as long as the receiver asks", async () => {
    const round = fresh();
    const at = await listening([round], (_, place) =>
      place === 0 ? { status: 503, headers: { "retry-after": "3600" } } : { status: 204 },
    );
    await changes(there.store, round, 1);
    await delivering(there.store, quick(), async () => {
      await expect.poll(() => at.came.length).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(at.came).toHaveLength(1);
    });
    await at.close();
  });
});

test("what is called off is given back at once, and no attempt", async () => {
  const round = fresh();
  const at = await listening([round], (_, place) => ({ status: 204, after: place === 0 ? 60_000 : 0 }));
  const first = startDelivery(there.store, quick({ timeoutSeconds: 3600 }));
  await changes(there.store, round, 1);
  await expect.poll(() => at.came.length).toBe(1);
  await first.stop();
  expect(first.counts()).toEqual({ delivered: 0, failed: 0 });
  await delivering(there.store, quick(), () => at.until(1));
  await at.close();
});

test("a receiver that does not answer in time is tried again", async () => {
  const round = fresh();
  const at = await listening([round], (_, place) => ({ status: 204, after: place === 0 ? 60_000 : 0 }));
  await changes(there.store, round, 1);
  await delivering(there.store, quick({ timeoutSeconds: 0.2 }), () => at.until(1));
  expect(at.came).toHaveLength(2);
  await at.close();
});

test("a database that is gone for a while is waited for", async () => {
  const round = fresh();
  const at = await listening([round]);
  const proxy = await proxyTo(there.server.url);
  const store = connect(proxy.url, { silence: 1 });
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  await delivering(store, quick({ report }), async () => {
    proxy.freeze(true);
    await changes(there.store, round, 3);
    await expect.poll(() => reported.length, { timeout: 20_000 }).toBe(1);
    proxy.freeze(false);
    await at.until(3);
  });
  expect(firstByRound(at.taken).get(round)).toEqual(await sequencesOf(there.store, round));
  await store.close();
  await proxy.close();
  await at.close();
});
