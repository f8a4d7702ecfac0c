import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prices, type Prices } from "../../api/prices.ts";
import { exact } from "../../src/decimal.ts";
import type { Alternative, Limit } from "../../src/prices/schema.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { figuresOf } from "../kit/figures.ts";
import { decimalText, type Fraction, fraction, nought, plus, times } from "../kit/fraction.ts";
import {
  capRisesByEnumeration,
  declining,
  withArea,
  withMorePoints,
  withoutDecision,
  withScheme,
} from "../kit/prices.ts";
import { grantsOf, shownValue } from "../kit/propose.ts";
import { readingsOf } from "../kit/readings.ts";
import { runs } from "../kit/seed.ts";

/** Few allocations, so that every changed round can be enumerated. */
const small = { choicesAtMost: 150 };

describe("prices by enumeration", () => {
  it("of every grant, of every decision and of every limit", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), fc.integer({ min: 1, max: 5000 }), async (document, by) => {
        const { proposal, replacements, decisions, limits } = await pricesOf(document, by);
        if (proposal.status === "infeasible") return;
        for (const { application, without } of replacements) {
          expectAlternative(document, proposal, declining(document, application), without);
        }
        for (const { application, without } of decisions) {
          expectAlternative(document, proposal, withoutDecision(document, application), without);
        }
        for (const { limit, removed, eased } of limits) {
          const changed = without(document, limit);
          // In one unit: the proposal's grants with the scores of the round without the priority.
          const own =
            limit.kind === "priority" ? figuresOf(changed, grantsOf(document, proposal)).value : undefined;
          expectAlternative(document, proposal, changed, removed, own);
          if (eased === undefined) continue;
          expectAlternative(document, proposal, moved(document, limit, eased.to), eased.then);
          expect(Math.abs(eased.to - ("figure" in limit ? Number(limit.figure) : NaN))).toBe(
            isCounted(limit) ? 1 : Math.min(by, isLeast(limit) ? limit.figure : by),
          );
        }
        const undecided = [...grantsOf(document, proposal).keys()].filter((id) => !isDecided(document, id));
        expect(replacements.map(({ application }) => application)).toEqual(undecided.sort());
        expect(limits.map(({ limit }) => limit)).toEqual(limitsOf(document));
      }),
      runs(120),
    );
  });

  it("the least rise of the cap, to the krone", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), async (document) => {
        const { proposal, rises } = await pricesOf(document);
        if (proposal.status === "infeasible") return;
        const least = capRisesByEnumeration(document);
        for (const { application, cap } of rises) {
          const rise = least.get(application);
          if (rise === undefined) expect(cap.status).toBe("never");
          else expect(cap).toMatchObject({ status: "proven", rise: Number(rise) });
        }
      }),
      runs(150),
    );
  });

  it("the least rise of an application's own score", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), async (document) => {
        const { proposal, rises, scoreStep } = await pricesOf(document);
        if (proposal.status === "infeasible") return;
        for (const { application, score, ownScore } of rises) {
          const isEnough = (points: string) => {
            const best = bestByEnumeration(withMorePoints(document, application, points));
            return best.status === "optimal" && best.grants.has(application);
          };
          const greatest = greatestOf(document, application);
          if (ownScore.status === "never") {
            expect(ownScore.greatest).toBe(greatest);
            expect(isEnough(exact(greatest).minus(score).toFixed())).toBe(false);
            continue;
          }
          if (ownScore.status !== "proven") throw new Error("Small rounds are settled.");
          const { rise } = ownScore;
          expect(isEnough(rise)).toBe(true);
          expect(isEnough(exact(rise).minus(scoreStep).toFixed())).toBe(false);
          expect(exact(rise).div(scoreStep).isInteger()).toBe(true);
          expect(ownScore.score).toBe(exact(score).plus(rise).toFixed());
          expect(exact(ownScore.score).lessThanOrEqualTo(greatest)).toBe(true);
          // What is enough stays enough, and nothing less is, however much less.
          for (let quarter = 1; exact(quarter).times("0.25").plus(score).lessThan(greatest); quarter++) {
            const points = exact(quarter).times("0.25");
            expect(isEnough(points.toFixed())).toBe(points.greaterThanOrEqualTo(rise));
          }
        }
      }),
      runs(100),
    );
  });
});

async function pricesOf(document: RoundDocument, by?: number): Promise<Prices> {
  return prices(document, { engine: "built-in", by });
}

