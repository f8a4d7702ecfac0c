import type { KindAward } from "../kinds/proposal-schema.ts";
import { exact } from "../decimal.ts";
import { compareIds, sortedBy } from "../order.ts";
import type { Award, Worded } from "../proposal/schema.ts";
import type { WrittenStandard } from "../written/standards.ts";
import { identityRows } from "./recipients.ts";
import { matched, type PaperAward, type PaperOutcome, type PaperSource } from "./source.ts";

/** One application, or one recipient, as it stands in the papers. */
export interface Listed {
  readonly application: string;
  readonly applicant: string;
  /** Four digits, or empty. */
  readonly municipality: string;
  /** The standard that it has chosen to be written to in. */
  readonly standard: WrittenStandard | undefined;
  /** Empty of a recipient. */
  readonly title: string;
  /** The id of the area; absent in schemes that have none. */
  readonly area: string | undefined;
  /** Points, an exact decimal; absent in schemes without scores. */
  readonly score: string | undefined;
  /** Kroner asked for in the scheme's year; absent where nobody asks. */
  readonly requested: number | undefined;
  readonly outcome: PaperOutcome;
  /** Kroner by year. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Kroner in the scheme's year that it was to have, and does not get. */
  readonly lost: number | undefined;
  /** Why it does not get that, in the words of whoever decided; empty where nothing is said. */
  readonly lostBecause: string;
  readonly reasons: readonly Worded[];
  readonly arithmetic: KindAward["arithmetic"];
}

/**
 * Everybody, by area, then the highest score first, then by id. What is decided goes before what was proposed.
 */
export function listedIn(source: PaperSource): readonly Listed[] {
  const { document, proposal } = matched(source);
  const year = String(document.scheme.year);
  const proposed = new Map<string, Award | KindAward>();
  for (const award of proposal.awards) proposed.set(award.application, award);
  const decided: readonly PaperAward[] = source.decision?.awards ?? [...proposed.values()];
  const identities = identityRows(document);
  const listed = decided.map((award): Listed => {
    const { application, outcome, amounts } = award;
    const identity = identities.get(application);
    const first = proposed.get(application);
    if (identity === undefined || first === undefined) {
      throw new Error(
        `The award list names ${application}, which the round or the proposal has not; use those that belong together.`,
      );
    }
    const lost = award.proposed ?? award.awarded;
    return {
      ...identity,
      application,
      score: "score" in first ? first.score : undefined,
      outcome,
      amounts,
      lost: lost?.[year],
      lostBecause: award.reason ?? "",
      reasons: reasonsFor(award, first, source),
      arithmetic: "arithmetic" in first ? first.arithmetic : [],
    };
  });
  return sortedBy(listed, ({ application }) => application).sort(byAreaAndScore);
}

function byAreaAndScore(one: Listed, other: Listed): number {
  const area = compareIds(one.area ?? "", other.area ?? "");
  return area === 0 ? exact(other.score ?? 0).comparedTo(exact(one.score ?? 0)) : area;
}

/** The reasons of the proposal where it gave the amount that stands; else those of the second step that gave it. */
function reasonsFor(
  award: PaperAward,
  first: Award | KindAward,
  { decision }: PaperSource,
): readonly Worded[] {
  if (award.proposed !== undefined || award.awarded !== undefined) return first.reasons;
  if (isSame(award.amounts, first.amounts)) return first.reasons;
  const later = (decision?.steps ?? []).flatMap(({ document }) =>
    document.step === "infeasible" || document.after.status === "infeasible"
      ? []
      : document.after.awards.filter(({ application }) => application === award.application),
  );
  return later.findLast(({ amounts }) => isSame(award.amounts, amounts))?.reasons ?? first.reasons;
}

function isSame(one: PaperAward["amounts"], other: PaperAward["amounts"]): boolean {
  const years = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...years].every((year) => one[year] === other[year]);
}

/** The kroner of a year, 0 where there are none. */
export function amountIn({ amounts }: Pick<Listed, "amounts">, year: number): number {
  return new Map(Object.entries(amounts)).get(String(year)) ?? 0;
}

/** Whether it gets a grant. */
export function isGranted({ outcome }: Pick<Listed, "outcome">): boolean {
  return outcome === "granted" || outcome === "reduced";
}
