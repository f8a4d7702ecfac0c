import { type Assessment, assess, type Candidate, type Verdict } from "../src/eligibility.ts";
import { sumKroner, toKroner } from "../src/kroner.ts";
import { compareIds } from "../src/order.ts";
import { type Maker, sealed } from "../src/proposal/content.ts";
import type { Message } from "../src/reasons/codes.ts";
import type {
  Award,
  InfeasibleProposal,
  Proposal,
  SolvedProposal,
  SpreadFigures,
  Worded,
  YearTotals,
} from "../src/proposal/schema.ts";
import type { Round } from "../src/round/round.ts";
import type { DefinitionReference } from "../src/round/schema.ts";
import type { Language } from "../src/texts/language.ts";
import { word } from "../src/texts/word.ts";
import { madeBy } from "../src/version.ts";
import { type Allocated, allocate, type Effort, type Preference } from "./allocate.ts";
import { explainConflict } from "./conflict.ts";
import { NothingFoundError } from "./nothing-found.ts";
import { laterAmounts, laterReasons } from "./later-amounts.ts";
import { type LaterYears, laterYears } from "./later-years.ts";
import { type FurtherObstacles, meritInversions, reasonsFor } from "./reasons.ts";
import { shownValue } from "./shown-value.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { AskEngine } from "./suggestions.ts";

/** What a proposal is made for and with. */
export interface Making {
  /** The language of `text`; `texts` has all three. */
  readonly language: Language;
  /** `roundHash` of the document. */
  readonly hash: string;
}

/** The proposal of a round (R1–R12, R14), with a reason for every application. */
export async function propose(
  round: Round,
  ask: AskEngine,
  effort: Effort,
  making: Making,
): Promise<Proposal> {
  const assessment = assess(round);
  const candidates = candidatesOf(assessment);
  const maker = makerOf(making);
  if (assessment.conflicts.length > 0) {
    return sealed(infeasible(round, assessment.conflicts, [], {}, making.language), maker);
  }
  const allocation = await allocate(round, candidates, ask, effort);
  switch (allocation.kind) {
    case "nothing-found":
      throw new NothingFoundError(
        "No proposal that holds all the rules was found within the time limit; give it more time.",
      );
    case "infeasible": {
      const { conflicts, repairs } = explainConflict(round, effort.shouldStop);
      return sealed(infeasible(round, conflicts, repairs, allocation.proof, making.language), maker);
    }
    case "allocated":
      return sealed(
        solvedContent(
          round,
          assessment,
          { ...allocation, later: laterOf(round, candidates, allocation.grants, effort.shouldStop) },
          nothingReleased,
          making.language,
        ),
        maker,
      );
  }
}

/** What `made` says of a document that is made so. */
export function makerOf({ hash }: Making): Maker {
  return { by: madeBy, round: hash };
}

export function candidatesOf(assessment: Assessment): Candidate[] {
  return assessment.verdicts.filter((verdict) => verdict.verdict === "candidate");
}

/** The definition that the round's rules were taken from, where it names one. */
export function definitionOf({
  scheme: { definition },
}: {
  readonly scheme: { readonly definition?: DefinitionReference | undefined };
}): { readonly definition?: DefinitionReference } {
  return definition === undefined ? {} : { definition: { ...definition } };
}

function infeasible(
  round: Round,
  conflicts: readonly Message[],
  repairs: readonly Message[],
  proof: Proposal["proof"],
  language: Language,
): Omit<InfeasibleProposal, "made"> {
  return {
    status: "infeasible",
    ...definitionOf(round),
    awards: [],
    areas: [],
    years: [],
    conflicts: conflicts.map((one) => word(one, language)),
    repairs: repairs.map((one) => word(one, language)),
    proof,
  };
}

/** What R13 changes in a proposal's document. */
export interface Reprioritised {
  /** Kroner by area that was released; these areas have no unused money any more. */
  readonly released: ReadonlyMap<string, number>;
  readonly further: FurtherObstacles;
}

