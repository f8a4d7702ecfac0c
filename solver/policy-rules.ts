import { sumKroner, toKroner } from "../src/kroner.ts";
import { type Message, message } from "../src/reasons/codes.ts";
import type { Round, Scheme } from "../src/round/round.ts";
import { capNeeded, type Guess, laterNeeded, maximumNeeded, minimumNeeded } from "./ease.ts";

/** One policy rule that can be taken out of a round, or changed by an amount. */
export interface PolicyRule {
  readonly group: string;
  readonly conflict: Message;
  readonly without: (round: Round) => Round;
  /** How it can be eased, in kroner or projects: from 0 to `most`, the more the easier. */
  readonly ease: Ease | { readonly most: undefined; readonly repair: Message };
}

export interface Ease {
  readonly most: number;
  readonly by: (round: Round, amount: number) => Round;
  readonly repair: (amount: number) => Message;
  /** How much grants that hold the other rules need; where it is not known, amounts are tried. */
  readonly needed?: Guess;
}

/** The policy rules of a round, those first that an officer would rather not hear named. */
export function policyRules(round: Round): PolicyRule[] {
  const { scheme } = round;
  const committedIn = (year: number, area?: string) =>
    toKroner(
      sumKroner(
        round.commitments
          .filter((commitment) => area === undefined || commitment.area === area)
          .map(({ amounts }) => amounts.get(year) ?? 0),
      ),
    );
  return [
    ...scheme.shares.map((share): PolicyRule => ({
      group: "shares",
      conflict: message("share-demanded", { share: share.id, atLeast: share.atLeast.toFixed() }),
      without: changing((one) => ({ ...one, shares: one.shares.filter(({ id }) => id !== share.id) })),
      ease: { most: undefined, repair: message("drop-share", { share: share.id }) },
    })),
    ...scheme.spread.numbers.map((number): PolicyRule => ({
      group: "numbers",
      conflict: message("number-demanded", { number: number.id, atLeast: number.atLeast }),
      without: changingNumber(number.id, 0),
      ease: {
        most: number.atLeast,
        by: (one, amount) => changingNumber(number.id, number.atLeast - amount)(one),
        repair: (count) => message("lower-number", { number: number.id, count }),
      },
    })),
    ...applicantRules(round),
    ...scheme.areas.flatMap((area): PolicyRule[] => {
      const most = area.projectsAtMost;
      if (most === undefined) return [];
      return [
        {
          group: "projects",
          conflict: message("area-projects-too-few", { area: area.id, most }),
          without: changingArea(area.id, { projectsAtMost: undefined }),
          ease: {
            most: round.applications.length,
            by: (one, amount) => changingArea(area.id, { projectsAtMost: most + amount })(one),
            repair: (count) => message("raise-area-projects", { area: area.id, count }),
          },
        },
      ];
    }),
    ...[...scheme.laterCaps].map(([year, ceiling]): PolicyRule => {
      const set = (value: number | undefined) =>
        changing((one) => ({ ...one, laterCaps: withCeiling(one.laterCaps, year, value) }));
      return {
        group: "later ceilings",
        conflict: message("later-ceiling-too-low", { year, ceiling, committed: committedIn(year) }),
        without: set(undefined),
        ease: {
          most: mostKroner,
          by: (one, amount) => set(ceiling + amount)(one),
          needed: laterNeeded(year, ceiling),
          repair: (amount) => message("raise-later-ceiling", { year, amount }),
        },
      };
    }),
    ...scheme.areas.flatMap((area): PolicyRule[] => {
      const { maximum } = area;
      if (maximum === undefined) return [];
      return [
        {
          group: "maximums",
          conflict: message("area-maximum-too-low", {
            area: area.id,
            maximum,
            committed: committedIn(scheme.year, area.id),
          }),
          without: changingArea(area.id, { maximum: undefined }),
          ease: {
            most: mostKroner,
            by: (one, amount) => changingArea(area.id, { maximum: maximum + amount })(one),
            needed: maximumNeeded(area.id, maximum),
            repair: (amount) => message("raise-area-maximum", { area: area.id, amount }),
          },
        },
      ];
    }),
    ...scheme.areas
      .filter((area) => area.minimum > 0)
      .map((area): PolicyRule => ({
        group: "minimums",
        conflict: message("minimum-set-aside", { area: area.id, minimum: area.minimum }),
        without: changingArea(area.id, { minimum: 0 }),
        ease: {
          most: area.minimum,
          by: (one, amount) => changingArea(area.id, { minimum: area.minimum - amount })(one),
          needed: minimumNeeded,
          repair: (amount) => message("lower-minimum", { area: area.id, amount }),
        },
      })),
    ...[...round.decisions.values()]
      .filter(({ decision }) => decision === "grant")
      .map(({ application, amount }): PolicyRule => ({
        group: "decisions",
        conflict:
          amount === undefined
            ? message("decision-grant", { application })
            : message("decision-amount", { application, amount }),
        without: (one) => ({
          ...one,
          decisions: new Map([...one.decisions].filter(([id]) => id !== application)),
        }),
        ease: { most: undefined, repair: message("change-decision", { application }) },
      })),
    {
      group: "cap",
      conflict: message("cap-too-low", { cap: scheme.cap, committed: committedIn(scheme.year) }),
      without: changing((one) => ({ ...one, cap: Number.MAX_SAFE_INTEGER })),
      ease: {
        most: mostKroner,
        by: changingBy((one, amount) => ({ ...one, cap: scheme.cap + amount })),
        needed: capNeeded,
        repair: (amount) => message("raise-cap", { amount }),
      },
    },
  ];
}

