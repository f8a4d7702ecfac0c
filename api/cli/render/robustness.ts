import { exact } from "../../../src/decimal.ts";
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
import { plain, wrap } from "./lines.ts";
import { applicationOf } from "./lookup.ts";
import { renderProposal } from "./proposal.ts";
import { statusText } from "./status.ts";
import { type Row, table } from "./table.ts";

/**
 * Robustness as plain text for a terminal, in lines of at most `width` columns (20 or more): who is safe, around the line
 * or unlikely, those most often funded first, and how much the value varies. `round` is the one it is of.
 */
export function renderRobustness(
  round: Round,
  robustness: Robustness,
  language: Language,
  width: number,
): string {
  const { proposal } = robustness;
  if (proposal.status === "infeasible") return renderProposal(round, proposal, language, width);
  return [
    headingOf(round, robustness, language, width),
    ...(["safe", "bubble", "unlikely"] as const).map((certainty) =>
      group(round, robustness, certainty, language, width),
    ),
    variation(robustness, proposal, language, width),
    wrap(fill(robustnessTextsIn(language).oneDraw, drawnWith(robustness)), width),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** As they are given to the command. */
function drawnWith({ seed, spread, scoreStep }: Robustness): Readonly<Record<string, string>> {
  return { seed: String(seed), spread, step: scoreStep };
}

function headingOf(round: Round, robustness: Robustness, language: Language, width: number): string[] {
  const texts = robustnessTextsIn(language);
  const { proposal, draws } = robustness;
  const counted = (text: string, count: number) =>
    count === 0 ? [] : wrap(fill(text, { count: formatAmount(count, language) }), width);
  return [
    ...wrap(`${texts.title} · ${plain(round.scheme.name)} (${round.scheme.year})`, width),
    ...wrap(`${termsIn(language).proposal}: ${statusText(proposal, language)}`, width),
    "",
    ...wrap(howDrawn(robustness, language), width),
    ...wrap(texts.decisionsHold, width),
    ...wrap(texts.amounts, width),
    ...wrap(howSolved(draws, texts, language), width),
    ...counted(texts.notSolved, draws.notSolved),
    ...counted(texts.infeasible, draws.infeasible),
    ...counted(texts.unsettled, draws.unsettled),
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
  width: number,
): string[] {
  if (applications.length === 0) return [];
  const texts = robustnessTextsIn(language);
  const members = applications.filter((one) => one.certainty === certainty).sort(mostFundedFirst);
  const meaning = fill(texts.groupMeanings[certainty], {
    from: formatShare(bubble.from, language),
    to: formatShare(bubble.to, language),
  });
  const heading = `${texts.groups[certainty]} (${formatAmount(members.length, language)})`;
  const title = [...wrap(heading.toUpperCase(), width), ...wrap(meaning, width)];
  if (members.length === 0) return [...title, ...wrap(texts.nobody, width)];
  const funded = members.filter((one) => one.grant !== undefined);
  const never = members.filter((one) => one.grant === undefined);
  const rows = funded.map((one): Row => ({ cells: cellsOf(round, one, language) }));
  return [
    ...title,
    ...(rows.length > 0 ? table(columnsIn(language), rows, width) : []),
    ...(never.length > 0 ? wrap(neverText(never, texts, language), width) : []),
  ];
}

function mostFundedFirst(a: DrawnApplication, b: DrawnApplication): number {
  return b.funded - a.funded || compareIds(a.application, b.application);
}

function neverText(never: readonly DrawnApplication[], texts: RobustnessTexts, language: Language): string {
  const list = never.map(({ application }) => plain(application)).join(", ");
  return fill(texts.never, { count: formatAmount(never.length, language), list });
}

function columnsIn(language: Language) {
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
  ] as const;
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
    plain(area),
    plain(application),
    plain(applicant.name),
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
  width: number,
): string[] {
  if (value === undefined || unused === undefined) return [];
  const texts = robustnessTextsIn(language);
  const columns = [
    { heading: "", align: "left" },
    { heading: texts.inProposal, align: "right" },
    { heading: texts.least, align: "right" },
    { heading: texts.fifth, align: "right" },
    { heading: texts.median, align: "right" },
    { heading: texts.ninetyFifth, align: "right" },
    { heading: texts.greatest, align: "right" },
  ] as const;
  const row = <Figure>(
    heading: string,
    inProposal: Figure,
    { least, fifth, median, ninetyFifth, greatest }: FiguresOf<Figure>,
    show: (figure: Figure) => string,
  ): Row => ({
    cells: [heading, ...[inProposal, least, fifth, median, ninetyFifth, greatest].map(show)],
  });
  // Values run to many millions; their decimals say nothing beside how they vary.
  const points = (figure: string) => formatPoints(exact(figure).toDecimalPlaces(1).toFixed(), language);
  const rows = [
    row(texts.value, totals.value, value, points),
    ...(unused.greatest > 0 || totals.unused > 0
      ? [row(termsIn(language).unused, totals.unused, unused, (kroner) => formatAmount(kroner, language))]
      : []),
  ];
  return [
    ...wrap(texts.variation.toUpperCase(), width),
    ...wrap(texts.variationMeaning, width),
    ...table(columns, rows, width),
  ];
}

type FiguresOf<Figure> = Readonly<Record<"least" | "fifth" | "median" | "ninetyFifth" | "greatest", Figure>>;
