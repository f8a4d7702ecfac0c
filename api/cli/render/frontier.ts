import type { Frontier } from "../../../src/frontier/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { exact } from "../../../src/decimal.ts";
import { formatAmount, formatPoints, formatShare } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { sweepTextsIn } from "../../../src/texts/sweep/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { plain, wrap } from "./lines.ts";
import { greatestOf, valueBar, whatChanges } from "./sweep-cells.ts";
import { type Column, type Row, table } from "./table.ts";

const noteIndent = 4;

/** A frontier as plain text for a terminal, in lines of at most `width` columns (20 or more). `round` is the one it is of. */
export function renderFrontier(round: Round, frontier: Frontier, language: Language, width: number): string {
  const texts = sweepTextsIn(language);
  const { aim, status, points } = frontier;
  const title = plain(`${texts.frontierTitle[aim]} · ${round.scheme.name} (${round.scheme.year})`);
  return [
    [...wrap(title, width), "", ...wrap(texts.frontierMeaning[aim], width)],
    points.length === 0 ? [] : pointTable(frontier, language, width),
    wrap(texts.frontierStatus[status], width),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function pointTable({ aim, points }: Frontier, language: Language, width: number): string[] {
  const texts = sweepTextsIn(language);
  const terms = termsIn(language);
  const cut: Column = { heading: texts.largestCut, align: "right" };
  const municipalities: Column = { heading: texts.municipalities, align: "right" };
  const [first, last] = aim === "cut" ? [cut, municipalities] : [municipalities, cut];
  const columns: Column[] = [
    first,
    { heading: texts.value, align: "right" },
    { heading: texts.bar, align: "left", optional: true },
    { heading: terms.unused, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.projects, align: "right" },
    { heading: texts.cutMost, align: "left", optional: true },
    { ...last, optional: true },
  ];
  const greatest = greatestOf(points.map(({ totals }) => totals.value));
  const rows = points.flatMap(
    ({ largestCut, municipalities: reached, totals, granted, projects, changes }): Row[] => {
      // Rounded up, so that nobody is cut by more than what is shown.
      const share =
        largestCut === undefined ? "–" : formatShare(exact(largestCut.cut).toFixed(4, 0), language);
      const [one, other] = aim === "cut" ? [share, reached] : [reached, share];
      const cells = [
        String(one),
        formatPoints(totals.value, language),
        valueBar(totals.value, greatest),
        formatAmount(totals.unused, language),
        formatAmount(granted, language),
        formatAmount(projects, language),
        largestCut === undefined || exact(largestCut.cut).isZero() ? "" : plain(largestCut.application),
        String(other),
      ];
      const note = changes === undefined ? undefined : whatChanges(changes, language);
      return note === undefined ? [{ cells }] : [{ cells }, { note, indent: noteIndent }];
    },
  );
  return table(columns, rows, width);
}
