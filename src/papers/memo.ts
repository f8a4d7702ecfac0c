import { sumKroner, toKroner } from "../kroner.ts";
import { formatAmount, formatKroner } from "../texts/figures.ts";
import { fill } from "../texts/fill.ts";
import { kindTextsIn } from "../texts/kinds/in-language.ts";
import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { termsIn } from "../texts/terms/in-language.ts";
import { rulesSection } from "./award-list.ts";
import { barChart } from "./bars.ts";
import { contradiction } from "./contradiction.ts";
import { fellAway } from "./fell-away.ts";
import { headOf, verifySection } from "./head.ts";
import { amountIn, isGranted, type Listed, listedIn } from "./listed.ts";
import { areaName, capTable, reservation, sumTable } from "./overview.ts";
import { type Block, count, kroner, type Paper, type Row, type Section, text } from "./paper.ts";
import { aboutProposal, inversionSection } from "./protocol.ts";
import { isChanged, matched, type PaperOutcome, type PaperSource, proposalIn } from "./source.ts";
import { type AreaList, areaLists, capOf, laterYears, sumOfSums } from "./sums.ts";

const outcomes: readonly PaperOutcome[] = [
  "granted",
  "reduced",
  "declined",
  "dismissed",
  "set-aside",
  "withdrawn",
  "not-accepted",
];

/** So many bars of recipients, where there are no areas. */
const barsAtMost = 15;

/** The main figures with charts, and what whoever decides should know: how sure it is, who goes before whom, what is left. */
export function memoPaper(source: PaperSource, language: Language): Paper {
  const texts = paperTextsIn(language);
  const listed = listedIn(source);
  const areas = areaLists(source, listed);
  const sums = sumTable(areas, language);
  const decision: Section = {
    heading: texts.decisionHeading[source.decision === undefined ? "draft" : "decided"],
    sheet: texts.overview,
    blocks: [
      { kind: "paragraph", text: summary(source, areas, language) },
      ...contradiction(source, language),
      { kind: "table", table: capTable(source, areas, language) },
    ],
  };
  return {
    ...headOf("decision-memo", source, language),
    sections: [
      decision,
      section(texts.outcomesHeading, [outcomeChart(listed, language)]),
      section(areas.length > 1 ? texts.areas : texts.granted, [
        grantChart(source, areas, language),
        ...(areas.length > 1 ? [{ kind: "table", table: sums } as const] : []),
      ]),
      ...yearSection(source, areas, language),
      section(texts.quality, [...aboutProposal(source, language), ...qualityOf(source, language)]),
      ...unusedSection(source, language),
      ...inversionSection(source, language),
      ...fellAway(listed, language),
      rulesSection(source, language),
      verifySection(source, language),
    ],
    list: sums,
  };
}

function section(heading: string, blocks: readonly Block[]): Section {
  return { heading, sheet: heading, blocks };
}

function summary(source: PaperSource, areas: readonly AreaList[], language: Language): string {
  const texts = paperTextsIn(language);
  const total = sumOfSums(areas.map(({ sums }) => sums));
  const money = (amount: number) => formatKroner(amount, language);
  const figures = {
    applications: formatAmount(total.applications, language),
    grants: formatAmount(total.grants, language),
    granted: money(total.granted),
    cap: money(capOf(source)),
  };
  return matched(source).kind === "scored"
    ? fill(texts.summary, { ...figures, requested: money(total.requested) })
    : fill(texts.summaryOfRecipients, figures);
}

function outcomeChart(listed: readonly Listed[], language: Language): Block {
  const texts = paperTextsIn(language);
  const bars = outcomes
    .map((outcome) => ({
      label: texts.outcomes[outcome],
      figure: listed.filter((one) => one.outcome === outcome).length,
    }))
    .filter(({ figure }) => figure > 0);
  const columns = { labels: texts.outcome, figures: texts.number };
  return barChart(texts.chartOfOutcomes, columns, bars, count);
}

/** Grants by area; in schemes without areas, the greatest grants. */
function grantChart({ round }: PaperSource, areas: readonly AreaList[], language: Language): Block {
  const texts = paperTextsIn(language);
  const { year } = round.scheme;
  const [only] = areas;
  if (areas.length > 1 || only.area !== undefined) {
    const bars = areas.map((one) => ({ label: areaName(one, language), figure: one.sums.granted }));
    return barChart(texts.chartOfAreas, { labels: texts.area, figures: texts.granted }, bars, kroner);
  }
  const bars = only.listed
    .map((one) => ({ label: one.applicant, figure: amountIn(one, year) }))
    .filter(({ figure }) => figure > 0)
    .sort((a, b) => b.figure - a.figure)
    .slice(0, barsAtMost);
  return barChart(texts.chartOfRecipients, { labels: texts.recipient, figures: texts.granted }, bars, kroner);
}

