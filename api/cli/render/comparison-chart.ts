import type { Comparison } from "../../../src/comparison/schema.ts";
import { formatAmount } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { chartTextsIn } from "../../../src/texts/charts/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { Figure, StackedChart } from "./charts/chart.ts";

/**
 * What each area has under each scenario: committed, granted and unused.
 *
 * @param letter what the scenario in a place of the list is called
 */
export function moneyChart(
  { areas, scenarios }: Comparison,
  letter: (index: number) => string,
  language: Language,
): StackedChart {
  const terms = termsIn(language);
  const figure = (kroner: number): Figure => ({ size: kroner, text: formatAmount(kroner, language) });
  return {
    kind: "stacked",
    title: `${chartTextsIn(language).moneyByArea} (${terms.inKroner})`,
    labels: terms.area,
    parts: [terms.committed, terms.granted, terms.unused],
    bars: areas.flatMap(({ area, figures }) =>
      scenarios.flatMap((_, index) => {
        const one = figures[index];
        if (one === null) return [];
        const amounts = [one.committed, one.granted, one.unused];
        return [{ label: `${area} · ${letter(index)}`, figures: amounts.map(figure) }];
      }),
    ),
  };
}
