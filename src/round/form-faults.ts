import { z } from "zod";
import { Exact, exact } from "../decimal.ts";
import { faultAt, type Fault, type Place, shown } from "./fault.ts";
import { inexactlyWritten } from "./inexact.ts";
import { nearestName } from "./nearest.ts";
import { childOf } from "./order-faults.ts";
import {
  decimalCharactersAtMost,
  type Form,
  forms,
  identifierLengthAtMost,
  type RoundDocument,
  roundSchema,
} from "./schema.ts";

/** What a place wants: the form of a leaf, or a kind of container. */
export type Expected = Form | "flag" | "list" | "object";

type Issue = z.core.$ZodIssue;

export type FormReadingOf<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export type FormReading = FormReadingOf<RoundDocument>;

/** A round that fits the schema, or every fault in its form. */
export function readForm(value: unknown): FormReading {
  return readFormOf(roundSchema, value);
}

/** Of a list longer than this the beginning is looked at first. */
const beginning = 1000;

/** A document whose beginning has more faults than this is not gone through to its end: whatever made it is wrong throughout. */
const faultsEnough = 1000;

/**
 * A document that fits a schema, or every fault in its form. What is a leaf in the schema has its form in `forms`. Of a long
 * document that has thousands of faults in its beginning alone, those.
 */
export function readFormOf<Document>(root: z.ZodType<Document>, value: unknown): FormReadingOf<Document> {
  const begun = beginningOf(value);
  if (begun !== value) {
    const reading = readWhole(root, begun);
    if (!reading.ok && reading.faults.length >= faultsEnough) return reading;
  }
  return readWhole(root, value);
}

/** The document with its long lists cut off. */
function beginningOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const fields: [string, unknown][] = Object.entries(value);
  const isLong = (field: unknown) => Array.isArray(field) && field.length > beginning;
  if (!fields.some(([, field]) => isLong(field))) return value;
  return Object.fromEntries(
    fields.map(([name, field]) => [name, Array.isArray(field) ? field.slice(0, beginning) : field]),
  );
}

function readWhole<Document>(root: z.ZodType<Document>, value: unknown): FormReadingOf<Document> {
  const result = root.safeParse(value);
  const reserved = reservedNames(value);
  if (result.success && reserved.length === 0) return { ok: true, document: result.data };
  const issues = result.success ? [] : result.error.issues;
  const faults = withoutRepeats(issues.flatMap((issue) => faultsOf(issue, value, root)));
  return { ok: false, faults: [...faults, ...reserved] };
}

/** zod may find several things wrong with one value, which make one fault here. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  return [
    ...new Map([...faults].reverse().map((fault) => [`${fault.path} ${fault.code}`, fault])).values(),
  ].reverse();
}

function faultsOf(issue: Issue, document: unknown, root: z.ZodType): Fault[] {
  const place = placeOf(issue.path);
  const found = place.reduce(childOf, document);
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .filter((key) => key !== reservedName)
      .map((key) =>
        unknownField([...place, key], key, optionAt(schemaAt(place, root, document).schema, found)),
      );
  }
  if (issue.code === "invalid_key") {
    const key = String(place.at(-1) ?? "");
    const { schema } = schemaAt(place.slice(0, -1), root, document);
    if (!(schema instanceof z.ZodRecord)) return [];
    // zod stops at the name; what stands under it is to be heard of at once.
    const below = z.safeParse(schema.valueType, found);
    const valueFaults = below.success ? [] : [valueFault(place, found, document, root)];
    return [keyFault(place, key, schema.keyType), ...valueFaults.filter((fault) => fault.code !== "missing")];
  }
  return [valueFault(place, found, document, root)];
}

function placeOf(path: readonly PropertyKey[]): Place {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

interface SchemaAt {
  readonly schema: unknown;
  readonly optional: boolean;
  /** Where the place says which of several kinds of object it is in: their names. */
  readonly kinds?: readonly string[];
}

