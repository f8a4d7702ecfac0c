import type { Bought, Policies } from "../../../src/policies/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { formatAmount, formatKroner, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import { compareIds } from "../../../src/order.ts";
import type { Language } from "../../../src/texts/language.ts";
import { chartTextsIn } from "../../../src/texts/charts/in-language.ts";
import { policiesTextsIn } from "../../../src/texts/policies/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { policyChart } from "./flow-charts.ts";
import { applicationOf, areaLabel } from "./lookup.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/** The policies of R13 side by side as a report. */
export function policiesReport(round: Round, answer: Policies, language: Language): ReportSection[] {
  const texts = policiesTextsIn(language);
  const { clause, released, notAsked } = answer;
  const { policies: names } = termsIn(language);
  const said = [
    clause === undefined ? texts.noClause : fill(texts.clause, { clause }),
    released === 0
      ? texts.nothingReleased
      : fill(texts.released, { amount: formatKroner(released, language) }),
    ...notAsked.map((policy) => fill(texts.notAsked, { policy: names[policy] })),
  ];
  const page = { round, answer, language };
  const head = { heading: texts.title, parts: said.map((text): ReportPart => ({ kind: "text", text })) };
  return released === 0
    ? [head, unusedSection(page)]
    : [
        head,
        unusedSection(page),
        policiesSection(page),
        receivedSection(page),
        flowSection(page),
        byAreaSection(page),
        gainsSection(page),
      ];
}

interface Page {
  readonly round: Round;
  readonly answer: Policies;
  readonly language: Language;
}

function unusedSection({ round, answer, language }: Page): ReportSection {
  const texts = policiesTextsIn(language);
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: terms.area, align: "left", shortest: 12 },
    { heading: texts.unused, align: "right" },
    { heading: texts.fate, align: "left" },
    { heading: texts.mayMove, align: "right" },
    { heading: texts.mayReceive, align: "right" },
  ];
  const rows = answer.areas.map(({ area, unused, fate, released, mayReceive, limit }): Row => ({
    cells: [
      areaLabel(round, area),
      formatAmount(unused, language),
      texts.fates[fate],
      formatAmount(released, language),
      !mayReceive
        ? texts.receivesNothing
        : limit === undefined
          ? texts.receivesAny
          : fill(texts.receivesUpTo, { limit: formatAmount(limit, language) }),
    ],
  }));
  return { heading: `${texts.unusedHeading} (${terms.inKroner})`, parts: [{ kind: "table", columns, rows }] };
}

/** Whether every answer in it is proven to be the best. */
function isProven({ policies, byArea }: Policies): boolean {
  return [...policies, ...byArea].every(({ status }) => status === "optimal");
}

function boughtColumns({ answer, language }: Page, first: string): Column[] {
  const texts = policiesTextsIn(language);
  return [
    { heading: first, align: "left", shortest: 12 },
    { heading: texts.used, align: "right" },
    { heading: texts.rest, align: "right" },
    { heading: texts.value, align: "right" },
    { heading: texts.comeIn, align: "right" },
    { heading: texts.getMore, align: "right" },
    ...(isProven(answer) ? [] : [{ heading: "", align: "left" } as const]),
  ];
}

function boughtCells({ language }: Page, { status, used, rest, value, gains }: Bought): string[] {
  const comeIn = gains.filter(({ before }) => before === 0).length;
  return [
    formatAmount(used, language),
    formatAmount(rest, language),
    formatPoints(value, language),
    String(comeIn),
    String(gains.length - comeIn),
    status === "optimal" ? "" : policiesTextsIn(language).notProven,
  ];
}

function policiesSection(page: Page): ReportSection {
  const { answer, language } = page;
  const texts = policiesTextsIn(language);
  const { policies: names, inKroner } = termsIn(language);
  const rows = answer.policies.map((one): Row => ({ cells: [names[one.policy], ...boughtCells(page, one)] }));
  const columns = boughtColumns(page, texts.policy);
  return { heading: `${texts.policiesHeading} (${inKroner})`, parts: [{ kind: "table", columns, rows }] };
}

function receivedSection({ round, answer, language }: Page): ReportSection {
  const texts = policiesTextsIn(language);
  const { policies: names, inKroner } = termsIn(language);
  const receivers = answer.areas.filter(({ area }) =>
    answer.policies.some(({ received }) => received.some((one) => one.area === area)),
  );
  const columns: Column[] = [
    { heading: texts.to, align: "left", shortest: 12 },
    ...answer.policies.map(({ policy }): Column => ({ heading: names[policy], align: "right" })),
  ];
  const rows = receivers.map(({ area }): Row => ({
    cells: [
      areaLabel(round, area),
      ...answer.policies.map(({ received }) =>
        formatAmount(received.find((one) => one.area === area)?.amount ?? 0, language),
      ),
    ],
  }));
  return {
    heading: `${texts.receivedHeading} (${inKroner})`,
    parts: rows.length === 0 ? [{ kind: "text", text: texts.nobody }] : [{ kind: "table", columns, rows }],
  };
}

/** Where the money goes under each policy. */
function flowSection({ round, answer, language }: Page): ReportSection {
  const charts = answer.policies.map(({ policy }, index): ReportPart => ({
    kind: "chart",
    chart: policyChart(round, policy, answer.flows[index], language),
  }));
  return { heading: chartTextsIn(language).whereMoneyWent, parts: charts };
}

function byAreaSection(page: Page): ReportSection {
  const { round, answer, language } = page;
  const texts = policiesTextsIn(language);
  const { area: areaTerm, inKroner } = termsIn(language);
  const rows = answer.byArea.map((one): Row => ({
    cells: [areaLabel(round, one.area), ...boughtCells(page, one)],
  }));
  const columns = boughtColumns(page, areaTerm);
  return {
    heading: `${texts.byAreaHeading} (${inKroner})`,
    parts:
      rows.length === 0 ? [{ kind: "text", text: texts.noReceiver }] : [{ kind: "table", columns, rows }],
  };
}

function gainsSection({ round, answer, language }: Page): ReportSection {
  const texts = policiesTextsIn(language);
  const terms = termsIn(language);
  const areas = new Map(
    answer.policies.flatMap(({ gains }) =>
      gains.map(({ application, area }) => [application, area] as const),
    ),
  );
  const applications = [...areas]
    .sort(([a, areaOfA], [b, areaOfB]) => compareIds(areaOfA, areaOfB) || compareIds(a, b))
    .map(([application]) => application);
  const columns: Column[] = [
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: terms.before, align: "right" },
    ...answer.policies.map(({ policy }): Column => ({ heading: terms.policies[policy], align: "right" })),
  ];
  const rows = applications.map((id): Row => {
    const gains = answer.policies.map((policy) => policy.gains.find(({ application }) => application === id));
    const before = gains.find((gain) => gain !== undefined)?.before ?? 0;
    const { area, applicant } = applicationOf(round, id);
    return {
      cells: [
        area,
        id,
        applicant.name,
        formatAmount(before, language),
        ...gains.map((gain) => (gain === undefined ? "–" : formatAmount(gain.after, language))),
      ],
    };
  });
  return {
    heading: `${texts.gainsHeading} (${terms.inKroner})`,
    parts: rows.length === 0 ? [{ kind: "text", text: texts.nobody }] : [{ kind: "table", columns, rows }],
  };
}
