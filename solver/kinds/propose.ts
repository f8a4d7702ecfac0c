import { sumKroner, toKroner } from "../../src/kroner.ts";
import { byKind } from "../../src/kinds/kind.ts";
import type { KindAward, KindProposal } from "../../src/kinds/proposal-schema.ts";
import type { ArithmeticRoundDocument } from "../../src/kinds/schema.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { YearTotals } from "../../src/proposal/schema.ts";
import type { Language } from "../../src/texts/language.ts";
import { word } from "../../src/texts/word.ts";
import { definitionOf, makerOf, type Making } from "../propose.ts";
import { shareByFormula } from "./formula.ts";
import { ceilingOf, committedIn } from "./frames.ts";
import { shareByName } from "./named.ts";
import { shareByRates } from "./rate.ts";
import type { MadeAward, Shared } from "./shared.ts";

/**
 * The proposal of a round of rates, of a formula or of named recipients (docs/kinds.md). There is nothing to search for:
 * the amounts follow by arithmetic, which stands line by line in each award.
 */
export function proposeByArithmetic(round: ArithmeticRoundDocument, making: Making): KindProposal {
  const { kind } = round.scheme;
  const shared = byKind<Shared>(round, {
    rate: shareByRates,
    formula: shareByFormula,
    named: shareByName,
  });
  const maker = makerOf(making);
  if (shared.kind === "infeasible") {
    const { contradictions } = shared;
    return sealed(
      {
        status: "infeasible" as const,
        ...definitionOf(round),
        kind,
        awards: [],
        areas: [],
        years: [],
        conflicts: contradictions.flatMap(({ conflicts }) =>
          conflicts.map((one) => word(one, making.language)),
        ),
        repairs: contradictions.flatMap(({ repairs }) => repairs.map((one) => word(one, making.language))),
        proof: { arithmetic: [] },
      },
      maker,
    );
  }
  const value = sumKroner(shared.awards.map(({ amounts }) => amounts.get(round.scheme.year) ?? 0)).toString();
  return sealed(
    {
      status: "optimal" as const,
      ...definitionOf(round),
      kind,
      totals: { unused: 0 as const, unusedBound: 0 as const, value, bound: value },
      preference: "settled" as const,
      unique: shared.ties.length === 0,
      ties: [...shared.ties],
      awards: shared.awards.map((award) => awardOf(award, making.language)),
      areas: [],
      years: yearTotals(round, shared.awards),
      inversions: [],
      conflicts: [],
      proof: { arithmetic: [...shared.years] },
    },
    maker,
  );
}

function awardOf({ id, outcome, amounts, arithmetic, reasons }: MadeAward, language: Language): KindAward {
  return {
    application: id,
    outcome,
    amounts: Object.fromEntries([...amounts].map(([year, amount]) => [String(year), amount])),
    arithmetic: [...arithmetic],
    reasons: reasons.map((one) => word(one, language)),
  };
}

/** The scheme's year and every later year that has a ceiling or money in it, as a scored proposal has them. */
function yearTotals(round: ArithmeticRoundDocument, awards: readonly MadeAward[]): YearTotals[] {
  const { scheme, commitments = [] } = round;
  const years = new Set([scheme.year, ...Object.keys(scheme.laterCaps ?? {}).map(Number)]);
  for (const { amounts } of awards) for (const year of amounts.keys()) years.add(year);
  for (const { amounts } of commitments) {
    for (const [year, amount] of Object.entries(amounts)) if (amount > 0) years.add(Number(year));
  }
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const ceiling = ceilingOf(round, year);
      const committed = committedIn(round, year);
      const granted = sumKroner(awards.map(({ amounts }) => amounts.get(year) ?? 0));
      return {
        year,
        ...(ceiling !== undefined && { ceiling }),
        committed: toKroner(committed),
        granted: toKroner(granted),
        ...(ceiling !== undefined && { left: toKroner(BigInt(ceiling) - committed - granted) }),
        ...(year > scheme.year && { reservation: true }),
      };
    });
}
