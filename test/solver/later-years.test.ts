import { describe, expect, it, test } from "vitest";
import { solve } from "../../api/library.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { asking, tiny } from "./tiny-rounds.ts";

/** Two years for two projects of a score, one for the third, and what 2026 has. */
const round = (later: number, scheme: Partial<RoundDocument["scheme"]> = {}, more: object = {}) =>
  tiny({
    scheme: { cap: 100, laterCaps: { "2026": later }, grant: { fewestYears: 1 }, ...scheme },
    applications: [
      asking("p", { 2025: 30, 2026: 20 }, 5, more),
      asking("q", { 2025: 30, 2026: 20 }, 5),
      asking("r", { 2025: 40 }, 4),
    ],
  });

async function solved(document: RoundDocument) {
  const proposal = await solve(document, { engine: "built-in" });
  if (proposal.status === "infeasible") throw new Error("The round is infeasible.");
  return proposal;
}

const yearsOf = async (document: RoundDocument) =>
  (await solved(document)).awards.map(({ application, years }) => `${application} ${String(years)}`);

describe("for how many years a grant is (R17)", () => {
  test.each([
    ["room for both", round(40), ["p 2", "q 2", "r 1"]],
    ["room for one: of equals the first by id", round(20), ["p 2", "q 1", "r 1"]],
    ["a krone short of one", round(19), ["p 1", "q 1", "r 1"]],
    ["no ceiling", round(0, { laterCaps: {} }), ["p 2", "q 2", "r 1"]],
    [
      "the scheme asks for two, so that just one of them gets a grant",
      round(20, { grant: { fewestYears: 2 } }),
      ["p 2", "q undefined", "r 1"],
    ],
    ["a project that cannot live with one", round(20, {}, { fewestViableYears: 2 }), ["p 2", "q 1", "r 1"]],
    [
      "nothing is chosen where the scheme does not permit it",
      round(20, { grant: {} }),
      ["p undefined", "q undefined", "r undefined"],
    ],
    [
      "an officer decides",
      { ...round(20), decisions: [{ application: "p", decision: "grant" as const, years: 1 }] },
      ["p 1", "q 2", "r 1"],
    ],
  ])("%s", async (_, document, expected) => {
    expect(await yearsOf(document)).toEqual(expected);
  });

  it("says which others are as good", async () => {
    expect(await solved(round(20))).toMatchObject({ unique: false, ties: ["p", "q"], preference: "settled" });
    expect(await solved(round(40))).toMatchObject({ unique: true, ties: [] });
  });

  it("prefers the greatest value of the later years to the highest score", async () => {
    const document = tiny({
      scheme: { cap: 100, laterCaps: { "2026": 40 }, grant: { fewestYears: 1 } },
      applications: [
        asking("p", { 2025: 30, 2026: 30 }, 5),
        asking("q", { 2025: 30, 2026: 20 }, 4),
        asking("r", { 2025: 40, 2026: 20 }, 4),
      ],
    });
    expect(await yearsOf(document)).toEqual(["p 1", "q 2", "r 2"]);
    expect((await solved(document)).totals).toMatchObject({ laterValue: "160", laterBound: "160" });
  });

  it("grants no year after one that is not granted", async () => {
    const document = tiny({
      scheme: { cap: 100, laterCaps: { "2026": 10, "2027": 50 }, grant: { fewestYears: 1 } },
      applications: [asking("p", { 2025: 30, 2026: 20, 2027: 20 }, 5)],
    });
    expect(await yearsOf(document)).toEqual(["p 1"]);
  });

  it("tells why a grant is for fewer years, and what stood in the way", async () => {
    const { awards } = await solved(round(20));
    expect(awards[1].reasons.map(({ code }) => code)).toEqual([
      "granted-in-full",
      "granted-for-years",
      "later-ceiling-reached",
    ]);
    expect(awards[1].amounts).toEqual({ "2025": 30 });
    expect(awards[1].reasons[2].figures).toEqual({ year: 2026, needed: 20, left: 0, missing: 20 });
  });

  it("is a contradiction where more years are decided than there are", async () => {
    const document = {
      ...round(20),
      decisions: [{ application: "r", decision: "grant" as const, years: 2 }],
    };
    const proposal = await solve(document, { engine: "built-in" });
    expect(proposal.conflicts.map(({ code, figures }) => ({ code, figures }))).toEqual([
      { code: "decision-years-beyond", figures: { application: "r", years: 2, most: 1 } },
    ]);
  });
});
