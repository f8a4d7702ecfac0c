import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeByArithmetic } from "../../../solver/kinds/propose.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import { roundHashOfAnyKind } from "../../../src/kinds/hash.ts";
import { kindProposalSchema, type SolvedKindProposal } from "../../../src/kinds/proposal-schema.ts";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import type { ArithmeticRoundDocument } from "../../../src/kinds/schema.ts";
import { arithmeticRounds, formulaRounds, namedRounds, rateRounds } from "../../kit/kinds.ts";
import { reordered } from "../../kit/variants.ts";
import { formulaRound, namedRound, rateRound } from "./rounds.ts";

const proposed = (round: ArithmeticRoundDocument) =>
  proposeByArithmetic(round, { language: "nb", hash: roundHashOfAnyKind(round) });

function solved(round: ArithmeticRoundDocument): SolvedKindProposal {
  const proposal = proposed(round);
  if (proposal.status === "infeasible") throw new Error("The round of the test is feasible.");
  return proposal;
}

const granted = ({ awards }: SolvedKindProposal, year = 2025) =>
  Object.fromEntries(awards.map(({ application, amounts }) => [application, amounts[String(year)] ?? 0]));

const codes = ({ awards }: SolvedKindProposal) =>
  Object.fromEntries(
    awards.map(({ application, reasons }) => [application, reasons.map(({ code }) => code)]),
  );

describe("rates", () => {
  it("give units × rate × period, to those who meet the conditions", () => {
    const proposal = solved(rateRound);
    // 2,003 × 80 × 12; 2,003 × 50 × 6 + 2,003 × 10.5 × 3 = 663,994.5, half up.
    expect(granted(proposal)).toEqual({ bodo: 1922880, larvik: 663995, ski: 0, union: 0 });
    expect(codes(proposal)).toEqual({
      bodo: ["entitled-in-full"],
      larvik: ["entitled-in-full"],
      ski: ["condition-not-met"],
      union: ["kind-not-in-scheme"],
    });
    expect(proposal.awards[1].arithmetic).toMatchObject([
      { step: "units", kroner: "2003", units: "50", months: "6", product: "600900" },
      { step: "units", kroner: "2003", units: "10.5", months: "3", product: "63094.5" },
      { step: "entitled", sum: "663994.5", amount: 663995 },
    ]);
    expect(proposal.awards.map(({ outcome }) => outcome)).toEqual([
      "granted",
      "granted",
      "declined",
      "dismissed",
    ]);
  });

  it("are cut alike to the krone where the frame is short", () => {
    // 1,293,438 for 2,586,875: half of each, and half a krone.
    const proposal = solved({ ...rateRound, scheme: { ...rateRound.scheme, cap: 1293438 } });
    expect(granted(proposal)).toMatchObject({ bodo: 961440, larvik: 331998 });
    expect(proposal.years).toEqual([
      { year: 2025, ceiling: 1293438, committed: 0, granted: 1293438, left: 0 },
    ]);
    expect(proposal.proof.arithmetic).toEqual([
      {
        year: 2025,
        frame: 1293438,
        claimed: 2586875,
        factor: { numerator: "1293438", denominator: "2586875" },
      },
    ]);
  });

  it("share out a later year by itself, as a forecast, and only among those who are paid now", () => {
    const round = {
      ...rateRound,
      scheme: { ...rateRound.scheme, laterCaps: { "2026": 100000 } },
      commitments: [{ id: "k", amounts: { "2026": 40000 } }],
      recipients: rateRound.recipients.map((one) =>
        one.id === "bodo"
          ? { ...one, lines: [{ id: "a", rate: "place", units: 20, from: "2025-11", to: "2026-02" }] }
          : one.id === "larvik"
            ? { ...one, lines: [{ id: "a", rate: "place", units: 10, from: "2026-01", to: "2026-02" }] }
            : one,
      ),
    };
    const proposal = solved(round);
    expect(granted(proposal)).toMatchObject({ bodo: 80120, larvik: 0 });
    expect(granted(proposal, 2026)).toMatchObject({ bodo: 60000, larvik: 0 });
    expect(codes(proposal)).toMatchObject({
      bodo: ["entitled-in-full", "later-years-forecast"],
      larvik: ["nothing-eligible"],
    });
    expect(proposal.years[1]).toEqual({
      ...{ year: 2026, ceiling: 100000, committed: 40000, granted: 60000, left: 0 },
      reservation: true,
    });
  });
});

