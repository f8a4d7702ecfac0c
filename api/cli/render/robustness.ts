import { compareIds } from "../../../src/order.ts";
import type { Certainty, DrawnApplication, Robustness } from "../../../src/robustness/schema.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { formatAmount, formatPoints, formatShare } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { robustnessTextsIn } from "../../../src/texts/robustness/in-language.ts";
import type { RobustnessTexts } from "../../../src/texts/robustness/texts.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { applicationOf } from "./lookup.ts";
import { proposalReport } from "./proposal.ts";
import { type ReportSection, said } from "./report.ts";
import { robustnessCharts, shownValue } from "./robustness-charts.ts";
import { statusText } from "./status.ts";
import type { Column, Row } from "./table.ts";

/**
 * Robustness as a report: who is safe, around the line or unlikely, those most often funded first, and how much the value
 * varies. `round` is the one it is of.
 *
 * @param width of the terminal, for what is laid out as text
 */
export function robustnessReport(
  round: Round,
  robustness: Robustness,
  language: Language,
  width: number,
): ReportSection[] {
  const { proposal } = robustness;
  if (proposal.status === "infeasible") return proposalReport(round, proposal, language, width);
  const { frequency, spread } = robustnessCharts(round, robustness, proposal, language);
  const oneDraw = fill(robustnessTextsIn(language).oneDraw, drawnWith(robustness));
  return [
    ...headingOf(round, robustness, language),
    ...(frequency === undefined
      ? []
      : [{ parts: [{ kind: "chart", chart: frequency, tabled: true } as const] }]),
    ...(["safe", "bubble", "unlikely"] as const).flatMap((certainty) =>
      group(round, robustness, certainty, language),
    ),
    ...variation(robustness, proposal, language).map(({ heading, parts }) => ({
      ...(heading !== undefined && { heading }),
      parts:
        spread === undefined ? parts : [...parts, { kind: "chart", chart: spread, tabled: true } as const],
    })),
    { parts: [said(oneDraw)] },
  ];
}

/** As they are given to the command. */
function drawnWith({ seed, spread, scoreStep }: Robustness): Readonly<Record<string, string>> {
  return { seed: String(seed), spread, step: scoreStep };
}

function headingOf(round: Round, robustness: Robustness, language: Language): ReportSection[] {
  const texts = robustnessTextsIn(language);
  const { proposal, draws } = robustness;
  const counted = (text: string, count: number) =>
    count === 0 ? [] : [said(fill(text, { count: formatAmount(count, language) }))];
  return [
    {
      heading: `${texts.title} · ${round.scheme.name} (${round.scheme.year})`,
      parts: [said(`${termsIn(language).proposal}: ${statusText(proposal, language)}`)],
    },
    {
      parts: [
        said(howDrawn(robustness, language)),
        said(texts.decisionsHold),
        said(texts.amounts),
        said(howSolved(draws, texts, language)),
        ...counted(texts.notSolved, draws.notSolved),
        ...counted(texts.infeasible, draws.infeasible),
        ...counted(texts.unsettled, draws.unsettled),
      ],
    },
  ];
}

function howDrawn({ applications, draws, seed, spread, scoreStep }: Robustness, language: Language): string {
  const texts = robustnessTextsIn(language);
  const assessed = applications.filter(({ assessors }) => assessors > 0).length;
  const template =
    assessed === 0
      ? texts.drawnBySpread
      : assessed < applications.length
        ? texts.drawnByAssessors
        : texts.drawnByAssessorsOnly;
  return fill(template, {
    draws: formatAmount(draws.asked, language),
    seed: String(seed),
    spread: formatPoints(spread, language),
    step: formatPoints(scoreStep, language),
    assessed: formatAmount(assessed, language),
  });
}

function howSolved(
  { asked, proven }: Robustness["draws"],
  texts: RobustnessTexts,
  language: Language,
): string {
  if (proven === 0) return texts.noneProven;
  if (proven === asked) return texts.allProven;
  const figures = { proven: formatAmount(proven, language), draws: formatAmount(asked, language) };
  return fill(texts.someProven, figures);
}

