import fc from "fast-check";
import { sometimes, type Wanted, where } from "./draws.ts";
import { type WhenDraft, whenDraft } from "./scheme-drafts.ts";

/** Who applies, beside the kind: few, so that several applications come from one. */
interface ApplicantDraft {
  readonly id?: string;
  readonly name?: string;
  readonly municipality?: string;
}

/** R15 and R16, in units. */
export interface SpreadDraft {
  /** By application. */
  readonly applicants: readonly ApplicantDraft[];
  readonly perApplicant:
    | {
        readonly grantsAtMost: number | undefined;
        readonly amountUnits: number | undefined;
        /** Kroner on top of the units. */
        readonly odd: number;
      }
    | undefined;
  readonly numbers: readonly { readonly atLeast: number; readonly when: WhenDraft }[] | undefined;
}

/** Two of one name in two municipalities, one spelt in two ways, and one with an id under two names. */
const applicants: readonly ApplicantDraft[] = [
  { name: "Herøy kommune", municipality: "1515" },
  { name: "Herøy kommune", municipality: "1818" },
  { name: "HERØY  kommune ", municipality: "1818" },
  { name: "Bydel A", id: "o1", municipality: "0301" },
  { name: "Bydel B", id: "o1", municipality: "0301" },
];

const anyWhen = fc.oneof(
  fc.record({ county: fc.constantFrom("15", "18", "03") }),
  fc.record({ county: fc.constantFrom("18", "03"), trait: fc.constant("university-guidance") }),
  whenDraft,
);

/** A scheme's spread; where any rules are wanted, once in three rounds. */
export function spreadDraft(wanted: Wanted): fc.Arbitrary<SpreadDraft | undefined> {
  const perApplicant = fc.record({
    grantsAtMost: fc.constantFrom(undefined, 0, 1, 1, 1, 2),
    amountUnits: sometimes(fc.nat(9), 1),
    odd: fc.constantFrom(0, 0, 1, 500),
  });
  const numbers = fc.array(fc.record({ atLeast: fc.constantFrom(0, 1, 1, 1, 2, 3), when: anyWhen }), {
    minLength: 1,
    maxLength: 2,
  });
  const draft = fc.record({
    applicants: fc.array(fc.constantFrom(...applicants), { minLength: 7, maxLength: 7 }),
    perApplicant: where(wanted, "per-applicant", perApplicant, 1),
    numbers: where(wanted, "numbers", numbers, 1),
  });
  if (wanted === undefined) return sometimes(draft, 2);
  return wanted.has("per-applicant") || wanted.has("numbers") ? draft : fc.constant(undefined);
}
