import type { Place } from "../../src/round/fault.ts";

/** What a JSON parser does not tell: how deep a text goes and which names stand twice in one object. */
export interface Scan {
  readonly deepest: number;
  readonly repeated: readonly { readonly place: Place; readonly key: string }[];
}

interface Level {
  /** The names so far, of an object; a list has none. */
  readonly keys: Set<string> | undefined;
  /** Where in the object or list the scan is. */
  step: string | number;
}

/**
 * Reads JSON token by token; of a text that is no JSON only `deepest` means something. It stops where the text goes deeper than
 * `levelsAtMost`, for each level takes memory.
 */
export function scanJson(text: string, levelsAtMost: number): Scan {
  const repeated: { readonly place: Place; readonly key: string }[] = [];
  const levels: Level[] = [];
  let deepest = 0;
  let nameNext = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],]/gs)) {
    const level = levels.at(-1);
    switch (token) {
      case "{":
      case "[":
        levels.push(token === "{" ? { keys: new Set(), step: "" } : { keys: undefined, step: 0 });
        deepest = Math.max(deepest, levels.length);
        if (deepest > levelsAtMost) return { deepest, repeated };
        nameNext = token === "{";
        break;
      case "}":
      case "]":
        levels.pop();
        nameNext = false;
        break;
      case ",":
        if (typeof level?.step === "number") level.step += 1;
        nameNext = level?.keys !== undefined;
        break;
      default:
        if (nameNext && level?.keys !== undefined) {
          const key = nameOf(token);
          level.step = key;
          if (level.keys.has(key)) repeated.push({ place: levels.map(({ step }) => step), key });
          level.keys.add(key);
        }
        nameNext = false;
    }
  }
  return { deepest, repeated };
}

function nameOf(token: string): string {
  if (!token.includes("\\")) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
