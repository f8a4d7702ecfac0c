import { exact } from "../../../src/decimal.ts";
import { compareIds } from "../../../src/order.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import type { Robustness } from "../../../src/robustness/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { chartTextsIn } from "../../../src/texts/charts/in-language.ts";
import { formatPoints, formatShare } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { robustnessTextsIn } from "../../../src/texts/robustness/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { BarChart, Figure, SpreadChart } from "./charts/chart.ts";
import { applicationOf } from "./lookup.ts";

/** Those who are funded in some of the draws, the bubble marked, and the spread of the value; each where there is any. */
export function robustnessCharts(
  round: Round,
  robustness: Robustness,
  proposal: SolvedProposal,
  language: Language,
): { readonly frequency: BarChart | undefined; readonly spread: SpreadChart | undefined } {
  return {
    frequency: frequencyChart(round, robustness, language),
    spread: spreadChart(robustness, proposal, language),
  };
}

function frequencyChart(
  round: Round,
  { applications, draws, bubble }: Robustness,
  language: Language,
): BarChart | undefined {
  const between = applications
    .filter(({ funded }) => funded > 0 && funded < draws.proven)
    .sort((a, b) => b.funded - a.funded || compareIds(a.application, b.application));
  if (between.length === 0) return undefined;
  const texts = chartTextsIn(language);
  const line = (share: string): Figure => ({ size: Number(share), text: formatShare(share, language) });
  return {
    kind: "bars",
    title: texts.fundedSometimes,
    labels: termsIn(language).application,
    figures: texts.shareOfDraws,
    bars: between.map(({ application, share, certainty }) => ({
      label: `${application} ${applicationOf(round, application).applicant.name}`,
      part: Number(share),
      figure: formatShare(share, language),
      marked: certainty === "bubble",
    })),
    ...(between.some(({ certainty }) => certainty === "bubble") && {
      markName: robustnessTextsIn(language).groups.bubble,
    }),
    lines: [line(bubble.from), line(bubble.to)],
  };
}

/** A value as it is shown beside how it varies: of many millions, decimals beyond the first say nothing. */
export function shownValue(value: string, language: Language): string {
  return formatPoints(exact(value).toDecimalPlaces(1).toFixed(), language);
}

function spreadChart(
  { value }: Robustness,
  { totals }: SolvedProposal,
  language: Language,
): SpreadChart | undefined {
  if (value === undefined) return undefined;
  const texts = robustnessTextsIn(language);
  const figure = (name: string, size: string) => ({
    name,
    figure: { size: Number(size), text: shownValue(size, language) },
  });
  return {
    kind: "spread",
    title: texts.variation,
    names: chartTextsIn(language).figure,
    figures: texts.value,
    five: [
      figure(texts.least, value.least),
      figure(texts.fifth, value.fifth),
      figure(texts.median, value.median),
      figure(texts.ninetyFifth, value.ninetyFifth),
      figure(texts.greatest, value.greatest),
    ],
    beside: figure(texts.inProposal, totals.value),
  };
}
