import { sortedBy } from "../order.ts";
import { type Message, message } from "../reasons/codes.ts";
import type { FormulaRoundDocument, RateRoundDocument } from "./schema.ts";

/** What R1 and R2 say of a recipient. */
export type RecipientVerdict =
  | { readonly verdict: "candidate" }
  | { readonly verdict: "dismissed" | "declined"; readonly reasons: readonly Message[] };

/** What a scheme asks of its recipients. */
export type Demands = Pick<
  (RateRoundDocument | FormulaRoundDocument)["scheme"],
  "applicantKinds" | "conditions"
>;

/** What a recipient is and meets. */
type Meeting = Pick<(RateRoundDocument | FormulaRoundDocument)["recipients"][number], "kind" | "meets">;

/**
 * R1 and R2 for recipients of rates and formulas: one of a kind that the scheme does not admit is dismissed, one that does
 * not meet a condition is declined, with a reason for each in the order of their ids.
 */
export function recipientVerdict(
  { applicantKinds, conditions = [] }: Demands,
  { kind, meets = [] }: Meeting,
): RecipientVerdict {
  if (applicantKinds !== undefined && !applicantKinds.includes(kind)) {
    return { verdict: "dismissed", reasons: [message("kind-not-in-scheme", { kind })] };
  }
  const unmet = sortedBy(conditions, ({ id }) => id).filter(({ id }) => !meets.includes(id));
  if (unmet.length === 0) return { verdict: "candidate" };
  const reasons = unmet.map(({ name }) => message("condition-not-met", { condition: name }));
  return { verdict: "declined", reasons };
}