describe("a formula", () => {
  it("shares the frame by its keys, to the krone", () => {
    const proposal = solved(formulaRound);
    // Weights: a 0.6 × 1/4 + 0.4 × 1/2 = 0.35, b 0.65.
    expect(granted(proposal)).toEqual({ a: 350, b: 650 });
    expect(proposal.totals).toEqual({ unused: 0, unusedBound: 0, value: "1000", bound: "1000" });
  });

  it("holds floors and ceilings, and uses the rest for the others", () => {
    const scheme = { ...formulaRound.scheme, floor: 400, ceiling: 550 };
    const proposal = solved({ ...formulaRound, scheme });
    expect(granted(proposal)).toEqual({ a: 450, b: 550 });
    expect(codes(proposal)).toEqual({ a: ["shared-by-formula"], b: ["held-at-ceiling"] });
  });

  it.each([
    [
      "floors above the frame",
      { floor: 501 },
      "floors-above-frame",
      { floors: 1002, frame: 1000, missing: 2 },
    ],
    [
      "a key that nobody has anything in",
      { keys: [{ id: "k", name: "K", share: 1 }] },
      "key-without-values",
      { key: "K" },
    ],
  ])("is infeasible with %s", (_, change, code, figures) => {
    const recipients = formulaRound.recipients.map((one) => ({ ...one, values: { ...one.values, k: 0 } }));
    const round = { ...formulaRound, scheme: { ...formulaRound.scheme, ...change }, recipients };
    expect(proposed(round)).toMatchObject({ status: "infeasible", conflicts: [{ code, figures }] });
  });
});

describe("named recipients", () => {
  it("get what the budget says", () => {
    const proposal = solved(namedRound);
    expect(granted(proposal)).toEqual({ a: 700, b: 200 });
    expect(proposal.years[0]).toMatchObject({ ceiling: 1000, committed: 100, granted: 900, left: 0 });
  });

  it("are infeasible above the cap, with what is missing", () => {
    const round = { ...namedRound, scheme: { ...namedRound.scheme, cap: 950 } };
    expect(proposed(round)).toMatchObject({
      status: "infeasible",
      conflicts: [{ code: "named-above-frame", figures: { named: 900, frame: 850, missing: 50 } }],
      repairs: [
        { code: "raise-cap", figures: { amount: 50 } },
        { code: "lower-named", figures: { amount: 50, year: 2025 } },
      ],
    });
  });

  it("say first that commitments alone are above a ceiling", () => {
    const round = { ...namedRound, scheme: { ...namedRound.scheme, cap: 60 } };
    expect(proposed(round)).toMatchObject({
      conflicts: [{ code: "committed-above-cap", figures: { cap: 60, committed: 100, missing: 40 } }],
    });
  });
});

describe("every round of these kinds", () => {
  property.prop([arithmeticRounds])("is read, answered in its schema, and passes the check", (round) => {
    const reading = readRoundOfAnyKind(round);
    expect(reading.ok ? [] : reading.faults).toEqual([]);
    const proposal = proposed(round);
    expect(kindProposalSchema.parse(proposal)).toEqual(proposal);
    expect(verifyProposal(round, JSON.parse(JSON.stringify(proposal))).findings).toEqual([]);
  });

  property.prop([arithmeticRounds.chain((round) => fc.tuple(fc.constant(round), reordered(round)))])(
    "gives the same bytes, whatever the order of its lists",
    ([round, other]) => {
      const reading = readRoundOfAnyKind(other);
      if (!reading.ok || reading.kind === "scored") throw new Error("The same round is valid in any order.");
      expect(JSON.stringify(proposed(reading.document))).toBe(JSON.stringify(proposed(round)));
    },
  );

  property.prop([fc.oneof(rateRounds, formulaRounds, namedRounds)])("keeps every ceiling", (round) => {
    const proposal = proposed(round);
    for (const { left } of proposal.years) expect(left ?? 0).toBeGreaterThanOrEqual(0);
  });

  property.prop([fc.oneof(rateRounds, formulaRounds), fc.nat(20)])(
    "takes at most a step from anybody when the cap grows",
    (round, more) => {
      const larger = { ...round, scheme: { ...round.scheme, cap: round.scheme.cap + more } };
      const [before, after] = [proposed(round), proposed(withScheme(round, larger.scheme.cap))];
      if (before.status === "infeasible" || after.status === "infeasible") return;
      const step = round.scheme.kind === "formula" ? (round.scheme.step ?? 1) : 1;
      const now = granted(after);
      // A remainder can be lost to another (the Alabama paradox), and one step with it; never more.
      for (const [id, amount] of Object.entries(granted(before))) {
        expect(now[id]).toBeGreaterThan(amount - 2 * step);
      }
    },
  );
});

function withScheme(round: ArithmeticRoundDocument, cap: number): ArithmeticRoundDocument {
  switch (round.scheme.kind) {
    case "rate":
    case "formula":
    case "named": {
      const reading = readRoundOfAnyKind({ ...round, scheme: { ...round.scheme, cap } });
      if (!reading.ok || reading.kind === "scored") throw new Error("Another cap leaves the round valid.");
      return reading.document;
    }
  }
}
