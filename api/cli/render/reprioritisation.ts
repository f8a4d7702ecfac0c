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
import { applicationOf, areaLabel } from "./lookup.ts";
import { contradiction, proposalReport } from "./proposal.ts";
import { type ReportSection, said } from "./report.ts";
import { statusText } from "./status.ts";
import type { Column, Row } from "./table.ts";
import { transferChart } from "./flow-charts.ts";

/**
 * A reprioritisation (R13) as a report: what is released and used, each area before and after, the transfers, and the
 * applications that come in or get more.
 *
 * @param width of the terminal, for what is laid out as text
 */
export function reprioritisationReport(
  round: Round,
  answer: ReprioritisationAnswer,
  language: Language,
  width: number,
): ReportSection[] {
  const { before, after } = answer;
  if (before.status === "infeasible") return proposalReport(round, before, language, width);
  const heading = headingOf(round, answer, language);
  if (after === null) return [...heading, { parts: [said(termsIn(language).noAfter)] }];
  if (after.status === "infeasible") {
    return [...heading, { parts: [{ kind: "lines", lines: contradiction(after, language, width) }] }];
  }
  return [
    ...heading,
    areaSection(round, before, after, language),
    transferSection(round, answer, language),
    changeSection(round, before, after, language),
  ];
}

function headingOf(
  round: Round,
  { before, after, policy, released, used }: ReprioritisationAnswer,
  language: Language,
): ReportSection[] {
  const terms = termsIn(language);
  const kroner = (amount: number | bigint) => formatKroner(amount, language);
  const rest = kroner(BigInt(released) - BigInt(used));
  const moved =
    released === 0
      ? terms.nothingReleased
      : fill(terms.movedMoney, { released: kroner(released), used: kroner(used), rest });
  return [
    {
      heading: `${terms.reprioritisation} · ${round.scheme.name} (${round.scheme.year})`,
      parts: [
        said(`${terms.policy}: ${terms.policies[policy]}`),
        said(`${terms.before}: ${statusText(before, language)}`),
        ...(after === null ? [] : [said(`${terms.after}: ${statusText(after, language)}`)]),
      ],
    },
    { parts: [said(moved)] },
  ];
}

function areaSection(
  round: Round,
  before: SolvedProposal,
  after: SolvedProposal,
  language: Language,
): ReportSection {
  const terms = termsIn(language);
  const grantedBefore = new Map(before.areas.map(({ area, granted }) => [area, granted]));
  const areas = after.areas.map(({ area, granted, released, unused }) => {
    const earlier = grantedBefore.get(area) ?? 0;
    return { area, earlier, granted, change: granted - earlier, released: released ?? 0, unused };
  });
  const amount = (kroner: number | bigint) => formatAmount(kroner, language);
  const columns: Column[] = [
    { heading: terms.area, align: "left", shortest: 12 },
    { heading: `${terms.granted} ${terms.before.toLowerCase()}`, align: "right" },
    { heading: `${terms.granted} ${terms.after.toLowerCase()}`, align: "right" },
    { heading: terms.change, align: "right" },
    { heading: terms.released, align: "right" },
    { heading: terms.unused, align: "right" },
  ];
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
  return {
    heading: `${terms.areas} (${terms.inKroner})`,
    parts: [{ kind: "table", columns, rows: [...rows, "rule", sum] }],
  };
}

function transferSection(
  round: Round,
  { transfers }: ReprioritisationAnswer,
  language: Language,
): ReportSection {
  const terms = termsIn(language);
  const heading = `${terms.transfers} (${terms.inKroner})`;
  if (transfers.length === 0) return { heading, parts: [said(terms.noTransfers)] };
  const columns: Column[] = [
    { heading: terms.from, align: "left", shortest: 12 },
    { heading: terms.to, align: "left", shortest: 12 },
    { heading: terms.amount, align: "right" },
  ];
  const rows = transfers.map(({ from, to, amount }): Row => ({
    cells: [areaLabel(round, from), areaLabel(round, to), formatAmount(amount, language)],
  }));
  const sum = formatAmount(sumKroner(transfers.map(({ amount }) => amount)), language);
  return {
    heading,
    parts: [
      { kind: "table", columns, rows: [...rows, "rule", { cells: [terms.sum, "", sum] }] },
      { kind: "chart", chart: transferChart(round, transfers, language), tabled: true },
    ],
  };
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
): ReportSection {
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
  const heading = `${terms.changedApplications} (${terms.inKroner})`;
  if (changed.length === 0) return { heading, parts: [said(terms.noChangedApplications)] };
  const columns: Column[] = [
    { heading: "", align: "left" },
    { heading: terms.area, align: "left" },
    { heading: terms.score, align: "right" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: terms.before, align: "right" },
    { heading: terms.after, align: "right" },
    { heading: terms.change, align: "right" },
  ];
  const rows = changed.map(({ award, earlier, later }): Row => {
    const { area, applicant } = applicationOf(round, award.application);
    return {
      cells: [
        directionOf(earlier, later, terms),
        area,
        formatPoints(award.score, language),
        award.application,
        applicant.name,
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
  return { heading, parts: [{ kind: "table", columns, rows: [...rows, "rule", sum] }] };

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
