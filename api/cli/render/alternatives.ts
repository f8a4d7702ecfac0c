import type { Alternative, Alternatives } from "../../../src/alternatives/schema.ts";
import { exact } from "../../../src/decimal.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { alternativesTextsIn } from "../../../src/texts/alternatives/in-language.ts";
import { formatAmount, formatKroner, formatPoints, formatShare } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { differenceTable, signedAmount } from "./difference.ts";
import { proposalReport } from "./proposal.ts";
import { type ReportPart, type ReportSection, said } from "./report.ts";
import { gapText, statusText } from "./status.ts";
import type { Column, Row } from "./table.ts";

/**
 * Alternatives as a report: their figures, and of each who comes in and who falls out beside the proposal. `round` is
 * the one they are of.
 *
 * @param width of the terminal, for what is laid out as text
 */
export function alternativesReport(
  round: Round,
  answer: Alternatives,
  language: Language,
  width: number,
): ReportSection[] {
  const { proposal, alternatives } = answer;
  if (proposal.status === "infeasible") return proposalReport(round, proposal, language, width);
  const texts = alternativesTextsIn(language);
  return [
    ...headingOf(round, answer, proposal, language),
    { parts: [figures(alternatives, proposal, language)] },
    { parts: notes(answer, language) },
    ...alternatives
      .slice(1)
      .map((one, index) => oneAlternative(round, one, index + 2, alternatives[0], proposal, language)),
    ...(alternatives.length > 1 ? [{ parts: [said(texts.howToAdopt)] }] : []),
  ];
}

function headingOf(
  round: Round,
  { differing, withinLoss }: Alternatives,
  proposal: SolvedProposal,
  language: Language,
): ReportSection[] {
  const texts = alternativesTextsIn(language);
  const loss =
    withinLoss &&
    (withinLoss.kind === "share"
      ? formatShare(withinLoss.share, language)
      : formatPoints(withinLoss.points, language));
  return [
    {
      heading: `${texts.title} · ${round.scheme.name} (${round.scheme.year})`,
      parts: [said(`${termsIn(language).proposal}: ${statusText(proposal, language)}`)],
    },
    {
      parts: [
        said(fill(texts.meaning, { differing: formatAmount(differing, language) })),
        said(fill(texts.sameUnused, { unused: formatKroner(proposal.totals.unused, language) })),
        ...(round.decisions.size > 0 ? [said(texts.decided)] : []),
        ...(loss === undefined ? [] : [said(fill(texts.withinLoss, { loss }))]),
        ...(proposal.status === "optimal" ? [] : [said(texts.proposalNotProven)]),
      ],
    },
  ];
}

function figures(
  alternatives: readonly Alternative[],
  proposal: SolvedProposal,
  language: Language,
): ReportPart {
  const texts = alternativesTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: texts.number, align: "right" },
    { heading: texts.value, align: "right" },
    { heading: texts.loss, align: "right" },
    { heading: texts.lossInPerCent, align: "right", optional: true },
    { heading: terms.granted, align: "right" },
    { heading: terms.projects, align: "right", optional: true },
    { heading: texts.differs, align: "right" },
    { heading: texts.status, align: "left" },
  ];
  const rows = alternatives.map(({ totals, difference, status }, index): Row => ({
    cells: [
      formatAmount(index + 1, language),
      formatPoints(totals.value, language),
      index === 0 ? "–" : formatPoints(totals.loss, language),
      index === 0 ? "–" : lossShare(totals.value, proposal, language),
      formatAmount(totals.granted, language),
      formatAmount(totals.projects, language),
      index === 0 ? "–" : `+${difference.in.length}/−${difference.out.length}`,
      texts.statuses[status],
    ],
  }));
  return { kind: "table", columns, rows };
}

/** Of the proposal's value, in per cent; rounded up so that it never says less than it is. */
function lossShare(value: string, { totals }: SolvedProposal, language: Language): string {
  return gapText({ value, bound: totals.value }, language);
}

function notes({ alternatives, ended }: Alternatives, language: Language): ReportPart[] {
  const texts = alternativesTextsIn(language);
  const listed = (is: (one: Alternative) => boolean) =>
    alternatives.flatMap((one, index) => (is(one) ? [formatAmount(index + 1, language)] : [])).join(", ");
  const notProven = listed(({ status }) => status === "not-proven");
  const unsettled = listed(({ status, preference }) => status === "proven" && preference === "unsettled");
  return [
    said(texts.ended[ended]),
    ...(notProven === "" ? [] : [said(fill(texts.notProven, { list: notProven }))]),
    ...(unsettled === "" ? [] : [said(fill(texts.unsettled, { list: unsettled }))]),
  ];
}

function oneAlternative(
  round: Round,
  alternative: Alternative,
  number: number,
  first: Alternative,
  proposal: SolvedProposal,
  language: Language,
): ReportSection {
  const texts = alternativesTextsIn(language);
  const terms = termsIn(language);
  const { totals, difference } = alternative;
  const heading = fill(texts.alternative, { number: formatAmount(number, language) });
  const figures = {
    loss: formatPoints(totals.loss, language),
    percent: lossShare(totals.value, proposal, language),
  };
  const headings = { before: terms.proposed, after: heading };
  return {
    heading,
    parts: [
      said(exact(totals.loss).isZero() ? texts.costsNothing : fill(texts.costs, figures)),
      said(areaChanges(alternative, first, language)),
      ...differenceTable(round, difference, headings, language),
    ],
  };
}

function areaChanges({ areas }: Alternative, first: Alternative, language: Language): string {
  const texts = alternativesTextsIn(language);
  const list = areas.flatMap(({ area, granted }, index) => {
    const change = granted - first.areas[index].granted;
    return change === 0 ? [] : [`${area}: ${signedAmount(change, language)}`];
  });
  return list.length === 0 ? texts.sameInEveryArea : fill(texts.byArea, { list: list.join(" · ") });
}
