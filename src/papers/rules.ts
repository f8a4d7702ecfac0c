import type { AnyRoundDocument } from "../kinds/schema.ts";
import { sortedBy } from "../order.ts";
import { childOf } from "../round/order-faults.ts";
import { covers, ruleFields } from "../schemes/rule-fields.ts";
import { formatAmount, formatFigure, formatKroner, formatPoints, formatShare } from "../texts/figures.ts";
import { fill } from "../texts/fill.ts";
import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { fieldForms, namedFieldAt, type PlacedField } from "../texts/schemes/fields.ts";
import { schemeTextsIn } from "../texts/schemes/in-language.ts";
import { termsIn } from "../texts/terms/in-language.ts";
import { text, type Table } from "./paper.ts";

/** What has its own place in a paper, or is no rule of who gets what. */
const elsewhere = ["kind", "name", "year", "definition", "calendar", "costs"];

/** What a scored scheme says where it does not say it. */
const unsaid = { objective: "score-kroner", ranking: "report" };

/** The rules and figures of a round's scheme, in words: what the list rests on. */
export function ruleTable({ scheme }: AnyRoundDocument, language: Language): Table {
  const texts = paperTextsIn(language);
  const whole = inOneOrder("areas" in scheme ? { ...scheme, ...withoutUndefined(unsaid, scheme) } : scheme);
  const rows = ruleFields(whole)
    .filter((field) => !elsewhere.some((pattern) => covers(pattern, field)))
    .flatMap((field) => {
      const place = namedFieldAt(field);
      if (place === undefined) return otherField(whole, field, language);
      if (place.key.endsWith(".name") && place.group !== "areas") return [];
      return [[fieldName(whole, place, language), fieldValue(whole, field, place, language)] as const];
    });
  return {
    columns: [
      { heading: texts.rule, align: "left", width: 45 },
      { heading: texts.value, align: "left", width: 55 },
    ],
    rows: rows.map(([name, value]) => ({ cells: [text(name), text(value)] })),
  };
}

/** In which order the parts of a scheme are told. */
const parts = [
  "cap",
  "laterCaps",
  "areas",
  "criteria",
  "threshold",
  "priorities",
  "objective",
  "ranking",
  "grant",
  "conditions",
  "applicantKinds",
  "shares",
  "spread",
  "rates",
  "keys",
  "step",
  "floor",
  "ceiling",
  "clause",
  "reprioritisation",
];

/** The same for schemes that differ only in the order of their lists and names. */
function inOneOrder(scheme: object): object {
  const place = (name: string) => (parts.includes(name) ? parts.indexOf(name) : parts.length);
  const ordered = ordinary(scheme);
  return typeof ordered === "object" && ordered !== null
    ? Object.fromEntries(Object.entries(ordered).sort(([a], [b]) => place(a) - place(b)))
    : scheme;
}

/** Names in order, and members of lists by their ids, or texts in order; the order of areas in turn says something. */
function ordinary(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((one: unknown) => ordinary(one));
    return name === "order" ? items : sortedBy(items, (one) => String(childOf(one, "id") ?? one));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = sortedBy(Object.entries(value), ([field]) => field);
  return Object.fromEntries(fields.map(([field, inside]) => [field, ordinary(inside, field)]));
}

function withoutUndefined(defaults: typeof unsaid, scheme: { objective?: unknown; ranking?: unknown }) {
  return {
    ...(scheme.objective === undefined && { objective: defaults.objective }),
    ...(scheme.ranking === undefined && { ranking: defaults.ranking }),
  };
}

/** "Område 1: avsatt minimum". */
function fieldName(scheme: object, { key, group, id = "" }: PlacedField, language: Language): string {
  const texts = schemeTextsIn(language);
  const own = fill(texts.fields[key], { id });
  if (group === undefined) return own;
  const name = childOf(valueAt(scheme, `${group}.${id}`), "name");
  return `${fill(texts.groups[group], { id, name: typeof name === "string" ? name : id })}: ${own}`;
}

function fieldValue(scheme: object, field: string, { key }: PlacedField, language: Language): string {
  const texts = schemeTextsIn(language);
  const value = valueAt(scheme, field);
  const written = String(value);
  switch (fieldForms[key]) {
    case "text":
    case "year":
      return written;
    case "kroner":
      // The amount of a rate may have øre.
      return Number.isInteger(value)
        ? formatKroner(Number(value), language)
        : formatPoints(written, language);
    case "points":
      return formatPoints(written, language);
    case "share":
      return formatShare(written, language);
    case "count":
      return formatAmount(Number(value), language);
    case "day":
      return formatFigure("date", written, language);
    case "flag":
      return value === true ? texts.yes : texts.no;
    case "kinds":
      return kindsIn(value, language);
    case "word":
      return new Map(Object.entries(texts.words)).get(`${key}.${written}`) ?? written;
    case "basic-amounts":
      return `${written} G`;
  }
}

function kindsIn(value: unknown, language: Language): string {
  const kinds: readonly unknown[] = Array.isArray(value) ? value : [];
  return kinds.map((kind) => formatFigure("applicantKind", String(kind), language)).join(", ");
}

/** Fields that no definition has: keys, floors and ceilings of a formula, and who receives in a reprioritisation. */
function otherField(
  scheme: object,
  field: string,
  language: Language,
): readonly (readonly [string, string])[] {
  const texts = paperTextsIn(language);
  const { fields } = schemeTextsIn(language);
  const value = valueAt(scheme, field);
  const [list, id = "", leaf] = field.split(".");
  const moved = fields["reprioritisation.policy"];
  switch (list) {
    case "keys":
      if (leaf !== "share") return [];
      return [
        [
          `${texts.ruleNames.K3}: ${String(childOf(valueAt(scheme, `keys.${id}`), "name"))}`,
          formatShare(String(value), language),
        ],
      ];
    case "floor":
      return [[`${texts.ruleNames.K4}: ${texts.minimum}`, formatKroner(Number(value), language)]];
    case "ceiling":
      return [[`${texts.ruleNames.K4}: ${texts.maximum}`, formatKroner(Number(value), language)]];
    case "step":
      return [[fields["grant.step"], formatKroner(Number(value), language)]];
    case "reprioritisation":
      if (id === "limits") {
        const name = `${moved}: ${texts.area} ${leaf}, ${texts.maximum}`;
        return [[name, formatKroner(Number(value), language)]];
      }
      return [[`${moved}: ${termsIn(language).to}`, Array.isArray(value) ? value.join(", ") : String(value)]];
    default:
      return [[field, Array.isArray(value) ? value.join(", ") : String(value)]];
  }
}

/** What stands at a place of the scheme; members of lists go by their ids. */
function valueAt(scheme: object, place: string): unknown {
  let value: unknown = scheme;
  for (const name of place.split(".")) {
    value = Array.isArray(value)
      ? value.find((one: unknown) => childOf(one, "id") === name)
      : childOf(value, name);
  }
  return value;
}
