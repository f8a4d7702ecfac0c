import { exact } from "../../../src/decimal.ts";
import { sumKroner } from "../../../src/kroner.ts";
import { compareIds } from "../../../src/order.ts";
import type { SolvedProposal, Worded, YearTotals } from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import type { Event } from "../../../src/second-step/events-schema.ts";
import type { SecondStep, SecondStepDone } from "../../../src/second-step/schema.ts";
import { formatAmount, formatFigure, formatKroner, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { secondStepTextsIn } from "../../../src/texts/second-step/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { applicationOf } from "./lookup.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/**
 * A second step as a report: what happened, the money, who gets another amount, the reserve list and later years.
 * `round` is the one that was decided.
 *
 * @param proposal that was decided
 * @param advising whether it is said how this is decided
 */
export function secondStepReport(
  round: Round,
  proposal: SolvedProposal,
  answer: SecondStep,
  language: Language,
  advising: boolean,
): ReportSection[] {
  const texts = secondStepTextsIn(language);
  const year = String(round.scheme.year);
  const decided = new Map(proposal.awards.map(({ application, amounts }) => [application, amounts[year]]));
  const heading = { heading: `${texts.title}: ${round.scheme.name} (${round.scheme.year})` };
  const items = answer.events.map((event) => eventText(event, decided, language));
  const happened = { heading: texts.happened, parts: listOr(items, texts.nothingHappened) };
  if (answer.step === "infeasible") {
    return [{ ...heading, parts: [] }, happened, ...contradictionSections(answer, language)];
  }
  const { after } = answer;
  const years =
    after.status === "infeasible" ? [] : after.years.filter(({ year }) => year > round.scheme.year);
  return [
    { ...heading, parts: meaningOf(answer, language).map((text) => ({ kind: "text", text })) },
    happened,
    ...(after.status === "infeasible" ? brokenSections(after.conflicts, language) : []),
    moneySection(round, answer, language),
    changedSection(round, answer, language),
    reserveSection(round, answer, language),
    ...(years.length === 0 ? [] : [yearsSection(years, language)]),
    ...(advising
      ? [{ heading: texts.decide, parts: [{ kind: "text", text: texts.howToDecide } as const] }]
      : []),
  ];
}

function listOr(items: readonly string[], otherwise: string): ReportPart[] {
  return items.length === 0 ? [{ kind: "text", text: otherwise }] : [{ kind: "list", items }];
}

function eventText(event: Event, decided: ReadonlyMap<string, number>, language: Language): string {
  const texts = secondStepTextsIn(language);
  const { date, reason = "" } = event;
  const when = { date: date === undefined ? "" : formatFigure("date", date, language), reason };
  const kroner = (amount: number) => formatKroner(amount, language);
  switch (event.event) {
    case "withdrawn":
    case "not-accepted":
    case "set-aside": {
      const { application } = event;
      const amount = kroner(decided.get(application) ?? 0);
      const template = texts[fellAway[event.event]];
      return fill(template, { application, amount, ...when });
    }
    case "returned":
      return fill(texts.returned, {
        application: event.application,
        amount: kroner(event.amount),
        ...when,
      });
    case "cap":
      return fill(event.by < 0 ? texts.capLowered : texts.capRaised, {
        amount: kroner(Math.abs(event.by)),
        ...when,
      });
    case "release":
      return fill(texts.released, { area: event.area, ...when });
  }
}

const fellAway = {
  withdrawn: "withdrawn",
  "not-accepted": "notAccepted",
  "set-aside": "setAsideEvent",
} as const;

/** Of what is left when grants fall away and nothing is shared out: the rules that it no longer keeps. */
function brokenSections(conflicts: readonly Worded[], language: Language): ReportSection[] {
  const said = conflicts.map(({ texts, rule }) => `${texts[language]} (${rule})`);
  const { ruleBroken } = secondStepTextsIn(language);
  return [{ heading: "", parts: [{ kind: "text", text: ruleBroken }, ...listOr(said, "")] }];
}

function contradictionSections(
  { conflicts, repairs }: Extract<SecondStep, { step: "infeasible" }>,
  language: Language,
): ReportSection[] {
  const terms = termsIn(language);
  const said = (messages: readonly Worded[]) =>
    messages.map(({ texts, rule }) => `${texts[language]} (${rule})`);
  return [
    { heading: terms.conflicts, parts: listOr(said(conflicts), "") },
    { heading: terms.repairs, parts: listOr(said(repairs), terms.noRepairs) },
  ];
}

function meaningOf(answer: SecondStepDone, language: Language): string[] {
  const texts = secondStepTextsIn(language);
  return [
    ...cutMeaning(answer, language),
    ...(answer.status === "proven" ? [] : [texts.notProven]),
    ...(answer.preference === "settled" ? [] : [texts.unsettled]),
  ];
}

function cutMeaning(answer: SecondStepDone, language: Language): string[] {
  const texts = secondStepTextsIn(language);
  if (answer.step === "share-out") return [texts.nobodyLoses];
  if (answer.step === "stay") {
    return [fill(texts.freeStays, { amount: formatKroner(answer.free, language) })];
  }
  const { amount, projects } = answer.cut;
  const avoidable = Math.min(answer.missing, answer.setAside);
  return [
    fill(texts.cutMeaning, {
      amount: formatKroner(amount, language),
      projects: formatAmount(projects, language),
    }),
    ...(avoidable === 0 ? [] : [fill(texts.releaseHint, { amount: formatKroner(avoidable, language) })]),
  ];
}

function moneySection(round: Round, answer: SecondStepDone, language: Language): ReportSection {
  const texts = secondStepTextsIn(language);
  const { inKroner } = termsIn(language);
  const { cap, kept, changed, setAside, after } = answer;
  const sum = (amounts: readonly number[]) => sumKroner(amounts);
  const stand = [
    ...kept.map(({ amount }) => amount),
    // What was kept of a grant before it got more or was cut: what is paid back is gone from it.
    ...changed.map(({ application, before, after: now, why }) => {
      const back = answer.events.find((one) => one.event === "returned" && one.application === application);
      const rest = before - (back?.event === "returned" ? back.amount : 0);
      return now === 0 && why !== "cut" ? 0 : why === "returned" ? now : rest;
    }),
  ];
  const more = sum(changed.flatMap((one) => (one.why === "more" ? [one.after - one.before] : [])));
  const committed = sum(round.commitments.map(({ amounts }) => amounts.get(round.scheme.year) ?? 0));
  const idle =
    after.status === "infeasible"
      ? BigInt(answer.step === "stay" ? answer.free : 0)
      : BigInt(after.years.at(0)?.left ?? 0) - BigInt(after.totals.unused);
  const amounts: (readonly [string, number | bigint])[] = [
    ...(cap.before === cap.after ? [] : [[texts.capBefore, cap.before] as const]),
    [texts.cap, cap.after],
    [texts.committed, committed],
    [texts.keptSum, sum(stand)],
    [texts.setAside, setAside],
    ...(answer.step !== "cut"
      ? [
          [texts.free, answer.free] as const,
          [texts.newSum, sum(answer.new.map(({ amount }) => amount))] as const,
          [texts.moreSum, more] as const,
        ]
      : [[texts.missing, answer.missing] as const, [texts.cutSum, answer.cut.amount] as const]),
    [texts.left, idle],
  ];
  const columns: Column[] = [
    { heading: "", align: "left", shortest: 16 },
    { heading: "", align: "right" },
  ];
  const rows = amounts.map(([label, amount]): Row => ({ cells: [label, formatAmount(amount, language)] }));
  return { heading: `${texts.money} (${inKroner})`, parts: [{ kind: "table", columns, rows }] };
}

function changedSection(round: Round, answer: SecondStepDone, language: Language): ReportSection {
  const texts = secondStepTextsIn(language);
  const terms = termsIn(language);
  const awards = answer.after.status === "infeasible" ? [] : answer.after.awards;
  const scores = new Map(awards.map(({ application, score }) => [application, score]));
  const columns: Column[] = [
    { heading: texts.whyHeading, align: "left" },
    { heading: terms.score, align: "right" },
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: texts.before, align: "right" },
    { heading: texts.after, align: "right" },
  ];
  const all = [
    ...answer.changed,
    ...answer.new.map((one) => ({ ...one, why: "new", before: 0, after: one.amount }) as const),
  ];
  const order = ["withdrawn", "not-accepted", "set-aside", "returned", "cut", "more", "new"] as const;
  const rows = all
    .map((one) => ({ ...one, score: scores.get(one.application) ?? "0" }))
    .sort(
      (a, b) =>
        order.indexOf(a.why) - order.indexOf(b.why) ||
        exact(b.score).comparedTo(exact(a.score)) ||
        compareIds(a.application, b.application),
    )
    .map(({ application, why, score, before, after }): Row => ({
      cells: [
        texts.why[why],
        formatPoints(score, language),
        ...nameCells(round, application),
        orDash(before, language),
        orDash(after, language),
      ],
    }));
  const kept = fill(texts.othersKept, { kept: formatAmount(answer.kept.length, language) });
  return {
    heading: `${texts.changed} (${terms.inKroner})`,
    parts: [
      rows.length === 0 ? { kind: "text", text: texts.nothingChanged } : { kind: "table", columns, rows },
      { kind: "text", text: kept },
    ],
  };
}

