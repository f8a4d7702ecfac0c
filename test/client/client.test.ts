import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createFordelClient,
  type FordelClient,
  FordelProblem,
  isOver,
  itemsOf,
  outcomeOf,
  readAndChange,
  verifiedEvent,
  waitFor,
} from "../../client/index.ts";
import { newSecret } from "../../api/events/secret.ts";
import { Webhook } from "standardwebhooks";
import { startedService } from "../api/http/service.ts";
import { receiver } from "../api/events/receiver.ts";
import { type Started, started } from "../api/store/started.ts";

const there: { database?: Started; url?: string } = {};
const service = startedService({}, async () => {
  there.database = await started();
  return { store: there.database.store };
});
beforeAll(async () => {
  there.url = await service.server().listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => there.database?.stop());

function client(options: Partial<Parameters<typeof createFordelClient>[0]> = {}): FordelClient {
  return createFordelClient({ baseUrl: there.url ?? "", ...options });
}

const nothing = { "If-None-Match": "*" };

async function example() {
  const { data } = await client().getSchemeExample({ params: { path: { id: "integreringsmottak-2021" } } });
  return data;
}

describe("the client against the service", () => {
  it("keeps a round, solves it and reads the proposal, all typed", async () => {
    const [fordel, round] = [client(), await example()];
    const kept = await fordel.putRound({
      params: { path: { id: "typed" }, header: nothing },
      body: round,
    });
    expect(kept).toMatchObject({ status: 201, etag: '"v1"', location: "/api/v1/rounds/typed" });
    const made = await fordel.createProposal({ params: { path: { id: "typed" } } });
    const { data } = await fordel.getProposal({
      params: { path: { id: "typed", proposal: made.data.id } },
    });
    expect(data.head.status).toBe("optimal");
    const verified = await fordel.verify({ body: { round, proposal: data.document } });
    expect(verified.data.holds).toBe(true);
  });

  it("gives files with their names, and what is refused of them as any other refusal", async () => {
    const fordel = client({ language: "nn" });
    const { data: round } = await fordel.getSchemeExample({ params: { path: { id: "tuki-2025" } } });
    await fordel.putRound({ params: { path: { id: "filed" }, header: nothing }, body: round });
    const { data: made } = await fordel.createProposal({ params: { path: { id: "filed" } } });
    const path = { id: "filed", paper: "award-list" };
    const list = await fordel.getPaper({ params: { path, query: { proposal: made.id, format: "csv" } } });
    expect(list).toMatchObject({ status: 200, data: { mediaType: "text/csv" } });
    expect(list.data.name).toMatch(/^tildelingsliste-.*\.csv$/);
    expect(new TextDecoder().decode(list.data.bytes)).toContain("Sandefjord kommune");
    const empty = await fordel.getImportFile({ params: { path: { id: "filed" } } });
    expect(empty.data.name).toBe("soknader-filed.xlsx");
    expect([...empty.data.bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    const refused = await outcomeOf(fordel.getPaper({ params: { path: { ...path, paper: "none" } } }));
    expect(refused).toMatchObject({ ok: false, problem: { code: "unknown-name", status: 404 } });
  });

  it("gives a refusal as an error with a code, and every fault with its place, in the language asked for", async () => {
    const bad = await example();
    bad.scheme.cap = -1;
    const call = client({ language: "en" }).putRound({
      params: { path: { id: "bad" }, header: nothing },
      body: bad,
    });
    const outcome = await outcomeOf(call);
    if (outcome.ok) throw new Error("It was taken.");
    expect(outcome.problem).toBeInstanceOf(FordelProblem);
    expect(outcome.problem).toMatchObject({ code: "invalid", status: 422 });
    expect(outcome.problem.message).toMatch(/^Faults in the document/);
    expect(outcome.problem.faults.map(({ pointer }) => pointer)).toContain("/scheme/cap");
    expect(outcome.problem.requestId).toMatch(/-/);
    const missing = await outcomeOf(client().getRound({ params: { path: { id: "none" } } }));
    expect(missing).toMatchObject({ ok: false, problem: { code: "missing" } });
  });

  it("changes what was read in that version only, and reads again where somebody came first", async () => {
    const [fordel, round] = [client(), await example()];
    const at = { path: { id: "shared" } };
    await fordel.putRound({ params: { ...at, header: nothing }, body: round });
    const seen: string[] = [];
    const answer = await readAndChange(
      () => fordel.getRound({ params: at }),
      async ({ match, etag }) => {
        seen.push(etag ?? "");
        if (seen.length === 1) {
          const header = { "If-Match": "*" };
          await fordel.putRound({ params: { ...at, header }, body: { ...round, note: "Others" } });
        }
        return fordel.putRound({
          params: { ...at, header: match },
          body: { ...round, note: "Mine" },
        });
      },
    );
    expect(seen).toEqual(['"v1"', '"v2"']);
    expect(answer.etag).toBe('"v3"');
  });

  it("goes through a list page by page", async () => {
    const [fordel, round] = [client(), await example()];
    for (const id of ["p1", "p2", "p3"]) {
      await fordel.putRound({ params: { path: { id }, header: nothing }, body: round });
    }
    const ids: string[] = [];
    const rounds = itemsOf((after: string | undefined) =>
      fordel.listRounds({ params: { query: { limit: 2, ...(after !== undefined && { after }) } } }),
    );
    for await (const { id } of rounds) ids.push(id);
    expect(ids).toEqual(["filed", "p1", "p2", "p3", "shared", "typed"]);
    const entries: number[] = [];
    const audit = itemsOf((after: number | undefined) =>
      fordel.listAudit({
        params: { path: { id: "shared" }, query: { limit: 1, ...(after !== undefined && { after }) } },
      }),
    );
    for await (const { roundSequence } of audit) entries.push(roundSequence);
    expect(entries).toEqual([1, 2, 3]);
  });

  it("is carried out once where the answer is lost on its way", async () => {
    const fordel = client({
      fetch: losingFirst((request) => fetch(request)),
    });
    const { data } = await fordel.createRound({ body: await example() });
    const all: string[] = [];
    const rounds = itemsOf((after: string | undefined) =>
      client().listRounds({ params: { query: after === undefined ? {} : { after } } }),
    );
    for await (const { id } of rounds) all.push(id);
    expect(all.filter((id) => /^[0-9a-f-]{36}$/.test(id))).toEqual([data.id]);
  });

  it("subscribes, and verifies what comes", async () => {
    const fordel = client();
    const secrets: string[] = [];
    const at = await receiver(() => secrets);
    const { data } = await fordel.createSubscription({
      body: { url: at.url, types: ["no.imdi.fordel.round.changed"] },
    });
    secrets.push(data.secret ?? "");
    const params = { path: { id: data.subscription.id } };
    expect((await fordel.testSubscription({ params })).data).toEqual({ delivered: true });
    const [{ body, headers }] = at.taken;
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value]));
    const event = verifiedEvent(body, given, [newSecret(), ...secrets]);
    expect(event.type).toBe("no.imdi.fordel.test");
    expect(verifiedEvent(new TextEncoder().encode(body), new Headers(textsIn(given)), secrets)).toEqual(
      event,
    );
    expect(() => verifiedEvent(`${body} `, given, secrets)).toThrow("could not be verified");
    expect(() => verifiedEvent(body, given, newSecret())).toThrow("could not be verified");
    await at.close();
  });

  it("takes nothing for an event that is none, whoever signed it", () => {
    const secret = newSecret();
    const now = new Date();
    const headers = {
      "webhook-id": randomBytes(4).toString("hex"),
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    };
    const signature = new Webhook(secret).sign(headers["webhook-id"], now, "{}");
    expect(() => verifiedEvent("{}", { ...headers, "webhook-signature": signature }, secret)).toThrow();
  });

  it("waits until something is done", async () => {
    const looks: number[] = [];
    const answer = await waitFor(
      () => {
        looks.push(looks.length);
        return Promise.resolve({
          data: { status: looks.length < 3 ? "working" : "done" },
          status: 200,
          etag: undefined,
          location: undefined,
          requestId: undefined,
        });
      },
      isOver,
      { everySeconds: 0.001 },
    );
    expect(answer.data.status).toBe("done");
    expect(looks).toHaveLength(3);
  });
});

/** The first answer never arrives. */
function losingFirst(send: (request: Request) => Promise<Response>) {
  const state = { lost: false };
  return async (request: Request): Promise<Response> => {
    const response = await send(request);
    if (state.lost) return response;
    state.lost = true;
    throw new TypeError("fetch failed");
  };
}

function textsIn(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
