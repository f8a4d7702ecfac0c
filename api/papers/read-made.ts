import { verifyReprioritisation } from "../../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { anyProposalSchema } from "../../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import type { PaperSource } from "../../src/papers/source.ts";
import { reprioritisationSchema } from "../../src/proposal/schema.ts";
import { fill } from "../../src/texts/fill.ts";
import { findingSentence } from "../../src/texts/findings/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import { paperTextsIn } from "../../src/texts/papers/in-language.ts";

/** So many of the things that are broken are told of. */
const told = 5;

/**
 * What a paper is made of, from a file: it is checked first, so that no paper says what does not hold.
 *
 * @param round valid
 */
export function readMade(
  round: AnyRoundDocument,
  value: unknown,
  language: Language,
):
  | { readonly ok: true; readonly made: PaperSource["made"] }
  | { readonly ok: false; readonly complaint: string } {
  const moved = reprioritisationSchema.safeParse(value);
  const { holds, findings } =
    moved.success && !("recipients" in round)
      ? verifyReprioritisation(round, value, moved.data.policy)
      : verifyProposal(round, value);
  if (holds) return { ok: true, made: moved.success ? moved.data : anyProposalSchema.parse(value) };
  const lines = findings.slice(0, told).map((one) => findingSentence(one, language));
  return { ok: false, complaint: fill(paperTextsIn(language).broken, { lines: lines.join(" ") }) };
}