function reserveSection(round: Round, { reserve }: SecondStepDone, language: Language): ReportSection {
  const texts = secondStepTextsIn(language);
  const terms = termsIn(language);
  const heading = `${texts.reserve} (${terms.inKroner})`;
  if (reserve.length === 0) return { heading, parts: [{ kind: "text", text: texts.noReserve }] };
  const columns: Column[] = [
    { heading: texts.number, align: "right" },
    { heading: terms.score, align: "right" },
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 12 },
    { heading: texts.least, align: "right" },
    { heading: texts.most, align: "right" },
    { heading: texts.now, align: "right" },
    { heading: texts.missingLeast, align: "right" },
    { heading: texts.missingMost, align: "right", optional: true },
  ];
  const rows = reserve.flatMap(({ application, score, least, most, now, missing, rules }, index): Row[] => [
    {
      cells: [
        formatAmount(index + 1, language),
        formatPoints(score, language),
        ...nameCells(round, application),
        formatAmount(least, language),
        formatAmount(most, language),
        orDash(now, language),
        orDash(missing.least, language),
        orDash(missing.most, language),
      ],
    },
    ...rules.map((one): Row => ({ note: `${one.texts[language]} (${one.rule})`, indent: 5 })),
  ]);
  return {
    heading,
    parts: [
      { kind: "text", text: texts.reserveMeaning },
      { kind: "table", columns, rows },
    ],
  };
}

function nameCells(round: Round, id: string): string[] {
  const { area, applicant } = applicationOf(round, id);
  return [area, id, applicant.name];
}

function orDash(amount: number, language: Language): string {
  return amount === 0 ? "–" : formatAmount(amount, language);
}

function yearsSection(years: readonly YearTotals[], language: Language): ReportSection {
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: terms.year, align: "left" },
    { heading: terms.ceiling, align: "right" },
    { heading: terms.committed, align: "right" },
    { heading: terms.granted, align: "right" },
    { heading: terms.left, align: "right" },
  ];
  const rows = years.map(({ year, ceiling, committed, granted, left }): Row => ({
    cells: [
      String(year),
      ceiling === undefined ? terms.noCeiling : formatAmount(ceiling, language),
      formatAmount(committed, language),
      formatAmount(granted, language),
      left === undefined ? "–" : formatAmount(left, language),
    ],
  }));
  return {
    heading: `${secondStepTextsIn(language).years} (${terms.inKroner})`,
    parts: [
      { kind: "table", columns, rows },
      { kind: "text", text: terms.reservation },
    ],
  };
}
