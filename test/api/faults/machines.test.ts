import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { fordel } from "../cli/run.ts";
import { type Started, started } from "../store/started.ts";
import { ask, askUntilAnswered } from "./client.ts";
import { type Running, serve, type Serving, workOn } from "./serving.ts";

let there: Started;
let one: Serving;
let other: Serving;
let workers: [Running, Running];
/** Takes questions in and leaves them to the workers. */
const server = () => serve(there.server.url, { FORDEL_WORK: "elsewhere" });
const worker = () => workOn(there.server.url, { FORDEL_WORKER_SILENCE_SECONDS: "3" });

beforeAll(async () => {
  there = await started();
  [one, other, ...workers] = await Promise.all([server(), server(), worker(), worker()]);
});
afterAll(async () => {
  await Promise.all([one, other, ...workers].map((process) => process.kill()));
  await there.stop();
});

const headSchema = z.looseObject({
  id: z.string(),
  version: z.int(),
  status: z.string(),
  form: z.string().optional(),
});
const adoptionSchema = z.looseObject({ awards: z.array(z.unknown()), round: headSchema });
const listSchema = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) });

const runSchema = z.looseObject({ id: z.string(), status: z.string() });

async function untilEnded(id: string): Promise<z.infer<typeof runSchema>> {
  for (;;) {
    const run = runSchema.parse((await ask(other.address, "GET", `/runs/${id}`)).body);
    if (["done", "failed", "cancelled"].includes(run.status)) return run;
    await pause(200);
  }
}

const document = exampleRound();
const round = "/rounds/tuki";

test(
  "a round is sent to one process, solved and reprioritised by another, and decided by the first, though each is killed meanwhile",
  { timeout: 300_000 },
  async () => {
    const sent = await ask(one.address, "PUT", round, { body: document, headers: { "if-none-match": "*" } });
    expect(sent.status).toBe(201);
    expect((await ask(other.address, "GET", round)).etag).toBe(sent.etag);

    // Officers go on changing it through both; one process ends in the middle, and its callers turn to the other.
    const changes = document.applications.slice(0, 30);
    const address = { even: one.address, odd: other.address };
    const changing = Promise.all(
      changes.map((application, index) =>
        askUntilAnswered(
          () => (index % 2 === 0 ? address.even : address.odd),
          "PUT",
          `${round}/applications/${application.id}`,
          {
            body: { ...application, title: `${application.title} (changed)` },
            headers: { "if-match": "*", "idempotency-key": `change-${application.id}` },
          },
        ),
      ),
    );
    await pause(100);
    await one.kill();
    address.even = other.address;
    expect((await changing).map(({ status }) => status)).toEqual(changes.map(() => 200));
    one = await server();
    const changed = await ask(one.address, "GET", round);
    expect(changed.etag).toBe(`"v${changes.length + 1}"`);

    const asked = { headers: { "idempotency-key": "solve", prefer: "wait=60" } };
    const proposed = await ask(other.address, "POST", `${round}/proposals`, asked);
    expect(proposed.status).toBe(201);
    const proposal = headSchema.parse(proposed.body);
    expect(proposal).toMatchObject({ version: changes.length + 1, status: "optimal" });
    // The same request to another process is the same proposal.
    expect((await ask(one.address, "POST", `${round}/proposals`, asked)).body).toEqual(proposed.body);
    const moved = await ask(one.address, "POST", `${round}/proposals?question=reprioritise`, {
      headers: { prefer: "wait=60" },
    });
    expect(moved.status).toBe(201);
    const reprioritised = headSchema.parse(moved.body);
    expect(reprioritised.form).toBe("reprioritisation");
    const proposals = listSchema.parse((await ask(other.address, "GET", `${round}/proposals`)).body);
    expect(proposals.items.map(({ id }) => id)).toEqual([reprioritised.id, proposal.id]);

    // A worker ends in the middle of a run, and the other takes up what it had.
    const begun = await ask(one.address, "POST", `${round}/analyses`, {
      body: { question: "robustness", draws: 200, seed: 1 },
      headers: { "idempotency-key": "draw", prefer: "respond-async" },
    });
    expect(begun.status).toBe(202);
    await pause(1000);
    await workers[0].kill();
    expect(await untilEnded(runSchema.parse(begun.body).id)).toMatchObject({ status: "done" });
    workers[0] = await worker();

    const deciding = {
      body: { proposal: proposal.id, reason: "The best use of the money." },
      headers: { "if-match": changed.etag ?? "", "idempotency-key": "decide" },
    };
    // Both decide at the same moment, with the same key; and one of the processes is gone right after.
    const decided = await Promise.all([
      ask(one.address, "POST", `${round}/adoption`, deciding),
      ask(other.address, "POST", `${round}/adoption`, deciding),
    ]);
    await other.kill();
    other = await server();
    expect(decided.map(({ status }) => status)).toEqual([201, 201]);
    expect(decided[0].body).toEqual(decided[1].body);
    const adoption = await ask(other.address, "GET", `${round}/adoption`);
    expect(adoptionSchema.parse(adoption.body).awards).toHaveLength(document.applications.length);
    expect(adoption.body).toEqual(adoptionSchema.parse(decided[0].body));
    const late = await ask(one.address, "DELETE", `${round}/applications/${changes[0].id}`, {
      headers: { "if-match": "*" },
    });
    expect(late.status).toBe(409);

    const env = { DATABASE_URL: there.server.ownerUrl };
    const verified = await fordel(["audit", "verify", "--lang", "en"], { env });
    expect(verified).toMatchObject({ exit: 0, complaint: "" });
  },
);
