import type { AmountUnit } from "./schema.ts";

/** Soft hyphens and letters without a width, which nobody sees. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** A word that was parted at the end of a line. */
const parted = /(?<=\p{L})[-‐]\s*[\r\n]\s*(?=\p{L})/gu;

/** A heading as headings are compared: one way to write letters, small, with one blank in place of all other signs. */
export function headingKey(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(parted, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const units: readonly (readonly [AmountUnit, RegExp])[] = [
  [
    "thousands",
    /(?:\bi )?\b(?:(?:hele )?(?:1 ?000|tusen|thousands?)(?: (?:kr|kroner|nok))?|(?:nok|kr) ?1 ?000|tkr|tnok|knok|000 (?:kr|nok))$/u,
  ],
  [
    "millions",
    /(?:\bi )?\b(?:(?:mill|millioner|millionar|millions|mio)(?: (?:kr|kroner|nok))?|(?:nok|kr) mill(?:ions)?|mnok|mkr)$/u,
  ],
  ["kroner", /(?:\bi )?\b(?:hele |heile )?(?:kr|kroner|nok)$/u],
];

/**
 * The key of a heading without the unit that it ends with, and the unit: "Søkt 2025 (1000 kr)". The year may come last:
 * "Søkt (1000 kr) 2025".
 */
export function withoutUnit(key: string): { readonly key: string; readonly unit?: AmountUnit } {
  for (const [unit, written] of units) {
    const found = written.exec(key);
    if (found !== null) return { key: key.slice(0, found.index).trim(), unit };
  }
  const [, before = "", year = ""] = /^(.+) ([1-9]\d{3})$/u.exec(key) ?? [];
  const inner = before === "" ? undefined : withoutUnit(before);
  if (inner?.unit === undefined || inner.key === "") return { key };
  return { key: `${inner.key} ${year}`, unit: inner.unit };
}

const fillers: ReadonlySet<string> = new Set([
  "for",
  "i",
  "år",
  "året",
  "in",
  "year",
  "per",
  "pr",
  "of",
  "the",
]);

/** The year in a key, and what else it says; the key is without a unit. */
export function withoutYear(key: string): { readonly stem: string; readonly year?: string } {
  const words = key.split(" ");
  const years = words.filter((word) => /^[1-9]\d{3}$/u.test(word));
  const year = years.at(0);
  if (year === undefined || years.length > 1) return { stem: key };
  return { stem: words.filter((word) => word !== year && !fillers.has(word)).join(" "), year };
}
