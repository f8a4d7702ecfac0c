import { describe, expect, it, test } from "vitest";
import { solve } from "../../api/library.ts";
import type { EngineAnswer } from "../../solver/engines/engine.ts";
import { secondOpinion } from "../../solver/second-opinion.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";

/** One area, 300 kroner, of which 250 are set aside; a and b fit together, c only alone. */
const document: RoundDocument = {
  scheme: {
    id: "small",
    name: "Small",
    year: 2025,
    cap: 300,
    areas: [{ id: "1", name: "Area", minimum: 250 }],
    criteria: [{ id: "s", name: "Score", weight: 1, lowest: 0, highest: 10 }],
  },
  applications: (
    [
      ["a", 100, 5],
      ["b", 200, 4],
      ["c", 260, 5],
    ] as const
  ).map(([id, amount, score]) => ({
    id,
    area: "1",
    title: id,
    applicant: { name: id, kind: "municipality" as const },
    requested: { "2025": amount },
    scores: { s: score },
  })),
};

const claims = (shares: readonly number[], claim: "best" | "found" = "best"): EngineAnswer => ({
  kind: "answered",
  claim,
  shares,
  multipliers: [],
  claimedObjective: 0,
});

/** The opinion on the value of an engine that answers so; it is right on the unused money. */
async function opinionOn(answer: EngineAnswer) {
  const proposal = await solve(document, { engine: "built-in" });
  if (proposal.status === "infeasible") throw new Error("The round is feasible.");
  const ask = ({ program }: { program: { columns: readonly unknown[] } }) =>
    Promise.resolve(program.columns.length > 3 ? claims([1, 1, 0, 0]) : answer);
  const opinions = await secondOpinion(
    roundOf(document),
    proposal,
    "highs",
    (_, question) => ask(question),
    1,
  );
  return opinions.at(-1);
}

describe("a second opinion on the value", () => {
  // The best is c alone: 1300 points × kroner, against 500 + 800 of a and b: as good.
  test.each([
    ["the same proposal", claims([0, 0, 1]), "engine-agrees"],
    ["another proposal as good", claims([1, 1, 0]), "engine-agrees"],
    ["more than the cap", claims([1, 1, 1]), "engine-breaks-rules"],
    ["too little in the area", claims([1, 0, 0]), "engine-breaks-rules"],
    ["nothing feasible", { kind: "claims-infeasible" } as const, "engine-claims-infeasible"],
    ["no answer", { kind: "gave-up", why: "It was late" } as const, "engine-gave-up"],
  ])("of %s", async (_, answer, code) => {
    expect(await opinionOn(answer)).toMatchObject({ code, rule: "R12", figures: { engine: "highs" } });
  });
});

describe("a second opinion that differs from what is shown", () => {
  const cheaper: RoundDocument = {
    ...document,
    applications: document.applications.map((one) => (one.id === "c" ? { ...one, scores: { s: 4 } } : one)),
  };

  async function opinions(answer: EngineAnswer, shownFirst: "best" | "worse") {
    const proposal = await solve(cheaper, { engine: "built-in" });
    if (proposal.status === "infeasible") throw new Error("The round is feasible.");
    const worse = new Map([
      ["a", {}],
      ["b", {}],
      ["c", { "2025": 260 }],
    ]);
    const awards = proposal.awards.map((award) =>
      shownFirst === "best" ? award : { ...award, amounts: worse.get(award.application) ?? {} },
    );
    const ask = () => Promise.resolve(answer);
    return secondOpinion(
      roundOf(cheaper),
      { ...proposal, awards },
      "highs",
      (_, { program }) => (program.columns.length > 3 ? Promise.resolve(claims([1, 1, 0, 0])) : ask()),
      1,
    );
  }

  it("names both figures where the engine calls less the best", async () => {
    expect((await opinions(claims([0, 0, 1]), "best")).at(-1)).toMatchObject({
      code: "engine-is-wrong",
      figures: { question: "value", theirs: "1040", ours: "1300" },
    });
  });

  it("does not blame an engine that was stopped", async () => {
    const last = (await opinions(claims([0, 0, 1], "found"), "best")).at(-1);
    expect(last).toMatchObject({ code: "engine-found-less" });
  });

  it("is an error where the engine is better than what was proven: then the proof is wrong", async () => {
    await expect(opinions(claims([1, 1, 0]), "worse")).rejects.toThrow(/1300, better than the proven 1040/);
  });
});

it("asks the real engines with solve, and finds that they agree", async () => {
  const proposal = await solve(document, { engine: "built-in", secondOpinion: true, language: "en" });
  expect(proposal).toMatchObject({ status: "optimal" });
  const opinions = "secondOpinions" in proposal ? proposal.secondOpinions : undefined;
  expect(opinions?.map(({ text }) => text)).toEqual([
    "javascript-lp-solver agrees on the unused money.",
    "javascript-lp-solver agrees on the value.",
    "highs agrees on the unused money.",
    "highs agrees on the value.",
  ]);
});
