import type { z } from "zod";
import { basicAmounts } from "../basic-amount.ts";
import { exact } from "../decimal.ts";
import { compareFractions, fractionOf, one } from "../fraction.ts";
import { faultAt, type Fault, type Place, shown } from "./fault.ts";
import { count, fraction, monthNumber } from "./leaves.ts";
import { areaFault, idsOf, type Known, known, referenceFault, repeated, repeatedIds } from "./references.ts";
import type { ApplicationSeen, RoundSeen, SchemeSeen } from "./seen.ts";
import { fourDigitYears } from "./scheme-checks.ts";

type RulesSeen = NonNullable<SchemeSeen["costs"]>;
type RuleSeen = NonNullable<NonNullable<RulesSeen["rules"]>[number]>;
type CostSeen = NonNullable<NonNullable<NonNullable<ApplicationSeen["costs"]>[string]>[number]>;

/** What does not fit together in the rules on eligible costs, and in what applications say of their costs. */
export function costFaults({ scheme, applications }: RoundSeen, areas: Known | undefined): Fault[] {
  const rules = scheme?.costs;
  const ids = known(idsOf(rules?.rules, ["scheme", "costs", "rules"]), rules?.rules !== undefined);
  const ofApplications = (applications ?? []).flatMap((application, index) =>
    application === undefined
      ? []
      : applicationFaults(application, ["applications", index], scheme ?? {}, ids),
  );
  return [...(rules === undefined ? [] : ruleFaults(rules, ids, areas)), ...ofApplications];
}

/** Basic amounts that contradict each other or the built-in table. */
export function basicAmountFaults(
  items: readonly ({ readonly from: string; readonly amount: number } | undefined)[],
  place: Place,
): Fault[] {
  const days = items.map((item, index) => ({ id: item?.from, place: [...place, index, "from"] }));
  const other = items.flatMap((item, index) => {
    const known = basicAmounts.find(({ from }) => from === item?.from);
    if (item === undefined || known === undefined || known.amount === item.amount) return [];
    const figures = { amount: item.amount, from: item.from, known: known.amount };
    return [faultAt([...place, index, "amount"], "basic-amount-other", figures)];
  });
  return [
    ...repeated(days, (at, from, first) => faultAt(at, "basic-amount-repeated", { from, first })),
    ...other,
  ];
}

function ruleFaults(costs: RulesSeen, ids: Known | undefined, areas: Known | undefined): Fault[] {
  const place = ["scheme", "costs"];
  const { rules = [], ownFinancing, basicAmounts: added = [] } = costs;
  const own = [...place, "ownFinancing"];
  const named = (ownFinancing?.costs ?? []).map((id, index) => ({ id, place: [...own, "costs", index] }));
  const excluded = new Set(rules.flatMap((rule) => (rule?.kind === "excluded" ? [rule.id] : [])));
  const isEmpty = ownFinancing !== undefined && !("share" in ownFinancing) && !("sum" in ownFinancing);
  return [
    ...repeatedIds(idsOf(rules, [...place, "rules"])),
    ...rules.flatMap((rule, index) =>
      rule === undefined ? [] : oneRule(rule, [...place, "rules", index], areas),
    ),
    ...(isEmpty ? [faultAt(own, "own-financing-empty", {})] : []),
    ...shareFault(ownFinancing?.share, [...own, "share"]),
    ...named.flatMap((reference) => unknownCost(reference, ids)),
    ...repeated(named, (at, cost, first) =>
      faultAt(at, "own-financing-repeated", { cost: shown(cost), first }),
    ),
    ...named
      .filter(({ id }) => id !== undefined && excluded.has(id))
      .map((one) => faultAt(one.place, "own-financing-excluded", { cost: shown(one.id) })),
    ...basicAmountFaults(added, [...place, "basicAmounts"]),
  ];
}

function oneRule(rule: RuleSeen, place: Place, areas: Known | undefined): Fault[] {
  const area = areaFault({ id: rule.when?.area, place: [...place, "when", "area"] }, areas);
  switch (rule.kind) {
    case "participant-support":
      return [
        ...area,
        ...negativeFault(rule.ceiling, [...place, "ceiling"]),
        ...negativeFault(rule.benefit, [...place, "benefit"]),
        ...shareFault(rule.younger?.ceilingShare, [...place, "younger", "ceilingShare"]),
        ...shareFault(rule.younger?.benefitShare, [...place, "younger", "benefitShare"]),
      ];
    case "post":
      return [...area, ...negativeFault(rule.postsAtMost, [...place, "postsAtMost"])];
    case "expense":
      return [...area, ...shareFault(rule.share, [...place, "share"])];
    case "excluded":
      return area;
  }
}

