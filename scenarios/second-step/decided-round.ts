import { compareIds } from "../../src/order.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { SecondStepDone } from "../../src/second-step/schema.ts";
import type { SecondStepReasons } from "../../src/second-step/reasons.ts";
import { type Situation, withCap } from "./situation.ts";

export type Decision = NonNullable<RoundDocument["decisions"]>[number];

/** How much is decided: what is new is left to the rules, or everything is decided. */
export type Extent = "kept" | "everything";

/**
 * The decisions that make grants the best proposal. What was kept gets its amount, for the years that it had (R17); what fell away or was cut out is
 * declined; with `everything` new grants get their amounts too, and all others are declined. What officers declined before
 * stands. By application.
 *
 * @param grants kroner by candidate
 * @param reasons that stand in the decisions that are added
 */
export function decisionsFor(
  { document, before: earlier, candidates, kept, lapsed, returned, decided: had }: Situation,
  grants: readonly number[],
  extent: Extent,
  reasons: SecondStepReasons,
): Decision[] {
  const decisions = new Map((document.decisions ?? []).map((one) => [one.application, one]));
  const { reasons: said, years } = earlier;
  const decline = (application: string, reason: string) => {
    decisions.set(application, { application, decision: "decline", reason });
  };
  for (const [application, why] of lapsed) {
    // What fell away before these events was said then.
    decline(application, (had.has(application) ? undefined : said.get(application)) ?? reasons[why]);
  }
  candidates.forEach(({ application: { id } }, index) => {
    const [amount, before] = [grants[index], kept[index]];
    if (amount > 0 && (before > 0 || extent === "everything")) {
      const changed =
        amount > before ? "more" : amount < before ? "cut" : returned.has(id) ? "returned" : "kept";
      const why = reasons[had.has(id) ? changed : "new"];
      const reason = withEarlier(said.get(id) ?? decisions.get(id)?.reason, why);
      const keeps = years.get(id);
      const grant = { amount, ...(keeps !== undefined && { years: keeps }), reason };
      decisions.set(id, { application: id, decision: "grant", ...grant });
    } else if (before > 0) decline(id, reasons.cut);
    else if (extent === "everything") decline(id, reasons.reserve);
  });
  return [...decisions.values()].sort((a, b) => compareIds(a.application, b.application));
}

/** What was said of the decision before stays, and is not said again. */
function withEarlier(earlier: string | undefined, why: string): string {
  if (earlier === undefined || earlier === "") return why;
  return earlier.includes(why) ? earlier : `${earlier} ${why}`;
}

/** The round with a second step decided: `solve` gives its `after`, with reasons and a proof. */
export function decidedRound(
  document: RoundDocument,
  { cap, released, decisions }: Pick<SecondStepDone, "cap" | "released" | "decisions">,
): RoundDocument {
  return { ...withCap(document, cap.after, new Set(released)), decisions };
}
