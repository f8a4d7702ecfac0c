import { readFileSync } from "node:fs";
import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portfolio, portfolioAnswerSchema, readPortfolio } from "../../../api/library.ts";
import { portfolioReport } from "../../../api/cli/render/portfolio.ts";
import { reportText } from "../../../api/cli/render/report.ts";
import { verifyPortfolio } from "../../../solver/verify/portfolio/verify.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
import { sumKroner } from "../../../src/kroner.ts";
import type { SimulatedPortfolio } from "../../../src/portfolio/answer-schema.ts";
import { portfolioHash } from "../../../src/portfolio/hash.ts";
import type { PortfolioDocument } from "../../../src/portfolio/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { alterationsOf } from "../../kit/alterations.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { arithmeticRounds } from "../../kit/kinds.ts";
import { reordered } from "../../kit/variants.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";
import { formulaRound, namedRound, rateRound } from "../../solver/kinds/rounds.ts";
import { resealed } from "../../solver/verify/resealed.ts";
import { put } from "../../src/round/valid-round.ts";

const quick = { engine: "built-in" } as const;

function read(document: unknown): PortfolioDocument {
  const reading = readPortfolio(JSON.parse(JSON.stringify(document)));
  if (!reading.ok) throw new Error(reading.faults.map(({ path, code }) => `${path} ${code}`).join(", "));
  return reading.document;
}

const example = read(
  JSON.parse(readFileSync(new URL("../../../docs/examples/portfolio.json", import.meta.url), "utf8")),
);

async function simulated(document: PortfolioDocument): Promise<SimulatedPortfolio> {
  const answer = await portfolio(document, quick);
  if (answer.status === "infeasible") throw new Error("The caps of the test are within the post.");
  return answer;
}

const moved = ({ transfers }: SimulatedPortfolio) =>
  Object.fromEntries(transfers.map(({ rule, amount }) => [rule, amount]));

const named = (id: string, cap: number, amount: number): AnyRoundDocument => ({
  scheme: { ...namedRound.scheme, id, cap },
  recipients: [{ id: "a", name: "A", kind: "voluntary", amounts: { "2025": amount } }],
});
const formula = (id: string, cap: number, ceiling: number): AnyRoundDocument => ({
  ...formulaRound,
  scheme: { ...formulaRound.scheme, id, cap, ceiling },
});

function of(
  schemes: readonly AnyRoundDocument[],
  transfers: readonly (readonly [from: string, to: string, atMost?: number])[],
  change: object = {},
): PortfolioDocument {
  return read({
    ...{ id: "p", name: "P", year: 2025, cap: 10000 },
    schemes: schemes.map((round) => ({ round })),
    transfers: transfers.map(([from, to, atMost]) => ({
      id: `${from}-${to}`,
      from,
      to,
      atMost,
      clause: "§",
    })),
    ...change,
  });
}

describe("a portfolio of all four kinds", () => {
  it("moves what is not used by its rules, in the order of its receivers", async () => {
    const answer = await simulated(example);
    expect(moved(answer)).toEqual({ "r-1": 4000000, "r-2": 1000000, "r-3": 2000000 });
    expect(answer.schemes.map(({ scheme, kind, frameAfter }) => [scheme, kind, frameAfter])).toEqual([
      ["bosetting", "formula", 182000000],
      ["mottak", "rate", 20000000],
      ["navngitt", "named", 59000000],
      ["tuki", "scored", 56500000],
    ]);
    expect(answer.post).toMatchObject({ cap: 337600000, frames: 317500000, notAllotted: 20100000 });
    expect(portfolioAnswerSchema.parse(answer)).toEqual(answer);
  });

  it("moves nothing without a rule", async () => {
    const answer = await simulated(read({ ...example, transfers: [], order: [] }));
    expect(answer.transfers).toEqual([]);
    expect(answer.post.after).toEqual(answer.post.before);
    expect(answer.schemes.map(({ after }) => after)).toEqual([null, null, null, null]);
  });

  it("moves nothing out of a scheme that holds what it does not use", async () => {
    const schemes = example.schemes.map((one) =>
      one.round.scheme.id === "mottak" ? { ...one, unused: "hold" as const } : one,
    );
    expect(moved(await simulated({ ...example, schemes }))).toEqual({ "r-2": 1000000, "r-3": 2000000 });
  });

  it("keeps in a scored scheme what its areas hold or advertise again", async () => {
    // Of 51.5 million 46.5 are granted and 3 committed; 2 are for area 2, which is advertised again.
    const turned = read({
      ...example,
      transfers: [{ id: "r", from: "tuki", to: "bosetting", clause: "§" }],
    });
    const before = await simulated(turned);
    expect(before.schemes[3]).toMatchObject({ staying: 2000000, use: { before: { left: 2000000 } } });
    expect(before.transfers).toEqual([]);
    const released = read(put(turned, ["schemes", 0, "round", "scheme", "areas", 1, "unused"], "release"));
    expect(moved(await simulated(released))).toEqual({ r: 2000000 });
  });

  it("is shown in three languages", async () => {
    const answer = await simulated(example);
    const texts = languages.map((one) => reportText(portfolioReport(example, answer, one), 120));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts)
      expect(text).toContain("Made-up clause: the rest may be shared out by the keys.");
  });
});

