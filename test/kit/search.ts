import type { RoundDocument } from "../../src/round/schema.ts";
import { type Grants, total } from "./figures.ts";
import { compare, fraction, leastCommonMultiple, readDecimal, times } from "./fraction.ts";
import { byApplicant, byId, committedIn, matches, type Reading, readingsOf } from "./readings.ts";

const mostChoices = 5_000_000n;

/** What is known of one complete allocation. */
export interface Leaf {
  /** Times a factor that is the same for the whole round. */
  readonly value: bigint;
  /** Kroner of the scheme's year by area. */
  readonly granted: ReadonlyMap<string, bigint>;
  /** Whether an application has a grant; to be asked while the leaf is looked at. */
  readonly isFunded: (application: string) => boolean;
  /** Its kroner of the scheme's year; to be asked while the leaf is looked at. */
  readonly grantOf: (application: string) => bigint;
}

export interface Search {
  /**
   * Of the allocations that hold R4–R11 the one whose worth is greatest, by the first figure, then the second, and so
   * on; among equals the preferred one (R12 c). `worthOf` says undefined of what is not allowed.
   */
  readonly best: (
    choicesFor: (reading: Reading) => readonly bigint[],
    worthOf: (leaf: Leaf) => readonly bigint[] | undefined,
  ) => Preferred | undefined;
  /** Kroner set aside (R8). */
  readonly unused: (leaf: Leaf) => bigint;
}

/** The preferred grants of all that are best, and how the others differ. */
export interface Preferred {
  readonly grants: Grants;
  /** Whether there are no others. */
  readonly unique: boolean;
  /** The applications that get another amount in some other, by id. */
  readonly ties: readonly string[];
}

/** The best so far, and the places in which others that are as good differ from it. */
interface Found {
  readonly worth: readonly bigint[];
  readonly grants: readonly bigint[];
  readonly differing: Set<number>;
}

/** One possible grant of one candidate, with all it takes and gives. */
interface Option {
  readonly grant: bigint;
  readonly value: bigint;
  /** By later ceiling; times `common`. */
  readonly later: readonly bigint[];
}

/**
 * A depth-first walk in the order of the preference (R12 c), the greatest grant first: the first of equals is the
 * preferred one. It turns back only where a ceiling is already broken, which more grants cannot mend.
 */
