import type { ComparedApplication, ComparedScenario, Comparison } from "../../../src/comparison/schema.ts";
import { formatAmount, formatKroner, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { scenarioTextsIn } from "../../../src/texts/scenario/in-language.ts";
import type { ScenarioTexts } from "../../../src/texts/scenario/texts.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { Terms } from "../../../src/texts/terms/terms.ts";
import { changeItems } from "./scenario-changes.ts";
import { moneyChart } from "./comparison-chart.ts";
import { mainReasonOf } from "./main-reason.ts";
import { gapText } from "./status.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/** A comparison as a report: figures, areas, years, who gets something else, and who is out although the cap grew. */
export function comparisonReport(comparison: Comparison, language: Language): ReportSection[] {
  const page = { comparison, language, terms: termsIn(language), texts: scenarioTextsIn(language) };
  return [
    {
      heading: page.texts.comparison,
      parts: comparison.scenarios.flatMap((one, index) => named(page, one, index)),
    },
    figuresSection(page),
    areasSection(page),
    ...yearsSection(page),
    ...applicationsSection(page),
    droppedSection(page),
  ];
}

interface Page {
  readonly comparison: Comparison;
  readonly language: Language;
  readonly terms: Terms;
  readonly texts: ScenarioTexts;
}

const dash = "–";

/** What a scenario is called in the tables: A, B, C … */
function letter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

function named({ language, texts }: Page, { name, changes }: ComparedScenario, index: number): ReportPart[] {
  const said = changeItems(changes, language);
  const title: ReportPart = { kind: "text", text: `${letter(index)}: ${name}` };
  if (index > 0 && said.length === 0) return [title, { kind: "list", items: [texts.noChanges] }];
  return said.length === 0 ? [title] : [title, { kind: "list", items: said }];
}

function scenarioColumns({ comparison }: Page): Column[] {
  return comparison.scenarios.map((_, index) => ({ heading: letter(index), align: "right" }));
}

function figuresSection(page: Page): ReportSection {
  const { comparison, language, terms, texts } = page;
  const { scenarios, differences } = comparison;
  const amount = (kroner: number) => formatAmount(kroner, language);
  const row = (label: string, cell: (one: ComparedScenario, index: number) => string): Row => ({
    cells: [label, ...scenarios.map(cell)],
  });
  const solved =
    (figure: (one: Extract<ComparedScenario, { status: "optimal" | "feasible" }>) => string) =>
    (one: ComparedScenario) => (one.status === "infeasible" ? dash : figure(one));
  const moved = (label: string, turn: "in" | "out" | "more" | "less"): Row =>
    row(label, (_, index) => {
      const difference = differences[index];
      if (index === 0 || difference === null) return dash;
      const { applications, kroner } = difference[turn];
      return applications === 0
        ? "0"
        : fill(texts.countAndAmount, { count: String(applications), amount: amount(kroner) });
    });
  const rows = [
    row(texts.status, (one) => statusWord(one, page)),
    row(terms.cap, ({ cap }) => amount(cap)),
    row(
      terms.committed,
      solved(({ committed }) => amount(committed)),
    ),
    row(
      terms.granted,
      solved(({ granted }) => amount(granted)),
    ),
    row(
      terms.unused,
      solved(({ unused }) => amount(unused)),
    ),
    row(
      texts.moneyLeft,
      solved(({ left }) => amount(left)),
    ),
    row(
      texts.value,
      solved(({ value }) => formatPoints(value, language)),
    ),
    row(
      terms.projects,
      solved(({ outcomes }) => String(outcomes.granted + outcomes.reduced)),
    ),
    "rule",
    moved(texts.comesIn, "in"),
    moved(texts.fallsOut, "out"),
    moved(texts.getsMore, "more"),
    moved(texts.getsLess, "less"),
  ] as const;
  const conflicts = scenarios.flatMap((one, index): ReportPart[] =>
    one.status === "infeasible"
      ? [
          {
            kind: "list",
            items: one.conflicts.map((conflict) => `${letter(index)}: ${conflict.texts[language]}`),
          },
        ]
      : [],
  );
  return {
    heading: `${texts.comparison} (${terms.inKroner})`,
    parts: [
      {
        kind: "table",
        columns: [{ heading: "", align: "left", shortest: 10 }, ...scenarioColumns(page)],
        rows,
      },
      ...conflicts,
    ],
  };
}

function statusWord(one: ComparedScenario, { terms, texts, language }: Page): string {
  switch (one.status) {
    case "optimal":
      return terms.statuses.optimal;
    case "feasible":
      return fill(terms.statuses.feasible, { gap: gapText(one, language) });
    case "infeasible":
      return texts.scenarioOutOfReach;
  }
}

function areasSection(page: Page): ReportSection {
  const { comparison, language, terms } = page;
  const amount = (kroner: number) => formatAmount(kroner, language);
  const rows = comparison.areas.flatMap(({ area, name, figures }): Row[] => [
    {
      cells: [
        name === "" ? area : `${area} ${name}`,
        terms.granted,
        ...figures.map((one) => (one === null ? dash : amount(one.granted))),
      ],
    },
    ...(figures.some((one) => (one?.unused ?? 0) > 0)
      ? [{ cells: ["", terms.unused, ...figures.map((one) => (one === null ? dash : amount(one.unused)))] }]
      : []),
    { cells: ["", terms.projects, ...figures.map((one) => (one === null ? dash : String(one.projects)))] },
  ]);
  const columns: Column[] = [
    { heading: terms.area, align: "left", shortest: 12 },
    { heading: "", align: "left" },
    ...scenarioColumns(page),
  ];
  return {
    heading: `${terms.areas} (${terms.inKroner})`,
    parts: [
      { kind: "table", columns, rows },
      { kind: "chart", chart: moneyChart(comparison, letter, language), tabled: true },
    ],
  };
}

function yearsSection(page: Page): ReportSection[] {
  const { comparison, language, terms } = page;
  const later = comparison.years.filter(({ figures }) => figures.some((one) => one?.reservation === true));
  if (later.length === 0) return [];
  const rows = later.map(({ year, figures }): Row => ({
    cells: [
      String(year),
      ...figures.map((one) => (one === null ? dash : formatAmount(one.committed + one.granted, language))),
    ],
  }));
  const columns: Column[] = [{ heading: terms.year, align: "left" }, ...scenarioColumns(page)];
  return [
    {
      heading: `${terms.years} (${terms.inKroner})`,
      parts: [
        { kind: "table", columns, rows },
        { kind: "text", text: terms.reservation },
      ],
    },
  ];
}

/** None where there are no two proposals to hold against each other. */
function applicationsSection(page: Page): ReportSection[] {
  const { comparison, language, terms, texts } = page;
  if (comparison.applications.length === 0) {
    if (comparison.differences.slice(1).every((one) => one === null)) return [];
    return [{ heading: texts.differs, parts: [{ kind: "text", text: texts.nothingDiffers }] }];
  }
  const columns: Column[] = [
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    ...scenarioColumns(page),
  ];
  const rows = comparison.applications.flatMap((one): Row[] => [
    {
      cells: [
        one.area,
        one.application,
        one.applicant,
        ...one.awards.map((award, index) => cell(one, award, index)),
      ],
    },
    ...reasonsOf(one, language).map((note): Row => ({ note, indent: 4 })),
  ]);
  return [{ heading: `${texts.differs} (${terms.inKroner})`, parts: [{ kind: "table", columns, rows }] }];

  function cell(
    { turns, awards }: ComparedApplication,
    award: ComparedApplication["awards"][number],
    index: number,
  ): string {
    const amount = award === null ? dash : award.amount === 0 ? "0" : formatAmount(award.amount, language);
    const change = formatAmount((award?.amount ?? 0) - (awards[0]?.amount ?? 0), language);
    switch (turns[index]) {
      case "same":
      case "absent":
        return amount;
      case "in":
        return `${texts.comesIn} ${amount}`;
      case "out":
        return `${texts.fallsOut} ${amount}`;
      case "more":
        return `${amount} (+${change})`;
      case "less":
        return `${amount} (${change})`;
    }
  }
}

/** Why it has no grant, or a smaller one than it could have: before, and in each scenario that moves it. */
function reasonsOf({ awards, turns }: ComparedApplication, language: Language): string[] {
  const letters = new Map<string, string[]>();
  for (const [index, award] of awards.entries()) {
    if (award === null || award.outcome === "granted") continue;
    if (index > 0 && turns[index] === "same") continue;
    const reason = mainReasonOf(award.reasons)?.texts[language];
    if (reason !== undefined) letters.set(reason, [...(letters.get(reason) ?? []), letter(index)]);
  }
  return [...letters].map(([reason, where]) => `${where.join(", ")}: ${reason}`);
}

function droppedSection({ comparison, language, texts }: Page): ReportSection {
  const applicants = new Map(comparison.applications.map((one) => [one.application, one.applicant]));
  const items = comparison.dropped.map(({ scenario, application, before, grown, reasons }) => {
    const line = fill(texts.droppedLine, {
      scenario: letter(scenario),
      application,
      applicant: applicants.get(application) ?? "",
      before: formatKroner(before, language),
      grown: formatKroner(grown, language),
    });
    const reason = mainReasonOf(reasons);
    return reason === undefined ? line : `${line} ${reason.texts[language]}`;
  });
  return {
    heading: texts.dropped,
    parts: [
      { kind: "text", text: texts.droppedMeaning },
      items.length === 0 ? { kind: "text", text: texts.nobodyDropped } : { kind: "list", items },
    ],
  };
}
