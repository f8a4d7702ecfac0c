import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { NothingFoundError, prices, pricesSchema, readRound, solve } from "../../api/library.ts";
import type { PricesOptions } from "../../api/prices.ts";
import { exact } from "../../src/decimal.ts";
import type { Alternative, CapRise, Prices, ScoreRise } from "../../src/prices/schema.ts";
import { contentHash } from "../../src/proposal/content.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { runs } from "../kit/seed.ts";
import { shuffled } from "../kit/variants.ts";

const builtIn = { engine: "built-in" } as const;

type Application = RoundDocument["applications"][number];

function application(
  id: string,
  amount: number,
  quality: number,
  change: Partial<Application> = {},
): Application {
  const applicant = { name: `Applicant ${id}`, kind: "municipality" } as const;
  const requested = { "2025": amount };
  return { id, area: "1", title: id, applicant, requested, scores: { quality }, ...change };
}

/** Made up: two places at 100,000 kroner a piece, and three who want them. */
function three(
  change: Partial<RoundDocument["scheme"]> = {},
  more: Partial<RoundDocument> = {},
): RoundDocument {
  return {
    scheme: {
      id: "three",
      name: "Three",
      year: 2025,
      cap: 200_000,
      areas: [{ id: "1", name: "Area 1" }],
      criteria: [{ id: "quality", name: "Quality", weight: 1, lowest: 1, highest: 6 }],
      ...change,
    },
    applications: [application("A", 100_000, 5), application("B", 100_000, 4), application("C", 100_000, 3)],
    ...more,
  };
}

