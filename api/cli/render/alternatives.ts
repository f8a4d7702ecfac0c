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
import { plain, wrap } from "./lines.ts";
import { renderProposal } from "./proposal.ts";
import { gapText, statusText } from "./status.ts";
import { type Row, table } from "./table.ts";

/**
 * Alternatives as plain text for a terminal, in lines of at most `width` columns (20 or more): their figures, and of each
 * who comes in and who falls out beside the proposal. `round` is the one they are of.
 */
export function renderAlternatives(
  round: Round,
  answer: Alternatives,
  language: Language,
  width: number,
): string {
  const { proposal, alternatives } = answer;
  if (proposal.status === "infeasible") return renderProposal(round, proposal, language, width);
  const texts = alternativesTextsIn(language);
  return [
    headingOf(round, answer, proposal, language, width),
    figures(alternatives, proposal, language, width),
    notes(answer, language, width),
    ...alternatives
      .slice(1)
      .map((one, index) => oneAlternative(round, one, index + 2, alternatives[0], proposal, language, width)),
    ...(alternatives.length > 1 ? [wrap(texts.howToAdopt, width)] : []),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function headingOf(
  round: Round,
  { differing, withinLoss }: Alternatives,
  proposal: SolvedProposal,
  language: Language,
  width: number,
): string[] {
  const texts = alternativesTextsIn(language);
  const loss =
    withinLoss &&
    (withinLoss.kind === "share"
      ? formatShare(withinLoss.share, language)
      : formatPoints(withinLoss.points, language));
  return [
    ...wrap(`${texts.title} · ${plain(round.scheme.name)} (${round.scheme.year})`, width),
    ...wrap(`${termsIn(language).proposal}: ${statusText(proposal, language)}`, width),
    "",
    ...wrap(fill(texts.meaning, { differing: formatAmount(differing, language) }), width),
    ...wrap(fill(texts.sameUnused, { unused: formatKroner(proposal.totals.unused, language) }), width),
    ...(round.decisions.size > 0 ? wrap(texts.decided, width) : []),
    ...(loss === undefined ? [] : wrap(fill(texts.withinLoss, { loss }), width)),
    ...(proposal.status === "optimal" ? [] : wrap(texts.proposalNotProven, width)),
  ];
}

function figures(
  alternatives: readonly Alternative[],
  proposal: SolvedProposal,
  language: Language,
  width: number,
): string[] {
  const texts = alternativesTextsIn(language);
  const terms = termsIn(language);
  const columns = [
    { heading: texts.number, align: "right" },
    { heading: texts.value, align: "right" },
    { heading: texts.loss, align: "right" },
    { heading: texts.lossInPerCent, align: "right", optional: true },
    { heading: terms.granted, align: "right" },
    { heading: terms.projects, align: "right", optional: true },
    { heading: texts.differs, align: "right" },
    { heading: texts.status, align: "left" },
  ] as const;
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
  return table(columns, rows, width);
}

/** Of the proposal's value, in per cent; rounded up so that it never says less than it is. */
function lossShare(value: string, { totals }: SolvedProposal, language: Language): string {
  return gapText({ value, bound: totals.value }, language);
}

function notes({ alternatives, ended }: Alternatives, language: Language, width: number): string[] {
  const texts = alternativesTextsIn(language);
  const listed = (is: (one: Alternative) => boolean) =>
    alternatives.flatMap((one, index) => (is(one) ? [formatAmount(index + 1, language)] : [])).join(", ");
  const notProven = listed(({ status }) => status === "not-proven");
  const unsettled = listed(({ status, preference }) => status === "proven" && preference === "unsettled");
  return [
    ...wrap(texts.ended[ended], width),
    ...(notProven === "" ? [] : wrap(fill(texts.notProven, { list: notProven }), width)),
    ...(unsettled === "" ? [] : wrap(fill(texts.unsettled, { list: unsettled }), width)),
  ];
}

function oneAlternative(
  round: Round,
  alternative: Alternative,
  number: number,
  first: Alternative,
  proposal: SolvedProposal,
  language: Language,
  width: number,
): string[] {
  const texts = alternativesTextsIn(language);
  const terms = termsIn(language);
  const { totals, difference } = alternative;
  const heading = fill(texts.alternative, { number: formatAmount(number, language) });
  const figures = {
    loss: formatPoints(totals.loss, language),
    percent: lossShare(totals.value, proposal, language),
  };
  const headings = { before: terms.proposed, after: heading };
  return [
    ...wrap(heading.toUpperCase(), width),
    ...wrap(exact(totals.loss).isZero() ? texts.costsNothing : fill(texts.costs, figures), width),
    ...wrap(areaChanges(alternative, first, language), width),
    ...differenceTable(round, difference, headings, language, width),
  ];
}

function areaChanges({ areas }: Alternative, first: Alternative, language: Language): string {
  const texts = alternativesTextsIn(language);
  const list = areas.flatMap(({ area, granted }, index) => {
    const change = granted - first.areas[index].granted;
    return change === 0 ? [] : [`${plain(area)}: ${signedAmount(change, language)}`];
  });
  return list.length === 0 ? texts.sameInEveryArea : fill(texts.byArea, { list: list.join(" · ") });
}
