import type { Candidate } from "../../src/eligibility.ts";
import type { Award } from "../../src/proposal/schema.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { type Facts, grantOf } from "./facts.ts";

/** R17: `years` stands where a grant is given and the scheme leaves a choice, and is one that may be chosen. */
export function* yearsFindings(
  facts: Facts,
  { application, years: { least, most } }: Candidate,
  { years }: Award,
  place: string,
): Generator<Finding> {
  const asked = facts.round.scheme.grant.fewestYears !== undefined && grantOf(facts, application.id) > 0;
  if (years === undefined) {
    if (asked) yield finding(place, "R17", "field-missing", { field: "years" });
  } else if (!asked) {
    yield finding(`${place}.years`, "R17", "field-unexpected", { field: "years" });
  } else if (years < least || years > most) {
    const figures = { application: application.id, years, least, most };
    yield finding(`${place}.years`, "R17", "years-outside", figures);
  }
}
