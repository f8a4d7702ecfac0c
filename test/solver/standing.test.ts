import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { message } from "../../src/reasons/codes.ts";
import { roundOf } from "../../src/round/round.ts";
import { compare, fraction } from "../../solver/exact/fraction.ts";
import { laterAmount, obstacles, standingOf, withoutGrant } from "../../solver/standing.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { figuresOf } from "../kit/figures.ts";
import { proposalOf } from "../kit/propose.ts";
import { brokenRules } from "../kit/rules.ts";
import { runs } from "../kit/seed.ts";
import { area, asking, candidatesBy, committed, roundBy, tiny } from "./tiny-rounds.ts";

const document = tiny({
  scheme: {
    laterCaps: { "2026": 20, "2027": 9 },
    areas: [area("a", { minimum: 50 }), area("b", { minimum: 40, maximum: 60 }), area("c", { minimum: 5 })],
    shares: [
      { id: "guided", atLeast: "0.25", when: { trait: "guidance" } },
      { id: "large", atLeast: 1, when: { requestedAtLeast: 30 } },
    ],
    grant: { smallest: 1 },
  },
  commitments: [
    committed("k1", "a", { "2025": 8, "2026": 3 }),
    committed("k2", "a", { "2025": 2 }),
    committed("k3", "c", { "2025": 6 }),
  ],
  applications: [
    asking("p1", { "2025": 30, "2026": 20 }, 5, { traits: ["guidance"] }),
    asking("p2", { "2025": 9, "2026": 3, "2027": 2 }, 3),
    asking("p3", 12, 4, { area: "b" }),
    asking("p4", 12, 4),
    asking("p5", 12, 6, { area: "b" }),
  ],
  decisions: [{ application: "p5", decision: "grant" }],
});

describe("the standing of p1 with 20, p2 with 4 and p3 with 12 kroner", () => {
  const round = roundBy(document);
  const candidates = candidatesBy(round);
  const standing = standingOf(round, candidates, [20, 4, 12, 0, 0]);

  it("has what is left of the cap, after commitments", () => {
    expect(standing.capLeft).toBe(100n - 16n - 36n);
  });

  it.each([
    // 20 − 3 − 20·20/30 − 3·4/9 = 17 − 40/3 − 4/3 = 7/3
    [2026, 7n, 3n],
    // 9 − 2·4/9 = 73/9
    [2027, 73n, 9n],
  ])("has what is left of %i exactly", (year, numerator, denominator) => {
    const left = standing.laterLeft.get(year) ?? fraction(0n);
    expect(compare(left, fraction(numerator, denominator))).toBe(0);
  });

  it("has every area's figures, and the best undecided that got nothing", () => {
    const shown = [...standing.areas].map(([id, one]) => ({
      id,
      committed: one.committed,
      granted: one.granted,
      projects: one.projects,
      unused: one.unused,
      bestWithout: one.bestWithout?.application.id,
    }));
    expect(shown).toEqual([
      { id: "a", committed: 10n, granted: 24n, projects: 2, unused: 16n, bestWithout: "p4" },
      { id: "b", committed: 0n, granted: 12n, projects: 1, unused: 28n, bestWithout: undefined },
      { id: "c", committed: 6n, granted: 0n, projects: 0, unused: 0n, bestWithout: undefined },
    ]);
  });

  it("has the shares in units of their decimals: above 0 where they are broken", () => {
    const shown = standing.shares.map(({ share, excess, decimals }) => [share.id, excess, decimals]);
    expect(shown).toEqual([
      // 25·36 − 100·20
      ["guided", -1100n, 2],
      // 36 − 20
      ["large", 16n, 0],
    ]);
  });

  it("a share that is broken already is no obstacle to who mends some of it", () => {
    // 10 kroner more for p1 leave 6 of the 16 that are missing; 20/3 of 2026 are more than the 7/3 that are left.
    expect(obstacles(standing, 0, 30n)).toEqual([
      message("later-ceiling-reached", { year: 2026, needed: 7, left: 2, missing: 5 }),
    ]);
  });

  it("of an area that has released, nothing is unused any more", () => {
    const { areas } = standingOf(round, candidates, [20, 4, 12, 0, 0], new Set(["a"]));
    expect([...areas.values()].map(({ unused }) => unused)).toEqual([0n, 28n, 0n]);
  });

  it("a later year follows the grant unrounded", () => {
    expect(laterAmount(candidates[0], 20, 2026)).toEqual(fraction(400n, 30n));
    expect(laterAmount(candidates[0], 20, 2028)).toEqual(fraction(0n, 30n));
  });
});

