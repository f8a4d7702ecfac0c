import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Progress } from "../../solver/allocate.ts";
import { NothingFoundError } from "../../solver/nothing-found.ts";
import { propose } from "../../solver/propose.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import type { Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import { roundHash } from "../../src/round/hash.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { asking, tiny } from "../solver/tiny-rounds.ts";
import { rounds } from "../kit/arbitraries.ts";
import { type Best, bestByEnumeration, bestWithUnused } from "../kit/enumerate.ts";
import { compare, readDecimal } from "../kit/fraction.ts";
import { brokenRules } from "../kit/rules.ts";
import { runs } from "../kit/seed.ts";

interface Stopped {
  /** Undefined where nothing was found in time. */
  readonly proposal: Proposal | undefined;
  readonly told: readonly Progress[];
}

/** The proposal of a search that is told to stop at a question, and to leave R12 (a) at another. */
async function stopped(document: RoundDocument, questions: number, half: number): Promise<Stopped> {
  const told: Progress[] = [];
  let asked = 0;
  const shouldStop = () => {
    asked += 1;
    return asked > questions;
  };
  const effort = { shouldStop, halfSpent: () => asked > half, onProgress: (one: Progress) => told.push(one) };
  const making = { language: "nb", hash: roundHash(document) } as const;
  const nobody = () => Promise.resolve(undefined);
  try {
    return { proposal: await propose(roundOf(document), nobody, effort, making), told };
  } catch (error) {
    if (!(error instanceof NothingFoundError)) throw error;
    return { proposal: undefined, told };
  }
}

const scores = { c: 1.5, d: 1 };
/** Weights of more decimals than a bound is shown with, and a grant that may be cut to a part. */
const manyDecimals = tiny({
  scheme: {
    cap: 1,
    laterCaps: { "2026": 0 },
    objective: "points",
    criteria: [
      { id: "c", name: "C", weight: "0.3333333333333333333333", lowest: 0, highest: 9 },
      { id: "d", name: "D", weight: 1, lowest: 0, highest: 9 },
    ],
    grant: { smallest: 0 },
    shares: [{ id: "large", atLeast: "0.5", when: { requestedAtLeast: 2 } }],
  },
  applications: [
    asking("p0", 1, 0, { scores }),
    asking("p1", { "2025": 3, "2026": 0 }, 0, { scores, smallestViable: 0 }),
  ],
});

describe("a proposal that was cut short at any moment", () => {
  it("proves just the bound that it shows, where scores have more decimals than that", async () => {
    for (let questions = 0; questions <= 12; questions++) {
      const { proposal } = await stopped(manyDecimals, questions, 0);
      if (proposal !== undefined) expect(verifyProposal(manyDecimals, proposal).findings).toEqual([]);
    }
  });

  it("holds every rule, and its bounds are true and proven", async () => {
    const seen = { feasible: 0, gap: 0, unusedOpen: 0 };
    await fc.assert(
      fc.asyncProperty(rounds(), fc.nat(12), fc.nat(6), async (document, questions, half) => {
        const { proposal, told } = await stopped(document, questions, half);
        expectProgressInOrder(told);
        if (proposal === undefined) return;
        const best = bestByEnumeration(document);
        expect(verifyProposal(document, proposal).findings).toEqual([]);
        if (proposal.status !== "feasible") {
          expect(proposal.status).toBe(best.status);
          return;
        }
        seen.feasible += 1;
        if (proposal.totals.value !== proposal.totals.bound) seen.gap += 1;
        if (proposal.totals.unusedBound < proposal.totals.unused) seen.unusedOpen += 1;
        expect(brokenRules(document, proposal)).toEqual([]);
        expectTrueBounds(document, proposal, best);
      }),
      runs(400),
    );
    expect(seen.feasible).toBeGreaterThan(20);
    expect(seen.gap).toBeGreaterThan(5);
    expect(seen.unusedOpen).toBeGreaterThan(0);
  });
});

function expectTrueBounds(document: RoundDocument, { totals }: SolvedProposal, best: Best): void {
  if (best.status === "infeasible") throw new Error("There is a proposal for what has none.");
  expect(BigInt(totals.unusedBound)).toBeLessThanOrEqual(best.unused);
  expect(BigInt(totals.unused)).toBeGreaterThanOrEqual(best.unused);
  // The bound speaks of those that leave as much unused as is shown.
  const value = bestWithUnused(document, BigInt(totals.unused));
  expect(compare(value, readDecimal(totals.bound))).toBeLessThanOrEqual(0);
  expect(compare(readDecimal(totals.value), readDecimal(totals.bound))).toBeLessThanOrEqual(0);
}

/** Within a stage what is found never gets worse, nor what is proven, and they never cross. Rounded to be looked at. */
function expectProgressInOrder(told: readonly Progress[]): void {
  for (const [place, { stage, found, bound }] of told.entries()) {
    // Of unused money less is better.
    const sign = stage === "unused" ? -1 : 1;
    const before = place === 0 || told[place - 1].stage !== stage ? undefined : told[place - 1];
    expectAtMost(found, bound, sign);
    expectAtMost(before?.found, found, sign);
    expectAtMost(bound, before?.bound, sign);
  }
}

function expectAtMost(lesser: number | undefined, greater: number | undefined, sign: number): void {
  if (lesser === undefined || greater === undefined) return;
  const tolerance = 1e-9 * Math.max(1, Math.abs(lesser), Math.abs(greater));
  expect(sign * lesser).toBeLessThanOrEqual(sign * greater + tolerance);
}
