import type { Frontier, FrontierPoint } from "../../../src/frontier/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { exact } from "../../../src/decimal.ts";
import { formatAmount, formatPoints, formatShare } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { sweepTextsIn } from "../../../src/texts/sweep/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { Chart, Figure, LinePoint } from "./charts/chart.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import { greatestOf, valueBar, whatChanges } from "./sweep-cells.ts";
import type { Column, Row } from "./table.ts";

const noteIndent = 4;

/** A frontier as a report, with a chart. `round` is the one it is of. */
export function frontierReport(round: Round, frontier: Frontier, language: Language): ReportSection[] {
  const texts = sweepTextsIn(language);
  const { aim, status, points } = frontier;
  return [
    { heading: `${texts.frontierTitle[aim]} · ${round.scheme.name} (${round.scheme.year})`, parts: [] },
    { parts: [{ kind: "text", text: texts.frontierMeaning[aim] }] },
    ...(points.length < 2
      ? []
      : [{ parts: [{ kind: "chart", chart: frontierChart(frontier, language), tabled: true } as const] }]),
    ...(points.length === 0 ? [] : [{ parts: [pointTable(frontier, language)] }]),
    { parts: [{ kind: "text", text: texts.frontierStatus[status] }] },
  ];
}

/** The best value for each largest cut, or for each number of municipalities that is to be reached. */
function frontierChart({ aim, points }: Frontier, language: Language): Chart {
  const texts = sweepTextsIn(language);
  const placed = points.map((point): LinePoint => ({
    at: aim === "cut" ? cutFigure(point, language) : reachFigure(point, language),
    marked: false,
    labelled: true,
    value: { size: Number(point.totals.value), text: formatPoints(point.totals.value, language) },
  }));
  return {
    kind: "line",
    title: texts.frontierTitle[aim],
    across: aim === "cut" ? texts.largestCut : texts.municipalities,
    up: texts.value,
    // A cut may be smaller than is allowed, and more municipalities may be reached than are asked for.
    between: aim === "cut" ? "held" : "ahead",
    points: placed.sort((a, b) => a.at.size - b.at.size),
  };
}

function cutFigure({ largestCut }: FrontierPoint, language: Language): Figure {
  const size = largestCut === undefined ? 0 : Number(largestCut.cut);
  return { size, text: cutText(largestCut?.cut, language) };
}

/** Rounded up, so that nobody is cut by more than what is shown. */
function cutText(cut: string | undefined, language: Language): string {
  return cut === undefined ? "–" : formatShare(exact(cut).toFixed(4, 0), language);
}

function reachFigure({ municipalities }: FrontierPoint, language: Language): Figure {
  return { size: municipalities, text: formatAmount(municipalities, language) };
}

function pointTable({ aim, points }: Frontier, language: Language): ReportPart {
  const texts = sweepTextsIn(language);
  const terms = termsIn(language);
  const cut: Column = { heading: texts.largestCut, align: "right" };
  const municipalities: Column = { heading: texts.municipalities, align: "right" };
  const [first, last] = aim === "cut" ? [cut, municipalities] : [municipalities, cut];
  const columns: Column[] = [
    first,
    { heading: texts.value, align: "right" },
    { heading: texts.bar, align: "left", optional: true, drawing: true },
    { heading: terms.unused, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.projects, align: "right" },
    { heading: texts.cutMost, align: "left", optional: true },
    { ...last, optional: true },
  ];
  const greatest = greatestOf(points.map(({ totals }) => totals.value));
  const rows = points.flatMap(
    ({ largestCut, municipalities: reached, totals, granted, projects, changes }): Row[] => {
      const share = cutText(largestCut?.cut, language);
      const [one, other] = aim === "cut" ? [share, reached] : [reached, share];
      const cells = [
        String(one),
        formatPoints(totals.value, language),
        valueBar(totals.value, greatest),
        formatAmount(totals.unused, language),
        formatAmount(granted, language),
        formatAmount(projects, language),
        largestCut === undefined || exact(largestCut.cut).isZero() ? "" : largestCut.application,
        String(other),
      ];
      const note = changes === undefined ? undefined : whatChanges(changes, language);
      return note === undefined ? [{ cells }] : [{ cells }, { note, indent: noteIndent }];
    },
  );
  return { kind: "table", columns, rows };
}
