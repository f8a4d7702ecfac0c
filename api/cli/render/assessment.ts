import type { Assessment, AssessmentEntry } from "../../../src/costs/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { costsTextsIn } from "../../../src/texts/costs/in-language.ts";
import { lineText } from "../../../src/texts/costs/line.ts";
import { formatAmount, formatFigure, formatKroner } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { plain } from "./lines.ts";
import { applicationOf } from "./lookup.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/** How assessed amounts follow from costs, an application and year at a time, as a report. */
export function assessmentReport(
  document: RoundDocument,
  round: Round,
  assessment: Assessment,
  language: Language,
): ReportSection[] {
  const texts = costsTextsIn(language);
  const { scheme } = round;
  const { entries, knownOn } = assessment;
  const isAgain = document.applications.some(({ assessedByRules = [] }) => assessedByRules.length > 0);
  const said = [
    fill(texts.knownOn, { date: formatFigure("date", knownOn, language) }),
    ...(entries.length === 0 ? [texts.nothing] : [texts.rounding]),
    ...(entries.some(({ provisional }) => provisional) ? [texts.provisional] : []),
    ...(entries.some(({ year }) => year > scheme.year) ? [termsIn(language).reservation] : []),
  ];
  return [
    {
      heading: `${texts.title}: ${scheme.name} (${scheme.year})`,
      parts: said.map((text): ReportPart => ({ kind: "text", text })),
    },
    ...entries.map((entry) => entrySection(document, round, entry, language)),
    ...(entries.length === 0 ? [] : [yearsSection(assessment, language)]),
    ...(isAgain || assessment.differences.length > 0
      ? [differencesSection(round, assessment, language)]
      : []),
  ];
}

function entrySection(
  document: RoundDocument,
  round: Round,
  entry: AssessmentEntry,
  language: Language,
): ReportSection {
  const texts = costsTextsIn(language);
  const names = new Map(document.scheme.costs?.rules.map(({ id, name = id }) => [id, plain(name)]));
  const columns: Column[] = [
    { heading: texts.cost, align: "left" },
    { heading: texts.arithmetic, align: "left" },
    { heading: texts.kroner, align: "right" },
  ];
  const amount = (kroner: number) => formatAmount(kroner, language);
  const rows = entry.lines.map((line): Row => {
    const name = line.line === "own-financing" ? texts.ownFinancing : (names.get(line.cost) ?? line.cost);
    return { cells: [name, lineText(line, language), amount(line.amount)] };
  });
  const sum: Row = { cells: [texts.assessed, "", amount(entry.byRules)] };
  const figures = {
    assessed: formatKroner(entry.assessed, language),
    byRules: formatKroner(entry.byRules, language),
  };
  const { applicant } = applicationOf(round, entry.application);
  return {
    heading: `${entry.application} · ${applicant.name} · ${entry.year}`,
    parts: [
      { kind: "table", columns, rows: [...rows, "rule", sum] },
      ...(entry.by === "hand" ? [{ kind: "text", text: fill(texts.byHand, figures) } as const] : []),
    ],
  };
}

function yearsSection({ years }: Assessment, language: Language): ReportSection {
  const texts = costsTextsIn(language);
  const { year: yearTerm, requested: requestedTerm, inKroner } = termsIn(language);
  const columns: Column[] = [
    { heading: yearTerm, align: "left" },
    { heading: requestedTerm, align: "right" },
    { heading: texts.assessed, align: "right" },
  ];
  const rows = years.map(({ year, requested, assessed }): Row => ({
    cells: [String(year), formatAmount(requested, language), formatAmount(assessed, language)],
  }));
  return { heading: `${texts.years} (${inKroner})`, parts: [{ kind: "table", columns, rows }] };
}

function differencesSection(round: Round, { differences }: Assessment, language: Language): ReportSection {
  const texts = costsTextsIn(language);
  const terms = termsIn(language);
  if (differences.length === 0) {
    return { heading: texts.differences, parts: [{ kind: "text", text: texts.noDifferences }] };
  }
  const columns: Column[] = [
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: terms.year, align: "left" },
    { heading: texts.before, align: "right" },
    { heading: texts.after, align: "right" },
    { heading: texts.change, align: "right" },
  ];
  const amount = (kroner: number) => formatAmount(kroner, language);
  const rows = differences.map(({ application, year, before, after }): Row => ({
    cells: [
      application,
      applicationOf(round, application).applicant.name,
      String(year),
      amount(before),
      amount(after),
      amount(after - before),
    ],
  }));
  const together = differences.reduce((sum, { before, after }) => sum + BigInt(after) - BigInt(before), 0n);
  const changed = fill(texts.changed, {
    count: formatFigure("count", differences.length, language),
    amount: formatKroner(together, language),
  });
  return {
    heading: `${texts.differences} (${terms.inKroner})`,
    parts: [
      { kind: "text", text: changed },
      { kind: "table", columns, rows },
    ],
  };
}
