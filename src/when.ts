import { countyOf } from "./counties.ts";
import type { Application } from "./round/round.ts";
import type { When } from "./round/schema.ts";

/** Whether an application matches every part of `when`, in the scheme of `year` (contract.md, "`when`"). */
export function matches(when: When, application: Application, year: number): boolean {
  const { requestedAtLeast, yearsAtLeast, trait, applicantKind, area, county } = when;
  if (requestedAtLeast !== undefined && (application.requested.get(year) ?? 0) < requestedAtLeast)
    return false;
  if (yearsAtLeast !== undefined && yearsAppliedFor(application) < yearsAtLeast) return false;
  if (trait !== undefined && !application.traits.includes(trait)) return false;
  if (applicantKind !== undefined && application.applicant.kind !== applicantKind) return false;
  if (area !== undefined && application.area !== area) return false;
  if (county !== undefined && countyOf(application.applicant.municipality) !== county) return false;
  return true;
}

/** The number of years with an amount applied for. */
export function yearsAppliedFor(application: Application): number {
  let years = 0;
  for (const amount of application.requested.values()) if (amount > 0) years += 1;
  return years;
}
