import type { Round } from "../../../src/round/round.ts";
import type { ChangePoint, Point, Sweep } from "../../../src/sweep/schema.ts";
import { formatAmount, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { figureName } from "../../../src/texts/sweep/figure-name.ts";
import { sweepTextsIn } from "../../../src/texts/sweep/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { plain, wrap } from "./lines.ts";
import { greatestOf, listed, valueBar, whatChanges } from "./sweep-cells.ts";
import { type Column, type Row, table } from "./table.ts";

const noteIndent = 4;

/** A sweep as plain text for a terminal, in lines of at most `width` columns (20 or more). `round` is the one it is of. */
export function renderSweep(round: Round, sweep: Sweep, language: Language, width: number): string {
  const seconds = [...new Set(sweep.points.map(({ and }) => and))];
  const greatest = greatestOf(sweep.points.flatMap((one) => ("totals" in one ? [one.totals.value] : [])));
  const tables = seconds.map((second) => {
    const points = sweep.points.filter(({ and }) => and === second);
    return [
      ...secondHeading(sweep, second, language, width),
      ...pointTable(round, sweep, points, greatest, language, width),
    ];
  });
  return [
    heading(round, sweep, language, width),
    ...tables,
    sweep.and === undefined ? changePointSection(sweep, language, width) : [],
    laterReservation(sweep, language, width),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function heading(round: Round, { range, and }: Sweep, language: Language, width: number): string[] {
  const texts = sweepTextsIn(language);
  const figure = figureName(range.figure, language);
  const title =
    and === undefined
      ? fill(texts.title, { figure })
      : fill(texts.titleOfTwo, { figure, and: figureName(and.figure, language) });
  return [
    ...wrap(plain(`${title} · ${round.scheme.name} (${round.scheme.year})`), width),
    ...wrap(
      fill(texts.range, {
        from: formatAmount(range.from, language),
        to: formatAmount(range.to, language),
        by: formatAmount(range.by, language),
      }),
      width,
    ),
    "",
    ...wrap(texts.meaning, width),
  ];
}

function secondHeading(
  { and }: Sweep,
  second: number | undefined,
  language: Language,
  width: number,
): string[] {
  if (and === undefined || second === undefined) return [];
  const name = figureName(and.figure, language).toUpperCase();
  return wrap(plain(`${name}: ${formatAmount(second, language)}`), width);
}

function pointTable(
  round: Round,
  { range }: Sweep,
  points: readonly Point[],
  greatest: string,
  language: Language,
  width: number,
): string[] {
  const texts = sweepTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: capitalised(plain(figureName(range.figure, language))), align: "right" },
    { heading: texts.value, align: "right" },
    { heading: texts.bar, align: "left", optional: true },
    { heading: terms.unused, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.projects, align: "right" },
    ...round.scheme.areas.map(({ id }): Column => {
      return { heading: plain(fill(texts.areaGranted, { area: id })), align: "right", optional: true };
    }),
  ];
  const rows = points.flatMap((point): Row[] => {
    const at = formatAmount(point.at, language);
    switch (point.status) {
      case "infeasible":
        return [{ cells: [at, texts.infeasible] }];
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
  return table(columns, rows, width);
}

function changePointSection(
  { range, changePoints, open }: Sweep,
  language: Language,
  width: number,
): string[] {
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
  const name = capitalised(plain(figureName(range.figure, language)));
  return [
    ...wrap(`${texts.changePoints} · ${name}`.toUpperCase(), width),
    ...wrap(texts.changePointsMeaning, width),
    ...(rows.length > 0
      ? table(columns, rows, width)
      : open.length > 0
        ? []
        : wrap(texts.noChangePoints, width)),
    ...(ranges.length > 0 ? wrap(fill(texts.open, { ranges: listed(ranges, language) }), width) : []),
  ];
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
  return plain(sentences.join(" "));
}

/** Whatever speaks of later years says that they are forecasts (R5). */
function laterReservation({ range, and }: Sweep, language: Language, width: number): string[] {
  const isLater = range.figure.kind === "ceiling" || and?.figure.kind === "ceiling";
  return isLater ? wrap(termsIn(language).reservation, width) : [];
}

function noted(note: string): Row {
  return { note, indent: noteIndent };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