type Unsealed<Document> = Document extends unknown ? Omit<Document, "made"> : never;

/** All of a proposal but who made it and its fingerprint. */
export type SolvedContent = Unsealed<SolvedProposal>;

const nothingReleased: Reprioritised = { released: new Map(), further: () => [] };

/** An allocation with the years of its grants, where the scheme lets them be chosen (R17). */
export type AllocatedYears = Allocated & { readonly later: LaterYears | undefined };

/** R17, where the scheme asks it. */
export function laterOf(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  shouldStop: () => boolean,
): LaterYears | undefined {
  return round.scheme.grant.fewestYears === undefined
    ? undefined
    : laterYears(round, candidates, grants, shouldStop);
}

/** The document of an allocation, before it is sealed. */
export function solvedContent(
  round: Round,
  assessment: Assessment,
  allocation: AllocatedYears,
  { released, further }: Reprioritised,
  language: Language,
): SolvedContent {
  const candidates = candidatesOf(assessment);
  const { grants, later } = allocation;
  const years = later?.years ?? candidates.map((candidate) => candidate.years.most);
  const proven = allocation.proven && later?.proven !== false;
  const preference = preferenceOf(allocation);
  const saidOfLater = laterReasons(round, candidates, grants, years);
  const standing = standingOf(round, candidates, grants, new Set(released.keys()));
  const worded = (messages: readonly Message[]): Worded[] => messages.map((one) => word(one, language));
  const indexOf = new Map(candidates.map((candidate, index) => [candidate.application.id, index]));
  const awards = assessment.verdicts.map((verdict): Award => {
    const index = indexOf.get(verdict.application.id);
    return index === undefined
      ? refusal(verdict, worded)
      : candidateAward(
          standing,
          index,
          years[index],
          worded(reasonsFor(standing, index, allocation.proven, further, saidOfLater[index])),
        );
  });
  return {
    status: proven ? "optimal" : "feasible",
    ...definitionOf(round),
    totals: {
      unused: toKroner(allocation.unused),
      unusedBound: toKroner(allocation.unusedBound),
      ...shownValue(round.scheme.objective, allocation.value, allocation.bound),
      ...(later && laterTotals(later)),
    },
    preference: preference.settled ? "settled" : "unsettled",
    ...uniqueness(preference),
    ties: tiesOf(preference, candidates),
    awards,
    areas: [...standing.areas.values()].map(({ area, committed, granted, unused, projects }) => {
      const n = released.get(area.id);
      return {
        area: area.id,
        committed: toKroner(committed),
        granted: toKroner(granted),
        unused: toKroner(unused),
        projects,
        ...(n !== undefined && { released: n }),
      };
    }),
    years: yearTotals(round, standing, years),
    ...spreadFigures(standing),
    inversions: meritInversions(standing, allocation.proven).map(({ area, index, lower, reasons }) => ({
      area,
      application: candidates[index].application.id,
      score: candidates[index].score.toFixed(),
      lower: [...lower],
      reasons: worded(reasons),
    })),
    conflicts: [],
    proof: { ...allocation.proof, ...(later?.proof && { later: later.proof }) },
  };
}

/** R12 (c) of the grants, and then of their years. */
function preferenceOf({ preference, later }: AllocatedYears): Preference {
  if (later === undefined) return preference;
  return {
    settled: preference.settled && later.settled,
    ties: [...new Set([...preference.ties, ...later.ties])],
    tiesSettled: preference.tiesSettled && later.tiesSettled,
  };
}

function laterTotals(later: LaterYears): { readonly laterValue: string; readonly laterBound: string } {
  // A later year's kroner are a part of what is eligible in it: most often no decimals hold them.
  const { value, bound } = shownValue("points", later.value, later.bound);
  return { laterValue: value, laterBound: bound };
}

