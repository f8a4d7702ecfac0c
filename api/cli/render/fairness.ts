import type { Fairness, GroupFigures } from "../../../src/fairness/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { fairnessTextsIn } from "../../../src/texts/fairness/in-language.ts";
import { formatAmount, formatPoints, formatShare } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { pricesTextsIn } from "../../../src/texts/prices/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { BarChart } from "./charts/chart.ts";
import { applicationOf, areaLabel } from "./lookup.ts";
import { limitParts } from "./prices.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import { statusText } from "./status.ts";
import type { Column, Row } from "./table.ts";

/** A group of applications as a row of a table. */
interface Group {
  readonly label: string;
  readonly figures: GroupFigures;
}

/** On whom a proposal falls, as a report. */
export function fairnessReport(round: Round, fairness: Fairness, language: Language): ReportSection[] {
  const texts = fairnessTextsIn(language);
  const { inKroner } = termsIn(language);
  const { all, areas, counties, kinds, matching, multiYear, limits, proposal } = fairness;
  const tableOf = (first: string, groups: readonly Group[]): ReportPart => ({
    kind: "table",
    columns: columnsOf(first, language),
    rows: groups.map((group) => rowOf(group, language)),
  });
  const byArea = areas.map(({ area, ...figures }) => ({ label: areaLabel(round, area), figures }));
  const byCounty = counties.map(({ name, ...figures }) => ({ label: name ?? texts.noCounty, figures }));
  const byKind = kinds.map(({ kind, ...figures }) => ({ label: texts.kinds[kind], figures }));
  const larger = [
    ...matching.map(({ rule, id, ...figures }) => ({
      label: fill(texts.matching[rule], { id }),
      figures,
    })),
    { label: texts.multiYear, figures: multiYear },
  ];
  return [
    {
      heading: `${texts.title}: ${round.scheme.name} (${round.scheme.year})`,
      parts: [
        { kind: "text", text: statusText(proposal, language) },
        tableOf(texts.totals, [{ label: texts.all, figures: all }]),
      ],
    },
    {
      heading: `${texts.byArea} (${inKroner})`,
      parts: [
        { kind: "text", text: texts.coverageMeaning },
        tableOf(termsIn(language).area, byArea),
        bars(termsIn(language).area, texts.coverage, byArea, ({ coverage }) => coverage, language),
      ],
    },
    {
      heading: `${texts.byCounty} (${inKroner})`,
      parts: [
        tableOf(texts.county, byCounty),
        bars(texts.county, texts.share, byCounty, ({ share }) => share, language),
      ],
    },
    { heading: `${texts.byKind} (${inKroner})`, parts: [tableOf(texts.kind, byKind)] },
    { heading: `${texts.larger} (${inKroner})`, parts: [tableOf(texts.group, larger)] },
    inversionsSection(round, fairness, language),
    ...(limits === undefined
      ? []
      : [
          {
            heading: texts.rules,
            parts: [
              { kind: "text", text: texts.rulesMeaning } as const,
              ...limitParts(round, limits, language),
              ...(limits.some(({ removed }) => removed.status !== "proven" && removed.status !== "infeasible")
                ? [{ kind: "text", text: pricesTextsIn(language).unfinished } as const]
                : []),
            ],
          },
        ]),
  ];
}

function columnsOf(first: string, language: Language): Column[] {
  const texts = fairnessTextsIn(language);
  return [
    { heading: first, align: "left", shortest: 12 },
    { heading: texts.applications, align: "right" },
    { heading: texts.candidates, align: "right", optional: true },
    { heading: texts.funded, align: "right" },
    { heading: texts.demand, align: "right" },
    { heading: texts.granted, align: "right" },
    { heading: texts.coverage, align: "right" },
    { heading: texts.share, align: "right" },
  ];
}

function rowOf({ label, figures }: Group, language: Language): Row {
  const share = (one: string | undefined) => (one === undefined ? "–" : formatShare(one, language));
  return {
    cells: [
      label,
      String(figures.applications),
      String(figures.candidates),
      String(figures.funded),
      formatAmount(figures.eligible, language),
      formatAmount(figures.granted, language),
      share(figures.coverage),
      share(figures.share),
    ],
  };
}

function bars(
  labels: string,
  title: string,
  groups: readonly Group[],
  shareOf: (figures: GroupFigures) => string | undefined,
  language: Language,
): ReportPart {
  const chart: BarChart = {
    kind: "bars",
    title,
    labels,
    figures: title,
    bars: groups.map(({ label, figures }) => {
      const share = shareOf(figures) ?? "0";
      return { label, part: Number(share), figure: formatShare(share, language), marked: false };
    }),
    lines: [],
  };
  return { kind: "chart", chart, tabled: true };
}

function inversionsSection(round: Round, { proposal }: Fairness, language: Language): ReportSection {
  const texts = fairnessTextsIn(language);
  const inversions = proposal.status === "infeasible" ? [] : proposal.inversions;
  const items = inversions.map(({ application, score, lower, reasons }) => {
    const { name } = applicationOf(round, application).applicant;
    const line = fill(texts.inversion, {
      application: `${application} ${name}`,
      score: formatPoints(score, language),
      lower: lower.join(", "),
    });
    return [line, ...reasons.map((reason) => reason.texts[language])].join(" ");
  });
  return {
    heading: texts.inversions,
    parts: [items.length === 0 ? { kind: "text", text: texts.noInversions } : { kind: "list", items }],
  };
}
