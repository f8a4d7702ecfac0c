import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createRound } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { runs } from "../../kit/seed.ts";
import { change, type Started, started, valueOf } from "../store/started.ts";
import { ask } from "./client.ts";
import { serve, type Serving } from "./serving.ts";

let there: Started;
/** Each officer works with a process of the service of their own. */
let services: readonly [Serving, Serving];
beforeAll(async () => {
  there = await started();
  services = [await serve(there.server.url), await serve(there.server.url)];
});
afterAll(async () => {
  for (const service of services) await service.kill();
  await there.stop();
});

const [first, second] = exampleRound().applications;

const itemSchema = z.looseObject({ document: z.looseObject({ title: z.string() }) });

async function newRound(id: string): Promise<void> {
  const document = { ...exampleRound(), applications: [first, second], decisions: [] };
  valueOf(await createRound(there.store, change(), { id, document }));
}

const pathOf = (round: string, id: string) => `/rounds/${round}/applications/${id}`;

/** What an officer has in hand of an application: as it was when they last looked. */
interface InHand {
  readonly etag: string;
  readonly title: string;
}

async function look({ address }: Serving, path: string): Promise<InHand> {
  const { etag, body } = await ask(address, "GET", path);
  return { etag: etag ?? "", title: itemSchema.parse(body).document.title };
}

const put = ({ address }: Serving, path: string, title: string, etag: string) =>
  ask(address, "PUT", path, { body: { ...first, title }, headers: { "if-match": etag } });

test("whatever two officers look at and write in turn: who has not seen what is there is refused, and nothing is lost", async () => {
  const steps = fc.array(fc.record({ officer: fc.nat({ max: 1 }), writes: fc.boolean() }), {
    minLength: 2,
    maxLength: 8,
  });
  const state = { round: 0, refused: 0 };
  const property = fc.asyncProperty(steps, async (all) => {
    const round = `turns-${state.round++}`;
    await newRound(round);
    const path = pathOf(round, first.id);
    const inHand = await Promise.all(services.map((service) => look(service, path)));
    let title = first.title;
    for (const [number, { officer, writes }] of all.entries()) {
      const service = services[officer];
      if (!writes) {
        inHand[officer] = await look(service, path);
        expect(inHand[officer].title).toBe(title);
        continue;
      }
      const seen = inHand[officer].title === title;
      const another = `${title}, then ${officer} at ${number}`;
      const { status, etag } = await put(service, path, another, inHand[officer].etag);
      expect(status).toBe(seen ? 200 : 412);
      if (seen) {
        title = another;
        inHand[officer] = { etag: etag ?? "", title };
      } else state.refused += 1;
    }
    expect((await look(services[0], path)).title).toBe(title);
  });
  await fc.assert(property, runs(10));
  expect(state.refused).toBeGreaterThan(0);
});

test("two who write at the same time, and look again where they are refused, lose nothing of each other's", async () => {
  await newRound("at-once");
  const path = pathOf("at-once", first.id);
  const each = 15;
  const refused = { times: 0 };
  const officer = async (service: Serving, name: string) => {
    for (let number = 0; number < each; number++) {
      for (;;) {
        const { title, etag } = await look(service, path);
        const { status } = await put(service, path, `${title} ${name}${number}`, etag);
        if (status === 200) break;
        expect(status).toBe(412);
        refused.times += 1;
      }
    }
  };
  await Promise.all(services.map((service, index) => officer(service, index === 0 ? "a" : "b")));
  const { title } = await look(services[0], path);
  const marks = title.slice(first.title.length).trim().split(" ");
  const expected = ["a", "b"].flatMap((name) =>
    Array.from({ length: each }, (_, number) => `${name}${number}`),
  );
  expect(marks.toSorted()).toEqual(expected.toSorted());
  expect(refused.times).toBeGreaterThan(0);
});

test("two who write two applications of one round at the same time need not wait for each other's version", async () => {
  await newRound("beside");
  const [one, other] = services;
  const [mine, yours] = [
    await look(one, pathOf("beside", first.id)),
    await look(other, pathOf("beside", second.id)),
  ];
  const answers = await Promise.all([
    ask(one.address, "PUT", pathOf("beside", first.id), {
      body: { ...first, title: "By one" },
      headers: { "if-match": mine.etag },
    }),
    ask(other.address, "PUT", pathOf("beside", second.id), {
      body: { ...second, title: "By the other" },
      headers: { "if-match": yours.etag },
    }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect((await look(other, pathOf("beside", first.id))).title).toBe("By one");
  expect((await look(one, pathOf("beside", second.id))).title).toBe("By the other");
});