/** Known not to be unique as soon as one tie is; known to be unique only where every tie was asked about. */
function uniqueness({ ties, tiesSettled }: Preference): { readonly unique?: boolean } {
  return ties.length > 0 ? { unique: false } : tiesSettled ? { unique: true } : {};
}

function tiesOf({ ties }: Preference, candidates: readonly Candidate[]): string[] {
  return ties.map((index) => candidates[index].application.id).sort(compareIds);
}

function refusal(verdict: Verdict, worded: (messages: readonly Message[]) => Worded[]): Award {
  return {
    application: verdict.application.id,
    outcome: verdict.verdict === "dismissed" ? "dismissed" : "declined",
    amounts: {},
    score: verdict.score.toFixed(),
    reasons: worded(verdict.reasons),
  };
}

function candidateAward(standing: Standing, index: number, years: number, reasons: Worded[]): Award {
  const candidate = standing.candidates[index];
  const grant = standing.grants[index];
  const { round } = standing;
  const { year, grant: rules } = round.scheme;
  const later = laterAmounts(round, candidate, grant, years);
  return {
    application: candidate.application.id,
    outcome: grant === 0 ? "declined" : grant === candidate.most ? "granted" : "reduced",
    amounts:
      grant === 0
        ? {}
        : Object.fromEntries([[year, grant], ...later].map(([key, amount]) => [String(key), amount])),
    ...(grant > 0 && rules.fewestYears !== undefined && { years }),
    score: candidate.score.toFixed(),
    reasons,
  };
}

/** What each rule of the scheme's spread came out as (R15, R16); nothing where it has none. */
function spreadFigures({ round, spread }: Standing): { readonly spread?: SpreadFigures } {
  const { grantsAtMost, amountAtMost, numbers: rules } = round.scheme.spread;
  const limited = grantsAtMost !== undefined || amountAtMost !== undefined;
  if (!limited && rules.length === 0) return {};
  let [mostGrants, mostAmount] = [0, 0n];
  for (const { grants, granted } of spread.applicants.values()) {
    mostGrants = Math.max(mostGrants, grants);
    if (granted > mostAmount) mostAmount = granted;
  }
  return {
    spread: {
      ...(limited && { perApplicant: { mostGrants, mostAmount: toKroner(mostAmount) } }),
      ...(rules.length > 0 && {
        numbers: rules.map(({ id, atLeast }, place) => ({
          number: id,
          atLeast,
          grants: spread.numbers[place],
        })),
      }),
    },
  };
}

/** The scheme's year and every later year that has a ceiling or money in it. */
function yearTotals(round: Round, standing: Standing, yearsOfGrants: readonly number[]): YearTotals[] {
  const { scheme, commitments } = round;
  const granted = new Map<number, bigint>();
  standing.candidates.forEach((candidate, index) => {
    const grant = standing.grants[index];
    if (grant === 0) return;
    for (const [year, amount] of [
      [scheme.year, grant] as const,
      ...laterAmounts(round, candidate, grant, yearsOfGrants[index]),
    ]) {
      granted.set(year, (granted.get(year) ?? 0n) + BigInt(amount));
    }
  });
  const committedIn = (year: number) => sumKroner(commitments.map(({ amounts }) => amounts.get(year) ?? 0));
  const years = new Set([scheme.year, ...scheme.laterCaps.keys(), ...granted.keys()]);
  for (const { amounts } of commitments)
    for (const [year, amount] of amounts) if (amount > 0) years.add(year);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const ceiling = year === scheme.year ? scheme.cap : scheme.laterCaps.get(year);
      const committed = committedIn(year);
      const given = granted.get(year) ?? 0n;
      return {
        year,
        ...(ceiling !== undefined && { ceiling }),
        committed: toKroner(committed),
        granted: toKroner(given),
        ...(ceiling !== undefined && { left: toKroner(BigInt(ceiling) - committed - given) }),
        ...(year > scheme.year && { reservation: true }),
      };
    });
}
