/**
 * The canonical JSON of a value (RFC 8785): names in the order of their UTF-16 code units, no white space, numbers as
 * ECMAScript writes them. A field that is undefined is left out. Texts must be well formed.
 *
 * @throws RangeError where a number is not finite
 * @throws TypeError where the value, or a part of it, is nothing that JSON has
 */
export function canonicalText(value: unknown): string {
  return textOf(value, []);
}

/** Objects with the same names in the same order; a document has many of each. */
interface Shape {
  readonly names: readonly string[];
  /** Every name as it is written, with its colon, in canonical order. */
  readonly fields: readonly { readonly name: string; readonly head: string }[];
}

/** Looking through more shapes than this takes longer than sorting. */
const shapesAtMost = 32;

function textOf(value: unknown, shapes: Shape[]): string {
  if (typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") {
    if (Number.isFinite(value)) return String(value);
    throw new RangeError(`${value} is no number that JSON has; give a finite one.`);
  }
  if (value === null) return "null";
  if (isList(value)) return `[${value.map((item) => textOf(item, shapes)).join(",")}]`;
  if (isObject(value)) return objectText(value, shapes);
  throw new TypeError(`A value of type ${typeof value} is nothing that JSON has; leave it out.`);
}

function objectText(object: Readonly<Record<string, unknown>>, shapes: Shape[]): string {
  const texts: string[] = [];
  for (const { name, head } of shapeOf(Object.keys(object), shapes).fields) {
    const value = object[name];
    if (value !== undefined) texts.push(head + textOf(value, shapes));
  }
  return `{${texts.join(",")}}`;
}

function shapeOf(names: readonly string[], shapes: Shape[]): Shape {
  const known = shapes.find((shape) => areAlike(shape.names, names));
  if (known !== undefined) return known;
  const fields = [...names].sort().map((name) => ({ name, head: `${JSON.stringify(name)}:` }));
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
