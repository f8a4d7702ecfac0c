import type { components } from "../../client/generated/api.ts";

export type Comparison = components["schemas"]["Comparison"];
export type Turn = Comparison["applications"][number]["turns"][number];
type ComparedScenario = Comparison["scenarios"][number];

/** A, B, C … in the order of the columns. */
export function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

/** A row of figures, one for each scenario; undefined where a scenario has none. Kroner, or a count. */
export interface FigureRow {
  readonly name: "cap" | "committed" | "granted" | "unused" | "left" | "projects";
  readonly unit: "kroner" | "count";
  readonly values: readonly (number | undefined)[];
}

/** What the scenarios come to, the round as it is first. */
export function figureRows({ scenarios }: Comparison): readonly FigureRow[] {
  const kroner = (name: "committed" | "granted" | "unused" | "left"): FigureRow => ({
    name,
    unit: "kroner",
    values: scenarios.map((one) => (one.status === "infeasible" ? undefined : one[name])),
  });
  return [
    { name: "cap", unit: "kroner", values: scenarios.map(({ cap }) => cap) },
    kroner("committed"),
    kroner("granted"),
    kroner("unused"),
    kroner("left"),
    {
      name: "projects",
      unit: "count",
      values: scenarios.map((one) =>
        one.status === "infeasible" ? undefined : one.outcomes.granted + one.outcomes.reduced,
      ),
    },
  ];
}

/** How much more value a scenario has than the first, as a share of it; for reading only. */
export function valueGrowth(scenario: ComparedScenario, base: ComparedScenario): number | undefined {
  if (scenario.status === "infeasible" || base.status === "infeasible") return undefined;
  const before = Number(base.value);
  return before === 0 ? undefined : (Number(scenario.value) - before) / before;
}

/** A reason, and the columns in which it stands. */
export interface SharedReason {
  readonly columns: readonly number[];
  readonly text: string;
}

/** What is only said of how an amount came to be, not of why it is not greater. */
const remarks = new Set([
  "granted-in-full",
  "granted-in-part",
  "rounded-to-step",
  "cut-to-assessed",
  "cut-to-largest",
  "later-years-reserved",
]);

/** What stands in the way of an application, each reason once. */
export function reasonsAgainst(
  { awards }: Comparison["applications"][number],
  language: "nb" | "nn" | "en",
): readonly SharedReason[] {
  const columnsOf = new Map<string, number[]>();
  for (const [column, award] of awards.entries()) {
    if (award === null || award.outcome === "granted") continue;
    for (const { code, texts } of award.reasons) {
      if (remarks.has(code)) continue;
      const text = texts[language];
      columnsOf.set(text, [...(columnsOf.get(text) ?? []), column]);
    }
  }
  return [...columnsOf].map(([text, columns]) => ({ text, columns }));
}

/** Applications that get the same in every scenario; the comparison tells of the others. */
export function alikeIn<Application extends { readonly id: string }>(
  { applications }: Comparison,
  all: readonly Application[],
): readonly Application[] {
  const differing = new Set(applications.map(({ application }) => application));
  return all.filter(({ id }) => !differing.has(id));
}

/** Someone who is out although the cap grew, with the scenarios of it. */
export interface Dropped {
  readonly scenario: number;
  readonly applicant: string;
  /** Kroner in the round as it is. */
  readonly before: number;
  /** Kroner that the cap is greater. */
  readonly grown: number;
  readonly reasons: readonly string[];
}

export function droppedIn(
  { dropped, applications }: Comparison,
  language: "nb" | "nn" | "en",
): readonly Dropped[] {
  const applicants = new Map(applications.map(({ application, applicant }) => [application, applicant]));
  return dropped.map(({ scenario, application, before, grown, reasons }) => ({
    scenario,
    applicant: `${applicants.get(application) ?? ""} (${application})`.trim(),
    before,
    grown,
    reasons: reasons.filter(({ code }) => !remarks.has(code)).map(({ texts }) => texts[language]),
  }));
}
