import { assess } from "../../src/eligibility.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { Proposal, SolvedProposal, Worded } from "../../src/proposal/schema.ts";
import type { List, ListTotals, RankingList, Variant } from "../../src/ranking-list/schema.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Finding } from "../../src/texts/findings/kinds.ts";
import { findingSentence } from "../../src/texts/findings/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import { candidatesOf, makerOf, type Making } from "../../solver/propose.ts";
import { grantFindings } from "../../solver/verify/grants.ts";
import { type Assessed, differenceOf, documentOfGrants, grantedBy } from "../grants-document.ts";
import { type Base, baseOf } from "../prices/base.ts";
import { minus, shownValue, valueOf } from "../prices/worth.ts";
import { goDown } from "./going-down.ts";

/** What is asked. */
export interface RankingListRequest {
  readonly document: RoundDocument;
  readonly variants: readonly Variant[];
  readonly making: Making;
}

/**
 * Top down by score until the money is out, beside the best proposal (docs/ranking-list.md). Which rules a list breaks is
 * told by the independent checker.
 *
 * @param proposal the proposal of the round
 */
export function rankingListOf(request: RankingListRequest, proposal: Proposal): RankingList {
  const { document, variants, making } = request;
  const maker = makerOf(making);
  if (proposal.status === "infeasible") return sealed({ proposal, lists: [] }, maker);
  const round = roundOf(document);
  const assessment = assess(round);
  const assessed = { round, assessment, candidates: candidatesOf(assessment) };
  const base = baseOf(round, assessed.candidates, proposal);
  const totals = totalsOf(base.grants, proposal, round.scheme.year);
  const lists = variants.map((variant) => listOf({ request, assessed, base, totals }, variant));
  return sealed({ proposal, totals, lists }, maker);
}

interface Desk {
  readonly request: RankingListRequest;
  readonly assessed: Assessed;
  readonly base: Base;
  /** Of the proposal. */
  readonly totals: ListTotals;
}

function listOf({ request, assessed, base, totals: best }: Desk, variant: Variant): List {
  const { document, making } = request;
  const { round, candidates } = assessed;
  const { grants, passedOver } = goDown(round, candidates, variant);
  const shown = documentOfGrants(assessed, grants, making);
  const totals = totalsOf(grants, shown, round.scheme.year);
  const gained = minus(valueOf(round.scheme, candidates, grants), base.worth.value);
  return {
    variant,
    totals,
    change: {
      unused: totals.unused - best.unused,
      value: shownValue(round.scheme, gained),
      granted: totals.granted - best.granted,
      projects: totals.projects - best.projects,
      left: totals.left - best.left,
    },
    passedOver: [...passedOver],
    broken: brokenBy(document, shown, making.language),
    awards: grantedBy(candidates, grants),
    areas: shown.areas.map(({ area, granted, unused, projects }) => ({ area, granted, unused, projects })),
    difference: differenceOf(candidates, base.grants, grants),
  };
}

function totalsOf(
  grants: readonly number[],
  { totals, years }: Pick<SolvedProposal, "totals" | "years">,
  year: number,
): ListTotals {
  return {
    unused: totals.unused,
    value: totals.value,
    granted: toKroner(sumKroner(grants)),
    projects: grants.filter((grant) => grant > 0).length,
    left: years.find((one) => one.year === year)?.left ?? 0,
  };
}

/** Rules that are about all grants together and cannot be held while a list goes down. */
const afterwards: ReadonlySet<string> = new Set<Finding["code"]>([
  "share-not-met",
  "number-not-met",
  "rank-broken",
]);

/**
 * @throws Error where anything else is wrong: then the list was not made as it should be
 */
function brokenBy(document: RoundDocument, shown: SolvedProposal, language: Language): Worded[] {
  const findings = grantFindings(document, shown);
  const others = findings.filter(({ code }) => !afterwards.has(code));
  if (others.length > 0) {
    const lines = others.slice(0, 5).map((one) => `${one.place}: ${findingSentence(one, "en")}`);
    throw new Error(
      `The ranking list did not pass the check that every answer goes through, so it is not shown; report this round. ${lines.join(" ")}`,
    );
  }
  return findings.map((one) => {
    const texts = {
      nb: findingSentence(one, "nb"),
      nn: findingSentence(one, "nn"),
      en: findingSentence(one, "en"),
    };
    return { rule: one.rule, code: one.code, figures: { ...one.figures }, text: texts[language], texts };
  });
}