describe("prices of a round that can be reckoned by hand", () => {
  it("go no further than the greatest amount that a document can hold", async () => {
    const greatest = Number.MAX_SAFE_INTEGER;
    const half = (greatest - 1) / 2;
    const { limits, rises } = await prices(
      three(
        { cap: greatest - 5 },
        {
          applications: [
            application("A", half, 5),
            application("B", half - 5, 4),
            application("C", half, 2),
            application("D", 8, 1),
          ],
        },
      ),
      { ...builtIn, by: 100 },
    );
    // A and B leave one krone of the cap; all four need three halves of the greatest amount.
    expect(limits[0]).toMatchObject({
      eased: { to: greatest, then: { change: { value: "0" } } },
      removed: { change: { value: "0" } },
    });
    expect(rises).toMatchObject([
      { application: "C", cap: { status: "never" } },
      { application: "D", cap: { status: "never" } },
    ]);
  });

  it("say what a grant costs: what its kroner are worth to the next one", async () => {
    const { replacements } = await prices(three(), builtIn);
    expect(replacements).toEqual([
      {
        application: "A",
        grant: 100_000,
        without: {
          status: "proven",
          totals: { unused: 0, value: "700000" },
          change: { unused: 0, value: "-200000" },
          preference: "settled",
          applications: [
            { application: "A", before: 100_000, after: 0 },
            { application: "C", before: 0, after: 100_000 },
          ],
        },
      },
      {
        application: "B",
        grant: 100_000,
        without: {
          status: "proven",
          totals: { unused: 0, value: "800000" },
          change: { unused: 0, value: "-100000" },
          preference: "settled",
          applications: [
            { application: "B", before: 100_000, after: 0 },
            { application: "C", before: 0, after: 100_000 },
          ],
        },
      },
    ]);
  });

  it("say what was missing, to the krone and to the step of the scale", async () => {
    const { rises, scoreStep } = await prices(three(), builtIn);
    expect(scoreStep).toBe("0.001");
    expect(rises).toEqual([
      {
        application: "C",
        score: "3",
        cap: { status: "proven", rise: 100_000, cap: 300_000, grant: 100_000 },
        // With 4 points too, B comes first by its id (R12 c).
        ownScore: { status: "proven", rise: "1.001", score: "4.001" },
      },
    ]);
  });

  it("say that a score is enough where as many points go first by id", async () => {
    const document = three();
    const applications = document.applications.map((one) => (one.id === "C" ? { ...one, id: "0" } : one));
    const { rises } = await prices({ ...document, applications }, builtIn);
    expect(rises.map(({ ownScore }) => ownScore)).toEqual([{ status: "proven", rise: "1", score: "4" }]);
  });

  it("say what a limit costs without it, and moved by a step", async () => {
    const areas = [{ id: "1", name: "Area 1", projectsAtMost: 1 }];
    const { limits, by } = await prices(three({ areas }), { ...builtIn, by: 50_000 });
    expect(by).toBe(50_000);
    const change = (alternative: Alternative | undefined) =>
      alternative?.status === "proven" ? alternative.change.value : undefined;
    expect(
      limits.map(({ limit, removed, eased }) => [
        limit.kind,
        change(removed),
        eased?.to,
        change(eased?.then),
      ]),
    ).toEqual([
      ["cap", "0", 250_000, "0"],
      ["projects", "400000", 2, "400000"],
    ]);
  });

  it("say what a decision costs, either way", async () => {
    const decisions = [
      { application: "A", decision: "decline" as const },
      { application: "C", decision: "grant" as const, amount: 60_000 },
    ];
    const { decisions: priced, replacements } = await prices(three({}, { decisions }), builtIn);
    const changes = priced.map(({ application: id, decision, amount, without }) => [
      id,
      decision,
      amount,
      without.status === "proven" ? without.change.value : without.status,
    ]);
    expect(changes).toEqual([
      ["A", "decline", undefined, "100000"],
      ["C", "grant", 60_000, "120000"],
    ]);
    // What is decided is priced as a decision, not as a grant.
    expect(replacements.map(({ application: id }) => id)).toEqual(["B"]);
  });

  it("say which rules contradict each other where nothing is feasible without a grant", async () => {
    const half = { id: "half", atLeast: "0.5", when: { trait: "guided" } };
    const applications = [application("A", 100_000, 5), application("B", 100_000, 4, { traits: ["guided"] })];
    const decisions = [{ application: "A", decision: "grant" as const }];
    const { replacements } = await prices(three({ shares: [half] }, { applications, decisions }), builtIn);
    expect(replacements.map(({ application: id, without }) => [id, without.status])).toEqual([
      ["B", "infeasible"],
    ]);
    const [{ without }] = replacements;
    const conflicts = without.status === "infeasible" ? without.conflicts : [];
    expect(conflicts.map(({ code }) => code)).toEqual(["share-demanded", "decision-grant"]);
  });

  it("say why no cap and no score is enough, where another rule stands in the way", async () => {
    const areas = [{ id: "1", name: "Area 1", maximum: 50_000 }];
    const applications = [application("A", 50_000, 5), application("B", 80_000, 4)];
    const { rises } = await prices(three({ areas }, { applications }), builtIn);
    const [{ cap, ownScore }] = rises;
    expect(cap.status === "never" && cap.reasons.map(({ code }) => code)).toEqual(["area-maximum-reached"]);
    expect(
      ownScore.status === "never" && [ownScore.greatest, ...ownScore.reasons.map(({ code }) => code)],
    ).toEqual(["6", "area-maximum-reached"]);
  });

  it("have nothing but the contradiction of a round that is infeasible", async () => {
    const areas = [{ id: "1", name: "Area 1", minimum: 300_000 }];
    const answer = await prices(three({ areas }), builtIn);
    expect(answer.proposal.status).toBe("infeasible");
    expect([answer.replacements, answer.decisions, answer.limits, answer.rises]).toEqual([[], [], [], []]);
  });
});

