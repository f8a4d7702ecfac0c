import { exact } from "../../../src/decimal.ts";
import { sumKroner } from "../../../src/kroner.ts";
import { compareIds } from "../../../src/order.ts";
import type { Award, ReprioritisationAnswer, SolvedProposal } from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { formatAmount, formatKroner, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { Terms } from "../../../src/texts/terms/terms.ts";
import { plain, wrap } from "./lines.ts";
import { applicationOf, areaLabel } from "./lookup.ts";
import { contradiction, renderProposal } from "./proposal.ts";
import { statusText } from "./status.ts";
import { type Row, table } from "./table.ts";

/**
 * A reprioritisation (R13) as plain text for a terminal, in lines of at most `width` columns (20 or more): what is
 * released and used, each area before and after, the transfers, and the applications that come in or get more.
 */
export function renderReprioritisation(
  round: Round,
  answer: ReprioritisationAnswer,
  language: Language,
  width: number,
): string {
  const { before, after } = answer;
  const heading = headingOf(round, answer, language, width);
  if (before.status === "infeasible") return renderProposal(round, before, language, width);
  if (after === null) return [...heading, "", ...wrap(termsIn(language).noAfter, width)].join("\n");
  if (after.status === "infeasible") {
    return [...heading, "", ...contradiction(after, language, width)].join("\n");
  }
  return [
    heading,
    areaSection(round, before, after, language, width),
    transferSection(round, answer, language, width),
    changeSection(round, before, after, language, width),
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function headingOf(
  round: Round,
  { before, after, policy, released, used }: ReprioritisationAnswer,
  language: Language,
  width: number,
): string[] {
  const terms = termsIn(language);
  const kroner = (amount: number | bigint) => formatKroner(amount, language);
  const rest = kroner(BigInt(released) - BigInt(used));
  const moved =
    released === 0
      ? terms.nothingReleased
      : fill(terms.movedMoney, { released: kroner(released), used: kroner(used), rest });
  return [
    ...wrap(`${terms.reprioritisation} · ${plain(round.scheme.name)} (${round.scheme.year})`, width),
    ...wrap(`${terms.policy}: ${terms.policies[policy]}`, width),
    ...wrap(`${terms.before}: ${statusText(before, language)}`, width),
    ...(after === null ? [] : wrap(`${terms.after}: ${statusText(after, language)}`, width)),
    "",
    ...wrap(moved, width),
  ];
}

function areaSection(
  round: Round,
  before: SolvedProposal,
  after: SolvedProposal,
  language: Language,
  width: number,
): string[] {
  const terms = termsIn(language);
  const grantedBefore = new Map(before.areas.map(({ area, granted }) => [area, granted]));
  const areas = after.areas.map(({ area, granted, released, unused }) => {
    const earlier = grantedBefore.get(area) ?? 0;
    return { area, earlier, granted, change: granted - earlier, released: released ?? 0, unused };
  });
  const amount = (kroner: number | bigint) => formatAmount(kroner, language);
  const columns = [
    { heading: terms.area, align: "left", shortest: 12 },
    { heading: `${terms.granted} ${terms.before.toLowerCase()}`, align: "right" },
    { heading: `${terms.granted} ${terms.after.toLowerCase()}`, align: "right" },
    { heading: terms.change, align: "right" },
    { heading: terms.released, align: "right" },
    { heading: terms.unused, align: "right" },
  ] as const;
  const rows = areas.map((each): Row => ({
    cells: [
      areaLabel(round, each.area),
      amount(each.earlier),
      amount(each.granted),
      signed(BigInt(each.change), language),
      amount(each.released),
      amount(each.unused),
    ],
  }));
  const sum: Row = {
    cells: [
      terms.sum,
      amount(sumKroner(areas.map((each) => each.earlier))),
      amount(sumKroner(areas.map((each) => each.granted))),
      signed(sumKroner(areas.map((each) => each.change)), language),
      amount(sumKroner(areas.map((each) => each.released))),
      amount(sumKroner(areas.map((each) => each.unused))),
    ],
  };
  return [
    ...wrap(`${terms.areas} (${terms.inKroner})`.toUpperCase(), width),
    ...table(columns, [...rows, "rule", sum], width),
  ];
}

function transferSection(
  round: Round,
  { transfers }: ReprioritisationAnswer,
  language: Language,
  width: number,
): string[] {
  const terms = termsIn(language);
  const heading = wrap(`${terms.transfers} (${terms.inKroner})`.toUpperCase(), width);
  if (transfers.length === 0) return [...heading, ...wrap(terms.noTransfers, width)];
  const columns = [
    { heading: terms.from, align: "left", shortest: 12 },
    { heading: terms.to, align: "left", shortest: 12 },
    { heading: terms.amount, align: "right" },
  ] as const;
  const rows = transfers.map(({ from, to, amount }): Row => ({
    cells: [areaLabel(round, from), areaLabel(round, to), formatAmount(amount, language)],
  }));
  const sum = formatAmount(sumKroner(transfers.map(({ amount }) => amount)), language);
  return [...heading, ...table(columns, [...rows, "rule", { cells: [terms.sum, "", sum] }], width)];
}

interface Changed {
  readonly award: Award;
  readonly earlier: number;
  readonly later: number;
}

function changeSection(
  round: Round,
  before: SolvedProposal,
  after: SolvedProposal,
  language: Language,
  width: number,
): string[] {
  const terms = termsIn(language);
  const year = String(round.scheme.year);
  const earlierOf = new Map(
    before.awards.map(({ application, amounts }) => [application, amounts[year] ?? 0]),
  );
  const changed = after.awards
    .map((award) => ({
      award,
      earlier: earlierOf.get(award.application) ?? 0,
      later: award.amounts[year] ?? 0,
    }))
    .filter(({ earlier, later }) => earlier !== later)
    .sort(byAreaAndScore);
  const heading = wrap(`${terms.changedApplications} (${terms.inKroner})`.toUpperCase(), width);
  if (changed.length === 0) return [...heading, ...wrap(terms.noChangedApplications, width)];
  const columns = [
    { heading: "", align: "left" },
    { heading: terms.area, align: "left" },
    { heading: terms.score, align: "right" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: terms.before, align: "right" },
    { heading: terms.after, align: "right" },
    { heading: terms.change, align: "right" },
  ] as const;
  const rows = changed.map(({ award, earlier, later }): Row => {
    const { area, applicant } = applicationOf(round, award.application);
    return {
      cells: [
        directionOf(earlier, later, terms),
        plain(area),
        formatPoints(award.score, language),
        plain(award.application),
        plain(applicant.name),
        earlier === 0 ? "–" : formatAmount(earlier, language),
        later === 0 ? "–" : formatAmount(later, language),
        signed(BigInt(later) - BigInt(earlier), language),
      ],
    };
  });
  const sums = [
    formatAmount(sumKroner(changed.map(({ earlier }) => earlier)), language),
    formatAmount(sumKroner(changed.map(({ later }) => later)), language),
    signed(sumKroner(changed.map(({ earlier, later }) => later - earlier)), language),
  ];
  const sum: Row = { cells: ["", "", "", "", terms.sum, ...sums] };
  return [...heading, ...table(columns, [...rows, "rule", sum], width)];

  function byAreaAndScore(a: Changed, b: Changed): number {
    const area = (each: Changed) => applicationOf(round, each.award.application).area;
    return (
      compareIds(area(a), area(b)) ||
      exact(b.award.score).comparedTo(exact(a.award.score)) ||
      compareIds(a.award.application, b.award.application)
    );
  }
}

function directionOf(earlier: number, later: number, terms: Terms): string {
  if (earlier === 0) return terms.comesIn;
  if (later === 0) return terms.fallsOut;
  return later > earlier ? terms.getsMore : terms.getsLess;
}

/** A change in kroner with its sign. */
function signed(kroner: bigint, language: Language): string {
  if (kroner === 0n) return "–";
  return (kroner > 0n ? "+" : "") + formatAmount(kroner, language);
}
