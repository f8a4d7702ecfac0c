import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adopt, alternatives, type Alternatives } from "../../api/alternatives.ts";
import { solve } from "../../api/library.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration, bestDiffering } from "../kit/enumerate.ts";
import type { Grants } from "../kit/figures.ts";
import { compare, type Fraction, fraction, plus, readDecimal, times } from "../kit/fraction.ts";
import { grantsOf, proposalOf, shownValue } from "../kit/propose.ts";
import { brokenRules } from "../kit/rules.ts";
import { runs } from "../kit/seed.ts";

/** Few allocations, so that each alternative can be enumerated. */
const small = { choicesAtMost: 400 };
/** Also with unused money, and with strict ranking, more often than by chance. */
const anyRound = fc.oneof(
  rounds(small),
  rounds({ ...small, releasing: true }),
  rounds({ ...small, rankings: ["strict"] }),
);
const asked = { engine: "built-in", language: "en" } as const;

describe("alternatives by enumeration", () => {
  it("are the best of those that differ enough from all before, until there are none", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRound,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 6 }),
        async (document, differing, count) => {
          const answer = await alternatives(document, { ...asked, differing, count });
          const expected = byEnumeration(document, differing, count);
          expect(answer.alternatives.map(grantsIn)).toEqual(expected.map(({ grants }) => grants));
          expect(answer.alternatives.map(({ totals }) => totals.value)).toEqual(
            expected.map(({ value }) => shownValue(document, value)),
          );
          expect(answer.alternatives.every(({ status }) => status === "proven")).toBe(true);
          expect(answer.ended).toBe(
            expected.length === count && answer.proposal.status !== "infeasible" ? "count" : "none-left",
          );
        },
      ),
      runs(150),
    );
  });

  it("are all within a loss, and none beyond it", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), fc.constantFrom("0", "0.01", "0.1", "0.5"), async (document, share) => {
        const withinLoss = { kind: "share", share } as const;
        const answer = await alternatives(document, { ...asked, withinLoss, count: 8 });
        const expected = byEnumeration(document, 1, 8);
        const best = expected.at(0)?.value ?? fraction(0n);
        const most = times(readDecimal(share), best.numerator < 0n ? times(best, fraction(-1n)) : best);
        const within = expected.filter(({ value }) => compare(lossOf(best, value), most) <= 0);
        expect(answer.alternatives.map(grantsIn)).toEqual(within.map(({ grants }) => grants));
        if (within.length < expected.length) expect(answer.ended).toBe("loss");
      }),
      runs(80),
    );
  });

  it("hold the rules, leave as little unused, differ as is said, and lose no less than those before", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), async (document) => {
        const answer = await alternatives(document, { ...asked, differing: 2, count: 5 });
        const losses = answer.alternatives.map(({ totals }) => readDecimal(totals.loss));
        losses.forEach((loss, place) => {
          expect(compare(loss, losses[place - 1] ?? fraction(0n))).toBeGreaterThanOrEqual(0);
        });
        answer.alternatives.forEach((one, place) => {
          const shown = proposalOf(document, grantsIn(one));
          expect(brokenRules(document, shown)).toEqual([]);
          expect(one.totals.unused).toBe(shown.totals.unused);
          expect(one.totals.unused).toBe(answer.alternatives[0].totals.unused);
          expect(one.areas).toEqual(
            shown.areas.map(({ area, granted, unused, projects }) => ({ area, granted, unused, projects })),
          );
          expect(one.differing).toEqual(
            answer.alternatives.slice(0, place).map((other) => differing(grantsIn(one), grantsIn(other))),
          );
          expect(one.differing.every((number) => number >= 2)).toBe(true);
          const { difference } = one;
          expect(difference.in.length + difference.out.length).toBe(one.differing.at(0) ?? 0);
        });
      }),
      runs(120),
    );
  });

  it("become the proposal where they are decided", async () => {
    await fc.assert(
      fc.asyncProperty(anyRound, async (document) => {
        const answer = await alternatives(document, { ...asked, count: 3 });
        for (const [place, alternative] of answer.alternatives.entries()) {
          const decided = await adopt(document, answer, { number: place + 1 });
          const proposal = await solve(decided, asked);
          expect(proposal.status).toBe("optimal");
          expect(grantsOf(decided, proposal)).toEqual(grantsIn(alternative));
          expect(brokenRules(decided, proposal)).toEqual([]);
          const best = bestByEnumeration(decided);
          expect(best).toMatchObject({ status: "optimal", grants: grantsIn(alternative) });
          if (place === 0) expect(decided).toEqual(document);
        }
      }),
      runs(60),
    );
  });
});

interface Listed {
  readonly grants: Grants;
  readonly value: Fraction;
}

/** The greedy sequence, each step by looking at all grants. */
function byEnumeration(document: RoundDocument, least: number, count: number): readonly Listed[] {
  const best = bestByEnumeration(document);
  if (best.status === "infeasible") return [];
  const listed: Listed[] = [{ grants: best.grants, value: best.value }];
  while (listed.length < count) {
    const earlier = listed.map(({ grants }) => grants);
    const next = bestDiffering(document, best.unused, earlier, least);
    if (next === undefined) break;
    listed.push(next);
  }
  return listed;
}

function grantsIn({ awards }: Alternatives["alternatives"][number]): Grants {
  return new Map(awards.map(({ application, amount }) => [application, BigInt(amount)]));
}

function differing(a: Grants, b: Grants): number {
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.has(id) !== b.has(id)).length;
}

function lossOf(best: Fraction, value: Fraction): Fraction {
  return plus(best, times(value, fraction(-1n)));
}
