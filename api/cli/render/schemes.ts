import { dateIn } from "../../../src/calendar-day.ts";
import { covers } from "../../../src/schemes/rule-fields.ts";
import {
  capBasis,
  definitionFields,
  kindOf,
  type SchemeDefinition,
  type Source,
} from "../../../src/schemes/scheme-definition.ts";
import { fill } from "../../../src/texts/fill.ts";
import {
  formatAmount,
  formatFigure,
  formatKroner,
  formatPoints,
  formatShare,
} from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { fieldAt, fieldForms } from "../../../src/texts/schemes/fields.ts";
import { schemeTextsIn } from "../../../src/texts/schemes/in-language.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/** All the definitions as a list: year, kind, frame and source. */
export function schemeListReport(
  definitions: readonly SchemeDefinition[],
  language: Language,
): ReportSection[] {
  const texts = schemeTextsIn(language);
  const columns: Column[] = [
    { heading: texts.id, align: "left" },
    { heading: texts.fields.year, align: "right" },
    { heading: texts.kind, align: "left" },
    { heading: texts.frame, align: "right" },
    { heading: texts.source, align: "left", shortest: 30 },
  ];
  const rows = definitions.map((definition): Row => {
    const { scheme, sources } = definition;
    const star = capBasis(definition) === "source" ? "" : " *";
    return {
      cells: [
        scheme.id,
        String(scheme.year),
        texts.kinds[kindOf(definition)],
        formatKroner(scheme.cap, language) + star,
        sources[0].document,
      ],
    };
  });
  return [
    {
      heading: texts.title,
      parts: [
        { kind: "table", columns, rows },
        { kind: "text", text: texts.frameNotStated },
        { kind: "text", text: texts.howToShow },
      ],
    },
  ];
}

/** One definition with everything that it rests on, for a lawyer to read beside the circular. */
export function schemeReport(definition: SchemeDefinition, language: Language): ReportSection[] {
  const texts = schemeTextsIn(language);
  const { scheme, title, purpose, duties, assumptions } = definition;
  const fields = definitionFields(definition);
  const inCalendar = fields.filter((field) => covers("calendar", field));
  const rules = fields.filter((field) => !covers("calendar", field) && !covers("duties", field));
  const star = capBasis(definition) === "source" ? [] : [texts.frameNotStated];
  return [
    {
      heading: title[language],
      parts: [
        {
          kind: "list",
          items: [
            `${texts.id}: ${scheme.id} · ${texts.version}: ${scheme.definition.version}`,
            `${texts.fields.year}: ${scheme.year} · ${texts.kind}: ${texts.kinds[kindOf(definition)]}`,
            `${texts.frame}: ${formatKroner(scheme.cap, language)}${star.length === 0 ? "" : " *"}`,
            `${texts.purpose}: ${purpose[language]}`,
          ],
        },
        { kind: "text", text: fill(texts.whatThisIs, { version: scheme.definition.version }) },
        ...star.map((text): ReportPart => ({ kind: "text", text })),
      ],
    },
    { heading: texts.rules, parts: [fieldTable(definition, rules, language)] },
    {
      heading: texts.calendar,
      parts: [
        inCalendar.length === 0
          ? { kind: "text", text: texts.noCalendar }
          : fieldTable(definition, inCalendar, language),
      ],
    },
    {
      heading: texts.duties,
      parts: [
        {
          // A list and no table: the screen would cut the sentences short.
          kind: "list",
          items: duties.map((duty) => {
            const basis = basisOf(definition, `duties.${duty.id}`, language);
            return `${texts.dutyKinds[duty.kind]}: ${duty.texts[language]} (${basis})`;
          }),
        },
      ],
    },
    { heading: texts.sources, parts: [{ kind: "list", items: sourceItems(definition, language) }] },
    {
      heading: texts.assumptions,
      parts: [
        {
          kind: "list",
          items: assumptions.map(
            (one, index) => `${texts.assumptionLetter}${index + 1}: ${one.texts[language]}`,
          ),
        },
      ],
    },
  ];
}

