import type { Alternative, Limit, Prices, Rises } from "../../../src/prices/schema.ts";
import type { Worded } from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { formatAmount, formatKroner, formatPoints, formatShare } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { pricesTextsIn } from "../../../src/texts/prices/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { applicationOf } from "./lookup.ts";
import { mainReasonOf } from "./main-reason.ts";
import { capRiseCell, changeCells, scoreRiseCell, whoChanges } from "./price-cells.ts";
import { proposalReport } from "./proposal.ts";
import { type ReportPart, type ReportSection, said } from "./report.ts";
import { statusText } from "./status.ts";
import type { Column, Row } from "./table.ts";

const noteIndent = 4;

/**
 * Prices as a report: what each grant, decision and limit costs, and what was missing. `round` is the one they are of.
 *
 * @param width of the terminal, for what is laid out as text
 */
export function pricesReport(
  round: Round,
  prices: Prices,
  language: Language,
  width: number,
): ReportSection[] {
  const { proposal } = prices;
  if (proposal.status === "infeasible") return proposalReport(round, proposal, language, width);
  return [
    ...headingOf(round, prices, language),
    ...replacementSection(round, prices, language),
    ...decisionSection(round, prices, language),
    ...limitSection(round, prices, language),
    ...riseSection(round, prices, language),
    ...(unfinished(prices) ? [{ parts: [said(pricesTextsIn(language).unfinished)] }] : []),
  ];
}

function headingOf(round: Round, { proposal, by }: Prices, language: Language): ReportSection[] {
  const texts = pricesTextsIn(language);
  return [
    {
      heading: `${texts.title} · ${round.scheme.name} (${round.scheme.year})`,
      parts: [said(`${termsIn(language).proposal}: ${statusText(proposal, language)}`)],
    },
    {
      parts: [
        said(texts.changes),
        ...(proposal.status === "optimal" ? [] : [said(texts.proposalNotProven)]),
        said(fill(texts.movedBy, { by: formatKroner(by, language) })),
      ],
    },
  ];
}

function changeColumns(language: Language) {
  const texts = pricesTextsIn(language);
  return [
    { heading: texts.changeInValue, align: "right" },
    { heading: texts.changeInUnused, align: "right" },
  ] as const;
}

function replacementSection(round: Round, { replacements }: Prices, language: Language): ReportSection[] {
  if (replacements.length === 0) return [];
  const texts = pricesTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: terms.granted, align: "right" },
    ...changeColumns(language),
  ];
  const rows = replacements.flatMap(({ application, grant, without }): Row[] => {
    const { area, applicant } = applicationOf(round, application);
    const cells = [
      area,
      application,
      applicant.name,
      formatAmount(grant, language),
      ...changeCells(without, language),
    ];
    return withNote({ cells }, whoChanges(without, language, application));
  });
  return [
    {
      heading: texts.replacements,
      parts: [said(texts.replacementsMeaning), { kind: "table", columns, rows }],
    },
  ];
}

function decisionSection(round: Round, { decisions }: Prices, language: Language): ReportSection[] {
  if (decisions.length === 0) return [];
  const texts = pricesTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: texts.decision, align: "right" },
    ...changeColumns(language),
  ];
  const rows = decisions.flatMap(({ application, decision, amount, without }): Row[] => {
    const { area, applicant } = applicationOf(round, application);
    const cells = [
      area,
      application,
      applicant.name,
      amount === undefined ? texts.decided[decision] : formatAmount(amount, language),
      ...changeCells(without, language),
    ];
    return withNote({ cells }, whoChanges(without, language));
  });
  return [
    { heading: texts.decisions, parts: [said(texts.decisionsMeaning), { kind: "table", columns, rows }] },
  ];
}

/** What each limit and rule costs: a table, and what must be known to read it. */
export function limitParts(round: Round, limits: Prices["limits"], language: Language): ReportPart[] {
  const texts = pricesTextsIn(language);
  const columns: Column[] = [
    { heading: texts.limitHeading, align: "left", shortest: 16 },
    { heading: texts.now, align: "right" },
    { heading: "", align: "left" },
    ...changeColumns(language),
  ];
  const rows = limits.flatMap(({ limit, removed, eased }): Row[] => {
    const row = (then: Alternative, first: readonly string[], how: string): Row[] =>
      withNote({ cells: [...first, how, ...changeCells(then, language)] }, whoChanges(then, language));
    const own = [limitName(round, limit, language), limitFigure(limit, language)];
    if (eased === undefined) return row(removed, own, texts.without);
    const to = fill(texts.movedTo, { to: formatAmount(eased.to, language) });
    return [...row(removed, own, texts.without), ...row(eased.then, ["", ""], to)];
  });
  const isAny = (kind: Limit["kind"]) => limits.some(({ limit }) => limit.kind === kind);
  return [
    { kind: "table", columns, rows },
    ...(isAny("priority") ? [said(texts.prioritiesMeaning)] : []),
    ...(isAny("ceiling") ? [said(termsIn(language).reservation)] : []),
  ];
}

