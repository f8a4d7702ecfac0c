import { exact } from "../../../src/decimal.ts";
import { sumKroner } from "../../../src/kroner.ts";
import { compareIds } from "../../../src/order.ts";
import type { Award, SolvedProposal } from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { formatAmount, formatPoints } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { plain, wrap } from "./lines.ts";
import { applicationOf, areaLabel } from "./lookup.ts";
import { mainReason } from "./main-reason.ts";
import { type Row, table } from "./table.ts";

const reasonIndent = 4;

/** Every application with its award and main reason, by area, in each by score from the highest, then by id. */
export function applicationList(
  round: Round,
  proposal: SolvedProposal,
  language: Language,
  width: number,
): string[] {
  const terms = termsIn(language);
  const { year } = round.scheme;
  const columns = [
    { heading: terms.score, align: "right" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: terms.title, align: "left", shortest: 12, optional: true },
    { heading: terms.requested, align: "right" },
    { heading: terms.proposed, align: "right" },
    { heading: terms.outcome, align: "left" },
  ] as const;
  // One table for all areas, so that the columns stand under each other through the whole list.
  const rows = proposal.areas.flatMap(({ area }): Row[] => {
    const awards = rankedIn(round, proposal.awards, area);
    if (awards.length === 0) return [];
    return [
      { note: "", indent: 0 },
      { note: `${terms.area} ${areaLabel(round, area)}`, indent: 0 },
      ...awards.flatMap((award) => awardRows(round, award, language)),
      sumRow(`${terms.sum} ${plain(area)}`, awards),
    ];
  });
  return [
    ...wrap(`${terms.applications} (${terms.inKroner})`.toUpperCase(), width),
    ...table(columns, [...rows, "rule", sumRow(terms.sum, proposal.awards)], width),
  ];

  function sumRow(label: string, awards: readonly Award[]): Row {
    const requested = awards.map(({ application }) => requestedIn(round, application));
    const proposed = awards.map(({ amounts }) => amounts[String(year)] ?? 0);
    const sumOf = (amounts: readonly number[]) => formatAmount(sumKroner(amounts), language);
    return { cells: ["", "", label, "", sumOf(requested), sumOf(proposed), ""] };
  }
}

function awardRows(round: Round, award: Award, language: Language): Row[] {
  const { applicant, title } = applicationOf(round, award.application);
  const amount = award.amounts[String(round.scheme.year)] ?? 0;
  const reason = mainReason(award);
  const row: Row = {
    cells: [
      formatPoints(award.score, language),
      plain(award.application),
      plain(applicant.name),
      plain(title),
      formatAmount(requestedIn(round, award.application), language),
      amount === 0 ? "–" : formatAmount(amount, language),
      termsIn(language).outcomes[award.outcome],
    ],
  };
  return reason === undefined ? [row] : [row, { note: plain(reason.texts[language]), indent: reasonIndent }];
}

function rankedIn(round: Round, awards: readonly Award[], area: string): Award[] {
  return awards
    .filter(({ application }) => applicationOf(round, application).area === area)
    .sort((a, b) => exact(b.score).comparedTo(exact(a.score)) || compareIds(a.application, b.application));
}

function requestedIn(round: Round, application: string): number {
  return applicationOf(round, application).requested.get(round.scheme.year) ?? 0;
}