function fieldTable(definition: SchemeDefinition, fields: readonly string[], language: Language): ReportPart {
  const texts = schemeTextsIn(language);
  return {
    kind: "table",
    columns: [
      { heading: texts.rule, align: "left", shortest: 24 },
      { heading: texts.value, align: "left", shortest: 24 },
      { heading: texts.basis, align: "left" },
    ],
    rows: fields.map((field): Row => ({
      cells: [
        fieldName(definition, field, language),
        fieldValue(definition, field, language),
        basisOf(definition, field, language),
      ],
    })),
  };
}

/** Which sources and assumptions a field rests on, by their numbers. */
function basisOf({ sources, assumptions }: SchemeDefinition, field: string, language: Language): string {
  const { sourceLetter, assumptionLetter } = schemeTextsIn(language);
  const among = (list: readonly { readonly fields: readonly string[] }[], letter: string) =>
    list.flatMap(({ fields }, index) =>
      fields.some((pattern) => covers(pattern, field)) ? [`${letter}${index + 1}`] : [],
    );
  return [...among(sources, sourceLetter), ...among(assumptions, assumptionLetter)].join(", ");
}

function sourceItems({ sources }: SchemeDefinition, language: Language): string[] {
  const { sourceLetter, lookedUp, byOfficers } = schemeTextsIn(language);
  return sources.map((source: Source, index) => {
    const where = source.heading === undefined ? source.document : `${source.document}, ${source.heading}`;
    const marks = [
      ...(source.lookedUp === true ? [lookedUp] : []),
      ...(source.fields.length === 0 ? [byOfficers] : []),
    ];
    const remark = marks.length === 0 ? "" : ` (${marks.join("; ")})`;
    return `${sourceLetter}${index + 1}: «${source.passage}» – ${where}${remark}`;
  });
}

/** What a field is called, with the member that it belongs to: "Område 1: avsatt minimum". */
function fieldName({ names }: SchemeDefinition, place: string, language: Language): string {
  const texts = schemeTextsIn(language);
  const { key, group, id = "" } = fieldAt(place);
  const own = fill(texts.fields[key], { id });
  if (group === undefined) return own;
  const named = new Map(Object.entries(names)).get(`${group}.${id}`);
  return `${fill(texts.groups[group], { id, name: named?.[language] ?? id })}: ${own}`;
}

/** The value of a field as it is written in `language`. */
function fieldValue(definition: SchemeDefinition, place: string, language: Language): string {
  const texts = schemeTextsIn(language);
  const { scheme, names, title } = definition;
  const { key } = fieldAt(place);
  const value = valueAt(scheme, place);
  const written = String(value);
  switch (fieldForms[key]) {
    case "text":
      if (place === "name") return title[language];
      return new Map(Object.entries(names)).get(place.replace(/\.name$/, ""))?.[language] ?? written;
    case "kroner":
      return typeof value === "number" ? formatKroner(value, language) : written;
    case "points":
      return formatPoints(written, language);
    case "share":
      return formatShare(written, language);
    case "count":
      return typeof value === "number" ? formatAmount(value, language) : written;
    case "year":
      return written;
    case "day":
      return formatFigure("date", dateIn(written, yearOf(place, written, scheme.year)), language);
    case "flag":
      return value === true ? texts.yes : texts.no;
    case "kinds":
      return Array.isArray(value)
        ? value.map((kind) => formatFigure("applicantKind", String(kind), language)).join(", ")
        : written;
    case "word":
      return wordFor(`${key}.${written}`, texts.words);
    case "basic-amounts":
      return `${written} G`;
  }
}

/** @throws Error where the choice has no word */
function wordFor(choice: string, words: Readonly<Record<string, string>>): string {
  const word = new Map(Object.entries(words)).get(choice);
  if (word === undefined) throw new Error(`The choice ${choice} has no word; add it in src/texts/schemes.`);
  return word;
}

/** The year of a month and a day: the scheme's, or for the annual report the one after. */
function yearOf(place: string, day: string, schemeYear: number): number {
  return place === "calendar.annualReport" && day.length === 5 ? schemeYear + 1 : schemeYear;
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

function childOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}
