import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reprioritise, solve } from "../../api/library.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { verifyReprioritisation } from "../../solver/verify/reprioritisation.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { grantsOf, shownValue } from "../kit/propose.ts";
import { rounds } from "../kit/arbitraries.ts";
import { readingsOf } from "../kit/readings.ts";
import { runs } from "../kit/seed.ts";
import { withPolicy } from "../kit/variants.ts";
import {
  bestYears,
  permittingYears,
  roundsWithYears,
  shownLaterValue,
  withLeastYears,
  yearsOf,
} from "../kit/years.ts";

const builtIn = { engine: "built-in" } as const;

/** By application with a grant. */
const granted = ({ awards }: SolvedProposal): ReadonlyMap<string, number> =>
  new Map(
    awards.flatMap(({ application, years }) => (years === undefined ? [] : [[application, years] as const])),
  );

describe("grants for the first years only", () => {
  it("are the best by R12 of what asks least of later years, and their years the best by R17", async () => {
    const seen = { optimal: 0, infeasible: 0, cut: 0, chosen: 0 };
    await fc.assert(
      fc.asyncProperty(roundsWithYears(300), async (document) => {
        const [best, proposal] = [
          bestByEnumeration(withLeastYears(document)),
          await solve(document, builtIn),
        ];
        expect(proposal.status).toBe(best.status);
        seen[best.status] += 1;
        expect(verifyProposal(document, proposal).findings).toEqual([]);
        if (best.status === "infeasible" || proposal.status === "infeasible") return;
        expect(proposal.totals.unused).toBe(Number(best.unused));
        expect(proposal.totals.value).toBe(shownValue(document, best.value));
        expect(grantsOf(document, proposal)).toEqual(best.grants);
        const later = bestYears(document, proposal);
        expect(proposal.totals.laterValue).toBe(shownLaterValue(later.value));
        expect(proposal.totals.laterBound).toBe(proposal.totals.laterValue);
        expect(granted(proposal)).toEqual(new Map([...later.years].sort()));
        expect(proposal.unique).toBe(best.unique && later.unique);
        for (const reading of readingsOf(document)) {
          const years = later.years.get(reading.id);
          if (years === undefined) continue;
          const { least, most } = yearsOf(document, reading);
          if (years < most) seen.cut += 1;
          if (years > least) seen.chosen += 1;
        }
      }),
      runs(200),
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10);
  });

  it("are refused where their years, their value or its proof are altered", async () => {
    const seen = { altered: 0, proofs: 0 };
    await fc.assert(
      fc.asyncProperty(roundsWithYears(100), fc.nat(), async (document, draw) => {
        const proposal = await solve(document, builtIn);
        if (proposal.status === "infeasible") return;
        const { made, ...content } = proposal;
        const places = proposal.awards.flatMap(({ years }, place) => (years === undefined ? [] : [place]));
        if (places.length === 0) return;
        const place = places[draw % places.length];
        const award = (years: number | undefined) =>
          content.awards.map(({ years: had, ...one }, other) => ({
            ...one,
            ...(other === place ? years !== undefined && { years } : had !== undefined && { years: had }),
          }));
        const years = proposal.awards[place].years ?? 0;
        const { laterValue, ...totals } = content.totals;
        const { later, ...proof } = content.proof;
        const altered = [
          { ...content, awards: award(years + 1) },
          ...(years > 1 ? [{ ...content, awards: award(years - 1) }] : []),
          { ...content, awards: award(undefined) },
          { ...content, totals: { ...totals, laterValue: `${laterValue ?? ""}1` } },
          { ...content, totals: { ...totals, laterValue, laterBound: "-1000000" } },
          { ...content, totals },
          ...(later === undefined
            ? [{ ...content, proof: { ...proof, later: { steps: [] } } }]
            : [{ ...content, proof }]),
        ];
        for (const one of altered)
          expect(verifyProposal(document, sealed(one, made)).holds, JSON.stringify(one.awards)).toBe(false);
        seen.altered += altered.length;
        if (later !== undefined) seen.proofs += 1;
      }),
      runs(60),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  it("keep their years when unused money is moved", async () => {
    const seen = { moved: 0, longer: 0 };
    const releasing = fc
      .tuple(
        rounds({ releasing: true, choicesAtMost: 200 }),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 0, max: 3 }),
      )
      .map(([document, fewestYears, part]) =>
        withPolicy(permittingYears(document, fewestYears, part), "best-use"),
      );
    await fc.assert(
      fc.asyncProperty(releasing, async (document) => {
        const answer = await reprioritise(document, builtIn);
        expect(verifyReprioritisation(document, answer).findings).toEqual([]);
        if (
          answer.before.status === "infeasible" ||
          answer.after === null ||
          answer.after.status === "infeasible"
        )
          return;
        const after = granted(answer.after);
        for (const [application, years] of granted(answer.before)) {
          expect(after.get(application)).toBeGreaterThanOrEqual(years);
          if (years > 1) seen.longer += 1;
        }
        if (answer.used > 0) seen.moved += 1;
      }),
      runs(150),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  it("change nothing where no grant may be shorter than what is applied for", async () => {
    await fc.assert(
      fc.asyncProperty(rounds({ choicesAtMost: 100 }), async (document) => {
        const all = {
          ...document,
          scheme: { ...document.scheme, grant: { ...document.scheme.grant, fewestYears: 3 } },
        };
        const [plain, permitted] = [await solve(document, builtIn), await solve(all, builtIn)];
        expect(permitted.status).toBe(plain.status);
        if (permitted.status === "infeasible" || plain.status === "infeasible") return;
        expect(permitted.awards.map((award) => ({ ...award, years: undefined }))).toEqual(
          plain.awards.map((award) => ({ ...award, years: undefined })),
        );
        expect(permitted.proof).toEqual(plain.proof);
      }),
      runs(60),
    );
  });
});
