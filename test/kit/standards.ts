import fc from "fast-check";
import type { RoundDocument } from "../../src/round/schema.ts";
import { type WrittenStandard, writtenStandards } from "../../src/written/standards.ts";

/** The standards that applicants have chosen, again and again in turn. */
type Chosen = readonly (WrittenStandard | undefined)[];

export function withStandards(round: RoundDocument, chosen: Chosen): RoundDocument {
  return {
    ...round,
    applications: round.applications.map((application, index) => ({
      ...application,
      applicant: { ...application.applicant, standard: chosen[index % chosen.length] },
    })),
  };
}

export const chosenStandards = fc.array(fc.option(fc.constantFrom(...writtenStandards), { nil: undefined }), {
  minLength: 1,
  maxLength: 5,
});