describe("what a receiver gets", () => {
  it("is what it can use, and no more", async () => {
    const answer = await simulated(of([named("n", 5000, 1000), formula("f", 1000, 1200)], [["n", "f"]]));
    expect(moved(answer)).toEqual({ "n-f": 1400 });
    expect(answer.schemes[1]).toMatchObject({ sent: 1400, use: { after: { granted: 1000, left: 2600 } } });
  });

  it("leaves to those who come after what only they can have", async () => {
    const schemes = [
      named("n1", 1000, 900),
      named("n2", 1000, 900),
      formula("f1", 1000, 550),
      formula("f2", 1000, 600),
    ];
    const rules = [
      ["n1", "f1"],
      ["n1", "f2"],
      ["n2", "f1"],
    ] as const;
    const answer = await simulated(of(schemes, rules, { order: ["f1", "f2"] }));
    expect(moved(answer)).toEqual({ "n1-f2": 100, "n2-f1": 100 });
  });

  it("is at most its share of what is released where the policy is proportional", async () => {
    const schemes = [named("n", 1000, 700), formula("f1", 1000, 9000), formula("f2", 500, 9000)];
    const answer = await simulated(
      of(
        schemes,
        [
          ["n", "f1"],
          ["n", "f2"],
        ],
        { policy: "proportional" },
      ),
    );
    expect(moved(answer)).toEqual({ "n-f1": 200, "n-f2": 100 });
  });

  it("may be what makes a scheme feasible, and is nothing where it is not enough", async () => {
    const short = named("short", 500, 800);
    const enough = await simulated(of([named("n", 1000, 600), short], [["n", "short"]]));
    expect(moved(enough)).toEqual({ "n-short": 300 });
    expect(enough.post.before.inDoubt).toBe(500);
    expect(enough.schemes[1].use).toEqual({ before: null, after: { committed: 0, granted: 800, left: 0 } });
    const little = await simulated(of([named("n", 1000, 800), short], [["n", "short"]]));
    expect(little.transfers).toEqual([]);
    expect(little.post.after.inDoubt).toBe(500);
  });

  it("never makes a scored grant smaller: where the best would, all are held", async () => {
    // With 6 the best is p1 (6 × 3); with 10 it would be p2 alone (10 × 4), and p1 would get nothing.
    const scored = tiny({
      scheme: { id: "s", cap: 6 },
      applications: [asking("p1", 6, 3), asking("p2", 10, 4), asking("p3", 3, 1)],
    });
    const document = of([named("n", 104, 100), scored], [["n", "s"]]);
    const answer = await simulated(document);
    const { after } = answer.schemes[1];
    expect(after).toMatchObject({ held: true, lowered: [] });
    const grants = after?.proposal.awards.map(({ amounts }) => amounts["2025"] ?? 0);
    expect(grants).toEqual([6, 0, 3]);
    expect(answer.transfers).toMatchObject([{ amount: 3 }]);
    expect(verifyPortfolio(document, answer).findings).toEqual([]);
  });

  it("is nothing where the scheme itself releases, though it could use the money", async () => {
    const answer = await simulated(
      of([named("n", 1000, 900), wanting, formula("x", 100, 80)], both, { order: ["x", "s"] }),
    );
    expect(moved(answer)).toEqual({ "s-x": 5 });
  });

  it("is nothing where two release to each other", async () => {
    const answer = await simulated(
      of(
        [named("n1", 1000, 900), named("n2", 1000, 900)],
        [
          ["n1", "n2"],
          ["n2", "n1"],
        ],
        {
          order: ["n1", "n2"],
        },
      ),
    );
    expect(answer.transfers).toEqual([]);
  });
});

