import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/eligibility.ts";
import { type Message, message } from "../../src/reasons/codes.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import { matches } from "../../src/when.ts";
import { meritInversions } from "../../solver/reasons.ts";
import { obstacles, standingOf, withoutGrant } from "../../solver/standing.ts";
import { rounds } from "../kit/arbitraries.ts";
import { compare, fraction, plus, readDecimal, sumOf, times } from "../kit/fraction.ts";
import { runs } from "../kit/seed.ts";
import { asking, candidatesBy, roundBy, tiny } from "./tiny-rounds.ts";

/** A round and any grants, lawful or not: 0, the least, the most or something between, in kroner by candidate. */
const rounded = fc.tuple(
  rounds({ choicesAtMost: 2000 }),
  fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
);
const grantedRounds = rounded.map(([document, draws]) => {
  const round = roundOf(document);
  const candidates = candidatesBy(round);
  const grants = candidates.map(({ decided, least, most }, index) => {
    const draw = draws[index % draws.length];
    if (decided?.amount !== undefined) return decided.amount;
    return draw < 40 ? 0 : draw < 60 ? least : draw < 80 ? most : least + (draw % (most - least + 1));
  });
  return { round, candidates, grants, pick: draws[0] };
});

/** What `obstacles` is to give, each sum taken anew over all the grants as they would be. */
function obstaclesAnew(
  round: Round,
  candidates: readonly Candidate[],
  grants: readonly number[],
  index: number,
  grant: number,
): Message[] {
  const { scheme, commitments } = round;
  const candidate = candidates[index];
  const own = candidate.application.area;
  const needed = grant - grants[index];
  const after = grants.map((one, other) => (other === index ? grant : one));
  const committedIn = (year: number, area?: string) =>
    commitments
      .filter((one) => area === undefined || one.area === area)
      .reduce((sum, { amounts }) => sum + (amounts.get(year) ?? 0), 0);
  const sum = (amounts: readonly number[], area?: string) =>
    amounts
      .filter((_, other) => area === undefined || candidates[other].application.area === area)
      .reduce((total, amount) => total + amount, 0);
  const found: Message[] = [];

  const left = scheme.cap - committedIn(scheme.year) - sum(grants);
  const setAside = scheme.areas
    .map(({ id, minimum }) => Math.max(0, minimum - committedIn(scheme.year, id) - sum(after, id)))
    .reduce((total, unused) => total + unused, 0);
  if (needed > left) found.push(message("cap-reached", { needed, left, missing: needed - left }));
  else if (needed + setAside > left) {
    found.push(message("set-aside-for-minimums", { setAside, missing: needed + setAside - left }));
  }
  for (const [year, ceiling] of scheme.laterCaps) {
    const later = ({ eligible, most }: Candidate, amount: number) =>
      fraction(BigInt(eligible.get(year) ?? 0) * BigInt(amount), BigInt(most));
    const spent = sumOf(candidates.map((one, other) => later(one, grants[other])));
    const room = plus(fraction(BigInt(ceiling - committedIn(year))), times(spent, fraction(-1n)));
    const more = later(candidate, needed);
    if (more.numerator <= 0n || compare(more, room) <= 0) continue;
    const whole = Number(more.numerator / more.denominator) + (more.denominator === 1n ? 0 : 1);
    const floor = room.numerator / room.denominator;
    const down = Number(
      room.numerator < 0n && floor * room.denominator !== room.numerator ? floor - 1n : floor,
    );
    found.push(message("later-ceiling-reached", { year, needed: whole, left: down, missing: whole - down }));
  }
  const area = scheme.areas.find(({ id }) => id === own);
  if (area?.maximum !== undefined) {
    const under = area.maximum - committedIn(scheme.year, own) - sum(grants, own);
    if (needed > under) {
      const figures = { needed, left: under, missing: needed - under };
      found.push(message("area-maximum-reached", { area: own, ...figures }));
    }
  }
  const projects = candidates.filter(
    (one, other) => one.application.area === own && grants[other] > 0,
  ).length;
  if (grants[index] === 0 && area?.projectsAtMost !== undefined && projects >= area.projectsAtMost) {
    found.push(message("area-projects-reached", { area: own, most: area.projectsAtMost }));
  }
  for (const { id, atLeast, when } of scheme.shares) {
    const share = readDecimal(atLeast.toFixed());
    const lacking = (amounts: readonly number[]) =>
      plus(
        times(share, fraction(BigInt(sum(amounts)))),
        fraction(
          -BigInt(
            sum(amounts.map((one, i) => (matches(when, candidates[i].application, scheme.year) ? one : 0))),
          ),
        ),
      );
    const lacks = lacking(after);
    if (lacks.numerator <= 0n || compare(lacks, lacking(grants)) <= 0) continue;
    const missing = Number((lacks.numerator + lacks.denominator - 1n) / lacks.denominator);
    found.push(message("share-would-break", { share: id, atLeast: atLeast.toFixed(), missing }));
  }
  if (scheme.ranking === "strict" && grants[index] === 0) {
    const above = candidates
      .filter((one, i) => one.application.area === own && one.decided === undefined && grants[i] === 0)
      .sort((a, b) => b.score.comparedTo(a.score))
      .at(0);
    if (above?.score.greaterThan(candidate.score) === true) {
      const figures = { application: above.application.id, score: above.score.toFixed() };
      found.push(message("ranked-below-ungranted", figures));
    }
  }
  const { grantsAtMost, amountAtMost, numbers } = scheme.spread;
  const named = ({ applicant }: Candidate["application"]) =>
    applicant.id ??
    `${applicant.name.toLowerCase().trim().replace("  ", " ")}, ${applicant.municipality ?? ""}`;
  const ownGrants = grants.filter(
    (one, other) => one > 0 && named(candidates[other].application) === named(candidate.application),
  );
  const applicant = candidate.application.applicant.name;
  if (grantsAtMost !== undefined && grants[index] === 0 && ownGrants.length >= grantsAtMost) {
    found.push(message("applicant-grants-reached", { applicant, most: grantsAtMost }));
  }
  if (amountAtMost !== undefined && needed > amountAtMost - sum(ownGrants)) {
    const under = amountAtMost - sum(ownGrants);
    const figures = { needed, left: under, missing: needed - under };
    found.push(message("applicant-amount-reached", { applicant, ...figures }));
  }
  for (const { id, atLeast, when } of numbers) {
    const isMatch = ({ application }: Candidate) => matches(when, application, scheme.year);
    const count = candidates.filter((one, other) => after[other] > 0 && isMatch(one)).length;
    if (count < atLeast && !isMatch(candidate)) {
      found.push(message("number-would-break", { number: id, atLeast }));
    }
  }
  return found;
}

