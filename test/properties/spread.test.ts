import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reprioritise, solve } from "../../api/library.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { grantFindings } from "../../solver/verify/grants.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration, choicesOf } from "../kit/enumerate.ts";
import { grantsOf, proposalOf, shownValue } from "../kit/propose.ts";
import { readingsOf } from "../kit/readings.ts";
import { type RoundRule, roundRules } from "../kit/round-rules.ts";
import { brokenRules } from "../kit/rules.ts";
import { runs } from "../kit/seed.ts";
import { withPolicy } from "../kit/variants.ts";

const builtIn = { engine: "built-in" } as const;

/** Rounds with R15 and R16, and any others of the rules beside them. */
const spread = fc
  .subarray(roundRules.filter((rule) => rule !== "large-amounts"))
  .chain((others: RoundRule[]) =>
    rounds({ rules: new Set([...others, "per-applicant", "numbers"]), choicesAtMost: 500 }),
  );

/** The same, and money that an area cannot use; who may receive is not limited. */
const releasing = rounds({ releasing: true, choicesAtMost: 500 })
  .filter(({ scheme }) => scheme.spread !== undefined)
  .map((document) => withPolicy(document, "best-use"));

describe("spread", () => {
  it("gives the best of all that enumeration finds, or says that there is none", async () => {
    const seen = { optimal: 0, infeasible: 0 };
    await fc.assert(
      fc.asyncProperty(spread, async (document) => {
        const [best, proposal] = [bestByEnumeration(document), await solve(document, builtIn)];
        expect(proposal.status).toBe(best.status);
        expect(brokenRules(document, proposal)).toEqual([]);
        seen[best.status] += 1;
        if (best.status === "infeasible" || proposal.status === "infeasible") return;
        expect(proposal.totals.unused).toBe(Number(best.unused));
        expect(proposal.totals.value).toBe(shownValue(document, best.value));
        expect(grantsOf(document, proposal)).toEqual(best.grants);
      }),
      runs(200),
    );
    expect(Math.min(seen.optimal, seen.infeasible)).toBeGreaterThan(20);
  });

  it("holds for the whole after a reprioritisation", async () => {
    const seen = { moved: 0 };
    await fc.assert(
      fc.asyncProperty(releasing, async (document) => {
        const { after, used } = await reprioritise(document, builtIn);
        if (after === null) return;
        expect(brokenRules(document, after, "after")).toEqual([]);
        if (used > 0) seen.moved += 1;
      }),
      runs(150),
    );
    expect(seen.moved).toBeGreaterThan(3);
  });

  it("is checked in any grants, by the checker as by the kit", () => {
    const seen = { R15: 0, R16: 0 };
    const granted = fc.tuple(spread, fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }));
    fc.assert(
      fc.property(granted, ([document, draws]) => {
        const grants = new Map(
          readingsOf(document).flatMap(({ id, standing, choice }, place) =>
            standing.is === "candidate" && choice.most > 0n && (draws[place] ?? 0) < 6
              ? [[id, choice.most] as const]
              : [],
          ),
        );
        const proposal = proposalOf(document, grants);
        const rules = ["R15", "R16"] as const;
        for (const rule of rules) {
          const broken = brokenRules(document, proposal).filter((one) => one.startsWith(`${rule}:`));
          const found = grantFindings(document, proposal).filter((one) => one.rule === rule);
          expect(found.length).toBe(broken.length);
          seen[rule] += broken.length;
        }
      }),
      runs(100),
    );
    expect(Math.min(seen.R15, seen.R16)).toBeGreaterThan(20);
  });

  it("without a rule changes nothing but the fingerprint of the round", async () => {
    await fc.assert(
      fc.asyncProperty(rounds({ rules: new Set<RoundRule>(["shares", "maximums"]) }), async (document) => {
        const empty: RoundDocument = {
          ...document,
          scheme: { ...document.scheme, spread: { perApplicant: {}, numbers: [] } },
        };
        expect(choicesOf(empty)).toBe(choicesOf(document));
        const [one, other] = [await solve(document, builtIn), await solve(empty, builtIn)];
        expect({ ...other, made: undefined }).toEqual({ ...one, made: undefined });
        expect(other).not.toHaveProperty("spread");
      }),
      runs(40),
    );
  });
});
