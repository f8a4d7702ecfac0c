import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { reprioritise, solve } from "../../../api/solve.ts";
import { childOf } from "../../../src/round/order-faults.ts";
import { readRound } from "../../../src/round/read.ts";
import { exampleNamed } from "../../../src/schemes/examples.ts";
import { type Described, described } from "./openapi.ts";
import { inLanguage, startedService } from "./service.ts";

const { get, post } = startedService();

/** A small round: three applications, money for two, and an area that releases. */
const round = {
  scheme: {
    id: "small",
    name: "A made-up scheme",
    year: 2025,
    cap: 1_000_000,
    laterCaps: { "2026": 500_000 },
    areas: [
      { id: "1", name: "One" },
      { id: "2", name: "Two", minimum: 300_000 },
    ],
    criteria: [{ id: "purpose", name: "Purpose", weight: 1, lowest: 1, highest: 6 }],
    reprioritisation: { policy: "best-use" },
  },
  commitments: [{ id: "k", area: "1", amounts: { "2025": 100_000 } }],
  applications: [
    application("a", "1", 400_000, 5, { "2026": 200_000 }),
    application("b", "1", 300_000, 4, {}),
    application("c", "1", 200_000, 3, {}),
  ],
};

function application(id: string, area: string, amount: number, score: number, later: object) {
  return {
    id,
    area,
    title: `The project ${id}`,
    applicant: { name: `Applicant ${id}`, kind: "municipality", municipality: "3907" },
    requested: { "2025": amount, ...later },
    scores: { purpose: score },
  };
}

const infeasible = {
  ...round,
  decisions: [{ application: "a", decision: "grant" }],
  commitments: [{ id: "k", area: "1", amounts: { "2025": 900_000 } }],
};

const portfolio = {
  id: "post",
  name: "A made-up post",
  year: 2025,
  cap: 2_000_000,
  schemes: [{ round }],
};

const bodies: Readonly<Record<string, unknown>> = {
  allocate: round,
  reprioritise: round,
  compare: { round, scenarios: [{ name: "Less", changes: [{ change: "cap", to: 800_000 }] }] },
  "what-if": { round, scenario: { name: "Less", changes: [{ change: "cap", to: 800_000 }] } },
  verify: { round, proposal: { status: "optimal" } },
  policies: round,
  report: round,
  prices: { round, by: 10_000 },
  "ranking-list": round,
  alternatives: { round, count: 2, withinLoss: { kind: "share", share: 1 } },
  stress: { round, cuts: [{ year: 2026, byPercent: "10" }] },
  sweep: { round, range: { figure: { kind: "cap" }, from: 700_000, to: 1_000_000, by: 100_000 } },
  frontier: { round, aim: "cut" },
  robustness: { round, draws: 3, seed: 7, spread: "0.5", scoreStep: 0.5, bubble: { from: "0.2", to: 0.8 } },
  portfolio,
};

const api: { described?: Described } = {};

async function servedApi(): Promise<Described> {
  api.described ??= described((await get("/openapi.json")).body);
  return api.described;
}

describe("each question", () => {
  test.each(Object.entries(bodies))("%s is answered as the OpenAPI document says", async (question, body) => {
    const { faultsOfAnswer, faultsOfRequest } = await servedApi();
    expect(faultsOfRequest(`/api/v1/${question}`, body)).toEqual([]);
    const came = await post(`/${question}`, body);
    expect(came.status, came.text).toBe(200);
    expect(faultsOfAnswer(`/api/v1/${question}`, "post", came)).toEqual([]);
  });

  it("that is not in the table is not in the document either", async () => {
    const { operations } = await servedApi();
    const posts = operations.filter(([, method]) => method === "post").map(([path]) => path.slice(8));
    expect(posts.sort()).toEqual([...Object.keys(bodies), "second-step"].sort());
  });
});