describe("obstacles, from sums that are taken once", () => {
  it("are those that sums taken anew give", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(grantedRounds, ({ round, candidates, grants }) => {
        const standing = standingOf(round, candidates, grants);
        candidates.forEach(({ least, most }, index) => {
          for (const grant of [least, most].filter((amount) => amount > grants[index])) {
            const found = obstacles(standing, index, BigInt(grant));
            expect(found).toEqual(obstaclesAnew(round, candidates, grants, index, grant));
            for (const { code } of found) seen.set(code, (seen.get(code) ?? 0) + 1);
          }
        });
      }),
      runs(200),
    );
    expect([...seen.keys()].sort()).toEqual([
      "applicant-amount-reached",
      "applicant-grants-reached",
      "area-maximum-reached",
      "area-projects-reached",
      "cap-reached",
      "later-ceiling-reached",
      "number-would-break",
      "ranked-below-ungranted",
      "set-aside-for-minimums",
      "share-would-break",
    ]);
  });

  it("are the same where one grant is taken back first", () => {
    fc.assert(
      fc.property(grantedRounds, ({ round, candidates, grants, pick }) => {
        if (candidates.length === 0 || round.scheme.ranking === "strict") return;
        const lost = pick % candidates.length;
        if (grants[lost] === 0) return;
        const rest = grants.map((grant, other) => (other === lost ? 0 : grant));
        const standing = withoutGrant(standingOf(round, candidates, grants), lost);
        candidates.forEach(({ least }, index) => {
          if (least <= rest[index]) return;
          expect(obstacles(standing, index, BigInt(least))).toEqual(
            obstaclesAnew(round, candidates, rest, index, least),
          );
        });
      }),
      runs(100),
    );
  });
});

describe("inversions", () => {
  it("are all pairs of an area in which the lower score has a grant and the higher none", () => {
    const seen = { some: 0 };
    fc.assert(
      fc.property(grantedRounds, ({ round, candidates, grants }) => {
        const expected = round.scheme.areas.flatMap(({ id }) =>
          candidates.flatMap(({ application, decided, score }, index) => {
            if (application.area !== id || decided !== undefined || grants[index] > 0) return [];
            const lower = candidates
              .filter((one, i) => one.application.area === id && one.decided === undefined && grants[i] > 0)
              .filter((one) => one.score.lessThan(score));
            const lowest = [...lower].sort((a, b) => a.score.comparedTo(b.score)).at(0)?.application.id;
            return lowest === undefined
              ? []
              : [{ area: id, index, lower: lower.map((one) => one.application.id), lowest }];
          }),
        );
        const found = meritInversions(standingOf(round, candidates, grants), true).map(
          ({ area, index, lower, reasons }) => ({
            area,
            index,
            lower: [...lower],
            lowest: reasons.at(0)?.figures.application,
          }),
        );
        seen.some += found.length;
        expect(found).toEqual(round.scheme.ranking === "strict" ? [] : expected);
      }),
      runs(200),
    );
    expect(seen.some).toBeGreaterThan(20);
  });

  it("are held against the first of those with the lowest score", () => {
    const scores = [4, 3, 3, 5, 5] as const;
    const round = roundBy(
      tiny({ applications: scores.map((score, place) => asking(`p${place}`, 10, score)) }),
    );
    const found = meritInversions(standingOf(round, candidatesBy(round), [10, 10, 10, 0, 0]), true);
    expect(found.map(({ lower, reasons }) => [lower, reasons.at(0)?.figures])).toEqual([
      [["p0", "p1", "p2"], { application: "p1", score: "3" }],
      [["p0", "p1", "p2"], { application: "p1", score: "3" }],
    ]);
  });
});
