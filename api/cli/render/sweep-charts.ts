import type { Point, Sweep } from "../../../src/sweep/schema.ts";
import { chartTextsIn } from "../../../src/texts/charts/in-language.ts";
import { formatAmount, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { figureName } from "../../../src/texts/sweep/figure-name.ts";
import { sweepTextsIn } from "../../../src/texts/sweep/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { Chart, Figure, LinePoint } from "./charts/chart.ts";
import { capitalised } from "./sweep-cells.ts";

/** What is known of one value of the figure. */
interface Known {
  readonly at: number;
  readonly marked: boolean;
  /** Whether it was asked for. */
  readonly asked: boolean;
  /** Exact figures; why there are none where there are none. */
  readonly totals:
    { readonly unused: number; readonly value: string } | "infeasible" | "notKnown" | "notProven";
}

/**
 * The value and the unused money against the figure, with the change points; the unused money only where it varies.
 * A sweep of two figures has no chart: its tables show one figure against the other.
 */
export function sweepCharts(sweep: Sweep, language: Language): Chart[] {
  if (sweep.and !== undefined) return [];
  const known = knownOf(sweep);
  if (known.length < 2 || known.every(({ totals }) => typeof totals === "string")) return [];
  const texts = chartTextsIn(language);
  const figure = figureName(sweep.range.figure, language);
  const chart = (title: string, up: string, show: (totals: Totals) => Figure): Chart => ({
    kind: "line",
    title: fill(title, { figure }),
    across: capitalised(figure),
    up,
    between: "straight",
    points: known.map(({ at, marked, asked, totals }): LinePoint => {
      const place = { at: { size: at, text: formatAmount(at, language) }, marked, labelled: asked };
      return typeof totals === "string"
        ? { ...place, missing: sweepTextsIn(language)[totals] }
        : { ...place, value: show(totals) };
    }),
    ...(known.some(({ marked }) => marked) && { markName: texts.changePoint }),
  });
  const value = chart(texts.valueBy, sweepTextsIn(language).value, (totals) => ({
    size: Number(totals.value),
    text: formatPoints(totals.value, language),
  }));
  const unused = chart(
    texts.unusedBy,
    `${termsIn(language).unused} (${termsIn(language).inKroner})`,
    (totals) => ({
      size: totals.unused,
      text: formatAmount(totals.unused, language),
    }),
  );
  return unusedVaries(known) ? [value, unused] : [value];
}

function unusedVaries(known: readonly Known[]): boolean {
  return new Set(known.flatMap(({ totals }) => (typeof totals === "string" ? [] : [totals.unused]))).size > 1;
}

type Totals = Exclude<Known["totals"], string>;

/** What may be better is no point of a line of the best. */
function totalsOf(point: Point): Known["totals"] {
  switch (point.status) {
    case "optimal":
      return point.totals;
    case "infeasible":
      return "infeasible";
    case "feasible":
      return "notProven";
    case "not-known":
      return "notKnown";
  }
}

/** The points and both sides of every change point, from left to right, each value once. */
function knownOf({ points, changePoints }: Sweep): Known[] {
  const known = new Map<number, Known>();
  for (const point of points) {
    known.set(point.at, { at: point.at, marked: false, asked: true, totals: totalsOf(point) });
  }
  for (const { before, after } of changePoints) {
    for (const [side, marked] of [
      [before, false],
      [after, true],
    ] as const) {
      const totals = side.status === "optimal" ? { unused: side.unused, value: side.value } : side.status;
      const earlier = known.get(side.at);
      known.set(side.at, {
        at: side.at,
        marked: marked || earlier?.marked === true,
        asked: earlier?.asked === true,
        totals,
      });
    }
  }
  return [...known.values()].sort((a, b) => a.at - b.at);
}
