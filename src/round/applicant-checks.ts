import { comparedName } from "../applicant.ts";
import { countyOf } from "../counties.ts";
import { faultAt, type Fault, pathOf, type Place, shown } from "./fault.ts";
import { whensOf } from "./scheme-checks.ts";
import type { RoundSeen, SchemeSeen } from "./seen.ts";

/** What is not to be read in one way only of applicants, where a rule of the scheme asks who or where they are. */
export function applicantFaults(applications: RoundSeen["applications"], scheme: SchemeSeen): Fault[] {
  const { grantsAtMost, amountAtMost } = scheme.spread?.perApplicant ?? {};
  const limited = grantsAtMost !== undefined || amountAtMost !== undefined;
  const byCounty = whensOf(scheme).some(({ when }) => when?.county !== undefined);
  return [
    ...(limited ? unclearApplicants(applications) : []),
    ...(byCounty ? unreadableMunicipalities(applications) : []),
  ];
}

interface Named {
  readonly id: string | undefined;
  readonly municipality: string | undefined;
  readonly place: Place;
}

/** Two of one name where only one has an id, or neither has and only one has a municipality (R15). */
function unclearApplicants(applications: RoundSeen["applications"]): Fault[] {
  const seen = new Map<string, Named[]>();
  return (applications ?? []).flatMap((application, index) => {
    const { id, name, municipality } = application?.applicant ?? {};
    if (name === undefined) return [];
    const one = { id, municipality, place: ["applications", index, "applicant"] };
    const others = seen.get(comparedName(name)) ?? [];
    const first = others.find((other) => isUnclear(one, other));
    seen.set(comparedName(name), [...others, one]);
    if (first === undefined) return [];
    return [faultAt(one.place, "applicant-unclear", { name: shown(name), first: pathOf(first.place) })];
  });
}

function isUnclear(a: Named, b: Named): boolean {
  const apart =
    a.municipality !== undefined && b.municipality !== undefined && a.municipality !== b.municipality;
  if (apart || (a.id !== undefined && b.id !== undefined)) return false;
  if (a.id !== undefined || b.id !== undefined) return true;
  return a.municipality !== b.municipality;
}

/** A municipality whose county a `when` asks for, and whose number is none. */
function unreadableMunicipalities(applications: RoundSeen["applications"]): Fault[] {
  return (applications ?? []).flatMap((application, index) => {
    const municipality = application?.applicant?.municipality;
    if (municipality === undefined || countyOf(municipality) !== undefined) return [];
    const place = ["applications", index, "applicant", "municipality"];
    return [faultAt(place, "municipality-unreadable", { value: shown(municipality) })];
  });
}