/** What is bound and granted by year; later years are forecasts (R5). */
function yearSection(
  source: PaperSource,
  areas: readonly AreaList[],
  language: Language,
): readonly Section[] {
  const texts = paperTextsIn(language);
  const listed = areas.flatMap((one) => one.listed);
  const { scheme, commitments = [] } = source.round;
  const later = laterYears(source.round, listed.filter(isGranted));
  if (later.length === 0) return [];
  const years = [scheme.year, ...later].map((year) => ({
    year,
    committed: toKroner(sumKroner(commitments.map(({ amounts }) => amountIn({ amounts }, year)))),
    granted: toKroner(sumKroner(listed.map((one) => amountIn(one, year)))),
    ceiling:
      year === scheme.year
        ? capOf(source)
        : new Map(Object.entries(scheme.laterCaps ?? {})).get(String(year)),
  }));
  const named = (year: number) =>
    year === scheme.year ? String(year) : fill(texts.forecast, { year: String(year) });
  const rows = years.map(({ year, committed, granted, ceiling }): Row => ({
    cells: [
      text(named(year)),
      ceiling === undefined ? text(texts.noCeiling) : kroner(ceiling),
      kroner(committed),
      kroner(granted),
    ],
  }));
  const columns = [
    { heading: texts.year, align: "left", width: 20 },
    { heading: texts.ceiling, align: "right", width: 16 },
    { heading: texts.committed, align: "right", width: 16 },
    { heading: texts.granted, align: "right", width: 16 },
  ] as const;
  const bars = years.map(({ year, granted }) => ({ label: named(year), figure: granted }));
  return [
    section(texts.years, [
      ...reservation(later, language),
      barChart(texts.chartOfYears, { labels: texts.year, figures: texts.granted }, bars, kroner),
      { kind: "table", table: { columns, rows } },
    ]),
  ];
}

/** Whether it is proven best, and whether others are as good. */
function qualityOf(source: PaperSource, language: Language): readonly Block[] {
  const terms = termsIn(language);
  const { kind, proposal, document } = matched(source);
  const paragraph = (said: string): Block => ({ kind: "paragraph", text: said });
  if (kind === "arithmetic") {
    const texts = kindTextsIn(language);
    return proposal.status === "infeasible"
      ? [paragraph(terms.statusMeanings.infeasible)]
      : [
          paragraph(texts.methods[document.scheme.kind]),
          ...(proposal.ties.length === 0
            ? []
            : [paragraph(fill(texts.ties, { ties: proposal.ties.join(", ") }))]),
        ];
  }
  const meaning = paragraph(terms.statusMeanings[proposal.status]);
  if (proposal.status === "infeasible" || proposal.unique !== false) return [meaning];
  const equals = proposal.preference === "settled" ? terms.equals : terms.equalsUnsettled;
  const ties = proposal.ties.length === 0 ? [] : [fill(terms.ties, { ties: proposal.ties.join(", ") })];
  return [meaning, paragraph(equals), ...ties.map(paragraph)];
}

/** What areas leave unused in the proposal, and what was moved between them. */
function unusedSection(source: PaperSource, language: Language): readonly Section[] {
  const terms = termsIn(language);
  const texts = paperTextsIn(language);
  const { kind, document } = matched(source);
  const proposal = proposalIn(source.made);
  if (kind === "arithmetic" || "kind" in proposal || proposal.status === "infeasible") return [];
  // What areas leave unused is worked out for the proposal alone.
  if (isChanged(source)) return [];
  const fates = new Map(document.scheme.areas.map(({ id, unused = "release" }) => [id, unused]));
  const items = proposal.areas.flatMap(({ area, unused, released = 0 }) => {
    const fate = fates.get(area) ?? "release";
    return [
      ...(released === 0
        ? []
        : [fill(terms.releasedFrom, { amount: formatKroner(released, language), area })]),
      ...(unused === 0 ? [] : [fill(terms.fates[fate], { amount: formatKroner(unused, language), area })]),
    ];
  });
  const unused: Block =
    items.length === 0 ? { kind: "paragraph", text: terms.noUnused } : { kind: "list", items };
  const moved = "before" in source.made ? source.made.transfers : [];
  const columns = [
    { heading: terms.from, align: "left", width: 20 },
    { heading: terms.to, align: "left", width: 20 },
    { heading: terms.amount, align: "right", width: 20 },
  ] as const;
  const rows = moved.map(({ from, to, amount }): Row => ({ cells: [text(from), text(to), kroner(amount)] }));
  return [
    section(texts.unusedMoney, [
      unused,
      ...(rows.length === 0
        ? []
        : [
            { kind: "heading", text: texts.reprioritised } as const,
            { kind: "table", table: { columns, rows } } as const,
          ]),
    ]),
  ];
}