/** What of one applicant may be granted together (R15). */
function applicantRules({ scheme, applications }: Round): PolicyRule[] {
  const { grantsAtMost, amountAtMost } = scheme.spread;
  const rules: PolicyRule[] = [];
  if (grantsAtMost !== undefined) {
    rules.push({
      group: "grants per applicant",
      conflict: message("applicant-grants-too-few", { most: grantsAtMost }),
      without: changingSpread({ grantsAtMost: undefined }),
      ease: {
        most: applications.length,
        by: (one, amount) => changingSpread({ grantsAtMost: grantsAtMost + amount })(one),
        repair: (count) => message("raise-applicant-grants", { count }),
      },
    });
  }
  if (amountAtMost !== undefined) {
    rules.push({
      group: "kroner per applicant",
      conflict: message("applicant-amount-too-low", { most: amountAtMost }),
      without: changingSpread({ amountAtMost: undefined }),
      ease: {
        most: mostKroner,
        by: (one, amount) => changingSpread({ amountAtMost: amountAtMost + amount })(one),
        repair: (amount) => message("raise-applicant-amount", { amount }),
      },
    });
  }
  return rules;
}

/** More than any ceiling needs to be raised by; with what stands there it stays an exact number. */
const mostKroner = 2 ** 52;

function changing(change: (scheme: Scheme) => Scheme): (round: Round) => Round {
  return (round) => ({ ...round, scheme: change(round.scheme) });
}

function changingBy(
  change: (scheme: Scheme, amount: number) => Scheme,
): (round: Round, amount: number) => Round {
  return (round, amount) => ({ ...round, scheme: change(round.scheme, amount) });
}

function changingArea(id: string, change: Partial<Scheme["areas"][number]>): (round: Round) => Round {
  return changing((scheme) => ({
    ...scheme,
    areas: scheme.areas.map((area) => (area.id === id ? { ...area, ...change } : area)),
  }));
}

function changingSpread(change: Partial<Scheme["spread"]>): (round: Round) => Round {
  return changing((scheme) => ({ ...scheme, spread: { ...scheme.spread, ...change } }));
}

function changingNumber(id: string, atLeast: number): (round: Round) => Round {
  return changing((scheme) => ({
    ...scheme,
    spread: {
      ...scheme.spread,
      numbers: scheme.spread.numbers.map((number) => (number.id === id ? { ...number, atLeast } : number)),
    },
  }));
}

function withCeiling(
  ceilings: ReadonlyMap<number, number>,
  year: number,
  value: number | undefined,
): ReadonlyMap<number, number> {
  return new Map(
    [...ceilings].flatMap(([key, ceiling]) =>
      key !== year ? [[key, ceiling] as const] : value === undefined ? [] : [[key, value] as const],
    ),
  );
}
