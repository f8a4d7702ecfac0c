import fc from "fast-check";
import type { RoundDocument } from "../../src/round/schema.ts";
import { applicationDrafts, commitmentDraft, nobodyEligible } from "./application-drafts.ts";
import { assembled } from "./assemble.ts";
import { listWhere, sometimes, whereMostly } from "./draws.ts";
import { choicesOf } from "./enumerate.ts";
import { capFits, fit, wideFit } from "./fits.ts";
import type { RoundRule } from "./round-rules.ts";
import { spreadDraft } from "./spread-drafts.ts";
import { areaDrafts, reprioritisationDraft, ruleDraft, sizes, withoutConditions } from "./scheme-drafts.ts";

/**
 * Small rounds for property tests, with every combination of rules and few enough allocations for
 * `bestByEnumeration`.
 *
 * A round is composed in two steps. First everything is drawn in *units*: an application asks for 1 to 6 units a
 * year. Then a `size` gives what a unit is in kroner and what the step is; amounts get some kroner of no step on
 * top, so that rounding down matters. Ceilings are fitted last, as `Fit` says: to the sum of some of the candidates, to
 * the krone, one krone or one step off. That is where solvers go wrong, so it is where the rounds are.
 */
export interface RoundOptions {
  /** At most so many allocations to enumerate; default 3000. */
  readonly choicesAtMost?: number;
  /** Which rankings to draw; default both. `rules` says it where it is given. */
  readonly rankings?: readonly ("report" | "strict")[];
  /** Whether minimums beyond what an area can use, and caps that leave others short, come often (R13); default false. */
  readonly releasing?: boolean;
  /** Just these rules, as far as they fit together; default any. Conditions and thresholds never with `releasing`. */
  readonly rules?: ReadonlySet<RoundRule>;
  /** No candidate at all; default false. */
  readonly nobodyEligible?: boolean;
}

/** Valid round documents of 1–4 areas, up to 7 applications and 1–3 years. */
export function rounds(options: RoundOptions = {}): fc.Arbitrary<RoundDocument> {
  const { choicesAtMost = 3000, rankings = ["report", "strict"], releasing = false, rules } = options;
  const anyFit = fc.oneof(fit, wideFit, wideFit);
  return fc
    .record({
      size: sizes(rules),
      areas: areaDrafts(rules, releasing),
      applications: options.nobodyEligible === true ? nobodyEligible(rules) : applicationDrafts(rules),
      commitments: listWhere(
        rules,
        "commitments",
        commitmentDraft,
        fc.array(commitmentDraft, { maxLength: 2 }),
      ),
      rules: releasing ? ruleDraft(rules).map(withoutConditions) : ruleDraft(rules),
      ranking:
        rules === undefined
          ? fc.constantFrom(...rankings)
          : fc.constant(rules.has("strict") ? ("strict" as const) : ("report" as const)),
      ceilings: fc.record({
        cap: capFits(releasing),
        later: fc.array(whereMostly(rules, "later-ceilings", anyFit, releasing ? 5 : 1), {
          minLength: 2,
          maxLength: 2,
        }),
      }),
      reprioritisation: sometimes(reprioritisationDraft, releasing ? 0 : 1),
      spread: spreadDraft(rules),
    })
    .map(assembled)
    .filter((document) => choicesOf(document) <= BigInt(choicesAtMost));
}
