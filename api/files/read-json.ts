import { parse } from "lossless-json";
import { exact } from "../../src/decimal.ts";
import { type Fault, faultAt, shown } from "../../src/round/fault.ts";
import { inexactNumber } from "../../src/round/inexact.ts";
import { scanJson } from "./repeated-keys.ts";

/**
 * A JSON text as a value; or its faults, with the value where the text still has one, so that whoever reads on can
 * name every fault at once.
 */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly value?: unknown };

/** Levels of lists and objects inside each other; a round has six. */
const levelsAtMost = 100;

/**
 * Parses JSON so that nothing is lost in silence. A number that a JavaScript number does not hold exactly becomes an
 * `inexactNumber`; every name that stands twice in one object is a fault, equal values or not; a syntax error is one
 * fault with line and column. A byte order mark is passed over.
 */
export function readJson(text: string): JsonReading {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.trim() === "") return { ok: false, faults: [faultAt([], "json-empty", {})] };
  const { deepest, repeated, isPlain } = scanJson(json, levelsAtMost);
  if (deepest > levelsAtMost) {
    return { ok: false, faults: [faultAt([], "json-too-deep", { most: levelsAtMost })] };
  }
  if (isPlain && repeated.length === 0) {
    const plain = plainly(json);
    if (plain !== undefined) return { ok: true, value: plain.value };
  }
  try {
    // The scan has found what stands twice; the parser only has to carry on.
    const onDuplicateKey = ({ newValue }: { readonly newValue: unknown }) => newValue;
    const value: unknown = parse(json, undefined, { parseNumber: numberOf, onDuplicateKey });
    if (repeated.length === 0) return { ok: true, value };
    const faults = repeated.map(({ place, key }) => faultAt(place, "json-repeated-key", { key: shown(key) }));
    return { ok: false, faults, value };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, faults: [syntaxFault(json, error)] };
    throw error;
  }
}

/** As JavaScript reads it, which is far quicker; undefined where that is no JSON, and the fault is to be found. */
function plainly(json: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch {
    return undefined;
  }
}

/** The number where JavaScript holds exactly what was written, otherwise a mark with the writing. */
function numberOf(written: string): number | symbol {
  const number = Number(written);
  if (String(number) === written) return number;
  if (!Number.isFinite(number)) return inexactNumber(written);
  // -0 is 0: a sign without a value means nothing here.
  if (number === 0) return /^-?0*\.?0*(e|$)/i.test(written) ? 0 : inexactNumber(written);
  return exact(written).equals(number) ? number : inexactNumber(written);
}

function syntaxFault(json: string, error: SyntaxError): Fault {
  const position = Number(/at position (\d+)$/.exec(error.message)?.[1] ?? 0);
  const at = lineAndColumn(json, position);
  const found = json.codePointAt(position);
  return found === undefined
    ? faultAt([], "json-ends-early", at)
    : faultAt([], "json-syntax", { ...at, found: shown(String.fromCodePoint(found)) });
}

/** The line and the column, counted from 1, of a position in a text. */
export function lineAndColumn(
  text: string,
  position: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position).split(/\r\n|\r|\n/);
  return { line: before.length, column: Array.from(before.at(-1) ?? "").length + 1 };
}
