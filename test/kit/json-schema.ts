import fc from "fast-check";

/**
 * Values that a JSON Schema (draft 2020-12, as zod writes it) describes, and now and then values that it nearly describes.
 * It knows nothing of the documents but their schema.
 */
export function describedBy(
  schema: unknown,
  resolve: (reference: string) => unknown,
  depth = 0,
): fc.Arbitrary<unknown> {
  const node = object(schema);
  const within = (part: unknown, deeper = 1) => describedBy(part, resolve, depth + deeper);
  if (typeof node.$ref === "string") return within(resolve(node.$ref), 0);
  if ("const" in node) return fc.constant(node.const);
  if (Array.isArray(node.enum)) return fc.constantFrom(...listOf(node.enum));
  const options = node.anyOf ?? node.oneOf;
  if (Array.isArray(options)) return fc.oneof(...options.map((one) => within(one, 0)));
  switch (node.type) {
    case "object":
      return objects(node, depth, within);
    case "array": {
      const least = numberOr(node.minItems, 0);
      const most = Math.max(least, Math.min(numberOr(node.maxItems, 3), depth > 6 ? least : 3));
      return fc.array(node.items === undefined ? fc.jsonValue() : within(node.items), {
        minLength: least,
        maxLength: most,
      });
    }
    case "string":
      return texts(node);
    case "integer":
      return numbers(node);
    case "number":
      return fc.oneof(numbers(node), fc.constantFrom(0.5, 1.5, 2, 0.1));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objects(
  node: Readonly<Record<string, unknown>>,
  depth: number,
  within: (part: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const properties = Object.entries(object(node.properties));
  const required: readonly unknown[] = Array.isArray(node.required) ? node.required : [];
  // Ids are few, so that what refers to something often finds it.
  if (properties.length === 0) {
    const keys = object(node.propertyNames).pattern === undefined ? ids : years.map(String);
    return fc.dictionary(keys, within(node.additionalProperties), { maxKeys: 2 });
  }
  const fields = properties
    .filter(([name]) => depth < 7 || required.includes(name))
    .map(([name, part]): [string, fc.Arbitrary<unknown>] => [
      name,
      required.includes(name) ? within(part) : fc.option(within(part), { nil: undefined, freq: 2 }),
    ]);
  return fc
    .record(Object.fromEntries(fields))
    .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)));
}

const ids = fc.constantFrom("1", "a", "b");
const years = fc.integer({ min: 2024, max: 2027 });

function texts({ pattern, format }: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  if (format === "date") return fc.constantFrom("2025-02-19", "2025-12-31");
  if (format === "date-time") return fc.constantFrom("2025-02-18T10:00:00+01:00", "2025-03-01T00:00:00Z");
  if (typeof pattern === "string" && pattern !== String.raw`^\S(.*\S)?$`) {
    // Patterns of years, decimals and days; not every one is matched, which is a fault like any other.
    // That of a fingerprint is met by nothing shorter.
    const maxLength = pattern.startsWith("^sha256:") ? 71 : 12;
    return fc.oneof(fc.stringMatching(new RegExp(pattern), { maxLength }));
  }
  return fc.oneof(ids, fc.string({ maxLength: 8 }));
}

function numbers({ minimum, exclusiveMinimum, maximum }: Readonly<Record<string, unknown>>) {
  const least = Math.max(numberOr(minimum, -1000), numberOr(exclusiveMinimum, -1001) + 1);
  const most = numberOr(maximum, Number.MAX_SAFE_INTEGER);
  const isYear = least >= 1000 && most <= 9999;
  if (isYear) return years;
  const near = fc.integer({ min: least, max: Math.max(least, Math.min(most, least + 12)) });
  return fc.oneof(near, fc.constantFrom(Math.min(most, 1000), Math.min(most, 1_000_000), most));
}

/** A document with one thing in it replaced, left out or put in, somewhere. */
export function nearly(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(-1, 1e308, "", null, {}, [], true)),
      fc.constantFrom<"replace" | "leave-out" | "put-in">("replace", "leave-out", "put-in"),
    )
    .map(([way, other, how]) => changedAt(value, way, other, how));
}

function changedAt(
  value: unknown,
  [step, ...way]: readonly number[],
  other: unknown,
  how: "replace" | "leave-out" | "put-in",
): unknown {
  if (Array.isArray(value) && value.length > 0) {
    const place = step % value.length;
    return value.flatMap((item: unknown, index): unknown[] => {
      if (index !== place) return [item];
      if (way.length > 0) return [changedAt(item, way, other, how)];
      return { replace: [other], "leave-out": [], "put-in": [item, other] }[how];
    });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return how === "put-in" ? { surplus: other } : value;
    const place = step % entries.length;
    return Object.fromEntries(
      entries.flatMap(([name, item]: [string, unknown], index): [string, unknown][] => {
        if (index !== place) return [[name, item]];
        if (way.length > 0) return [[name, changedAt(item, way, other, how)]];
        const put: [string, unknown] = [`${name}s`, other];
        return {
          replace: [[name, other] satisfies [string, unknown]],
          "leave-out": [],
          "put-in": [[name, item] satisfies [string, unknown], put],
        }[how];
      }),
    );
  }
  return other;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function listOf(values: readonly unknown[]): readonly unknown[] {
  return values;
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
