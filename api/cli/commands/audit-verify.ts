import { fill } from "../../../src/texts/fill.ts";
import { formatAmount } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { storeTextsIn } from "../../../src/texts/store/in-language.ts";
import { verifyAudit } from "../../store/audit-verify.ts";
import { brokenSentence, unansweredSentence } from "../../store/sentences.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withStore } from "../store/place.ts";

/** `fordel audit verify`: whether the audit is whole, and all that is kept is what it says. */
export function auditVerifyCommand({ lang: language }: { readonly lang: Language }): Promise<Outcome> {
  return withStore(language, async (store) => {
    const verified = await verifyAudit(store);
    if (verified.outcome !== "done") {
      return { exit: exitCodes.refused, complaint: unansweredSentence(verified, language) };
    }
    const { value } = verified;
    if (!value.holds) return { exit: exitCodes.broken, output: brokenSentence(value.broken, language) };
    const texts = storeTextsIn(language);
    if (value.entries === 0) return { exit: exitCodes.done, output: texts.auditEmpty };
    const count = (number: number) => formatAmount(BigInt(number), language);
    const { entries, rounds, proposals, last } = value;
    const figures = { entries: count(entries), rounds: count(rounds), proposals: count(proposals), last };
    return { exit: exitCodes.done, output: fill(texts.auditHolds, figures) };
  });
}
