import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildProgram } from "../../../solver/build.ts";
import { guideOf } from "../../../solver/exact/guide.ts";
import { modelOf } from "../../../solver/exact/model.ts";
import { rootNode } from "../../../solver/exact/node.ts";
import { search } from "../../../solver/exact/search.ts";
import { roundOf } from "../../../src/round/round.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { runs } from "../../kit/seed.ts";
import { asking, candidatesBy, roundBy, tiny } from "../tiny-rounds.ts";

const control = { shouldStop: () => false };

describe("the guide's relaxation of rows that count grants (R16)", () => {
  it("takes the least grant for a whole one, and no more than that", () => {
    const round = roundBy(
      tiny({
        scheme: {
          cap: 120,
          grant: { smallest: 50 },
          spread: { numbers: [{ id: "two", atLeast: 2, when: { trait: "t" } }] },
        },
        applications: [
          asking("p1", 100, 1, { traits: ["t"] }),
          asking("p2", 100, 1, { traits: ["t"] }),
          asking("p3", 100, 9),
        ],
      }),
    );
    const model = modelOf(buildProgram(round, candidatesBy(round), { kind: "value", unused: 0n }));
    const { kind, shares, objective } = guideOf(model).relax(rootNode(model), undefined);
    expect(kind).toBe("optimal");
    expect([...shares].map((share) => Math.round(share * 100))).toEqual([50, 50, 20]);
    expect(objective * Number(model.grain)).toBeCloseTo(280, 3);
  });

  it("is nowhere below the best, nor infeasible where there is a best", () => {
    const seen = { found: 0 };
    const numbers = rounds({
      rules: new Set(["numbers", "smallest-share", "later-ceilings", "per-applicant"]),
    });
    fc.assert(
      fc.property(numbers, (document) => {
        const round = roundOf(document);
        const model = modelOf(buildProgram(round, candidatesBy(round), { kind: "value", unused: 0n }));
        const answer = search(model, { control });
        if (answer.kind !== "optimal") return;
        seen.found += 1;
        const { kind, objective } = guideOf(model).relax(rootNode(model), undefined);
        expect(kind).toBe("optimal");
        const best = Number(answer.found.objective.numerator) / Number(answer.found.objective.denominator);
        const constant = Number(model.constant.numerator) / Number(model.constant.denominator);
        const bound = objective * Number(model.grain) + constant;
        expect(bound).toBeGreaterThan(best - 1e-6 * Math.max(1, Math.abs(best)));
      }),
      runs(150),
    );
    expect(seen.found).toBeGreaterThan(40);
  });
});
