import type { RoundDocument } from "../../src/round/schema.ts";
import { compare, nought } from "./fraction.ts";
import { readingsOf } from "./readings.ts";

/** What a round may have beside a cap, areas and applications: the rules of the contract, and what makes them hard. */
export const roundRules = [
  "later-ceilings",
  "minimums",
  "maximums",
  "minimum-is-maximum",
  "projects-at-most",
  "shares",
  "per-applicant",
  "numbers",
  "strict",
  "decided-amounts",
  "decided-grants",
  "declines",
  "steps",
  "smallest-share",
  "smallest",
  "largest",
  "smallest-viable",
  "assessed",
  "points",
  "criterion-threshold",
  "threshold",
  "priorities",
  "commitments",
  "conditions",
  "formal",
  "applicant-kinds",
  "fates",
  "equal-scores",
  "scores-at-most-0",
  "decimals",
  "large-amounts",
] as const;

export type RoundRule = (typeof roundRules)[number];

/** The greatest kroner that count as small. */
const largeAmount = 10n ** 9n;

/** Those that are in a round: as it is written, whatever was meant when it was drawn. */
export function rulesIn(document: RoundDocument): ReadonlySet<RoundRule> {
  return new Set(roundRules.filter((rule) => has(document, rule)));
}

function has(document: RoundDocument, rule: RoundRule): boolean {
  const { scheme, commitments, applications, decisions = [] } = document;
  const { areas, criteria, grant = {}, conditions = {} } = scheme;
  const scores = () => readingsOf(document).map(({ score }) => score);
  switch (rule) {
    case "later-ceilings":
      return Object.keys(scheme.laterCaps ?? {}).length > 0;
    case "minimums":
      return areas.some(({ minimum = 0 }) => minimum > 0);
    case "maximums":
      return areas.some(({ maximum }) => maximum !== undefined);
    case "minimum-is-maximum":
      return areas.some(({ minimum = 0, maximum }) => minimum > 0 && minimum === maximum);
    case "projects-at-most":
      return areas.some(({ projectsAtMost }) => projectsAtMost !== undefined);
    case "shares":
      return (scheme.shares ?? []).length > 0;
    case "per-applicant":
      return scheme.spread?.perApplicant !== undefined;
    case "numbers":
      return (scheme.spread?.numbers ?? []).length > 0;
    case "strict":
      return scheme.ranking === "strict";
    case "decided-amounts":
      return decisions.some(({ amount }) => amount !== undefined);
    case "decided-grants":
      return decisions.some(({ decision, amount }) => decision === "grant" && amount === undefined);
    case "declines":
      return decisions.some(({ decision }) => decision === "decline");
    case "steps":
      return (grant.step ?? 1) > 1;
    case "smallest-share":
      return grant.smallestShare !== undefined;
    case "smallest":
      return grant.smallest !== undefined;
    case "largest":
      return grant.largest !== undefined;
    case "smallest-viable":
      return applications.some(({ smallestViable }) => smallestViable !== undefined);
    case "assessed":
      return applications.some(({ assessed }) => assessed !== undefined);
    case "points":
      return scheme.objective === "points";
    case "criterion-threshold":
      return criteria.some(({ threshold }) => threshold !== undefined);
    case "threshold":
      return scheme.threshold !== undefined;
    case "priorities":
      return (scheme.priorities ?? []).length > 0;
    case "commitments":
      return (commitments ?? []).length > 0;
    case "conditions":
      return (
        conditions.participantsAtLeast !== undefined ||
        conditions.ownContributionRequired !== undefined ||
        conditions.yearsAtMost !== undefined
      );
    case "formal":
      return conditions.deadline !== undefined || conditions.signatureRequired !== undefined;
    case "applicant-kinds":
      return areas.some(({ applicantKinds }) => applicantKinds !== undefined);
    case "fates":
      return areas.some(({ unused = "release" }) => unused !== "release");
    case "equal-scores":
      return scores().some((one, place, all) =>
        all.slice(0, place).some((other) => compare(one, other) === 0),
      );
    case "scores-at-most-0":
      return scores().some((one) => compare(one, nought) <= 0);
    case "decimals":
      return criteria.some(({ weight }) => !Number.isInteger(Number(weight)));
    case "large-amounts":
      return readingsOf(document).some(({ most }) => most > largeAmount);
  }
}