function expectAlternative(
  document: RoundDocument,
  proposal: SolvedProposal,
  changed: RoundDocument,
  shown: Alternative,
  ownValue?: Fraction,
): void {
  const best = bestByEnumeration(changed);
  if (best.status === "infeasible") {
    expect(shown.status).toBe("infeasible");
    return;
  }
  const before = grantsOf(document, proposal);
  const ids = [...new Set([...before.keys(), ...best.grants.keys()])].sort();
  const own = bestByEnumeration(document);
  if (own.status === "infeasible") throw new Error("There is a proposal.");
  expect(shown).toEqual({
    status: "proven",
    totals: { unused: Number(best.unused), value: shownValue(document, best.value) },
    change: {
      unused: Number(best.unused - own.unused),
      value: shownValue(document, plus(best.value, times(ownValue ?? own.value, fraction(-1n)))),
    },
    preference: "settled",
    applications: ids
      .map((application) => ({
        application,
        before: Number(before.get(application) ?? 0n),
        after: Number(best.grants.get(application) ?? 0n),
      }))
      .filter((one) => one.before !== one.after),
  });
}

function without(document: RoundDocument, limit: Limit): RoundDocument {
  const { scheme } = document;
  switch (limit.kind) {
    case "cap":
      return withScheme(document, { cap: 4_000_000_000_000_000 });
    case "ceiling":
      return withScheme(document, { laterCaps: ceilings(document, limit.year, undefined) });
    case "minimum":
      return withArea(document, limit.area, { minimum: undefined });
    case "maximum":
      return withArea(document, limit.area, { maximum: undefined });
    case "projects":
      return withArea(document, limit.area, { projectsAtMost: undefined });
    case "share":
      return withScheme(document, { shares: scheme.shares?.filter(({ id }) => id !== limit.share) });
    case "applicant-grants":
    case "applicant-amount":
      return withPerApplicant(document, limit.kind, undefined);
    case "number":
      return withNumber(document, limit.number, undefined);
    case "smallest":
      return withScheme(document, { grant: { ...scheme.grant, smallest: 0 } });
    case "smallest-share":
      return withScheme(document, { grant: { ...scheme.grant, smallestShare: 0 } });
    case "largest":
      return withScheme(document, { grant: { ...scheme.grant, largest: undefined } });
    case "threshold":
      return withScheme(document, { threshold: undefined });
    case "criterion-threshold": {
      const criteria = scheme.criteria.map((one) =>
        one.id === limit.criterion ? { ...one, threshold: undefined } : one,
      );
      return withScheme(document, { criteria });
    }
    case "strict-ranking":
      return withScheme(document, { ranking: "report" });
    case "priority":
      return withScheme(document, {
        priorities: scheme.priorities?.filter(({ id }) => id !== limit.priority),
      });
  }
}

function moved(document: RoundDocument, limit: Limit, to: number): RoundDocument {
  switch (limit.kind) {
    case "cap":
      return withScheme(document, { cap: to });
    case "ceiling":
      return withScheme(document, { laterCaps: ceilings(document, limit.year, to) });
    case "minimum":
      return withArea(document, limit.area, { minimum: to });
    case "maximum":
      return withArea(document, limit.area, { maximum: to });
    case "projects":
      return withArea(document, limit.area, { projectsAtMost: to });
    case "applicant-grants":
    case "applicant-amount":
      return withPerApplicant(document, limit.kind, to);
    case "number":
      return withNumber(document, limit.number, to);
    case "smallest":
      return withScheme(document, { grant: { ...document.scheme.grant, smallest: to } });
    case "largest":
      return withScheme(document, { grant: { ...document.scheme.grant, largest: to } });
    case "share":
    case "smallest-share":
    case "threshold":
    case "criterion-threshold":
    case "strict-ranking":
    case "priority":
      throw new Error("These are not moved.");
  }
}

function withPerApplicant(
  document: RoundDocument,
  kind: "applicant-grants" | "applicant-amount",
  to: number | undefined,
): RoundDocument {
  const { spread = {} } = document.scheme;
  const changed = kind === "applicant-grants" ? { grantsAtMost: to } : { amountAtMost: to };
  return withScheme(document, {
    spread: { ...spread, perApplicant: { ...spread.perApplicant, ...changed } },
  });
}

function withNumber(document: RoundDocument, id: string, to: number | undefined): RoundDocument {
  const { spread = {} } = document.scheme;
  const numbers = (spread.numbers ?? []).map((one) => (one.id === id ? { ...one, atLeast: to ?? 0 } : one));
  return withScheme(document, { spread: { ...spread, numbers } });
}

