import { describe, expect, it } from "vitest";
import { childOf } from "../../../src/round/order-faults.ts";
import { smallRound } from "../store/small-round.ts";
import { anything, keptService, nothing, problem } from "./kept-service.ts";

const { ask } = keptService();

const textIn = (body: unknown, ...way: readonly string[]) => String(way.reduce(childOf, body));

async function proposed(id: string): Promise<string> {
  expect(await ask("PUT", `/rounds/${id}`, smallRound, nothing)).toMatchObject({ status: 201 });
  const made = await ask("POST", `/rounds/${id}/proposals`);
  return textIn(made.body, "id");
}

async function decide(id: string, proposal: string): Promise<void> {
  const setAside = [{ application: "c", reason: "It came to nothing." }];
  const adopting = { proposal, reason: "It is good.", setAside };
  expect(await ask("POST", `/rounds/${id}/adoption`, adopting, anything)).toMatchObject({ status: 201 });
}

describe("papers of a round that is kept", () => {
  it("are drafts until it is decided, and say so", async () => {
    const proposal = await proposed("draft");
    expect(await ask("GET", "/rounds/draft/papers/award-list")).toMatchObject({
      status: 404,
      ...problem("missing"),
    });
    const draft = await ask("GET", `/rounds/draft/papers/award-list?format=csv&proposal=${proposal}`);
    expect(draft).toMatchObject({
      status: 200,
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="tildelingsliste-draft-forslag.csv"',
        "content-language": "nb",
      },
    });
    expect(draft.text).toContain("Dette er et forslag. Det er ikke et vedtak.");
    expect(draft.text).toContain(";forslag, ikke vedtak");
    const list = await ask("GET", "/rounds/draft/papers");
    expect(list).toMatchObject({ status: 200, body: { proposals: [{ id: proposal }] } });
    expect(list.body).not.toHaveProperty("decision");
  });

  it("are of what is decided, with what was set aside, who decided and why", async () => {
    const proposal = await proposed("decided");
    await decide("decided", proposal);
    expect(await ask("GET", "/rounds/decided/papers")).toMatchObject({
      body: { decision: { proposal, version: 2, steps: 0 } },
    });
    const protocol = await ask("GET", "/rounds/decided/papers/protocol?format=html&language=nn");
    expect(protocol).toMatchObject({
      status: 200,
      headers: {
        "content-language": "nn",
        "content-disposition": 'inline; filename="protokoll-decided.html"',
      },
    });
    // Nothing but its own style is let in.
    expect(String(protocol.headers["content-security-policy"])).toMatch(
      /^default-src 'none';style-src 'sha256-[^']+';/,
    );
    expect(protocol.text).toContain("Vedteke av local");
    expect(protocol.text).toContain("It is good.");
    expect(protocol.text).toContain("It came to nothing.");
    expect(protocol.text).toContain("sett til side");
    expect(protocol.text).not.toContain("Det er ikkje eit vedtak");
    const csv = await ask("GET", "/rounds/decided/papers/award-list?format=csv");
    const line = csv.text.split("\r\n").find((one) => one.startsWith("2;")) ?? "";
    expect(line).toBe("2;5;c;c;c;200;0;satt til side;vedtak");
  });

  it("follow the decision through a second step, and stay as they were at each version", async () => {
    const proposal = await proposed("stepped");
    await decide("stepped", proposal);
    const before = await ask("GET", "/rounds/stepped/papers/award-list?format=csv");
    const made = await ask("POST", "/rounds/stepped/second-steps", { events: [{ event: "cap", by: 300 }] });
    const address = `/rounds/stepped/second-steps/${textIn(made.body, "id")}/adoption`;
    expect(await ask("POST", address, { reason: "More money came." }, anything)).toMatchObject({
      status: 201,
    });
    const after = await ask("GET", "/rounds/stepped/papers/award-list?format=csv");
    expect(after.text).toContain("Ramme;1300");
    expect(before.text).toContain("Ramme;1000");
    const then = await ask("GET", "/rounds/stepped/papers/award-list?format=csv&version=2");
    expect(then.text).toBe(before.text);
    const protocol = await ask("GET", "/rounds/stepped/papers/protocol?format=html");
    expect(protocol.text).toContain("More money came.");
    // The rows add up to what was adopted.
    const adoption = await ask("GET", "/rounds/stepped/adoption");
    const awards = childOf(adoption.body, "awards");
    const sum = (Array.isArray(awards) ? awards : []).reduce(
      (all: number, award: unknown) => all + Number(childOf(childOf(award, "amounts"), "2025") ?? 0),
      0,
    );
    const rows = after.text.split("\r\n").filter((one) => one.endsWith(";vedtak") && /^\d;/.test(one));
    expect(rows.reduce((all, row) => all + Number(row.split(";")[6]), 0)).toBe(sum);
    expect(rows).toHaveLength(smallRound.applications.length);
  });

  it("are binary files with an ETag, by which they are not sent twice", async () => {
    const proposal = await proposed("tagged");
    await decide("tagged", proposal);
    for (const [format, start] of [
      ["xlsx", "PK"],
      ["docx", "PK"],
      ["pdf", "%PDF-1.7"],
    ] as const) {
      const path = `/rounds/tagged/papers/award-list?format=${format}`;
      const came = await ask("GET", path);
      expect(came.status).toBe(200);
      expect(came.text.startsWith(start)).toBe(true);
      const again = await ask("GET", path, undefined, { "if-none-match": String(came.headers.etag) });
      expect(again.status).toBe(304);
    }
  });

  it("are refused where the paper, the format or the proposal is not there, or too much is asked", async () => {
    const proposal = await proposed("asked");
    const other = `/rounds/asked/papers/award-list`;
    expect(await ask("GET", "/rounds/asked/papers/poem")).toMatchObject({
      status: 404,
      ...problem("unknown-name"),
    });
    expect(await ask("GET", `${other}?format=txt`)).toMatchObject({ status: 400, ...problem("parameters") });
    expect(await ask("GET", `${other}?proposal=none`)).toMatchObject({ status: 404, ...problem("missing") });
    expect(await ask("GET", `${other}?proposal=${proposal}&version=1`)).toMatchObject({
      status: 400,
      ...problem("parameters"),
    });
    expect(await ask("GET", "/rounds/nowhere/papers")).toMatchObject({ status: 404, ...problem("missing") });
  });
});