function applicationFaults(
  application: ApplicationSeen,
  place: Place,
  scheme: SchemeSeen,
  ids: Known | undefined,
): Fault[] {
  const { costs, assessedByRules = [], assessed, participants } = application;
  const years = fourDigitYears(costs);
  const without = assessedByRules
    .map((year, index) => ({ year: String(year), place: [...place, "assessedByRules", index] }))
    .filter(({ year }) => assessed?.[year] === undefined || costs?.[year] === undefined)
    .map((one) => faultAt(one.place, "by-rules-without", { year: one.year }));
  if (scheme.costs === undefined) {
    const alone = costs === undefined ? [] : [faultAt([...place, "costs"], "costs-without-rules", {})];
    return [...alone, ...without];
  }
  const early = years
    .filter((year) => scheme.year !== undefined && Number(year) < scheme.year)
    .map((year) =>
      faultAt([...place, "costs", year], "year-before-scheme", { year, schemeYear: scheme.year ?? 0 }),
    );
  const { rules = [], basicAmountOn } = scheme.costs;
  // The first one where an id is repeated.
  const byId = new Map(
    rules.flatMap((rule) => (rule === undefined ? [] : [[rule.id, rule] as const])).reverse(),
  );
  const each = years.flatMap((year) =>
    (costs?.[year] ?? []).flatMap((cost, index) => {
      if (cost === undefined) return [];
      const at = [...place, "costs", year, index];
      const rule = cost.cost === undefined ? undefined : byId.get(cost.cost);
      return [
        ...unknownCost({ id: cost.cost, place: [...at, "cost"] }, ids),
        ...monthFaults(cost, at, rule?.kind === "participant-support" && basicAmountOn === undefined),
        ...(rule === undefined ? [] : costOfRule(cost, rule, at, participants)),
      ];
    }),
  );
  return [...early, ...each, ...without];
}

/** @param needsFirst whether it matters which months they are */
function monthFaults(cost: CostSeen, place: Place, needsFirst: boolean): Fault[] {
  const months = numberBy(monthNumber, cost.months);
  if (months === undefined) return [];
  if (cost.firstMonth === undefined) {
    return needsFirst && months < 12
      ? [faultAt([...place, "firstMonth"], "first-month-missing", { months })]
      : [];
  }
  const firstMonth = numberBy(monthNumber, cost.firstMonth);
  const left = 13 - (firstMonth ?? 1);
  return firstMonth !== undefined && months > left
    ? [faultAt([...place, "months"], "months-beyond-year", { months, firstMonth, left })]
    : [];
}

const fieldsOf = {
  "participant-support": ["amount", "participants", "younger", "firstMonth", "months"],
  post: ["amount", "posts", "firstMonth", "months"],
  expense: ["amount"],
  excluded: ["amount"],
} as const;

function costOfRule(
  cost: CostSeen,
  rule: RuleSeen,
  place: Place,
  participantsInAll: number | undefined,
): Fault[] {
  const counts = rule.kind === "participant-support" && rule.younger !== undefined;
  const fields: readonly string[] = fieldsOf[rule.kind].filter((field) => field !== "younger" || counts);
  const foreign = Object.entries(cost)
    .filter(([field, value]) => field !== "cost" && value !== undefined && !fields.includes(field))
    .map(([field]) => {
      const figures = { field, cost: shown(rule.id), known: fields.join(", ") };
      return faultAt([...place, field], "cost-field-foreign", figures);
    });
  const missing = (field: "amount" | "participants" | "younger", expected: "kroner" | "count") =>
    cost[field] === undefined ? [faultAt([...place, field], "missing", { field, expected })] : [];
  if (rule.kind !== "participant-support") {
    const posts = fraction.safeParse(cost.posts).data;
    return [...foreign, ...missing("amount", "kroner"), ...negativeFault(posts, [...place, "posts"])];
  }
  const participants = numberBy(count, cost.participants);
  const younger = counts ? numberBy(count, cost.younger) : undefined;
  return [
    ...foreign,
    ...missing("participants", "count"),
    ...(counts ? missing("younger", "count") : []),
    ...(participants !== undefined && younger !== undefined && younger > participants
      ? [faultAt([...place, "younger"], "younger-above-participants", { younger, participants })]
      : []),
    ...(participants !== undefined && participantsInAll !== undefined && participants > participantsInAll
      ? [
          faultAt([...place, "participants"], "cost-participants-above", {
            participants,
            most: participantsInAll,
          }),
        ]
      : []),
  ];
}

/** A value that has the form of its schema; what has not is a fault in form. */
function numberBy(schema: z.ZodType<number>, value: unknown): number | undefined {
  return schema.safeParse(value).data;
}

function unknownCost(
  reference: { readonly id: string | undefined; readonly place: Place },
  ids: Known | undefined,
) {
  return referenceFault(reference, ids, (at, id, list) =>
    faultAt(at, "unknown-cost", { cost: shown(id), known: list }),
  );
}

function shareFault(share: number | string | undefined, place: Place): Fault[] {
  if (share === undefined) return [];
  const outside = isNegative(share) || compareFractions(fractionOf(share), one) > 0;
  return outside ? [faultAt(place, "share-outside", { share: shown(share) })] : [];
}

function negativeFault(value: number | string | undefined, place: Place): Fault[] {
  return value !== undefined && isNegative(value)
    ? [faultAt(place, "fraction-negative", { value: shown(value) })]
    : [];
}

function isNegative(value: number | string): boolean {
  return !String(value).includes("/") && exact(value).lessThan(0);
}