/** A round with the best grants that enumeration finds, and one of its candidates. */
const solvedRounds = fc.tuple(rounds({ choicesAtMost: 400 }), fc.nat()).map(([drawn, pick]) => {
  const best = bestByEnumeration(drawn);
  const round = roundOf(drawn);
  const candidates = candidatesBy(round);
  const granted = best.status === "optimal" ? best.grants : new Map<string, bigint>();
  const grants = candidates.map(({ application }) => Number(granted.get(application.id) ?? 0n));
  return { document: drawn, best, round, candidates, grants, index: pick % Math.max(1, candidates.length) };
});

describe("of random rounds", () => {
  it("the standing has the figures that the kit reckons", () => {
    fc.assert(
      fc.property(solvedRounds, ({ document: drawn, best, round, candidates, grants }) => {
        if (best.status === "infeasible") return;
        const figures = figuresOf(drawn, best.grants);
        const { areas, capLeft } = standingOf(round, candidates, grants);
        expect(
          [...areas].map(([id, { committed: bound, granted, unused, projects }]) => ({
            area: id,
            committed: bound,
            granted,
            unused,
            projects,
          })),
        ).toMatchObject(
          figures.areas.map(({ area: id, committed: bound, granted, unused, projects }) => ({
            area: id,
            committed: bound,
            granted,
            unused,
            projects,
          })),
        );
        expect(capLeft).toBe(figures.years[0].left);
      }),
      runs(60),
    );
  });

  it("a standing with a grant taken back is the standing of the other grants", () => {
    fc.assert(
      fc.property(solvedRounds, ({ best, round, candidates, grants, index }) => {
        if (best.status === "infeasible" || grants.at(index) === 0 || candidates.length === 0) return;
        const rest = grants.map((grant, other) => (other === index ? 0 : grant));
        const taken = withoutGrant(standingOf(round, candidates, grants), index);
        const anew = standingOf(round, candidates, rest);
        expect(taken.grants).toEqual(anew.grants);
        expect(taken.capLeft).toBe(anew.capLeft);
        expect(taken.shares).toEqual(anew.shares);
        expect(taken.spread.numbers).toEqual(anew.spread.numbers);
        for (const [applicant, own] of taken.spread.applicants) {
          expect(own).toEqual(anew.spread.applicants.get(applicant) ?? { grants: 0, granted: 0n });
        }
        for (const [year, left] of anew.laterLeft) {
          expect(compare(taken.laterLeft.get(year) ?? fraction(0n), left), String(year)).toBe(0);
        }
        for (const [id, { granted, projects, unused }] of anew.areas) {
          expect(taken.areas.get(id)).toMatchObject({ granted, projects, unused });
        }
      }),
      runs(80),
    );
  });

  it("obstacles are there exactly where another grant breaks a rule", () => {
    const seen = { free: 0, hindered: 0 };
    const drawn = fc.tuple(solvedRounds, fc.nat(99), fc.boolean());
    fc.assert(
      fc.property(drawn, ([{ document: one, best, round, candidates, grants, index }, pick, inFull]) => {
        if (best.status === "infeasible" || candidates.length === 0) return;
        // It, or another one, has lost its grant: then there is room, if the rest still holds every rule.
        const lost = pick % 2 === 0 ? index : pick % candidates.length;
        const kept = grants.map((grant, other) => (other === lost ? 0 : grant));
        const granted = new Map(
          candidates.map(({ application }, other) => [application.id, BigInt(kept[other])] as const),
        );
        if (brokenRules(one, proposalOf(one, granted)).length > 0) return;
        const { application, decided, least, most } = candidates[index];
        const more = kept[index] === 0 ? least : kept[index] + round.scheme.grant.step;
        const wanted = inFull ? most : more;
        if (decided !== undefined || wanted <= kept[index] || wanted > most) return;
        const broken = brokenRules(
          one,
          proposalOf(one, new Map([...granted, [application.id, BigInt(wanted)]])),
        );
        const found = obstacles(standingOf(round, candidates, kept), index, BigInt(wanted));
        seen[found.length === 0 ? "free" : "hindered"] += 1;
        expect(found.length > 0, broken.join(" ")).toBe(broken.length > 0);
      }),
      runs(150),
    );
    expect(Math.min(seen.free, seen.hindered)).toBeGreaterThan(10);
  });
});
