import type { Place } from "../../src/round/fault.ts";

/** What a JSON parser does not tell: how deep a text goes, which names stand twice in one object, and how numbers are written. */
export interface Scan {
  readonly deepest: number;
  readonly repeated: readonly { readonly place: Place; readonly key: string }[];
  /** Whether every number is written as JavaScript writes it, so that nothing is lost in reading it as one. */
  readonly isPlain: boolean;
}

interface Level {
  /** The names so far, of an object; a list has none. */
  readonly keys: Set<string> | undefined;
  /** Where in the object or list the scan is. */
  step: string | number;
}

/** So many digits are always held exactly. */
const digitsHeld = 15;

/**
 * Reads JSON token by token; of a text that is no JSON only `deepest` means something. It stops where the text goes deeper than
 * `levelsAtMost`, for each level takes memory.
 */
export function scanJson(text: string, levelsAtMost: number): Scan {
  const repeated: { readonly place: Place; readonly key: string }[] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  let deepest = 0;
  let nameNext = false;
  let isPlain = true;
  // Where one string has no end, none after it has: it would have been the end of that one.
  let endsStrings = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    switch (code) {
      case codeOf.openingBrace:
      case codeOf.openingBracket:
        nameNext = code === codeOf.openingBrace;
        level = nameNext ? { keys: new Set(), step: "" } : { keys: undefined, step: 0 };
        levels.push(level);
        deepest = Math.max(deepest, levels.length);
        if (deepest > levelsAtMost) return { deepest, repeated, isPlain };
        break;
      case codeOf.closingBrace:
      case codeOf.closingBracket:
        levels.pop();
        level = levels.at(-1);
        nameNext = false;
        break;
      case codeOf.comma:
        if (typeof level?.step === "number") level.step += 1;
        nameNext = level?.keys !== undefined;
        break;
      case codeOf.quote: {
        const end: number = endsStrings ? endOfString(text, at) : -1;
        endsStrings = end >= 0;
        if (!endsStrings) break;
        if (nameNext && level?.keys !== undefined) {
          const key = nameOf(text.slice(at, end + 1));
          level.step = key;
          if (level.keys.has(key)) repeated.push({ place: levels.map(({ step }) => step), key });
          level.keys.add(key);
        }
        nameNext = false;
        at = end;
        break;
      }
      default:
        if (isDigit(code) || code === codeOf.minus) {
          const end = endOfNumber(text, at);
          isPlain &&= isPlainNumber(text, at, end);
          at = end - 1;
        }
    }
  }
  return { deepest, repeated, isPlain };
}

const codeOf = {
  quote: 34,
  plus: 43,
  comma: 44,
  minus: 45,
  point: 46,
  capitalE: 69,
  openingBracket: 91,
  backslash: 92,
  closingBracket: 93,
  smallE: 101,
  openingBrace: 123,
  closingBrace: 125,
} as const;

/** Where the string that begins at a quotation mark ends; -1 where it does not. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === codeOf.backslash) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Behind the last character that a number can have. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isOfNumber(text.charCodeAt(end))) end += 1;
  return end;
}

function isOfNumber(code: number): boolean {
  const { plus, minus, point, capitalE, smallE } = codeOf;
  return (
    isDigit(code) || code === plus || code === minus || code === point || code === capitalE || code === smallE
  );
}

function isPlainNumber(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return (end - start <= digitsHeld && /^\d+$/.test(written)) || String(Number(written)) === written;
}

function nameOf(token: string): string {
  if (!token.includes("\\")) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