function ceilings({ scheme }: RoundDocument, year: number, to: number | undefined) {
  const others = Object.entries(scheme.laterCaps ?? {}).filter(([key]) => Number(key) !== year);
  return Object.fromEntries(to === undefined ? others : [...others, [String(year), to]]);
}

/** Moved by one, whatever the step. */
function isCounted({ kind }: Limit): boolean {
  return kind === "projects" || kind === "applicant-grants" || kind === "number";
}

/** Moved down, and so no further than to 0. */
function isLeast(limit: Limit): limit is Extract<Limit, { kind: "minimum" | "smallest" }> {
  return limit.kind === "minimum" || limit.kind === "smallest";
}

/** Every limit that the document sets, in the order in which they are priced. */
function limitsOf(document: RoundDocument): Limit[] {
  const { scheme } = document;
  const areas = [...scheme.areas].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { smallest = 0, smallestShare = 0 } = scheme.grant ?? {};
  const { grantsAtMost, amountAtMost } = scheme.spread?.perApplicant ?? {};
  return [
    { kind: "cap", figure: scheme.cap },
    ...Object.entries(scheme.laterCaps ?? {})
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([year, figure]): Limit => ({ kind: "ceiling", year: Number(year), figure })),
    ...areas.flatMap(({ id, minimum = 0, maximum, projectsAtMost }): Limit[] => [
      ...(minimum === 0 ? [] : [{ kind: "minimum", area: id, figure: minimum } as const]),
      ...(maximum === undefined ? [] : [{ kind: "maximum", area: id, figure: maximum } as const]),
      ...(projectsAtMost === undefined
        ? []
        : [{ kind: "projects", area: id, figure: projectsAtMost } as const]),
    ]),
    ...(scheme.shares ?? []).map(({ id, atLeast }): Limit => ({
      kind: "share",
      share: id,
      figure: exact(atLeast).toFixed(),
    })),
    ...(grantsAtMost === undefined ? [] : [{ kind: "applicant-grants", figure: grantsAtMost } as const]),
    ...(amountAtMost === undefined ? [] : [{ kind: "applicant-amount", figure: amountAtMost } as const]),
    ...(scheme.spread?.numbers ?? []).flatMap(({ id, atLeast }): Limit[] =>
      atLeast === 0 ? [] : [{ kind: "number", number: id, figure: atLeast }],
    ),
    ...(smallest === 0 ? [] : [{ kind: "smallest", figure: smallest } as const]),
    ...(exact(smallestShare).isZero()
      ? []
      : [{ kind: "smallest-share", figure: exact(smallestShare).toFixed() } as const]),
    ...rulesOf(document),
  ];
}

/** The rules that say who is a candidate, how much one may get at most, and who goes before whom. */
function rulesOf({ scheme }: RoundDocument): Limit[] {
  const { largest } = scheme.grant ?? {};
  const sorted = <One extends { readonly id: string }>(all: readonly One[]) =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...(largest === undefined ? [] : [{ kind: "largest", figure: largest } as const]),
    ...(scheme.threshold === undefined
      ? []
      : [{ kind: "threshold", figure: exact(scheme.threshold).toFixed() } as const]),
    ...sorted(scheme.criteria).flatMap(({ id, threshold }): Limit[] =>
      threshold === undefined
        ? []
        : [{ kind: "criterion-threshold", criterion: id, figure: exact(threshold).toFixed() }],
    ),
    ...(scheme.ranking === "strict" ? [{ kind: "strict-ranking" } as const] : []),
    ...sorted(scheme.priorities ?? []).flatMap(({ id, points }): Limit[] =>
      exact(points).isZero() ? [] : [{ kind: "priority", priority: id, figure: exact(points).toFixed() }],
    ),
  ];
}

function isDecided({ decisions = [] }: RoundDocument, id: string): boolean {
  return decisions.some(({ application }) => application === id);
}

/** The score of the application with the highest points on every criterion. */
function greatestOf(document: RoundDocument, application: string): string {
  const scores = Object.fromEntries(document.scheme.criteria.map(({ id, highest }) => [id, highest]));
  const applications = document.applications.map((one) =>
    one.id === application ? { ...one, scores } : one,
  );
  const reading = readingsOf({ ...document, applications }).find(({ id }) => id === application);
  return decimalText(reading?.score ?? nought);
}
