import type {
  Award,
  InfeasibleProposal,
  Proposal,
  SolvedProposal,
  Worded,
} from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { sumKroner } from "../../../src/kroner.ts";
import { formatAmount, formatKroner, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { applicationList } from "./application-list.ts";
import { bar } from "./bar.ts";
import { plain, wrap } from "./lines.ts";
import { areaLabel, areaOf } from "./lookup.ts";
import type { ReportSection } from "./report.ts";
import { statusText } from "./status.ts";
import { type Row, table } from "./table.ts";

/**
 * A proposal as a report: its heading, and under it the proposal laid out as for a terminal of `width` columns. Throws
 * where the proposal names what the round has not.
 */
export function proposalReport(
  round: Round,
  proposal: Proposal,
  language: Language,
  width: number,
): ReportSection[] {
  const heading = `${round.scheme.name} (${round.scheme.year})`;
  const lines = renderProposal(round, proposal, language, width).split("\n");
  return [{ heading, parts: [{ kind: "lines", lines: lines.slice(wrap(plain(heading), width).length) }] }];
}

const barWidth = 12;
const lowerShown = 5;

/**
 * A proposal as plain text for a terminal, in lines of at most `width` columns (20 or more). `round` is the one the
 * proposal was made from; throws where the proposal names what the round has not.
 */
export function renderProposal(round: Round, proposal: Proposal, language: Language, width: number): string {
  const sections =
    proposal.status === "infeasible"
      ? [heading(round, proposal, language, width), contradiction(proposal, language, width)]
      : [
          heading(round, proposal, language, width),
          areaSection(round, proposal, language, width),
          yearSection(proposal, language, width),
          spreadSection(proposal, language, width),
          applicationList(round, proposal, language, width),
          inversionSection(proposal, language, width),
          unusedSection(round, proposal, language, width),
          appealSection(proposal, language, width),
          opinionSection(proposal, language, width),
        ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function heading(round: Round, proposal: Proposal, language: Language, width: number): string[] {
  const terms = termsIn(language);
  const overview = fill(terms.overview, {
    applications: formatAmount(round.applications.length, language),
    cap: formatKroner(round.scheme.cap, language),
  });
  const lines = [
    ...wrap(`${plain(round.scheme.name)} (${round.scheme.year})`, width),
    ...wrap(`${overview} · ${statusText(proposal, language)}`, width),
  ];
  if (proposal.status !== "infeasible") lines.push(...wrap(outcomeCounts(proposal.awards, language), width));
  lines.push("", ...wrap(terms.statusMeanings[proposal.status], width));
  if (proposal.status !== "infeasible") {
    const { preference, unique } = proposal;
    const equals = preference === "unsettled" ? terms.equalsUnsettled : unique === false ? terms.equals : "";
    if (equals !== "") lines.push(...wrap(equals, width));
    if (proposal.ties.length > 0) {
      lines.push(...wrap(plain(fill(terms.ties, { ties: proposal.ties.join(", ") })), width));
    }
  }
  if (proposal.status === "feasible" && proposal.totals.unusedBound < proposal.totals.unused) {
    const bound = formatKroner(proposal.totals.unusedBound, language);
    lines.push(...wrap(fill(terms.unusedNotProven, { bound }), width));
  }
  return lines;
}

function outcomeCounts(awards: readonly Award[], language: Language): string {
  const { outcomes } = termsIn(language);
  const order = ["granted", "reduced", "declined", "dismissed"] as const;
  return order
    .map((outcome) => {
      const count = awards.filter((award) => award.outcome === outcome).length;
      return `${outcomes[outcome]}: ${formatAmount(count, language)}`;
    })
    .join(" · ");
}

/** The smallest contradiction and what would mend it (R14). */
export function contradiction(proposal: InfeasibleProposal, language: Language, width: number): string[] {
  const terms = termsIn(language);
  const repairs =
    proposal.repairs.length === 0
      ? wrap(terms.noRepairs, width)
      : [...wrap(`${terms.repairs}:`, width), ...bullets(proposal.repairs, language, width)];
  return [
    ...wrap(`${terms.conflicts}:`, width),
    ...bullets(proposal.conflicts, language, width),
    "",
    ...repairs,
  ];
}

function bullets(messages: readonly Worded[], language: Language, width: number): string[] {
  return messages.flatMap(({ texts, rule }) => {
    const [first = "", ...rest] = wrap(plain(`${texts[language]} (${rule})`), width - 2, 2);
    return [`  - ${first.trimStart()}`, ...rest.map((line) => `  ${line}`)];
  });
}

/** What the floating-point engines said, where they were asked. */
function opinionSection(
  { secondOpinions = [] }: SolvedProposal,
  language: Language,
  width: number,
): string[] {
  if (secondOpinions.length === 0) return [];
  const { secondOpinions: title } = termsIn(language);
  return [...wrap(`${title}:`, width), ...bullets(secondOpinions, language, width)];
}

function areaSection(round: Round, proposal: SolvedProposal, language: Language, width: number): string[] {
  const terms = termsIn(language);
  const amount = (kroner: number | bigint) => formatAmount(kroner, language);
  const whole = proposal.areas
    .map(({ committed, granted, unused }) => sumKroner([committed, granted, unused]))
    .reduce((a, b) => (a > b ? a : b), 0n);
  const columns = [
    { heading: terms.area, align: "left", shortest: 12 },
    { heading: terms.committed, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.unused, align: "right" },
    { heading: terms.minimum, align: "right" },
    { heading: terms.maximum, align: "right" },
    { heading: terms.projects, align: "right" },
    { heading: "", align: "left", optional: true },
  ] as const;
  const rows = proposal.areas.map((area): Row => {
    const { minimum, maximum } = areaOf(round, area.area);
    return {
      cells: [
        areaLabel(round, area.area),
        amount(area.committed),
        amount(area.granted),
        amount(area.unused),
        minimum === 0 ? "–" : amount(minimum),
        maximum === undefined ? "–" : amount(maximum),
        amount(area.projects),
        bar(area, whole, barWidth),
      ],
    };
  });
  const sumOf = (values: readonly number[]) => amount(sumKroner(values));
  const sum: Row = {
    cells: [
      terms.sum,
      sumOf(proposal.areas.map((area) => area.committed)),
      sumOf(proposal.areas.map((area) => area.granted)),
      sumOf(proposal.areas.map((area) => area.unused)),
      sumOf(proposal.areas.map((area) => areaOf(round, area.area).minimum)),
      "",
      sumOf(proposal.areas.map((area) => area.projects)),
      "",
    ],
  };
  return [
    ...title(`${terms.areas} (${terms.inKroner})`, width),
    ...table(columns, [...rows, "rule", sum], width),
    ...wrap(terms.barLegend, width),
  ];
}

function yearSection(proposal: SolvedProposal, language: Language, width: number): string[] {
  const terms = termsIn(language);
  const amount = (kroner: number) => formatAmount(kroner, language);
  const columns = [
    { heading: terms.year, align: "left" },
    { heading: terms.ceiling, align: "right" },
    { heading: terms.committed, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.left, align: "right" },
    { heading: "", align: "left" },
  ] as const;
  const rows = proposal.years.map((year): Row => ({
    cells: [
      String(year.year),
      year.ceiling === undefined ? terms.noCeiling : amount(year.ceiling),
      amount(year.committed),
      amount(year.granted),
      year.left === undefined ? "–" : amount(year.left),
      year.reservation === true ? terms.reservationMark : "",
    ],
  }));
  const reserved = proposal.years.length > 1 || proposal.years.some((year) => year.reservation === true);
  return [
    ...title(`${terms.years} (${terms.inKroner})`, width),
    ...table(columns, rows, width),
    ...(reserved ? wrap(terms.reservation, width) : []),
  ];
}

/** How the scheme's spread came out, where it has any (R15, R16). */
function spreadSection({ spread }: SolvedProposal, language: Language, width: number): string[] {
  if (spread === undefined) return [];
  const terms = termsIn(language);
  const { perApplicant, numbers = [] } = spread;
  const most =
    perApplicant &&
    fill(terms.mostPerApplicant, {
      grants: formatAmount(perApplicant.mostGrants, language),
      amount: formatKroner(perApplicant.mostAmount, language),
    });
  const met = numbers.map(({ number, atLeast, grants }) =>
    fill(terms.numberMet, {
      number,
      grants: formatAmount(grants, language),
      atLeast: formatAmount(atLeast, language),
    }),
  );
  return [
    ...title(terms.spread, width),
    ...[...(most === undefined ? [] : [most]), ...met].flatMap((line) => wrap(plain(line), width)),
  ];
}

function inversionSection(proposal: SolvedProposal, language: Language, width: number): string[] {
  if (proposal.inversions.length === 0) return [];
  const terms = termsIn(language);
  return [
    ...title(terms.inversions, width),
    ...wrap(terms.inversionsMeaning, width),
    ...proposal.inversions.flatMap(({ application, score, lower, reasons }) => {
      const shown = lower.slice(0, lowerShown).join(", ");
      const more = lower.length > lowerShown ? ` (+${lower.length - lowerShown})` : "";
      const figures = { application, score: formatPoints(score, language), lower: shown + more };
      return [
        ...wrap(plain(fill(terms.inversion, figures)), width, 2),
        ...reasons.flatMap(({ texts }) => wrap(plain(texts[language]), width, 4)),
      ];
    }),
  ];
}

function unusedSection(round: Round, proposal: SolvedProposal, language: Language, width: number): string[] {
  const terms = termsIn(language);
  const kroner = (amount: number | bigint) => formatKroner(amount, language);
  const left = proposal.years.find(({ year }) => year === round.scheme.year)?.left ?? 0;
  const short = proposal.areas.filter(({ unused }) => unused > 0);
  const setAside = sumKroner(short.map(({ unused }) => unused));
  const sentences = [left === 0 ? terms.wholeCapUsed : fill(terms.leftOfCap, { left: kroner(left) })];
  sentences.push(
    setAside === 0n ? terms.noUnused : fill(terms.ofWhichSetAside, { unused: kroner(setAside) }),
  );
  const areas = proposal.areas.flatMap(({ area, unused, released }) => [
    ...(released === undefined || released === 0
      ? []
      : [fill(terms.releasedFrom, { amount: kroner(released), area })]),
    ...(unused === 0
      ? []
      : [fill(terms.fates[areaOf(round, area).unused], { amount: kroner(unused), area })]),
  ]);
  const releasable = short.some(({ area }) => areaOf(round, area).unused === "release");
  return [
    ...title(terms.unusedMoney, width),
    ...wrap(sentences.join(" "), width),
    ...areas.flatMap((sentence) => wrap(plain(sentence), width, 2)),
    ...(releasable ? wrap(terms.howToReprioritise, width) : []),
  ];
}

/** A dismissal can be appealed and a refusal cannot: each is said where there is one. */
function appealSection(proposal: SolvedProposal, language: Language, width: number): string[] {
  const { appeals } = termsIn(language);
  const outcomes = new Set(proposal.awards.map(({ outcome }) => outcome));
  return [
    ...(outcomes.has("declined") ? wrap(appeals.declined, width) : []),
    ...(outcomes.has("dismissed") ? wrap(appeals.dismissed, width) : []),
  ];
}

function title(text: string, width: number): string[] {
  return wrap(text.toUpperCase(), width);
}
