import { type BasicAmount, basicAmountOn, basicAmounts } from "../basic-amount.ts";
import { sumKroner, toKroner } from "../kroner.ts";
import { compareIds, sortedBy } from "../order.ts";
import { sealed } from "../proposal/content.ts";
import { basicAmountFaults } from "../round/costs-checks.ts";
import { type Fault, faultAt } from "../round/fault.ts";
import { roundHash } from "../round/hash.ts";
import { inDocumentOrder } from "../round/order-faults.ts";
import { type Application, roundOf } from "../round/round.ts";
import type { ApplicationDocument, CostRules, RoundDocument } from "../round/schema.ts";
import { madeBy } from "../version.ts";
import { matches } from "../when.ts";
import { type Arithmetic, arithmeticOf } from "./arithmetic.ts";
import type { Assessment, AssessmentEntry } from "./schema.ts";

export interface AssessmentOptions {
  /** The day of the assessment (yyyy-mm-dd): what became known later plays no part. Default: `scheme.costs.knownOn`. */
  readonly knownOn?: string | undefined;
  /** Basic amounts beside those of the table and the round. */
  readonly basicAmounts?: readonly BasicAmount[] | undefined;
}

/** A round with its assessed amounts filled in and how they follow; or everything that keeps them from it. */
export type AssessedRound =
  | { readonly ok: true; readonly document: RoundDocument; readonly assessment: Assessment }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The round with the assessed amounts that follow from `scheme.costs` and from what applications cost by year, and the
 * arithmetic line by line (docs/eligible-costs.md). An amount that is given by hand stands, and it is said. A round without
 * rules or costs is the answer as it is. Assessing an assessed round again, on the same day, changes nothing.
 *
 * @param document a round that `readRound` found valid; it is not touched
 */
export function assessedRound(document: RoundDocument, options: AssessmentOptions = {}): AssessedRound {
  const { scheme } = document;
  const ownDay = scheme.costs?.knownOn ?? `${String(scheme.year).padStart(4, "0")}-01-01`;
  const { knownOn = ownDay, basicAmounts: given = [] } = options;
  const rules = scheme.costs && withBasicAmounts(scheme.costs, given);
  const contradictions = basicAmountFaults(rules?.basicAmounts ?? [], ["scheme", "costs", "basicAmounts"]);
  if (contradictions.length > 0) return { ok: false, faults: contradictions };
  const assessed = rules === undefined ? [] : entriesOf(document, rules, knownOn);
  const faults = assessed.flatMap((one) => (one.ok ? [] : [one.fault]));
  if (faults.length > 0) return { ok: false, faults: inDocumentOrder(faults, document) };
  const entries = assessed
    .flatMap((one) => (one.ok ? [one.entry] : []))
    .sort((a, b) => compareIds(a.application, b.application) || a.year - b.year);
  const earlier = rules === undefined || knownOn === ownDay ? [] : entriesOf(document, rules, ownDay);
  const filled = rules === undefined ? document : filledIn(document, { ...rules, knownOn }, entries);
  const assessment = {
    knownOn,
    entries,
    years: yearsOf(entries),
    differences: differencesOf(
      document,
      entries,
      earlier.flatMap((one) => (one.ok ? [one.entry] : [])),
    ),
    assessedRound: roundHash(filled),
  };
  const maker = { by: madeBy, round: roundHash(document) };
  return { ok: true, document: filled, assessment: sealed(assessment, maker) };
}

/** The rules with more basic amounts; one that is there already is not repeated. */
function withBasicAmounts(rules: CostRules, given: readonly BasicAmount[]): CostRules {
  const { basicAmounts: own = [] } = rules;
  const isThere = (one: BasicAmount) =>
    [...basicAmounts, ...own].some(({ from, amount }) => from === one.from && amount === one.amount);
  const added = given.filter((one) => !isThere(one)).map((one) => ({ ...one }));
  return added.length === 0
    ? rules
    : { ...rules, basicAmounts: [...own, ...sortedBy(added, ({ from }) => from)] };
}

type Assessed =
  { readonly ok: true; readonly entry: AssessmentEntry } | { readonly ok: false; readonly fault: Fault };

