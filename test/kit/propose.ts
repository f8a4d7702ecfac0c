import type { Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { figuresOf, type Grants, type SpreadFigures } from "./figures.ts";
import { at } from "./readings.ts";
import { decimalText, type Fraction, roundedTo } from "./fraction.ts";

/**
 * A proposal document for grants that somebody chose: all figures right, whether or not the grants hold the rules,
 * and without a proof. `released` are the areas that released their unused money (R13).
 */
export function proposalOf(
  document: RoundDocument,
  grants: Grants,
  released: ReadonlySet<string> = new Set(),
): SolvedProposal {
  const figures = figuresOf(document, grants, released);
  const unused = Number(figures.unused);
  const value = shownValue(document, figures.value);
  return {
    status: "optimal",
    totals: { unused, unusedBound: unused, value, bound: value },
    preference: "unsettled",
    ties: [],
    awards: figures.awards.map(({ application, outcome, amounts, score }) => ({
      application,
      outcome,
      amounts: Object.fromEntries([...amounts].map(([year, amount]) => [year, Number(amount)])),
      score: decimalText(score),
      reasons: [],
    })),
    areas: figures.areas.map((area) => ({
      area: area.area,
      committed: Number(area.committed),
      granted: Number(area.granted),
      unused: Number(area.unused),
      projects: area.projects,
      ...(area.released === undefined ? {} : { released: Number(area.released) }),
    })),
    years: figures.years.map((year) => ({
      year: year.year,
      ...(year.ceiling === undefined ? {} : { ceiling: Number(year.ceiling) }),
      committed: Number(year.committed),
      granted: Number(year.granted),
      ...(year.left === undefined ? {} : { left: Number(year.left) }),
    })),
    ...(figures.spread === undefined ? {} : { spread: shownSpread(figures.spread) }),
    inversions: figures.inversions.map(({ area, application, score, lower }) => ({
      area,
      application,
      score: decimalText(score),
      lower: [...lower],
      reasons: [reasonOfTheKit],
    })),
    conflicts: [],
    proof: {},
    made: { by: "test kit", round: "", content: "" },
  };
}

function shownSpread({ perApplicant, numbers }: SpreadFigures): SolvedProposal["spread"] {
  return {
    ...(perApplicant && { perApplicant: { ...perApplicant, mostAmount: Number(perApplicant.mostAmount) } }),
    ...(numbers && { numbers: [...numbers] }),
  };
}

/** How a value is shown: exact with `score-kroner`, rounded to nine decimals with `points` (R12). */
export function shownValue({ scheme }: RoundDocument, value: Fraction): string {
  return decimalText(scheme.objective === "points" ? roundedTo(value, 9) : value);
}

/** Kroner of the scheme's year by application id, of those that get any; nothing of an infeasible proposal. */
export function grantsOf(document: RoundDocument, proposal: Proposal): Grants {
  return new Map(
    proposal.awards
      .map(
        ({ application, amounts }) => [application, BigInt(at(amounts, document.scheme.year) ?? 0)] as const,
      )
      .filter(([, grant]) => grant > 0n),
  );
}

const reasonOfTheKit: SolvedProposal["inversions"][number]["reasons"][number] = {
  rule: "R10",
  code: "chosen",
  figures: {},
  text: "The grants were chosen by the test kit.",
  texts: { nb: "", nn: "", en: "" },
};
