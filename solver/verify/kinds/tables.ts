import { canonicalText } from "../../../src/canonical.ts";
import type { SolvedKindProposal } from "../../../src/kinds/proposal-schema.ts";
import type { ArithmeticRoundDocument } from "../../../src/kinds/schema.ts";
import type { YearTotals } from "../../../src/proposal/schema.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import type { Expected } from "./expected.ts";
import { ceilingIn, committed, inYear } from "./frames.ts";

/** The figures of a proposal that follow from its awards: totals, years, ties, and how each year was shared out. */
export function tableFindings(
  round: ArithmeticRoundDocument,
  proposal: SolvedKindProposal,
  expected: Expected,
): Finding[] {
  const { totals, ties, unique, proof } = proposal;
  const value = grantedIn(proposal, round.scheme.year).toString();
  return [
    ...differing("totals.value", "R12", totals.value, value),
    ...differing("totals.bound", "R12", totals.bound, value),
    ...differing("ties", "K5", ties.join(", "), expected.ties.toSorted().join(", ")),
    ...differing("unique", "K5", String(unique), String(expected.ties.length === 0)),
    ...differing("years", "R6", canonicalText(proposal.years), canonicalText(yearsOf(round, proposal))),
    ...differing("proof.arithmetic", "form", canonicalText(proof.arithmetic), canonicalText(expected.years)),
  ];
}

function differing(place: string, rule: string, stated: string, expected: string): Finding[] {
  return stated === expected ? [] : [finding(place, rule, "texts-differ", { stated, expected })];
}

function grantedIn({ awards }: SolvedKindProposal, year: number): bigint {
  return awards.reduce((sum, { amounts }) => sum + inYear(amounts, year), 0n);
}

/** The scheme's year and every later year that has a ceiling or money in it. */
function yearsOf(round: ArithmeticRoundDocument, proposal: SolvedKindProposal): YearTotals[] {
  const { scheme, commitments } = round;
  const named = [...proposal.awards, ...(commitments ?? [])].flatMap(({ amounts }) =>
    Object.keys(amounts)
      .map(Number)
      .filter((year) => inYear(amounts, year) > 0n),
  );
  const all = new Set([scheme.year, ...Object.keys(scheme.laterCaps ?? {}).map(Number), ...named]);
  return [...all]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const ceiling = ceilingIn(round, year);
      const [taken, granted] = [committed(round, year), grantedIn(proposal, year)];
      return {
        year,
        ...(ceiling !== undefined && { ceiling: shown(ceiling), left: shown(ceiling - taken - granted) }),
        committed: shown(taken),
        granted: shown(granted),
        ...(year > scheme.year && { reservation: true }),
      };
    });
}