function entriesOf(document: RoundDocument, rules: CostRules, knownOn: string): Assessed[] {
  const applications = new Map(roundOf(document).applications.map((one) => [one.id, one]));
  return document.applications.flatMap((application, index) => {
    const known = applications.get(application.id);
    if (known === undefined) return [];
    return Object.keys(application.costs ?? {}).map((year): Assessed => {
      const arithmetic = arithmeticIn(application, known, Number(year), { document, rules, knownOn });
      const place = ["applications", index, "costs", year];
      if (!arithmetic.ok) {
        return { ok: false, fault: faultAt(place, "basic-amount-missing", { day: arithmetic.day }) };
      }
      const entry = entryOf(application, Number(year), arithmetic);
      const sizes = [entry, ...entry.lines]
        .flatMap((one) => Object.values<unknown>(one))
        .filter((one) => typeof one === "number");
      const tooLarge = sizes.find((size) => !Number.isSafeInteger(size));
      if (tooLarge !== undefined) {
        const figures = { value: tooLarge, most: Number.MAX_SAFE_INTEGER };
        return { ok: false, fault: faultAt(place, "amount-too-large", figures) };
      }
      return { ok: true, entry };
    });
  });
}

function arithmeticIn(
  application: ApplicationDocument,
  known: Application,
  year: number,
  {
    document,
    rules,
    knownOn,
  }: { readonly document: RoundDocument; readonly rules: CostRules; readonly knownOn: string },
): Arithmetic {
  const table = [...basicAmounts, ...(rules.basicAmounts ?? [])];
  return arithmeticOf(application.costs?.[String(year)] ?? [], {
    rules,
    year,
    applies: ({ when }) => when === undefined || matches(when, known, document.scheme.year),
    basicAmount: (day) => basicAmountOn(day, knownOn, table),
  });
}

function entryOf(
  application: ApplicationDocument,
  year: number,
  { lines, provisional }: Extract<Arithmetic, { ok: true }>,
): AssessmentEntry {
  const byRules = Number(sumKroner(lines.map(({ amount }) => amount)));
  const given = isByRules(application, year) ? undefined : application.assessed?.[String(year)];
  return {
    application: application.id,
    year,
    lines: [...lines],
    byRules,
    by: given === undefined ? "rules" : "hand",
    assessed: given ?? byRules,
    requested: application.requested[String(year)] ?? 0,
    provisional,
  };
}

function isByRules({ assessedByRules = [] }: ApplicationDocument, year: number): boolean {
  return assessedByRules.includes(year);
}

/** The document with the amounts in it, and what must be known to come to them again. */
function filledIn(
  document: RoundDocument,
  costs: CostRules,
  entries: readonly AssessmentEntry[],
): RoundDocument {
  const byRules = new Map<string, AssessmentEntry[]>();
  for (const entry of entries) {
    if (entry.by === "hand") continue;
    byRules.set(entry.application, [...(byRules.get(entry.application) ?? []), entry]);
  }
  if (byRules.size === 0) return document;
  const applications = document.applications.map((application) => {
    const own = byRules.get(application.id);
    if (own === undefined) return application;
    const amounts = own.map(({ year, assessed }) => [String(year), assessed] as const);
    return {
      ...application,
      assessed: { ...application.assessed, ...Object.fromEntries(amounts) },
      assessedByRules: own.map(({ year }) => year),
    };
  });
  return { ...document, scheme: { ...document.scheme, costs }, applications };
}

function yearsOf(entries: readonly AssessmentEntry[]): Assessment["years"] {
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = entries.filter((entry) => entry.year === year);
    return {
      year,
      requested: toKroner(sumKroner(own.map(({ requested }) => requested))),
      assessed: toKroner(sumKroner(own.map(({ assessed }) => assessed))),
    };
  });
}

/**
 * What was another amount before: what stands in the round as following from the rules or, where nothing does yet, what
 * follows from them on the round's own day.
 */
function differencesOf(
  document: RoundDocument,
  entries: readonly AssessmentEntry[],
  earlier: readonly AssessmentEntry[],
): Assessment["differences"] {
  const applications = new Map(document.applications.map((one) => [one.id, one]));
  const amounts = new Map(earlier.map((one) => [earlierKey(one), one.assessed]));
  return entries.flatMap(({ application, year, by, assessed }) => {
    const standing = applications.get(application);
    const before =
      standing !== undefined && isByRules(standing, year)
        ? standing.assessed?.[String(year)]
        : amounts.get(earlierKey({ application, year }));
    if (by === "hand" || before === undefined || before === assessed) return [];
    return [{ application, year, before, after: assessed }];
  });
}

/** The year has four digits and goes first, so that no two are the same. */
function earlierKey({ application, year }: Pick<AssessmentEntry, "application" | "year">): string {
  return `${year} ${application}`;
}
