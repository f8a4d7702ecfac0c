import { describe, expect, it } from "vitest";
import { childOf } from "../../../src/round/order-faults.ts";
import { exampleRound as exampleOfRates } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { smallRound } from "../store/small-round.ts";
import { anything, keptService, nothing } from "./kept-service.ts";

const { ask } = keptService();

async function listed(id: string): Promise<unknown> {
  const { body } = await ask("GET", "/rounds?limit=1000");
  const items = childOf(body, "items");
  return Array.isArray(items) ? items.find((one: unknown) => childOf(one, "id") === id) : undefined;
}

describe("a list of rounds shows", () => {
  it("the scheme, the cap, the deadline and how many applied", async () => {
    const document = exampleRound();
    await ask("PUT", "/rounds/tuki", document, nothing);
    expect(await listed("tuki")).toMatchObject({
      scheme: document.scheme.id,
      name: document.scheme.name,
      kind: "scored",
      cap: document.scheme.cap,
      deadline: document.scheme.conditions?.deadline,
      applications: document.applications.length,
      stage: "open",
    });
  });

  it("a round of another kind, which has conditions of its own and no deadline", async () => {
    const document = exampleOfRates();
    await ask("PUT", "/rounds/rates", document, nothing);
    const there = await listed("rates");
    expect(there).toMatchObject({ kind: "rate", applications: document.recipients.length });
    expect(there).not.toHaveProperty("deadline");
  });

  it("how far a round has come: open, proposed, open again when it changes, decided", async () => {
    await ask("PUT", "/rounds/way", smallRound, nothing);
    expect(await listed("way")).toMatchObject({ stage: "open" });
    await ask("POST", "/rounds/way/proposals");
    expect(await listed("way")).toMatchObject({ stage: "proposed" });
    await ask("PUT", "/rounds/way/scheme", { ...smallRound.scheme, cap: 900 }, anything);
    expect(await listed("way")).toMatchObject({ stage: "open", cap: 900 });
    const { body } = await ask("POST", "/rounds/way/proposals");
    const adopting = { proposal: String(childOf(body, "id")), reason: "It is good." };
    expect(await ask("POST", "/rounds/way/adoption", adopting, anything)).toMatchObject({ status: 201 });
    expect(await listed("way")).toMatchObject({ stage: "decided", status: "adopted" });
  });

  it("no proposal where the one there is says that nothing is feasible", async () => {
    const scheme = { ...smallRound.scheme, cap: 600 };
    await ask("PUT", "/rounds/stuck", { ...smallRound, scheme }, nothing);
    expect(await ask("POST", "/rounds/stuck/proposals")).toMatchObject({ body: { status: "infeasible" } });
    expect(await listed("stuck")).toMatchObject({ stage: "open" });
  });

  it("as many applications as there are, whichever way they came and went", async () => {
    await ask("PUT", "/rounds/many", smallRound, nothing);
    const more = { ...smallRound.applications[0], id: "e" };
    const again = { ...smallRound.applications[0], title: "Another" };
    const put = await ask("PUT", "/rounds/many/applications", { items: [more, again] }, anything);
    expect(put).toMatchObject({ body: { added: ["e"], replaced: ["a"] } });
    expect(await listed("many")).toMatchObject({ applications: 5 });
    await ask("DELETE", "/rounds/many/applications/e", undefined, anything);
    expect(await listed("many")).toMatchObject({ applications: 4 });
    const fewer = { ...smallRound, applications: smallRound.applications.slice(0, 1) };
    await ask("PUT", "/rounds/many", fewer, anything);
    expect(await listed("many")).toMatchObject({ applications: 1 });
  });
});