function limitSection(round: Round, { limits }: Prices, language: Language): ReportSection[] {
  if (limits.length === 0) return [];
  const texts = pricesTextsIn(language);
  return [
    { heading: texts.limits, parts: [said(texts.limitsMeaning), ...limitParts(round, limits, language)] },
  ];
}

function limitName({ scheme }: Round, limit: Limit, language: Language): string {
  const criterionName = (id: string) => scheme.criteria.find((one) => one.id === id)?.name ?? id;
  const template = pricesTextsIn(language).limit[limit.kind];
  switch (limit.kind) {
    case "ceiling":
      return fill(template, { year: String(limit.year) });
    case "minimum":
    case "maximum":
    case "projects":
      return fill(template, { area: limit.area });
    case "share":
      return fill(template, { share: limit.share });
    case "number":
      return fill(template, { number: limit.number });
    case "criterion-threshold":
      return fill(template, { criterion: criterionName(limit.criterion) });
    case "priority":
      return fill(template, { priority: limit.priority });
    case "cap":
    case "applicant-grants":
    case "applicant-amount":
    case "smallest":
    case "smallest-share":
    case "largest":
    case "threshold":
    case "strict-ranking":
      return template;
  }
}

function limitFigure(limit: Limit, language: Language): string {
  switch (limit.kind) {
    case "share":
    case "smallest-share":
      return formatShare(limit.figure, language);
    case "threshold":
    case "criterion-threshold":
    case "priority":
      return formatPoints(limit.figure, language);
    case "strict-ranking":
      return "";
    case "cap":
    case "ceiling":
    case "minimum":
    case "maximum":
    case "projects":
    case "applicant-grants":
    case "applicant-amount":
    case "number":
    case "smallest":
    case "largest":
      return formatAmount(limit.figure, language);
  }
}

function riseSection(round: Round, { rises, scoreStep }: Prices, language: Language): ReportSection[] {
  if (rises.length === 0) return [];
  const texts = pricesTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: terms.area, align: "left" },
    { heading: terms.score, align: "right" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: texts.capMustRise, align: "right" },
    { heading: texts.scoreMustRise, align: "right" },
  ];
  const rows = rises.flatMap((one): Row[] => {
    const { area, applicant } = applicationOf(round, one.application);
    const cells = [
      area,
      formatPoints(one.score, language),
      one.application,
      applicant.name,
      capRiseCell(one.cap, language),
      scoreRiseCell(one.ownScore, language),
    ];
    return withNote({ cells }, whyNever(one, language));
  });
  const meaning = fill(texts.risesMeaning, { step: formatPoints(scoreStep, language) });
  return [{ heading: texts.rises, parts: [said(meaning), { kind: "table", columns, rows }] }];
}

function whyNever({ cap, ownScore }: Rises, language: Language): string | undefined {
  const texts = pricesTextsIn(language);
  const reason = (reasons: readonly Worded[]) => mainReasonOf(reasons)?.texts[language] ?? "";
  const sentences = [
    cap.status === "never" ? fill(texts.capNever, { reason: reason(cap.reasons) }) : "",
    ownScore.status === "never"
      ? fill(texts.scoreNever, {
          greatest: formatPoints(ownScore.greatest, language),
          reason: reason(ownScore.reasons),
        })
      : "",
  ];
  const note = sentences.join(" ").trim();
  return note === "" ? undefined : note;
}

function withNote(row: Row, note: string | undefined): Row[] {
  return note === undefined ? [row] : [row, { note, indent: noteIndent }];
}

/** Whether anything was left open. */
function unfinished({ replacements, decisions, limits, rises }: Prices): boolean {
  const alternatives = [
    ...[...replacements, ...decisions].map(({ without }) => without),
    ...limits.flatMap(({ removed, eased }) => (eased === undefined ? [removed] : [removed, eased.then])),
  ];
  return (
    alternatives.some(({ status }) => status === "not-known" || status === "not-proven") ||
    rises.some(({ cap, ownScore }) => cap.status === "not-known" || ownScore.status === "not-known")
  );
}
