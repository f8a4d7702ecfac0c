import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeByArithmetic } from "../../../../solver/kinds/propose.ts";
import { verifyProposal } from "../../../../solver/verify/verify.ts";
import { roundHashOfAnyKind } from "../../../../src/kinds/hash.ts";
import type { ArithmeticRoundDocument } from "../../../../src/kinds/schema.ts";
import { arithmeticRounds } from "../../../kit/kinds.ts";
import { formulaRound, rateRound } from "../../kinds/rounds.ts";
import { resealed } from "../resealed.ts";

const proposed = (round: ArithmeticRoundDocument) =>
  proposeByArithmetic(round, { language: "nb", hash: roundHashOfAnyKind(round) });

/** The findings where a forger moves kroner from one award to another and mends the sums and the fingerprint. */
function moved(round: ArithmeticRoundDocument, from: number, to: number, kroner: number) {
  const proposal = proposed(round);
  const awards = proposal.awards.map((award, index) => {
    const change = index === from ? -kroner : index === to ? kroner : 0;
    if (change === 0) return award;
    const amount = (award.amounts["2025"] ?? 0) + change;
    const later = Object.entries(award.amounts).filter(([year]) => year !== "2025");
    const now = amount > 0 ? [["2025", amount] as const] : [];
    return { ...award, amounts: Object.fromEntries([...now, ...later]) };
  });
  return verifyProposal(round, resealed({ ...proposal, awards })).findings;
}

describe("amounts are held against the definition", () => {
  const short = { ...rateRound, scheme: { ...rateRound.scheme, cap: 1293438 } };

  it("where one gets more than the quota rounded up", () => {
    const figures = { application: "bodo", amount: 961442, least: 961440, most: 961441 };
    expect(moved(short, 1, 0, 2)).toContainEqual(
      expect.objectContaining({ place: "awards[0].amounts.2025", code: "amount-off-quota", figures }),
    );
  });

  it.each([
    ["more", 3, 1],
    ["less", 1, 9],
  ])("where the sum is %s than the frame", (_, from, to) => {
    expect(moved(short, from, to, 1)).toContainEqual(expect.objectContaining({ code: "shared-sum-differs" }));
  });

  it("where one with a larger remainder is passed over", () => {
    // Quotas of 350.35 and 650.65: the krone belongs to b.
    const round = { ...formulaRound, scheme: { ...formulaRound.scheme, cap: 1001 } };
    expect(moved(round, 1, 0, 1)).toContainEqual(
      expect.objectContaining({ code: "remainder-passed-over", figures: { application: "b", other: "a" } }),
    );
  });

  property.prop([arithmeticRounds, fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 3 })])(
    "whoever a krone is moved to",
    (round, from, to, kroner) => {
      const { length } = round.recipients;
      fc.pre(proposed(round).status === "optimal" && length > 0 && from % length !== to % length);
      const { awards } = proposed(round);
      fc.pre((awards[from % length]?.amounts["2025"] ?? 0) >= kroner);
      expect(moved(round, from % length, to % length, kroner)).not.toEqual([]);
    },
  );
});