/** The part of a schema that says what may stand at `place` of the document. */
function schemaAt(place: Place, root: z.ZodType, document: unknown): SchemaAt {
  let schema: unknown = root;
  let found = document;
  let kinds: readonly string[] | undefined;
  for (const step of place) {
    const outer = unwrapped(schema);
    kinds =
      outer instanceof z.ZodDiscriminatedUnion && step === outer.def.discriminator
        ? kindsOf(outer)
        : undefined;
    const within = optionAt(outer, found);
    if (within instanceof z.ZodObject) schema = childOf(within.shape, step);
    else if (within instanceof z.ZodArray) schema = within.element;
    else if (within instanceof z.ZodRecord) schema = within.valueType;
    else schema = undefined;
    found = childOf(found, step);
  }
  return {
    schema: unwrapped(schema),
    optional: schema instanceof z.ZodOptional,
    ...(kinds !== undefined && { kinds }),
  };
}

/** Of several kinds of object the one that `value` says it is; any other schema as it is. */
function optionAt(schema: unknown, value: unknown): unknown {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const kind = childOf(value, discriminator);
  return schema.options.find((option) => kindOf(option, discriminator) === kind);
}

function kindsOf(schema: z.ZodDiscriminatedUnion): string[] {
  return schema.options.map((option) => String(kindOf(option, schema.def.discriminator)));
}

function kindOf(option: unknown, discriminator: string): unknown {
  const literal = option instanceof z.ZodObject ? childOf(option.shape, discriminator) : undefined;
  return literal instanceof z.ZodLiteral ? literal.value : undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function expectedOf(schema: unknown): Expected {
  if (schema instanceof z.ZodArray) return "list";
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return "object";
  if (schema instanceof z.ZodDiscriminatedUnion) return "object";
  if (schema instanceof z.ZodBoolean) return "flag";
  return formOf(schema) ?? "text";
}

function formOf(schema: unknown): Form | undefined {
  return schema instanceof z.ZodType ? forms.get(schema)?.form : undefined;
}

function unknownField(place: Place, field: string, schema: unknown): Fault {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const nearest = nearestName(field, known);
  const name = shown(field);
  return nearest === undefined
    ? faultAt(place, "unknown-field", { field: name, known: known.join(", ") })
    : faultAt(place, "unknown-field-near", { field: name, nearest });
}

/** The fault of a name under which something stands: a year, or an id. */
function keyFault(place: Place, key: string, schema: unknown): Fault {
  return formOf(schema) === "year-key"
    ? faultAt(place, "year-key", { key: shown(key) })
    : identifierFault(place, key);
}

function valueFault(place: Place, value: unknown, document: unknown, root: z.ZodType): Fault {
  const { schema, optional, kinds } = schemaAt(place, root, document);
  const field = String(place.at(-1) ?? "");
  const choices = (schema instanceof z.ZodEnum ? schema.options : kinds)?.join(", ");
  if (
    value === undefined &&
    place.length > 0 &&
    !Array.isArray(place.slice(0, -1).reduce(childOf, document))
  ) {
    return choices === undefined
      ? faultAt(place, "missing", { field, expected: expectedOf(schema) })
      : faultAt(place, "missing-choice", { field, choices });
  }
  if (value === null && optional) return faultAt(place, "null-optional", { field });
  if (choices !== undefined) return faultAt(place, "wrong-choice", { value: shown(value), choices });
  if (schema instanceof z.ZodArray && Array.isArray(value)) return faultAt(place, "list-empty", { field });
  return leafFault(place, value, expectedOf(schema));
}

function leafFault(place: Place, value: unknown, expected: Expected): Fault {
  switch (expected) {
    case "kroner":
    case "kroner-positive":
      return amountFault(place, value, expected);
    case "decimal":
    case "fraction":
      return decimalFault(place, value, expected);
    case "identifier":
      return identifierFault(place, value);
    case "text":
      return typeof value === "string"
        ? faultAt(place, "text-broken", { value: shown(value) })
        : wrongForm(place, value, expected);
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? faultAt(place, "date-not-existing", { value: shown(value) })
        : wrongForm(place, value, expected);
    case "time":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value)
        ? faultAt(place, "time-without-offset", { value: shown(value) })
        : wrongForm(place, value, expected);
    case "kroner-change":
    case "year":
    case "year-key":
    case "year-month":
    case "county":
    case "count":
    case "count-positive":
    case "month-number":
    case "month-day":
    case "day":
    case "flag":
    case "list":
    case "object":
      return wrongForm(place, value, expected);
  }
}

