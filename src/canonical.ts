/**
 * The canonical JSON of a value (RFC 8785): names in the order of their UTF-16 code units, no white space, numbers as
 * ECMAScript writes them. A field that is undefined is left out. Texts must be well formed.
 *
 * @throws RangeError where a number is not finite
 * @throws TypeError where the value, or a part of it, is nothing that JSON has
 */
export function canonicalText(value: unknown): string {
  return textOf(value, { shapes: [], leftOut: undefined });
}

/**
 * The same without the fields of one name, wherever they stand.
 *
 * @throws as `canonicalText`
 */
export function canonicalTextWithout(leftOut: string, value: unknown): string {
  return textOf(value, { shapes: [], leftOut });
}

interface Writing {
  readonly shapes: Shape[];
  readonly leftOut: string | undefined;
}

/** Objects with the same names in the same order; a document has many of each. */
interface Shape {
  readonly names: readonly string[];
  /** Every name that is written, with its colon, in canonical order. */
  readonly fields: readonly { readonly name: string; readonly head: string }[];
}

/** Looking through more shapes than this takes longer than sorting. */
const shapesAtMost = 32;

/** What stands in a JSON text otherwise than in the string. */
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/* Sums of texts, and not lists that are joined: the engine keeps a sum as its parts until it is read, once, as a whole. */

function textOf(value: unknown, writing: Writing): string {
  if (typeof value === "string") return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") {
    if (Number.isFinite(value)) return String(value);
    throw new RangeError(`${value} is no number that JSON has; give a finite one.`);
  }
  if (value === null) return "null";
  if (isList(value)) return listText(value, writing);
  if (isObject(value)) return objectText(value, writing);
  throw new TypeError(`A value of type ${typeof value} is nothing that JSON has; leave it out.`);
}

function listText(list: readonly unknown[], writing: Writing): string {
  let text = "[";
  for (let place = 0; place < list.length; place++) {
    if (place > 0) text += ",";
    text += textOf(list[place], writing);
  }
  return text + "]";
}

function objectText(object: Readonly<Record<string, unknown>>, writing: Writing): string {
  let text = "{";
  let isFirst = true;
  for (const { name, head } of shapeOf(Object.keys(object), writing).fields) {
    const value = object[name];
    if (value === undefined) continue;
    if (!isFirst) text += ",";
    isFirst = false;
    text += head + textOf(value, writing);
  }
  return text + "}";
}

function shapeOf(names: readonly string[], { shapes, leftOut }: Writing): Shape {
  for (const shape of shapes) if (areAlike(shape.names, names)) return shape;
  const fields = names
    .filter((name) => name !== leftOut)
    .sort()
    .map((name) => ({ name, head: `${JSON.stringify(name)}:` }));
  const shape = { names, fields };
  if (shapes.length < shapesAtMost) shapes.push(shape);
  return shape;
}

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false;
  return true;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