/** A project of 10 kroner, all or nothing, and 5 to give; and rules from n to it and from it to x. */
const wanting = tiny({ scheme: { id: "s", cap: 5 }, applications: [asking("p1", 10, 3)] });
const onlyToIt = [["n", "s"]] as const;
const both = [
  ["n", "s"],
  ["s", "x"],
] as const;

it("is infeasible where the caps come to more than the post, with the missing figure", async () => {
  const document = of([named("n", 5000, 1), formula("f", 6000, 9000)], []);
  const answer = await portfolio(document, quick);
  expect(answer).toMatchObject({
    status: "infeasible",
    conflicts: [{ code: "frames-above-post", figures: { frames: 11000, post: 10000, missing: 1000 } }],
  });
  expect(verifyPortfolio(document, answer).findings).toEqual([]);
});

/** A few rounds under one post, a krone or more above their caps, with rules among them. */
const portfolios = fc
  .record({
    members: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: arithmeticRounds },
        { weight: 1, arbitrary: rounds({ choicesAtMost: 60 }) },
      ),
      {
        minLength: 2,
        maxLength: 4,
      },
    ),
    rules: fc.array(
      fc.record({ from: fc.nat(3), to: fc.nat(3), atMost: fc.constantFrom(undefined, undefined, 1, 5) }),
      { maxLength: 6 },
    ),
    holds: fc.constantFrom("release", "release", "hold"),
    policy: fc.constantFrom("in-order", "proportional"),
    rest: fc.nat(20),
  })
  .map(({ members, rules, holds, policy, rest }) => {
    const schemes = members.map((round, index) => ({
      ...(index === 0 && { unused: holds }),
      round: { ...round, scheme: { ...round.scheme, id: `s${index}`, year: 2025 } },
    }));
    const pairs = new Map(
      rules
        .filter(({ from, to }) => from !== to && from < members.length && to < members.length)
        .map((rule) => [`${rule.from}${rule.to}`, rule]),
    );
    return read({
      ...{ id: "p", name: "P", year: 2025, policy },
      cap: Number(sumKroner(schemes.map(({ round }) => round.scheme.cap))) + rest,
      schemes,
      transfers: [...pairs].map(([id, { from, to, atMost }]) => ({
        ...{ id, from: `s${from}`, to: `s${to}`, atMost, clause: "§" },
      })),
      order: schemes.map(({ round }) => round.scheme.id),
    });
  });

describe("every portfolio", () => {
  property.prop([portfolios], { numRuns: 40 })(
    "balances to the krone, and moves nothing without a rule or beyond it",
    async (document) => {
      const answer = await simulated(document);
      const { post, schemes, transfers } = answer;
      for (const time of ["before", "after"] as const) {
        const { committed, granted, left, inDoubt } = post[time];
        expect(committed + granted + left + inDoubt + post.notAllotted).toBe(document.cap);
        for (const { use, frame, frameAfter } of schemes) {
          const own = use[time];
          if (own === null) continue;
          expect(own.committed + own.granted + own.left).toBe(time === "before" ? frame : frameAfter);
          expect(own.left).toBeGreaterThanOrEqual(0);
        }
      }
      for (const { rule, from, to, amount } of transfers) {
        const own = document.transfers?.find(({ id }) => id === rule);
        expect(own).toMatchObject({ from, to });
        expect(amount).toBeLessThanOrEqual(own?.atMost ?? Infinity);
        expect(document.schemes.find(({ round }) => round.scheme.id === from)?.unused).not.toBe("hold");
      }
      for (const { after, kind } of schemes) {
        if (after === null) continue;
        if (kind === "scored") expect(after.lowered).toEqual([]);
      }
      const plain: unknown = JSON.parse(JSON.stringify(answer));
      expect(verifyPortfolio(document, plain).findings).toEqual([]);
    },
  );

  property.prop([portfolios.chain((one) => fc.tuple(fc.constant(one), reordered(one)))], { numRuns: 15 })(
    "has the same answer, byte for byte, in any order of its lists",
    async ([document, other]) => {
      expect(JSON.stringify(await simulated(read(other)))).toBe(JSON.stringify(await simulated(document)));
    },
  );
});