export function searchOf(document: RoundDocument, released: ReadonlySet<string> = new Set()): Search {
  const { scheme } = document;
  const readings = readingsOf(document).toSorted((a, b) => compare(b.score, a.score));
  const common = readings.reduce((all, { most }) => (most > 0n ? leastCommonMultiple(all, most) : all), 1n);
  const decimals = readings.reduce((all, { score }) => leastCommonMultiple(all, score.denominator), 1n);

  const laterCeilings = Object.entries(scheme.laterCaps ?? {}).map(([written, ceiling]) => {
    const year = Number(written);
    return { year, room: (BigInt(ceiling) - committedIn(document, year)) * common };
  });
  const room = BigInt(scheme.cap) - committedIn(document, scheme.year);
  const areas = scheme.areas.map(({ id, minimum, maximum, projectsAtMost }) => {
    const committed = committedIn(document, scheme.year, id);
    return {
      id,
      room: maximum === undefined ? undefined : BigInt(maximum) - committed,
      projectsAtMost,
      need: released.has(id) ? 0n : BigInt(minimum ?? 0) - committed,
    };
  });
  const areaPlaces = new Map(areas.map(({ id }, place) => [id, place]));
  const placeOf = new Map(readings.map(({ id }, place) => [id, place]));
  const places = readings.map(({ area }) => areaPlaces.get(area) ?? -1);
  const shares = (scheme.shares ?? []).map(({ atLeast, when }) => {
    const matching = document.applications.filter((one) => matches(one, when, document)).map(({ id }) => id);
    return { atLeast: readDecimal(atLeast), matching: readings.map(({ id }) => matching.includes(id)) };
  });

  const { grantsAtMost, amountAtMost } = scheme.spread?.perApplicant ?? {};
  const applicants = byApplicant(document).map((own) => own.map(({ id }) => placeOf.get(id) ?? -1));
  const numbers = (scheme.spread?.numbers ?? []).map(({ atLeast, when }) => ({
    atLeast,
    places: document.applications
      .filter((one) => matches(one, when, document))
      .map(({ id }) => placeOf.get(id) ?? -1),
  }));

  const optionOf = (reading: Reading, grant: bigint): Option => {
    const perKrone = reading.most === 0n ? 0n : common / reading.most;
    const worth = times(reading.score, fraction(decimals)).numerator;
    return {
      grant,
      value: worth * grant * (scheme.objective === "points" ? perKrone : 1n),
      later: laterCeilings.map(({ year }) => (reading.later.get(year) ?? 0n) * grant * perKrone),
    };
  };

  const unused = (leaf: Leaf): bigint =>
    total(
      areas.map(({ id, need }) => {
        const short = need - (leaf.granted.get(id) ?? 0n);
        return short > 0n ? short : 0n;
      }),
    );

  const best: Search["best"] = (choicesFor, worthOf) => {
    const options = readings.map((reading) => choicesFor(reading).map((grant) => optionOf(reading, grant)));
    const count = options.reduce((product, { length }) => product * BigInt(length), 1n);
    if (count > mostChoices) {
      throw new Error(
        `The round has ${count} allocations, and at most ${mostChoices} are enumerated; give a smaller round.`,
      );
    }
    if (room < 0n || areas.some((area) => area.room !== undefined && area.room < 0n)) return undefined;
    if (laterCeilings.some((ceiling) => ceiling.room < 0n)) return undefined;

    const chosen = readings.map(() => 0n);
    const granted = areas.map(() => 0n);
    const projects = areas.map(() => 0);
    const later = laterCeilings.map(() => 0n);
    let spent = 0n;
    let value = 0n;
    let found: Found | undefined;

    const holdsShares = () =>
      shares.every(({ atLeast, matching }) => {
        const part = total(chosen.filter((_, place) => matching[place]));
        return part * atLeast.denominator >= atLeast.numerator * spent;
      });

    const fundedAmong = (among: readonly number[]) => among.filter((place) => (chosen[place] ?? 0n) > 0n);

    const holdsSpread = () =>
      applicants.every((own) => {
        const funded = fundedAmong(own);
        const amount = total(funded.map((place) => chosen[place] ?? 0n));
        return (
          (grantsAtMost === undefined || funded.length <= grantsAtMost) &&
          (amountAtMost === undefined || amount <= BigInt(amountAtMost))
        );
      }) && numbers.every(({ atLeast, places: among }) => fundedAmong(among).length >= atLeast);

    /** R10: the walk is in the order of score, so whoever comes before has at least as high a score. */
    const holdsRanking = () =>
      scheme.ranking !== "strict" ||
      readings.every((lower, place) => {
        if (chosen[place] === 0n || lower.decided) return true;
        return readings
          .slice(0, place)
          .every(
            (higher, before) =>
              higher.area !== lower.area ||
              higher.decided ||
              higher.standing.is !== "candidate" ||
              chosen[before] !== 0n ||
              compare(higher.score, lower.score) === 0,
          );
      });

    const visitLeaf = () => {
      const grantOf = (id: string) => chosen[placeOf.get(id) ?? -1] ?? 0n;
      const leaf = {
        value,
        granted: new Map(areas.map(({ id }, place) => [id, granted[place] ?? 0n])),
        isFunded: (id: string) => grantOf(id) > 0n,
        grantOf,
      };
      const worth = worthOf(leaf);
      if (worth === undefined || (found !== undefined && exceeds(found.worth, worth))) return;
      if (spent + unused(leaf) > room || !holdsShares() || !holdsSpread() || !holdsRanking()) return;
      if (found === undefined || exceeds(worth, found.worth))
        found = { worth, grants: [...chosen], differing: new Set() };
      else {
        const { grants, differing } = found;
        for (const [place, grant] of chosen.entries()) if (grant !== grants[place]) differing.add(place);
      }
    };

    const take = (place: number, option: Option, sign: 1n | -1n) => {
      const area = places[place] ?? -1;
      spent += sign * option.grant;
      value += sign * option.value;
      granted[area] = (granted[area] ?? 0n) + sign * option.grant;
      if (option.grant > 0n) projects[area] = (projects[area] ?? 0) + Number(sign);
      option.later.forEach((amount, ceiling) => {
        later[ceiling] = (later[ceiling] ?? 0n) + sign * amount;
      });
      chosen[place] = sign === 1n ? option.grant : 0n;
    };

    const withinCeilings = (place: number) => {
      const index = places[place] ?? -1;
      const area = areas[index];
      return (
        spent <= room &&
        (area.room === undefined || (granted[index] ?? 0n) <= area.room) &&
        (area.projectsAtMost === undefined || (projects[index] ?? 0) <= area.projectsAtMost) &&
        laterCeilings.every((ceiling, year) => (later[year] ?? 0n) <= ceiling.room)
      );
    };

    const visit = (place: number) => {
      if (place === readings.length) {
        visitLeaf();
        return;
      }
      for (const option of options[place] ?? []) {
        take(place, option, 1n);
        if (withinCeilings(place)) visit(place + 1);
        take(place, option, -1n);
      }
    };

    visit(0);
    if (found === undefined) return undefined;
    const { grants, differing } = found;
    const entries = readings.map(({ id }, place) => [id, grants[place] ?? 0n] as const);
    return {
      grants: new Map(
        byId(
          entries.filter(([, grant]) => grant > 0n),
          ([id]) => id,
        ),
      ),
      unique: differing.size === 0,
      ties: byId(
        [...differing].map((place) => readings[place].id),
        (id) => id,
      ),
    };
  };

  return { best, unused };
}

/** Whether `worth` is greater, by the first figure that differs. */
function exceeds(worth: readonly bigint[], other: readonly bigint[]): boolean {
  const place = worth.findIndex((figure, index) => figure !== other[index]);
  return place >= 0 && (worth[place] ?? 0n) > (other[place] ?? 0n);
}