function group(
  round: Round,
  { applications, bubble }: Robustness,
  certainty: Certainty,
  language: Language,
): ReportSection[] {
  if (applications.length === 0) return [];
  const texts = robustnessTextsIn(language);
  const members = applications.filter((one) => one.certainty === certainty).sort(mostFundedFirst);
  const meaning = fill(texts.groupMeanings[certainty], {
    from: formatShare(bubble.from, language),
    to: formatShare(bubble.to, language),
  });
  const heading = `${texts.groups[certainty]} (${formatAmount(members.length, language)})`;
  if (members.length === 0) return [{ heading, parts: [said(meaning), said(texts.nobody)] }];
  const funded = members.filter((one) => one.grant !== undefined);
  const never = members.filter((one) => one.grant === undefined);
  const rows = funded.map((one): Row => ({ cells: cellsOf(round, one, language) }));
  return [
    {
      heading,
      parts: [
        said(meaning),
        ...(rows.length > 0 ? [{ kind: "table", columns: columnsIn(language), rows } as const] : []),
        ...(never.length > 0 ? [said(neverText(never, texts, language))] : []),
      ],
    },
  ];
}

function mostFundedFirst(a: DrawnApplication, b: DrawnApplication): number {
  return b.funded - a.funded || compareIds(a.application, b.application);
}

function neverText(never: readonly DrawnApplication[], texts: RobustnessTexts, language: Language): string {
  const list = never.map(({ application }) => application).join(", ");
  return fill(texts.never, { count: formatAmount(never.length, language), list });
}

function columnsIn(language: Language): Column[] {
  const texts = robustnessTextsIn(language);
  const terms = termsIn(language);
  return [
    { heading: texts.share, align: "right" },
    { heading: texts.draws, align: "right", optional: true },
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: texts.inProposal, align: "left" },
    { heading: texts.leastGrant, align: "right", optional: true },
    { heading: texts.meanGrant, align: "right", optional: true },
    { heading: texts.greatestGrant, align: "right", optional: true },
  ];
}

function cellsOf(
  round: Round,
  { application, funded, share, outcome, grant }: DrawnApplication,
  language: Language,
): string[] {
  const { area, applicant } = applicationOf(round, application);
  const amount = (kroner: number | undefined) => (kroner === undefined ? "" : formatAmount(kroner, language));
  return [
    formatShare(share, language),
    formatAmount(funded, language),
    area,
    application,
    applicant.name,
    termsIn(language).outcomes[outcome],
    amount(grant?.least),
    amount(grant?.mean),
    amount(grant?.greatest),
  ];
}

function variation(
  { value, unused }: Robustness,
  { totals }: SolvedProposal,
  language: Language,
): ReportSection[] {
  if (value === undefined || unused === undefined) return [];
  const texts = robustnessTextsIn(language);
  const columns: Column[] = [
    { heading: "", align: "left" },
    { heading: texts.inProposal, align: "right" },
    { heading: texts.least, align: "right" },
    { heading: texts.fifth, align: "right" },
    { heading: texts.median, align: "right" },
    { heading: texts.ninetyFifth, align: "right" },
    { heading: texts.greatest, align: "right" },
  ];
  const row = <Figure>(
    heading: string,
    inProposal: Figure,
    { least, fifth, median, ninetyFifth, greatest }: FiguresOf<Figure>,
    show: (figure: Figure) => string,
  ): Row => ({
    cells: [heading, ...[inProposal, least, fifth, median, ninetyFifth, greatest].map(show)],
  });
  const points = (figure: string) => shownValue(figure, language);
  const rows = [
    row(texts.value, totals.value, value, points),
    ...(unused.greatest > 0 || totals.unused > 0
      ? [row(termsIn(language).unused, totals.unused, unused, (kroner) => formatAmount(kroner, language))]
      : []),
  ];
  return [
    { heading: texts.variation, parts: [said(texts.variationMeaning), { kind: "table", columns, rows }] },
  ];
}

type FiguresOf<Figure> = Readonly<Record<"least" | "fifth" | "median" | "ninetyFifth" | "greatest", Figure>>;