describe("an answer that was made by other rules is refused", () => {
  const schemes = [named("n", 1000, 700), formula("f", 1000, 9000), formula("g", 1000, 9000)];
  const rules = [
    ["n", "f"],
    ["n", "g"],
  ] as const;
  const order = ["f", "g"];

  /** What is found where the answer to one portfolio is passed off as that to another. */
  async function passedOff(made: PortfolioDocument, asked: PortfolioDocument) {
    const answer = await simulated(made);
    const policy = asked.policy ?? "in-order";
    // What stays is told right, so that only what was moved is wrong.
    const holding = new Set(
      asked.schemes.flatMap(({ unused, round }) => (unused === "hold" ? [round.scheme.id] : [])),
    );
    const members = answer.schemes.map((one) =>
      holding.has(one.scheme) ? { ...one, staying: one.use.before?.left ?? 0 } : one,
    );
    const forged = {
      ...answer,
      schemes: members,
      policy,
      made: { ...answer.made, round: portfolioHash(asked) },
    };
    const { holds, findings } = verifyPortfolio(asked, resealed(JSON.parse(JSON.stringify(forged))));
    expect(holds).toBe(findings.length === 0);
    return findings.map(({ place, code }) => `${place} ${code}`);
  }

  it.each([
    ["without the rule", of(schemes, [["n", "g"]], { order }), "transfers[0] transfer-without-rule"],
    [
      "with a rule for less",
      of(
        schemes,
        [
          ["n", "f", 299],
          ["n", "g"],
        ],
        { order },
      ),
      "transfers[0].amount transfer-above-rule",
    ],
    [
      "with shares of what is released",
      of(schemes, rules, { policy: "proportional" }),
      "schemes[0].received share-of-released-exceeded",
    ],
    [
      "with a scheme that holds",
      of(schemes, rules, { order, schemes: schemes.map((round) => ({ round, unused: "hold" })) }),
      "schemes[2].sent sent-above-free",
    ],
    ["with a smaller post", of(schemes, rules, { order, cap: 9999 }), "post.notAllotted kroner-differ"],
  ])("%s", async (_, asked, finding) => {
    expect(await passedOff(of(schemes, rules, { order }), asked)).toContain(finding);
  });

  it("where the receiver itself releases", async () => {
    const members = [named("n", 1000, 900), wanting, formula("x", 100, 80)];
    const findings = await passedOff(of(members, onlyToIt), of(members, both, { order: ["x", "s"] }));
    expect(findings).toEqual(["schemes[1].received releases-and-receives"]);
  });
});

describe("an altered answer", () => {
  const document = of(
    [
      named("n", 5000, 1000),
      formula("f", 1000, 1200),
      { ...rateRound, scheme: { ...rateRound.scheme, id: "r", cap: 900 } },
    ],
    [
      ["n", "f", 300],
      ["n", "r", 50],
    ],
    { order: ["f", "r"] },
  );

  it("is refused in every figure, also with a new fingerprint", async () => {
    const answer: unknown = JSON.parse(JSON.stringify(await simulated(document)));
    expect(verifyPortfolio(document, answer).findings).toEqual([]);
    // The proposals inside have fingerprints of their own, and alterations of them a test of their own.
    const alterations = [...alterationsOf(answer)].filter(
      ({ place, change }) =>
        !/\.(before|after\.proposal)[.[]/.test(place) &&
        !place.startsWith("made") &&
        !change.includes("hidden"),
    );
    expect(alterations.length).toBeGreaterThan(100);
    const silent = alterations.filter((one) => verifyPortfolio(document, resealed(one.document)).holds);
    expect(silent.map(({ place, change }) => `${place}: ${change}`)).toEqual([]);
  });
});