describe("an answer", () => {
  it("is the one that the library gives, byte for byte", async () => {
    const reading = readRound(round);
    if (!reading.ok) throw new Error("The round of this test is not valid.");
    const allocated = await post("/allocate", round, inLanguage("en"));
    expect(allocated.text).toBe(JSON.stringify(await solve(reading.document, { language: "en" })));
    const moved = await post("/reprioritise?policy=proportional", round, inLanguage("nn"));
    const options = { language: "nn", policy: "proportional" } as const;
    expect(moved.text).toBe(JSON.stringify(await reprioritise(reading.document, options)));
  });

  test.each(["tuki-2025", "integreringsmottak-2021", "frivillige-direkte-2022"])(
    "comes for %s too, and holds when it is verified",
    async (name) => {
      const example = exampleNamed(name);
      if (!example.found) throw new Error(example.message);
      const allocated = await post("/allocate", example.round);
      expect(childOf(allocated.body, "status")).toBe("optimal");
      const verified = await post("/verify", { round: example.round, proposal: allocated.body });
      expect(verified.body).toMatchObject({ holds: true, findings: [], proven: { optimal: true } });
    },
  );

  it("says what does not hold, in the language that was asked for, and is no problem", async () => {
    const { body } = await post("/allocate", round);
    const altered = z.looseObject({ awards: z.array(z.looseObject({ amounts: z.unknown() })) }).parse(body);
    const proposal = {
      ...altered,
      awards: altered.awards.map((one) => ({ ...one, amounts: { "2025": 1 } })),
    };
    const verified = await post("/verify", { round, proposal }, inLanguage("en"));
    expect(verified).toMatchObject({ status: 200, body: { holds: false, proven: { rules: false } } });
    expect(verified.text).toContain("kroner");
  });

  test.each(["allocate", "policies", "report", "stress"])(
    "of %s is the contradiction where nothing is feasible",
    async (question) => {
      const body = question === "stress" ? { round: infeasible } : infeasible;
      const came = await post(`/${question}`, body);
      expect(came).toMatchObject({ status: 200, body: { status: "infeasible" } });
      const { faultsOfAnswer } = await servedApi();
      expect(faultsOfAnswer(`/api/v1/${question}`, "post", came)).toEqual([]);
    },
  );

  it("to a second step begins with the proposal that was decided", async () => {
    const { body: proposal } = await post("/allocate", round);
    const events = { events: [{ event: "withdrawn", application: "a" }] };
    const came = await post("/second-step", { round, proposal, events });
    expect(came.status, came.text).toBe(200);
    const { faultsOfAnswer } = await servedApi();
    expect(faultsOfAnswer("/api/v1/second-step", "post", came)).toEqual([]);
    const broken = await post("/second-step", { round: { ...round, note: "x" }, proposal: {}, events });
    expect(broken).toMatchObject({ status: 422, body: { faults: [{ pointer: "/proposal" }] } });
  });

  it("does not depend on how the round is packed", async () => {
    const { gzipSync, brotliCompressSync, deflateSync } = await import("node:zlib");
    const plain = await post("/allocate", round);
    const bytes = Buffer.from(JSON.stringify(round));
    const packings = { gzip: gzipSync(bytes), br: brotliCompressSync(bytes), deflate: deflateSync(bytes) };
    for (const [encoding, packed] of Object.entries(packings)) {
      const came = await post("/allocate", packed, { "content-encoding": encoding });
      expect(came.text, encoding).toBe(plain.text);
    }
  });
});