function wrongForm(place: Place, value: unknown, expected: Expected): Fault {
  return faultAt(place, "wrong-form", { value: shown(value), expected });
}

function amountFault(place: Place, value: unknown, expected: "kroner" | "kroner-positive"): Fault {
  const most = Number.MAX_SAFE_INTEGER;
  const figures = { value: shown(value) };
  if (typeof value === "string") return faultAt(place, "amount-as-text", figures);
  const written = inexactlyWritten(value) ?? value;
  if (typeof written !== "string" && typeof written !== "number") return wrongForm(place, value, expected);
  const amount = new Exact(written);
  if (amount.greaterThan(most)) return faultAt(place, "amount-too-large", { ...figures, most });
  if (amount.isNegative() && !amount.isZero()) return faultAt(place, "amount-negative", figures);
  return amount.isZero()
    ? faultAt(place, "amount-zero", figures)
    : faultAt(place, "amount-fraction", figures);
}

function decimalFault(place: Place, value: unknown, expected: "decimal" | "fraction"): Fault {
  const figures = { value: shown(value) };
  const tooLong = () => faultAt(place, "decimal-too-long", { ...figures, most: decimalCharactersAtMost });
  if (typeof value === "string") {
    if (/^-?\d+,\d+$/.test(value)) {
      return faultAt(place, "decimal-comma", { ...figures, point: shown(value.replace(",", ".")) });
    }
    return /^-?\d+(\.\d+)?$/.test(value) ? tooLong() : wrongForm(place, value, expected);
  }
  const written = inexactlyWritten(value);
  if (written !== undefined) {
    return writtenOut(written) ? faultAt(place, "decimal-inexact", figures) : tooLong();
  }
  return typeof value === "number" && Number.isFinite(value) ? tooLong() : wrongForm(place, value, expected);
}

/** Whether the number has few enough digits to be written as a decimal string. */
function writtenOut(written: string): boolean {
  const number = exact(written);
  if (!number.isFinite() || Math.abs(number.e) > decimalCharactersAtMost) return false;
  return number.toFixed().length <= decimalCharactersAtMost;
}

function identifierFault(place: Place, value: unknown): Fault {
  if (typeof value !== "string") return wrongForm(place, value, "identifier");
  const figures = { value: shown(value) };
  if (value === "") return faultAt(place, "id-empty", figures);
  if (value.trim() !== value) return faultAt(place, "id-blank", figures);
  if (value.length > identifierLengthAtMost) {
    return faultAt(place, "id-too-long", { ...figures, length: value.length, most: identifierLengthAtMost });
  }
  return faultAt(place, "id-unprintable", figures);
}

/** JavaScript gives this name a meaning of its own, and zod passes over it in silence: it is refused everywhere. */
const reservedName = "__proto__";

function reservedNames(document: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: { readonly place: Place; readonly value: object }[] = [];
  const visit = (place: Place, step: string | number, value: unknown) => {
    if (typeof value === "object" && value !== null) waiting.push({ place: [...place, step], value });
  };
  if (typeof document === "object" && document !== null) waiting.push({ place: [], value: document });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { place, value } = next;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(place, index, item);
      continue;
    }
    for (const [key, item] of Object.entries(value)) {
      if (key === reservedName) faults.push(faultAt([...place, key], "reserved-name", { field: key }));
      else visit(place, key, item);
    }
  }
  return faults;
}
