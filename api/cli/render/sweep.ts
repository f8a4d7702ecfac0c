import type { Round } from "../../../src/round/round.ts";
import type { ChangePoint, Point, Sweep } from "../../../src/sweep/schema.ts";
import { formatAmount, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { figureName } from "../../../src/texts/sweep/figure-name.ts";
import { sweepTextsIn } from "../../../src/texts/sweep/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import { capitalised, greatestOf, listed, valueBar, whatChanges } from "./sweep-cells.ts";
import { sweepCharts } from "./sweep-charts.ts";
import type { Column, Row } from "./table.ts";

const noteIndent = 4;

/** A sweep as a report: its points, where somebody comes in or falls out, and charts. `round` is the one it is of. */
export function sweepReport(round: Round, sweep: Sweep, language: Language): ReportSection[] {
  const seconds = [...new Set(sweep.points.map(({ and }) => and))];
  const greatest = greatestOf(sweep.points.flatMap((one) => ("totals" in one ? [one.totals.value] : [])));
  const charts = sweepCharts(sweep, language).map((chart): ReportPart => ({
    kind: "chart",
    chart,
    tabled: true,
  }));
  const tables = seconds.map((second): ReportSection => {
    const points = sweep.points.filter(({ and }) => and === second);
    return {
      ...secondHeading(sweep, second, language),
      parts: [pointTable(round, sweep, points, greatest, language)],
    };
  });
  return [
    ...heading(round, sweep, language),
    ...charts.map((chart): ReportSection => ({ parts: [chart] })),
    ...tables,
    ...(sweep.and === undefined ? [changePointSection(sweep, language)] : []),
    ...laterReservation(sweep, language),
  ];
}

function heading(round: Round, { range, and }: Sweep, language: Language): ReportSection[] {
  const texts = sweepTextsIn(language);
  const figure = figureName(range.figure, language);
  const title =
    and === undefined
      ? fill(texts.title, { figure })
      : fill(texts.titleOfTwo, { figure, and: figureName(and.figure, language) });
  const swept = fill(texts.range, {
    from: formatAmount(range.from, language),
    to: formatAmount(range.to, language),
    by: formatAmount(range.by, language),
  });
  return [
    {
      heading: `${title} · ${round.scheme.name} (${round.scheme.year})`,
      parts: [{ kind: "text", text: swept }],
    },
    { parts: [{ kind: "text", text: texts.meaning }] },
  ];
}

function secondHeading(
  { and }: Sweep,
  second: number | undefined,
  language: Language,
): { readonly heading?: string } {
  if (and === undefined || second === undefined) return {};
  return { heading: `${capitalised(figureName(and.figure, language))}: ${formatAmount(second, language)}` };
}

function pointTable(
  round: Round,
  { range }: Sweep,
  points: readonly Point[],
  greatest: string,
  language: Language,
): ReportPart {
  const texts = sweepTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: capitalised(figureName(range.figure, language)), align: "right" },
    { heading: texts.value, align: "right" },
    { heading: texts.bar, align: "left", optional: true, drawing: true },
    { heading: terms.unused, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.projects, align: "right" },
    ...round.scheme.areas.map(({ id }): Column => {
      return { heading: fill(texts.areaGranted, { area: id }), align: "right", optional: true };
    }),
  ];
  const rows = points.flatMap((point): Row[] => {
    const at = formatAmount(point.at, language);
    switch (point.status) {
      case "infeasible":
        return [
          { cells: [at, texts.infeasible] },
          ...(point.conflicts ?? []).map((one) => noted(`${one.texts[language]} (${one.rule})`)),
        ];
      case "not-known":
        return [{ cells: [at, texts.notKnown] }];
      case "optimal":
      case "feasible": {
        const { totals, granted, projects, areas, changes } = point;
        const cells = [
          at,
          formatPoints(totals.value, language),
          valueBar(totals.value, greatest),
          formatAmount(totals.unused, language),
          formatAmount(granted, language),
          formatAmount(projects, language),
          ...areas.map((one) => formatAmount(one.granted, language)),
        ];
        const notes = [
          changes === undefined ? undefined : whatChanges(changes, language),
          point.status === "feasible" ? texts.notProven : undefined,
        ];
        return [{ cells }, ...notes.flatMap((note): Row[] => (note === undefined ? [] : [noted(note)]))];
      }
    }
  });
  return { kind: "table", columns, rows };
}

function changePointSection({ range, changePoints, open }: Sweep, language: Language): ReportSection {
  const texts = sweepTextsIn(language);
  const columns: Column[] = [
    { heading: texts.from, align: "right" },
    { heading: texts.valueBefore, align: "right" },
    { heading: texts.valueAfter, align: "right" },
    { heading: termsIn(language).unused, align: "right" },
  ];
  const rows = changePoints.flatMap((one): Row[] => [
    {
      cells: [
        formatAmount(one.after.at, language),
        valueOf(one.before, language),
        valueOf(one.after, language),
        one.after.status === "optimal" ? formatAmount(one.after.unused, language) : "",
      ],
    },
    noted(whoChanges(one, language)),
  ]);
  const ranges = open.map(({ from, to }) =>
    fill(texts.openRange, { from: formatAmount(from, language), to: formatAmount(to, language) }),
  );
  const found: ReportPart[] =
    rows.length > 0
      ? [{ kind: "table", columns, rows }]
      : open.length > 0
        ? []
        : [{ kind: "text", text: texts.noChangePoints }];
  const left: ReportPart[] =
    ranges.length > 0 ? [{ kind: "text", text: fill(texts.open, { ranges: listed(ranges, language) }) }] : [];
  return {
    heading: `${texts.changePoints} · ${capitalised(figureName(range.figure, language))}`,
    parts: [{ kind: "text", text: texts.changePointsMeaning }, ...found, ...left],
  };
}

function valueOf(side: ChangePoint["before"], language: Language): string {
  return side.status === "optimal" ? formatPoints(side.value, language) : sweepTextsIn(language).infeasible;
}

function whoChanges({ before, after, comesIn, fallsOut }: ChangePoint, language: Language): string {
  const texts = sweepTextsIn(language);
  if (before.status === "infeasible") return texts.becomesPossible;
  if (after.status === "infeasible") return texts.becomesImpossible;
  const lists = [
    [texts.comesIn, comesIn],
    [texts.fallsOut, fallsOut],
  ] as const;
  const sentences = lists.flatMap(([text, ids]) =>
    ids.length === 0 ? [] : [fill(text, { list: listed(ids, language) })],
  );
  return sentences.join(" ");
}

/** Whatever speaks of later years says that they are forecasts (R5). */
function laterReservation({ range, and }: Sweep, language: Language): ReportSection[] {
  const isLater = range.figure.kind === "ceiling" || and?.figure.kind === "ceiling";
  return isLater ? [{ parts: [{ kind: "text", text: termsIn(language).reservation }] }] : [];
}

function noted(note: string): Row {
  return { note, indent: noteIndent };
}