/** What is wrong, and where it is said to be. */
const faulty: readonly (readonly [
  what: string,
  question: string,
  body: unknown,
  status: number,
  pointers: readonly string[],
])[] = [
  ["nothing", "allocate", "", 400, [""]],
  ["no JSON", "allocate", "{", 400, [""]],
  ["bytes that are not UTF-8", "allocate", Buffer.from([0x7b, 0xff]), 400, [""]],
  ["a list", "allocate", [], 422, [""]],
  ["an empty object", "allocate", {}, 422, ["/scheme", "/applications"]],
  [
    "a name twice",
    "allocate",
    JSON.stringify(round).replace('"cap":', '"cap":1,"cap":'),
    422,
    ["/scheme/cap"],
  ],
  [
    "two things wrong",
    "allocate",
    { ...round, scheme: { ...round.scheme, cap: "much" }, foo: 1 },
    422,
    ["/scheme/cap", "/foo"],
  ],
  [
    "a round of another kind",
    "reprioritise",
    { scheme: { kind: "rate" }, recipients: [] },
    422,
    ["/scheme/kind"],
  ],
  ["no range", "sweep", { round }, 422, ["/range"]],
  [
    "wrong in the round and beside it",
    "sweep",
    { round: { ...round, scheme: 1 }, range: { figure: { kind: "cap" }, from: -1, to: 2, by: 0 } },
    422,
    ["/range/from", "/range/by", "/round/scheme"],
  ],
  [
    "an area that is not there",
    "sweep",
    { round, range: { figure: { kind: "minimum", area: "9" }, from: 1, to: 2, by: 1 } },
    422,
    ["/range"],
  ],
  [
    "six scenarios",
    "compare",
    { round, scenarios: Array(6).fill({ name: "x", changes: [] }) },
    422,
    ["/scenarios"],
  ],
  [
    "two scenarios that do not fit",
    "compare",
    {
      round,
      scenarios: [
        { name: "x", changes: [{ change: "withdrawal", application: "z" }] },
        { name: 1, changes: [] },
      ],
    },
    422,
    ["/scenarios/0/changes/0/application", "/scenarios/1/name"],
  ],
  ["too many draws", "robustness", { round, draws: 10_001 }, 422, ["/draws"]],
  ["a bubble turned round", "robustness", { round, bubble: { from: 0.9, to: 0.1 } }, 422, ["/bubble"]],
  ["a step of nothing", "robustness", { round, scoreStep: 0, spread: -1 }, 422, ["/spread", "/scoreStep"]],
  ["a step that is too fine", "robustness", { round, scoreStep: "0.000000001" }, 422, ["/scoreStep"]],
  ["too many alternatives", "alternatives", { round, count: 101 }, 422, ["/count"]],
  [
    "a loss below 0",
    "alternatives",
    { round, withinLoss: { kind: "points", points: -1 } },
    422,
    ["/withinLoss/points"],
  ],
  [
    "an application that is not there",
    "prices",
    { round, applications: ["a", "z"] },
    422,
    ["/applications/1"],
  ],
  ["a cut of the scheme's year", "stress", { round, cuts: [{ year: 2025, by: 1 }] }, 422, ["/cuts/0/year"]],
  [
    "a cut of two sizes, and one of none",
    "stress",
    { round, cuts: [{ year: 2026, by: 1, byPercent: 101 }, { year: 2026 }] },
    422,
    ["/cuts/0", "/cuts/0/byPercent", "/cuts/1"],
  ],
  ["a share of ten decimals", "frontier", { round, aim: "cut", by: "0.0000000001" }, 422, ["/by"]],
  ["neither round nor portfolio", "verify", { proposal: {} }, 422, ["/round"]],
  [
    "a portfolio without schemes",
    "verify",
    { portfolio: {}, proposal: {} },
    422,
    ["/portfolio/id", "/portfolio/name", "/portfolio/year", "/portfolio/cap", "/portfolio/schemes"],
  ],
];

describe("what cannot be answered", () => {
  test.each(faulty)("%s: %s says where it is", async (_, question, body, status, pointers) => {
    const came = await post(`/${question}`, body, inLanguage("en"));
    expect(came.status, came.text).toBe(status);
    const { faults } = z
      .looseObject({ faults: z.array(z.looseObject({ pointer: z.string(), message: z.string() })) })
      .parse(came.body);
    expect(faults.map(({ pointer }) => pointer)).toEqual(pointers);
    for (const { message } of faults) expect(message).toMatch(/\.$/);
    const { faultsOfAnswer } = await servedApi();
    expect(faultsOfAnswer(`/api/v1/${question}`, "post", came)).toEqual([]);
  });
});
