import type { CalendarPlan, Payments } from "../../../src/calendar/schema.ts";
import { sumKroner } from "../../../src/kroner.ts";
import { isScored } from "../../../src/kinds/kind.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
import { dayDetail, dayTitle } from "../../../src/texts/calendar/day.ts";
import { calendarTextsIn } from "../../../src/texts/calendar/in-language.ts";
import { formatAmount, formatFigure, formatKroner } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/**
 * When things happen and what is paid when, as a report.
 *
 * @param hasProposal whether payments were asked for
 */
export function calendarReport(
  round: AnyRoundDocument,
  plan: CalendarPlan,
  language: Language,
  hasProposal: boolean,
): ReportSection[] {
  const texts = calendarTextsIn(language);
  const { payments, scheme } = plan;
  const counted = plan.days.some(({ kind }) => kind === "acceptance");
  const said = [
    ...(plan.days.length === 0 ? [texts.nothing] : []),
    ...(plan.acceptanceDays !== undefined && !counted
      ? [fill(texts.acceptanceWithoutAnswer, { days: String(plan.acceptanceDays) })]
      : []),
    ...(hasProposal && payments === null ? [texts.noInstalments] : []),
  ];
  const parts: ReportPart[] = said.map((text) => ({ kind: "text", text }));
  return [
    { heading: `${texts.title}: ${scheme.name} (${scheme.year})`, parts },
    ...(plan.days.length === 0 ? [] : [daysSection(plan, language)]),
    ...(payments === null
      ? []
      : [instalmentsSection(payments, language), recipientsSection(round, payments, language)]),
  ];
}

function daysSection(plan: CalendarPlan, language: Language): ReportSection {
  const texts = calendarTextsIn(language);
  const columns: Column[] = [
    { heading: texts.date, align: "left" },
    { heading: texts.what, align: "left", shortest: 24 },
  ];
  const rows = plan.days.flatMap((day): Row[] => [
    { cells: [formatFigure("date", day.date, language), dayTitle(day, language)] },
    ...dayDetail(day, plan, language).map((note) => ({ note, indent: 2 })),
  ]);
  return { heading: texts.days, parts: [{ kind: "table", columns, rows }] };
}

function instalmentsSection(payments: Payments, language: Language): ReportSection {
  const texts = calendarTextsIn(language);
  const kroner = (amount: number | bigint) => formatKroner(amount, language);
  const amount = (size: number | bigint) => formatAmount(size, language);
  const { cap, committed, granted, left, instalments } = payments;
  const columns: Column[] = [
    { heading: texts.instalment, align: "left" },
    { heading: texts.date, align: "left" },
    { heading: texts.committed, align: "right" },
    { heading: texts.granted, align: "right" },
    { heading: texts.together, align: "right" },
  ];
  const rows = instalments.map((one): Row => ({
    cells: [
      one.name ?? one.id,
      formatFigure("date", one.date, language),
      amount(one.committed),
      amount(one.granted),
      amount(sumKroner([one.committed, one.granted])),
    ],
  }));
  const paid = sumKroner([committed, granted]);
  const sum: Row = { cells: [texts.together, "", amount(committed), amount(granted), amount(paid)] };
  const said = [
    fill(texts.againstCap, { cap: kroner(cap), paid: kroner(paid), left: kroner(left) }),
    ...(instalments.length > 1 ? [texts.rounding] : []),
    ...instalments
      .filter(({ beforeAcceptance }) => beforeAcceptance)
      .map(({ id, name = id }) => fill(texts.beforeAcceptance, { instalment: name })),
  ];
  return {
    heading: `${texts.payments} (${termsIn(language).inKroner})`,
    parts: [
      ...said.map((text): ReportPart => ({ kind: "text", text })),
      { kind: "table", columns, rows: [...rows, "rule", sum] },
    ],
  };
}

function recipientsSection(
  round: AnyRoundDocument,
  { recipients, instalments }: Payments,
  language: Language,
): ReportSection {
  const texts = calendarTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: isScored(round) ? terms.application : texts.id, align: "left" },
    { heading: texts.recipient, align: "left", shortest: 14 },
    ...instalments.map(({ id, name = id }): Column => ({ heading: name, align: "right" })),
    { heading: texts.together, align: "right" },
  ];
  const names = recipientNames(round);
  const rows = recipients.map(({ of, id, amount, instalments: parts }): Row => ({
    cells: [
      id,
      of === "application" ? (names.get(id) ?? "") : texts.commitment,
      ...parts.map((part) => formatAmount(part, language)),
      formatAmount(amount, language),
    ],
  }));
  return { heading: `${texts.recipient} (${terms.inKroner})`, parts: [{ kind: "table", columns, rows }] };
}

/** The names of those who may be paid, by the id of the application or the recipient. */
function recipientNames(round: AnyRoundDocument): ReadonlyMap<string, string> {
  return new Map(
    isScored(round)
      ? round.applications.map(({ id, applicant }) => [id, applicant.name])
      : round.recipients.map(({ id, name }) => [id, name]),
  );
}
