import { describe, expect, it, test } from "vitest";
import { adopt, alternatives, type AlternativesOptions } from "../../api/alternatives.ts";
import { solve } from "../../api/library.ts";
import { alternativesSchema } from "../../src/alternatives/schema.ts";
import { contentHash } from "../../src/proposal/content.ts";
import { area, asking, tiny, type TinyRound } from "../solver/tiny-rounds.ts";

const asked = { engine: "built-in", language: "en" } as const;

/** Cap 100, so that two of three have room; worth 60 × 5, 50 × 4 and 40 × 4. */
const three: TinyRound = {
  applications: [asking("p", 60, 5), asking("q", 50, 4), asking("r", 40, 4)],
};

/** By alternative: who is funded, and the loss. */
async function listed(round: TinyRound, options: AlternativesOptions = {}) {
  const answer = await alternatives(tiny(round), { ...asked, ...options });
  const lines = answer.alternatives.map(
    ({ awards, totals }) => `${awards.map(({ application }) => application).join(" ")} −${totals.loss}`,
  );
  return [...lines, answer.ended];
}

describe("alternatives", () => {
  test.each<[string, AlternativesOptions, string[]]>([
    ["each differs in one application", { count: 3 }, ["p r −0", "q r −100", "p −160", "count"]],
    ["until there are none left", { count: 9, differing: 2 }, ["p r −0", "q r −100", " −460", "none-left"]],
    ["none differs in three", { differing: 3 }, ["p r −0", "q −260", "none-left"]],
    ["a loss of exactly so much", loss("points", "100"), ["p r −0", "q r −100", "loss"]],
    ["a loss of a little less", loss("points", "99.9"), ["p r −0", "loss"]],
    ["a share of the value", loss("share", "0.35"), ["p r −0", "q r −100", "p −160", "loss"]],
    ["only equals", loss("points", "0"), ["p r −0", "loss"]],
  ])("%s", async (_, options, expected) => {
    expect(await listed(three, options)).toEqual(expected);
  });

  it("keep what officers have decided", async () => {
    const decisions = [
      { application: "q", decision: "grant" as const, amount: 50 },
      { application: "p", decision: "decline" as const },
    ];
    expect(await listed({ ...three, decisions })).toEqual(["q r −0", "q −160", "none-left"]);
  });

  it("leave as little unused as the proposal", async () => {
    const areas = [area("a", { minimum: 60 }), area("b")];
    const applications = [asking("p", 60, 1), asking("q", 50, 9), asking("r", 40, 9, { area: "b" })];
    expect(await listed({ scheme: { areas }, applications })).toEqual(["p r −0", "p −360", "none-left"]);
  });

  it("prefer among equals as R12 (c) does", async () => {
    const applications = [asking("p", 60, 5), asking("q", 60, 5), asking("r", 60, 5)];
    expect(await listed({ applications }, { count: 3 })).toEqual(["p −0", "q −0", "r −0", "count"]);
  });

  it("are none where nothing is feasible", async () => {
    const areas = [area("a", { minimum: 200 })];
    const answer = await alternatives(tiny({ ...three, scheme: { areas } }), asked);
    expect(answer).toMatchObject({
      proposal: { status: "infeasible" },
      alternatives: [],
      ended: "none-left",
    });
  });

  it("say that the time ran out where they were stopped", async () => {
    const stop = new AbortController();
    const onFound = () => {
      stop.abort();
    };
    expect(await listed(three, { signal: stop.signal, onFound })).toEqual(["p r −0", "time"]);
  });

  it("are a document of their schema, sealed", async () => {
    const answer = await alternatives(tiny(three), asked);
    expect(alternativesSchema.parse(answer)).toEqual(answer);
    expect(answer.made.content).toBe(contentHash(answer));
    expect(answer.alternatives[1]).toEqual({
      status: "proven",
      totals: { unused: 0, value: "360", bound: "360", loss: "100", granted: 90, projects: 2 },
      preference: "settled",
      differing: [2],
      awards: [
        { application: "q", amount: 50 },
        { application: "r", amount: 40 },
      ],
      areas: [{ area: "a", granted: 90, unused: 0, projects: 2 }],
      difference: {
        in: [{ application: "q", score: "4", before: 0, after: 50 }],
        out: [{ application: "p", score: "5", before: 60, after: 0 }],
        more: [],
        less: [],
      },
    });
  });

  test.each([
    [{ count: 0 }, "count cannot be 0; give a whole number from 1."],
    [{ differing: 1.5 }, "differing cannot be 1.5; give a whole number from 1."],
    [loss("points", "-1"), 'The greatest loss cannot be "-1"; give a decimal of 0 or more, such as "0.01".'],
  ])("refuse %o", async (options, message) => {
    await expect(alternatives(tiny(three), { ...asked, ...options })).rejects.toThrow(message);
  });
});

describe("adopting", () => {
  it("decides only who comes in and who falls out where that is enough", async () => {
    const document = tiny(three);
    const answer = await alternatives(document, asked);
    const decided = await adopt(document, answer, { number: 2, language: "en" });
    const reason = "Alternative 2 is chosen in place of the proposal. Loss of value: 100 points.";
    expect(decided).toEqual({
      ...document,
      decisions: [
        { application: "p", decision: "decline", reason },
        { application: "q", decision: "grant", reason },
      ],
    });
    const proposal = await solve(decided, asked);
    expect(proposal).toMatchObject({ status: "optimal", totals: { value: "360" } });
    expect(proposal.awards.map(({ outcome }) => outcome)).toEqual(["declined", "granted", "granted"]);
    expect(proposal.awards[0].reasons[0]).toMatchObject({ rule: "R11", figures: { reason } });
  });

  it("decides nothing for the proposal itself", async () => {
    const document = tiny(three);
    expect(await adopt(document, await alternatives(document, asked), { number: 1 })).toEqual(document);
  });

  it("gives each alternative under strict ranking, which does not see what is decided", async () => {
    const document = tiny({
      scheme: { ranking: "strict", cap: 120 },
      applications: [asking("p", 60, 9), asking("q", 50, 4), asking("r", 40, 3), asking("s", 25, 2)],
    });
    const answer = await alternatives(document, { ...asked, count: 3 });
    for (const [place, { awards }] of answer.alternatives.entries()) {
      const decided = await adopt(document, answer, { number: place + 1 });
      const proposal = await solve(decided, asked);
      const funded = proposal.awards.flatMap(({ application, amounts }) =>
        Object.hasOwn(amounts, "2025") ? [{ application, amount: amounts["2025"] }] : [],
      );
      expect(funded).toEqual(awards);
    }
  });

  it("refuses a number that is not there", async () => {
    const document = tiny(three);
    const answer = await alternatives(document, { ...asked, count: 2 });
    await expect(adopt(document, answer, { number: 3 })).rejects.toThrow(
      "There is no alternative 3; give a number from 1 to 2.",
    );
  });
});

function loss(kind: "points" | "share", figure: string): AlternativesOptions {
  return { withinLoss: kind === "points" ? { kind, points: figure } : { kind, share: figure } };
}
