import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { exact } from "../../src/decimal.ts";

/**
 * The round in which continuing projects compete for a later year's money: its candidates are the projects that this
 * proposal gives a grant and a forecast for that year, each asking for its forecasts from then on, with the score that it
 * has. Commitments from earlier years come first. Ceilings, steps, least grants as shares or sums, ranking and objective are
 * the scheme's; what is about new applications only (conditions, thresholds, minimums and maximums of areas, shares, what
 * was decided) is not in it. Undefined where no project continues.
 *
 * @param cap kroner for the year
 */
export function continuationRound(
  { scheme, commitments = [], applications }: RoundDocument,
  { awards }: SolvedProposal,
  year: number,
  cap: number,
): RoundDocument | undefined {
  const from = (amounts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(amounts).filter(([one]) => Number(one) >= year));
  const continuing = awards
    .filter(({ amounts }) => (amounts[String(year)] ?? 0) > 0)
    .map((award) => ({ ...award, score: exact(award.score).isNegative() ? "0" : award.score }));
  if (continuing.length === 0) return undefined;
  const given = new Map(applications.map((application) => [application.id, application]));
  const scores = continuing.map(({ score }) => score).sort((a, b) => exact(a).comparedTo(exact(b)));
  const { smallestShare, smallest, step } = scheme.grant ?? {};
  const later = Object.entries(scheme.laterCaps ?? {}).filter(([one]) => Number(one) > year);
  return {
    scheme: {
      id: scheme.id,
      name: scheme.name,
      year,
      cap,
      laterCaps: Object.fromEntries(later),
      areas: scheme.areas.map(({ id, name }) => ({ id, name })),
      criteria: [
        { id: "score", name: "score", weight: 1, lowest: scores[0], highest: scores[scores.length - 1] },
      ],
      ...(scheme.objective && { objective: scheme.objective }),
      ...(scheme.ranking && { ranking: scheme.ranking }),
      grant: {
        ...(step !== undefined && { step }),
        ...(smallestShare !== undefined && { smallestShare }),
      },
    },
    commitments: commitments.map((commitment) => ({ ...commitment, amounts: from(commitment.amounts) })),
    applications: continuing.flatMap(({ application, amounts, score }) => {
      const one = given.get(application);
      return one === undefined
        ? []
        : [
            {
              id: one.id,
              area: one.area,
              title: one.title,
              applicant: one.applicant,
              requested: from(amounts),
              ...(smallest !== undefined && {
                smallestViable: Math.min(smallest, amounts[String(year)] ?? 0),
              }),
              scores: { score },
            },
          ];
    }),
  };
}
