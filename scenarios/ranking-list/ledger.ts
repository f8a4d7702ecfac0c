import { identityOf } from "../../src/applicant.ts";
import type { Candidate } from "../../src/eligibility.ts";
import type { Limit } from "../../src/ranking-list/schema.ts";
import { floorDivision, type Fraction, fraction, plus } from "../../solver/exact/fraction.ts";
import { noGrants } from "../../solver/spread-standing.ts";
import { laterAmount, type Standing } from "../../solver/standing.ts";

/** Kroner of the scheme's year that a candidate may get beside what it has, and what leaves no more. */
export interface Room {
  readonly kroner: bigint;
  readonly limit: Limit;
}

/** What a list going down has left, exactly. It changes with every grant. */
export interface Ledger {
  /** @param isNew whether the candidate has no grant yet, so that its area needs room for a project */
  readonly roomFor: (candidate: Candidate, isNew: boolean) => Room;
  /** Takes `grant` kroner more for a candidate. */
  readonly take: (candidate: Candidate, grant: number, isNew: boolean) => void;
}

interface AreaLeft {
  /** Kroner to its maximum. */
  maximum: bigint | undefined;
  projects: number | undefined;
  /** Kroner set aside for its minimum (R8). */
  setAside: bigint;
}

/** The ledger that begins where `standing` leaves the ceilings. */
export function ledgerFrom({ round, capLeft, laterLeft, areas, unused, spread }: Standing): Ledger {
  const { grantsAtMost, amountAtMost } = round.scheme.spread;
  const isLimited = grantsAtMost !== undefined || amountAtMost !== undefined;
  const byApplicant = new Map(spread.applicants);
  const had = (identity: string) => byApplicant.get(identity) ?? noGrants;
  const all = { left: capLeft, setAside: unused };
  const later = new Map(laterLeft);
  const inArea = new Map(
    [...areas].map(([id, { area, committed, granted, projects, unused: short }]): [string, AreaLeft] => [
      id,
      {
        maximum: area.maximum === undefined ? undefined : BigInt(area.maximum) - committed - granted,
        projects: area.projectsAtMost === undefined ? undefined : area.projectsAtMost - projects,
        setAside: short,
      },
    ]),
  );
  const areaOf = ({ application }: Candidate): AreaLeft => {
    const area = inArea.get(application.area);
    if (area !== undefined) return area;
    throw new Error(`Application ${application.id} is in no area of the scheme; read the round first.`);
  };
  return {
    roomFor(candidate, isNew) {
      const own = areaOf(candidate);
      const others = all.setAside - own.setAside;
      const rooms: Room[] = [{ kroner: all.left - others, limit: others > 0n ? "set-aside" : "cap" }];
      for (const [year, left] of later) {
        const most = candidate.alongside.get(year) ?? 0;
        if (most > 0) rooms.push({ kroner: inSchemeYear(left, candidate, most), limit: "later-ceiling" });
      }
      if (own.maximum !== undefined) rooms.push({ kroner: own.maximum, limit: "maximum" });
      if (isNew && own.projects !== undefined && own.projects < 1)
        rooms.push({ kroner: 0n, limit: "projects" });
      if (isLimited) {
        const { grants, granted } = had(identityOf(candidate.application.applicant));
        if (isNew && grantsAtMost !== undefined && grants >= grantsAtMost)
          rooms.push({ kroner: 0n, limit: "applicant" });
        if (amountAtMost !== undefined)
          rooms.push({ kroner: BigInt(amountAtMost) - granted, limit: "applicant" });
      }
      return rooms.reduce((least, room) => (room.kroner < least.kroner ? room : least));
    },
    take(candidate, grant, isNew) {
      const amount = BigInt(grant);
      const own = areaOf(candidate);
      const filled = own.setAside < amount ? own.setAside : amount;
      all.left -= amount;
      all.setAside -= filled;
      own.setAside -= filled;
      if (own.maximum !== undefined) own.maximum -= amount;
      if (isNew && own.projects !== undefined) own.projects -= 1;
      if (isLimited) {
        const identity = identityOf(candidate.application.applicant);
        const { grants, granted } = had(identity);
        byApplicant.set(identity, { grants: grants + (isNew ? 1 : 0), granted: granted + amount });
      }
      for (const [year, left] of later) {
        const spent = laterAmount(candidate, grant, year);
        if (spent.numerator > 0n) later.set(year, less(left, spent));
      }
    },
  };
}

/** The most kroner of the scheme's year whose part in a later year is at most `left` (R5, R6). */
function inSchemeYear(left: Fraction, candidate: Candidate, mostLater: number): bigint {
  return floorDivision(left.numerator * BigInt(candidate.most), left.denominator * BigInt(mostLater));
}

/** A whole amount is taken away as such, so that denominators grow with the cut grants only. */
function less(a: Fraction, { numerator, denominator }: Fraction): Fraction {
  const amount = numerator % denominator === 0n ? numerator / denominator : undefined;
  return amount === undefined
    ? plus(a, fraction(-numerator, denominator))
    : fraction(a.numerator - amount * a.denominator, a.denominator);
}
