import type { SolvedProposal } from "../src/proposal/schema.ts";

/** For how many years grants are, by application; empty where the scheme leaves no choice (R17). */
export function yearsOf({ awards }: Pick<SolvedProposal, "awards">): ReadonlyMap<string, number> {
  return new Map(
    awards.flatMap(({ application, years }) => (years === undefined ? [] : [[application, years] as const])),
  );
}
