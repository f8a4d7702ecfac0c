import { z } from "zod";
import { type AssessedRound, type AssessmentOptions, assessedRound } from "../src/costs/assess.ts";
import type { Assessment } from "../src/costs/schema.ts";
import { basicAmountFaults } from "../src/round/costs-checks.ts";
import { basicAmountSchema } from "../src/round/costs-schema.ts";
import type { Fault } from "../src/round/fault.ts";
import { readFormOf } from "../src/round/form-faults.ts";
import { inDocumentOrder } from "../src/round/order-faults.ts";
import type { RoundDocument } from "../src/round/schema.ts";

export { assessmentSchema } from "../src/costs/schema.ts";
export type { AssessedRound, Assessment, AssessmentOptions };

/** A file with basic amounts beside those of the built-in table. */
export const basicAmountsSchema = z
  .strictObject({ basicAmounts: z.array(basicAmountSchema).min(1) })
  .meta({ title: "fordel basic amounts", description: "1 G in kroner by the day it holds from." });

export type BasicAmountsDocument = z.infer<typeof basicAmountsSchema>;

/** Basic amounts, or everything that is wrong with them. */
export type BasicAmountsReading =
  | { readonly ok: true; readonly document: BasicAmountsDocument }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a parsed document as basic amounts: its form, and that none contradicts another or the built-in table. */
export function readBasicAmounts(value: unknown): BasicAmountsReading {
  const form = readFormOf(basicAmountsSchema, value);
  if (!form.ok) return { ok: false, faults: inDocumentOrder(form.faults, value) };
  const faults = basicAmountFaults(form.document.basicAmounts, ["basicAmounts"]);
  return faults.length === 0 ? form : { ok: false, faults: inDocumentOrder(faults, value) };
}

/**
 * A round with its assessed amounts worked out from what applications cost, and the arithmetic (docs/eligible-costs.md).
 *
 * @param document a round that `readRound` found valid
 * @throws RangeError where `knownOn` is no date
 */
export function assess(document: RoundDocument, options: AssessmentOptions = {}): AssessedRound {
  const { knownOn } = options;
  if (knownOn !== undefined && !isDate(knownOn)) {
    throw new RangeError(`"${knownOn}" is no date; give one such as "2026-06-04".`);
  }
  return assessedRound(document, options);
}

/** Whether a text is a date that there is, yyyy-mm-dd. */
function isDate(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}
