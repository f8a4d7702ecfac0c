import type { KindAward, KindProposal, SolvedKindProposal } from "../../../src/kinds/proposal-schema.ts";
import type { ArithmeticRoundDocument } from "../../../src/kinds/schema.ts";
import type { Worded, YearTotals } from "../../../src/proposal/schema.ts";
import { formatAmount, formatKroner } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import { kindTextsIn } from "../../../src/texts/kinds/in-language.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { arithmeticLine, shareText } from "../../../src/texts/kinds/arithmetic-line.ts";
import { mainReasonOf } from "./main-reason.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/** A proposal by arithmetic as a report: who gets what, with the arithmetic under each. */
export function kindReport(
  round: ArithmeticRoundDocument,
  proposal: KindProposal,
  language: Language,
): ReportSection[] {
  const head = headSection(round, proposal, language);
  if (proposal.status === "infeasible") return [head, ...contradiction(proposal, language)];
  return [head, yearTable(proposal.years, language), recipientSection(round, proposal, language)];
}

function headSection(
  { scheme, recipients }: ArithmeticRoundDocument,
  proposal: KindProposal,
  language: Language,
): ReportSection {
  const texts = kindTextsIn(language);
  const terms = termsIn(language);
  const overview = fill(texts.overview, {
    recipients: formatAmount(recipients.length, language),
    cap: formatKroner(scheme.cap, language),
  });
  const status = proposal.status === "infeasible" ? terms.statuses.infeasible : texts.status;
  const said =
    proposal.status === "infeasible"
      ? []
      : [outcomeCounts(proposal, language), ...decidedFirst(proposal, language), ...cuts(proposal, language)];
  const ties =
    proposal.status === "infeasible" || proposal.ties.length === 0
      ? []
      : [fill(texts.ties, { ties: proposal.ties.join(", ") })];
  return {
    heading: `${scheme.name} (${scheme.year})`,
    parts: [`${overview} · ${status}`, texts.methods[scheme.kind], ...said, ...ties].map(textPart),
  };
}

function outcomeCounts({ awards }: SolvedKindProposal, language: Language): string {
  const { outcomes } = termsIn(language);
  return (["granted", "reduced", "declined", "dismissed"] as const)
    .map((outcome) => {
      const count = awards.filter((award) => award.outcome === outcome).length;
      return `${outcomes[outcome]}: ${formatAmount(count, language)}`;
    })
    .join(" · ");
}

/** What officers decided is taken first (K7). */
function decidedFirst({ proof }: SolvedKindProposal, language: Language): string[] {
  return proof.arithmetic.flatMap(({ year, decided }) => {
    if (decided === undefined) return [];
    const figures = { year: String(year), decided: formatKroner(decided, language) };
    return [fill(kindTextsIn(language).decidedFirst, figures)];
  });
}

/** A sentence for every year in which all are cut alike. */
function cuts({ kind, proof }: SolvedKindProposal, language: Language): string[] {
  if (kind !== "rate") return [];
  return proof.arithmetic.flatMap(({ year, frame, claimed, factor }) => {
    if (frame === undefined || claimed === undefined || factor === undefined || frame >= claimed) return [];
    const figures = {
      year: String(year),
      frame: formatKroner(frame, language),
      claimed: formatKroner(claimed, language),
      share: shareText(factor, language),
    };
    return [fill(kindTextsIn(language).cut, figures)];
  });
}

function yearTable(years: readonly YearTotals[], language: Language): ReportSection {
  const terms = termsIn(language);
  const amount = (kroner: number) => formatAmount(kroner, language);
  const columns: Column[] = [
    { heading: terms.year, align: "left" },
    { heading: terms.ceiling, align: "right" },
    { heading: terms.committed, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.left, align: "right" },
    { heading: "", align: "left" },
  ];
  const rows = years.map((year): Row => ({
    cells: [
      String(year.year),
      year.ceiling === undefined ? terms.noCeiling : amount(year.ceiling),
      amount(year.committed),
      amount(year.granted),
      year.left === undefined ? "–" : amount(year.left),
      year.reservation === true ? terms.reservationMark : "",
    ],
  }));
  const reserved = years.some(({ reservation }) => reservation === true);
  return {
    heading: `${terms.years} (${terms.inKroner})`,
    parts: [{ kind: "table", columns, rows }, ...(reserved ? [textPart(terms.reservation)] : [])],
  };
}

function recipientSection(
  round: ArithmeticRoundDocument,
  { awards }: SolvedKindProposal,
  language: Language,
): ReportSection {
  const texts = kindTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: "Id", align: "left" },
    { heading: texts.recipient, align: "left", shortest: 14 },
    { heading: texts.amount, align: "right" },
    { heading: terms.outcome, align: "left" },
  ];
  const names = new Map(round.recipients.map(({ id, name }) => [id, name]));
  const rows = awards.flatMap((award): Row[] => {
    const amount = award.amounts[String(round.scheme.year)] ?? 0;
    return [
      {
        cells: [
          award.application,
          names.get(award.application) ?? "",
          amount === 0 ? "–" : formatAmount(amount, language),
          terms.outcomes[award.outcome],
        ],
      },
      ...notes(round, award, language).map((note): Row => ({ note, indent: 4 })),
    ];
  });
  return { heading: `${texts.recipients} (${terms.inKroner})`, parts: [{ kind: "table", columns, rows }] };
}

/** The arithmetic, line by line, and the reasons that it does not say. */
function notes(round: ArithmeticRoundDocument, award: KindAward, language: Language): string[] {
  const lines = award.arithmetic.map((step) => arithmeticLine(round, step, language));
  const reason = mainReasonOf(award.reasons);
  return reason === undefined ? lines : [...lines, reason.texts[language]];
}

function contradiction(
  { conflicts, repairs }: Extract<KindProposal, { status: "infeasible" }>,
  language: Language,
): ReportSection[] {
  const terms = termsIn(language);
  const items = (messages: readonly Worded[]) =>
    messages.map(({ texts, rule }) => `${texts[language]} (${rule})`);
  return [
    { heading: terms.conflicts, parts: [{ kind: "list", items: items(conflicts) }] },
    {
      heading: conflicts.length > 1 ? kindTextsIn(language).repairsOfEach : terms.repairs,
      parts: [repairs.length === 0 ? textPart(terms.noRepairs) : { kind: "list", items: items(repairs) }],
    },
  ];
}

function textPart(text: string): ReportPart {
  return { kind: "text", text };
}
