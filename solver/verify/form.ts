import type { z } from "zod";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";

/** What the schema refuses, as findings. */
export function formFindings(error: z.ZodError, prefix: string): readonly Finding[] {
  return error.issues.map(({ path, message }) =>
    finding(placeOf(path, prefix), "form", "form", { fault: message }),
  );
}

/** A path as it is read in the document: "awards[3].amounts.2025". */
function placeOf(path: readonly PropertyKey[], prefix: string): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === "number") return `${place}[${String(key)}]`;
    return place === "" || place.endsWith(".") ? place + String(key) : `${place}.${String(key)}`;
  }, prefix);
}