describe("the document of prices", () => {
  it("is of its schema, and sealed over its content", async () => {
    const answer = await prices(three(), builtIn);
    expect(pricesSchema.parse(answer)).toEqual(answer);
    expect(answer.made.content).toBe(contentHash(answer));
    expect(answer.proposal).toEqual(await solve(three(), builtIn));
  });

  it("has the same bytes whatever the order of the lists, and whoever is asked", async () => {
    const withAnother = rounds({ choicesAtMost: 100 }).chain((document) =>
      fc.tuple(fc.constant(document), shuffled(document)),
    );
    await fc.assert(
      fc.asyncProperty(withAnother, async ([document, other]) => {
        const [answer, fromOther] = [await prices(document, builtIn), await prices(other, builtIn)];
        expect(JSON.stringify(fromOther)).toBe(JSON.stringify(answer));
        expect(pricesSchema.safeParse(answer).success).toBe(true);
      }),
      runs(25),
    );
    expect(JSON.stringify(await prices(three(), { engine: "highs" }))).toBe(
      JSON.stringify(await prices(three(), builtIn)),
    );
  });

  it("speaks the language that is asked for", async () => {
    const areas = [{ id: "1", name: "Area 1", maximum: 100_000 }];
    const reasonsIn = async (language: "nn" | "en") => {
      const [{ cap }] = (await prices(three({ areas }), { ...builtIn, language })).rises;
      return cap.status === "never" ? cap.reasons.map(({ text }) => text) : [];
    };
    expect((await reasonsIn("nn")).join()).toMatch(/Øvre grense|øvre grensa|grensa/i);
    expect((await reasonsIn("en")).join()).toMatch(/maximum/i);
  });
});

describe("what is asked", () => {
  it("can be some applications, and then no limits", async () => {
    const answer = await prices(three(), { ...builtIn, applications: ["C", "B"] });
    expect(answer.replacements.map(({ application: id }) => id)).toEqual(["B"]);
    expect(answer.rises.map(({ application: id }) => id)).toEqual(["C"]);
    expect(answer.limits).toEqual([]);
  });

  test.each<[string, PricesOptions, RegExp]>([
    ["0 kroner", { by: 0 }, /moved by 0 kroner; give a whole number from 1/],
    ["half a krone", { by: 0.5 }, /moved by 0.5 kroner/],
    ["unknown applications", { applications: ["C", "X", "Y"], language: "en" }, /not in the round: X, Y\./],
  ])("is refused with %s", async (_, options, message) => {
    await expect(prices(three(), { ...builtIn, ...options })).rejects.toThrow(RangeError);
    await expect(prices(three(), { ...builtIn, ...options })).rejects.toThrow(message);
  });

  it("is told of while it is answered", async () => {
    const told: [number, number][] = [];
    await prices(three(), {
      ...builtIn,
      onAnswered: ({ answered, questions }) => told.push([answered, questions]),
    });
    // Two grants, the cap, and two questions for the one without.
    expect(told).toEqual([1, 2, 3, 4, 5].map((answered) => [answered, 5]));
  });
});

describe("prices that are stopped", () => {
  it("say nothing that the whole answer does not, and bounds that hold it", async () => {
    await fc.assert(
      fc.asyncProperty(rounds({ choicesAtMost: 150 }), fc.nat(400), async (document, calls) => {
        const whole = await prices(document, builtIn);
        const stopped = await unlessNothing(prices(document, { ...builtIn, shouldStop: after(calls) }));
        if (stopped === undefined) return;
        expect(pricesSchema.safeParse(stopped).success).toBe(true);
        expectWithin(stopped, whole);
      }),
      runs(120),
    );
  });

  it("leave open what a signal cut off", async () => {
    const stop = new AbortController();
    const { replacements, rises } = await prices(three(), {
      ...builtIn,
      signal: stop.signal,
      onAnswered: () => stop.abort(),
    });
    expect(replacements.map(({ without }) => without.status)).toEqual(["proven", "not-known"]);
    expect(rises.map(({ cap, ownScore }) => [cap, ownScore])).toEqual([
      [{ status: "not-known", atLeast: 1 }, { status: "not-known" }],
    ]);
  });

  it("hear of a signal while they work", async () => {
    const reading = readRound(three());
    if (!reading.ok) throw new Error("The round is valid.");
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    const answer = await prices(reading.document, { ...builtIn, signal: stop.signal });
    expect(answer.rises.map(({ cap }) => cap.status)).toEqual(["not-known"]);
  });
});

