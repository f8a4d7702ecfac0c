/** How the value of a field is written. */
export type FieldForm =
  | "text"
  | "kroner"
  | "points"
  | "share"
  | "count"
  | "year"
  | "day"
  | "flag"
  | "kinds"
  | "word"
  | "basic-amounts";

/** Lists whose members have ids. The longer name goes before one that it begins with. */
export const groups = [
  "areas",
  "criteria",
  "priorities",
  "shares",
  "spread.numbers",
  "costs.rules",
  "calendar.instalments",
  "calendar.reports",
  "conditions",
  "rates",
] as const;

export type GroupKey = (typeof groups)[number];

/** Every field that a definition may have, by its place without the ids of members, and how its value is written. */
export const fieldForms = {
  name: "text",
  year: "year",
  cap: "kroner",
  "laterCaps.*": "kroner",
  applicantKinds: "kinds",
  clause: "text",
  threshold: "points",
  objective: "word",
  ranking: "word",
  "areas.name": "text",
  "areas.minimum": "kroner",
  "areas.maximum": "kroner",
  "areas.projectsAtMost": "count",
  "areas.applicantKinds": "kinds",
  "areas.unused": "word",
  "criteria.name": "text",
  "criteria.weight": "points",
  "criteria.lowest": "points",
  "criteria.highest": "points",
  "criteria.threshold": "points",
  "priorities.name": "text",
  "priorities.points": "points",
  "shares.name": "text",
  "shares.atLeast": "share",
  "spread.numbers.name": "text",
  "spread.numbers.atLeast": "count",
  "spread.perApplicant.grantsAtMost": "count",
  "spread.perApplicant.amountAtMost": "kroner",
  "when.requestedAtLeast": "kroner",
  "when.yearsAtLeast": "count",
  "when.trait": "text",
  "when.area": "text",
  "when.county": "text",
  "grant.step": "kroner",
  "grant.smallest": "kroner",
  "grant.smallestShare": "share",
  "grant.largest": "kroner",
  "grant.fewestYears": "count",
  "conditions.participantsAtLeast": "count",
  "conditions.ownContributionRequired": "flag",
  "conditions.yearsAtMost": "count",
  "conditions.deadline": "day",
  "conditions.signatureRequired": "flag",
  "conditions.name": "text",
  "reprioritisation.policy": "word",
  "reprioritisation.clause": "text",
  "rates.name": "text",
  "rates.kroner": "kroner",
  "rates.unit": "text",
  "rates.per": "word",
  "costs.rules.name": "text",
  "costs.rules.kind": "word",
  "costs.rules.ceiling": "basic-amounts",
  "costs.rules.benefit": "basic-amounts",
  "costs.rules.younger.age": "count",
  "costs.rules.younger.ceilingShare": "text",
  "costs.rules.younger.benefitShare": "text",
  "costs.knownOn": "day",
  "calendar.announcement": "day",
  "calendar.deadline": "day",
  "calendar.answer": "day",
  "calendar.acceptanceDays": "count",
  "calendar.lapses": "flag",
  "calendar.statusReport": "day",
  "calendar.annualReport": "day",
  "calendar.instalments.name": "text",
  "calendar.instalments.date": "day",
  "calendar.instalments.share": "share",
  "calendar.reports.name": "text",
  "calendar.reports.date": "day",
} as const satisfies Readonly<Record<string, FieldForm>>;

export type FieldKey = keyof typeof fieldForms;

/** What a place of a definition is: its field, and the member of a group that it is part of. */
export interface PlacedField {
  readonly key: FieldKey;
  readonly group: GroupKey | undefined;
  /** The id of the member, or the year of a later ceiling. */
  readonly id: string | undefined;
}

/**
 * The field at `place`, such as `areas.1.minimum`.
 *
 * @throws Error where the field has no name here
 */
export function fieldAt(place: string): PlacedField {
  const field = namedFieldAt(place);
  if (field !== undefined) return field;
  throw new Error(`The field ${place} of a scheme has no name; add it in src/texts/schemes.`);
}

/** As `fieldAt`, of a scheme that may have fields which no definition has: those have no name here. */
export function namedFieldAt(place: string): PlacedField | undefined {
  if (isKey(place)) return { key: place, group: undefined, id: undefined };
  const [year, ...more] = place.split(".").slice(1);
  if (place.startsWith("laterCaps.") && more.length === 0) {
    return { key: "laterCaps.*", group: undefined, id: year };
  }
  const group = groups.find((name) => place.startsWith(`${name}.`));
  const [id, ...rest] = group === undefined ? [] : place.slice(group.length + 1).split(".");
  const leaf = rest.join(".");
  const key = leaf.startsWith("when.") ? leaf : `${String(group)}.${leaf}`;
  return group === undefined || !isKey(key) ? undefined : { key, group, id };
}

function isKey(name: string): name is FieldKey {
  return Object.hasOwn(fieldForms, name);
}
