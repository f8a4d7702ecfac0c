import type { Round } from "../../../src/round/round.ts";
import type { Stress, StressedYear } from "../../../src/stress/schema.ts";
import { formatAmount, formatKroner, formatPoints, formatShare } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { stressTextsIn } from "../../../src/texts/stress/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { Figure, StackedChart } from "./charts/chart.ts";
import { applicationOf } from "./lookup.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import { statusText } from "./status.ts";
import type { Column, Row } from "./table.ts";

/** Later years, and what less money in them would do, as a report. */
export function stressReport(round: Round, stress: Stress, language: Language): ReportSection[] {
  const texts = stressTextsIn(language);
  const { reservation } = termsIn(language);
  return [
    {
      heading: `${texts.title}: ${round.scheme.name} (${round.scheme.year})`,
      parts: [
        { kind: "text", text: statusText(stress.proposal, language) },
        { kind: "text", text: reservation },
      ],
    },
    yearsSection(stress, language),
    ...stress.stressed.map((one) => stressedSection(round, one, language)),
  ];
}

function yearsSection({ years }: Stress, language: Language): ReportSection {
  const texts = stressTextsIn(language);
  const { year: yearTerm, inKroner, noCeiling } = termsIn(language);
  const columns: Column[] = [
    { heading: yearTerm, align: "left" },
    { heading: texts.ceiling, align: "right" },
    { heading: texts.committed, align: "right" },
    { heading: texts.granted, align: "right" },
    { heading: texts.bound, align: "right" },
    { heading: texts.room, align: "right" },
  ];
  const amount = (kroner: number) => formatAmount(kroner, language);
  const rows = years.map(({ year, ceiling, committed, granted, room, bound }): Row => ({
    cells: [
      String(year),
      ceiling === undefined ? noCeiling : amount(ceiling),
      amount(committed),
      amount(granted),
      bound === undefined ? "–" : formatShare(bound, language),
      room === undefined ? "–" : amount(room),
    ],
  }));
  const chart = yearsChart(years, language);
  return {
    heading: `${texts.years} (${inKroner})`,
    parts: [
      { kind: "table", columns, rows },
      { kind: "chart", chart, tabled: true },
    ],
  };
}

/** What is bound in each year, what room is left, and the ceiling. */
function yearsChart(years: Stress["years"], language: Language): StackedChart {
  const texts = stressTextsIn(language);
  const figure = (kroner: number): Figure => ({ size: kroner, text: formatAmount(kroner, language) });
  return {
    kind: "stacked",
    title: texts.years,
    labels: termsIn(language).year,
    parts: [texts.committed, texts.granted, texts.room],
    ...(years.some(({ ceiling }) => ceiling !== undefined) && { limitName: texts.ceiling }),
    bars: years.map(({ year, committed, granted, room, ceiling }) => ({
      label: String(year),
      figures: [
        figure(committed),
        figure(granted),
        room === undefined ? { size: 0, text: "–" } : figure(room),
      ],
      ...(ceiling !== undefined && { limit: figure(ceiling) }),
    })),
  };
}

function stressedSection(round: Round, one: StressedYear, language: Language): ReportSection {
  const texts = stressTextsIn(language);
  const terms = termsIn(language);
  const kroner = (amount: number) => formatKroner(amount, language);
  const { year, before, after, commitmentsAbove, status, atRisk, lost, known } = one;
  if (before === 0) {
    const text = fill(texts.nothingToCut, { year: String(year) });
    return { heading: String(year), parts: [{ kind: "text", text }] };
  }
  const said = [
    ...(commitmentsAbove > 0 ? [fill(texts.commitmentsAbove, { amount: kroner(commitmentsAbove) })] : []),
    atRisk.length === 0
      ? texts.nobody
      : fill(texts.atRisk, { count: String(atRisk.length), amount: kroner(lost) }),
    ...(status === "optimal" && known?.status !== "feasible" ? [] : [texts.notProven]),
  ];
  const columns: Column[] = [
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: terms.score, align: "right" },
    { heading: texts.forecast, align: "right" },
    { heading: texts.left, align: "right" },
  ];
  const rows = atRisk.map(({ application, area, score, forecast, left }): Row => ({
    cells: [
      area,
      application,
      applicationOf(round, application).applicant.name,
      formatPoints(score, language),
      formatAmount(forecast, language),
      left === 0 ? "–" : formatAmount(left, language),
    ],
  }));
  const figures = { year: String(year), after: kroner(after), before: kroner(before) };
  const remedy =
    known === null
      ? fill(texts.knownNever, figures)
      : fill(texts.known, {
          year: figures.year,
          ceiling: kroner(known.ceiling),
          value: formatPoints(known.value, language),
          unused: kroner(known.unused),
          changed: String(known.changed.length),
        });
  return {
    heading: fill(texts.stress, figures),
    parts: [
      ...said.map((text): ReportPart => ({ kind: "text", text })),
      ...(rows.length === 0 ? [] : [{ kind: "table", columns, rows } as const]),
      { kind: "text", text: remedy },
    ],
  };
}