function after(calls: number): () => boolean {
  const asked = { times: 0 };
  return () => (asked.times += 1) > calls;
}

async function unlessNothing(answer: Promise<Prices>): Promise<Prices | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NothingFoundError) return undefined;
    throw error;
  }
}

function expectWithin(stopped: Prices, whole: Prices): void {
  if (stopped.proposal.status !== "optimal") {
    // Held against another proposal: what is said is about that one, and none of it is proven.
    const statuses = stopped.replacements.map(({ without }) => without.status);
    expect(statuses).not.toContain("proven");
    expect(stopped.rises.flatMap(({ cap, ownScore }) => [cap.status, ownScore.status])).not.toContain(
      "proven",
    );
    return;
  }
  const pairs: [Alternative | undefined, Alternative | undefined][] = [
    ...stopped.replacements.map(
      ({ without }, place) => [without, whole.replacements[place].without] as const,
    ),
    ...stopped.decisions.map(({ without }, place) => [without, whole.decisions[place].without] as const),
    ...stopped.limits.map(({ removed }, place) => [removed, whole.limits[place].removed] as const),
    ...stopped.limits.map(({ eased }, place) => [eased?.then, whole.limits[place].eased?.then] as const),
  ].map(([a, b]) => [a, b]);
  for (const [part, all] of pairs) if (part !== undefined && all !== undefined) expectAlternative(part, all);
  stopped.rises.forEach(({ cap, ownScore }, place) => {
    expectCapRise(cap, whole.rises[place].cap);
    expectScoreRise(ownScore, whole.rises[place].ownScore);
  });
}

function expectAlternative(stopped: Alternative, whole: Alternative): void {
  switch (stopped.status) {
    case "not-known":
      return;
    case "infeasible":
      // Which rules are named depends on the time there is; that they contradict each other does not.
      expect(whole.status).toBe("infeasible");
      return;
    case "proven":
      if (whole.status !== "proven") throw new Error("What is proven once is proven.");
      expect([stopped.totals, stopped.change]).toEqual([whole.totals, whole.change]);
      if (stopped.preference === "settled") expect(stopped).toEqual(whole);
      return;
    case "not-proven": {
      if (whole.status !== "proven") throw new Error("A proposal was found.");
      const { unused, value } = stopped.change;
      expect(whole.change.unused).toBeGreaterThanOrEqual(unused.atLeast);
      expect(whole.change.unused).toBeLessThanOrEqual(unused.atMost);
      if (value === undefined) return;
      expect(exact(whole.change.value).greaterThanOrEqualTo(value.atLeast)).toBe(true);
      expect(exact(whole.change.value).lessThanOrEqualTo(value.atMost)).toBe(true);
    }
  }
}

function expectCapRise(stopped: CapRise, whole: CapRise): void {
  if (stopped.status !== "not-known") {
    expect(stopped.status).toBe(whole.status);
    if (stopped.status === "proven") expect(stopped).toEqual(whole);
    return;
  }
  if (whole.status !== "proven") {
    expect(stopped.atMost).toBeUndefined();
    return;
  }
  expect(whole.rise).toBeGreaterThanOrEqual(stopped.atLeast ?? 0);
  expect(whole.rise).toBeLessThanOrEqual(stopped.atMost ?? Infinity);
}

function expectScoreRise(stopped: ScoreRise, whole: ScoreRise): void {
  if (stopped.status !== "not-known") {
    expect(stopped.status).toBe(whole.status);
    if (stopped.status === "proven") expect(stopped).toEqual(whole);
    return;
  }
  if (whole.status !== "proven") return;
  expect(exact(whole.rise).greaterThanOrEqualTo(stopped.atLeast ?? 0)).toBe(true);
  expect(exact(whole.rise).lessThanOrEqualTo(stopped.atMost ?? whole.rise)).toBe(true);
}
