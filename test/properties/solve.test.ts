import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../../api/library.ts";
import type { Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { compare, readDecimal } from "../kit/fraction.ts";
import { grantsOf, shownValue } from "../kit/propose.ts";
import { brokenRules } from "../kit/rules.ts";
import { runs } from "../kit/seed.ts";
import { scaledBy, shuffled } from "../kit/variants.ts";

/** The search proposes for itself: no thread is started, so that hundreds of rounds take seconds. */
const options = { engine: "built-in" } as const;

describe("a proposal", () => {
  it("holds every rule and is the best that enumeration finds", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(), async (document) => {
        const proposal = await solve(document, options);
        expect(brokenRules(document, proposal)).toEqual([]);
        expectBest(document, proposal);
      }),
      runs(400),
    );
  });

  it("is as good with an engine's suggestion", async () => {
    await fc.assert(
      fc.asyncProperty(
        rounds(),
        fc.constantFrom("javascript-lp-solver" as const, "highs" as const),
        async (document, engine) => {
          const proposal = await solve(document, { engine });
          expect(brokenRules(document, proposal)).toEqual([]);
          expectBest(document, proposal);
        },
      ),
      runs(12),
    );
  });

  it("has the same bytes whatever the order of the lists", async () => {
    await fc.assert(
      fc.asyncProperty(withAnother(shuffled), async ([document, other]) => {
        const [proposal, fromOther] = [await solve(document, options), await solve(other, options)];
        expect(JSON.stringify(fromOther)).toBe(JSON.stringify(proposal));
      }),
      runs(150),
    );
  });

  it("leaves no more unused under a higher cap, and is worth no less where it leaves as much", async () => {
    const raised = (document: RoundDocument) =>
      fc.integer({ min: 1, max: 12 }).map((steps) => withCap(document, steps * stepOf(document)));
    await expectNoWorse(raised);
  });

  it("leaves no more unused under lower minimums, and is worth no less where it leaves as much", async () => {
    const lowered = (document: RoundDocument) =>
      fc.integer({ min: 0, max: 99 }).map((percent) => withMinimums(document, percent));
    await expectNoWorse(lowered);
  });

  it("is the same for the others without one that got nothing", async () => {
    const places = rounds({ rankings: ["report"] }).chain((document) =>
      fc.tuple(fc.constant(document), fc.nat(document.applications.length - 1)),
    );
    await fc.assert(
      fc.asyncProperty(places, async ([document, place]) => {
        const proposal = await solve(document, options);
        const removed = document.applications.at(place)?.id ?? "";
        fc.pre(proposal.status === "optimal" && !grantsOf(document, proposal).has(removed));
        const rest = without(document, removed);
        expect(grantsOf(rest, await solve(rest, options))).toEqual(grantsOf(document, proposal));
      }),
      runs(150),
    );
  });

  it("is scaled with the amounts", async () => {
    const factors = fc.constantFrom(2, 7, 10, 1000);
    await fc.assert(
      fc.asyncProperty(rounds(), factors, async (document, factor) => {
        const scaledDocument = scaledBy(document, factor);
        const [proposal, scaled] = [await solve(document, options), await solve(scaledDocument, options)];
        expect(scaled.status).toBe(proposal.status);
        expect(grantsOf(scaledDocument, scaled)).toEqual(
          new Map([...grantsOf(document, proposal)].map(([id, grant]) => [id, grant * BigInt(factor)])),
        );
      }),
      runs(120),
    );
  });
});

/** R12 to the krone, with the one allocation that is preferred; infeasible exactly where there is none. */
function expectBest(document: RoundDocument, proposal: Proposal): void {
  const best = bestByEnumeration(document);
  expect(proposal.status).toBe(best.status);
  if (best.status === "infeasible" || proposal.status === "infeasible") return;
  expect(BigInt(proposal.totals.unused)).toBe(best.unused);
  expect(proposal.totals.value).toBe(shownValue(document, best.value));
  expect(proposal.preference).toBe("settled");
  expect(grantsOf(document, proposal)).toEqual(best.grants);
  if (proposal.unique !== undefined) expect(proposal.unique).toBe(best.unique);
}

/** R12 (a) and (b) where rules are only made wider. */
async function expectNoWorse(wider: (document: RoundDocument) => fc.Arbitrary<RoundDocument>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(withAnother(wider), async ([document, other]) => {
      const [proposal, fromOther] = [await solve(document, options), await solve(other, options)];
      if (proposal.status === "infeasible") return;
      expect(fromOther.status).toBe("optimal");
      if (fromOther.status === "infeasible") return;
      expect(fromOther.totals.unused).toBeLessThanOrEqual(proposal.totals.unused);
      if (fromOther.totals.unused === proposal.totals.unused) expectWorthNoLess(fromOther, proposal);
    }),
    runs(150),
  );
}

function expectWorthNoLess(proposal: SolvedProposal, other: SolvedProposal): void {
  const difference = compare(readDecimal(proposal.totals.value), readDecimal(other.totals.value));
  expect(difference, `${proposal.totals.value} against ${other.totals.value}`).toBeGreaterThanOrEqual(0);
}

/** A round and another made of it. */
function withAnother(
  other: (document: RoundDocument) => fc.Arbitrary<RoundDocument>,
): fc.Arbitrary<readonly [RoundDocument, RoundDocument]> {
  return rounds().chain((document) => fc.tuple(fc.constant(document), other(document)));
}

function stepOf({ scheme }: RoundDocument): number {
  return scheme.grant?.step ?? 1;
}

function withCap(document: RoundDocument, more: number): RoundDocument {
  return { ...document, scheme: { ...document.scheme, cap: document.scheme.cap + more } };
}

function withMinimums(document: RoundDocument, percent: number): RoundDocument {
  const areas = document.scheme.areas.map((area) => ({
    ...area,
    minimum: Math.floor((area.minimum ?? 0) / 100) * percent,
  }));
  return { ...document, scheme: { ...document.scheme, areas } };
}

function without(document: RoundDocument, removed: string): RoundDocument {
  return {
    ...document,
    applications: document.applications.filter(({ id }) => id !== removed),
    ...(document.decisions && {
      decisions: document.decisions.filter(({ application }) => application !== removed),
    }),
  };
}
