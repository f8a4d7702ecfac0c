import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frontier, frontierSchema } from "../../../src/frontier/schema.ts";
import { roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { frontierOf, type FrontierRequest } from "../../../scenarios/frontier/frontier.ts";
import type { Solving } from "../../../scenarios/solving.ts";
import type { Effort } from "../../../solver/allocate.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { figuresOf, type Grants } from "../../kit/figures.ts";
import { compare, type Fraction, fraction } from "../../kit/fraction.ts";
import { proposalOf, shownValue } from "../../kit/propose.ts";
import { type Choice, type Reading, readingsOf } from "../../kit/readings.ts";
import { brokenRules } from "../../kit/rules.ts";
import { searchOf } from "../../kit/search.ts";
import { runs } from "../../kit/seed.ts";
import { area, asking, tiny } from "../../solver/tiny-rounds.ts";

const effort: Effort = { shouldStop: () => false, halfSpent: () => false, onProgress: () => undefined };
const solving: Solving = {
  ask: () => Promise.resolve(undefined),
  isOver: () => false,
  effort: () => effort,
  pause: () => Promise.resolve(),
};
const maker = { by: "test", round: "sha256:0" };
const found = (document: RoundDocument, request: FrontierRequest, how = solving): Promise<Frontier> =>
  frontierOf(document, request, maker, how, () => undefined);

const small = { choicesAtMost: 120 };

interface Best {
  readonly unused: bigint;
  readonly value: Fraction;
  /** Kroner by application. */
  readonly grants: Grants;
}

/** The best by R12 (a) and (b) with only these grants, by enumeration. */
function bestOf(
  document: RoundDocument,
  choicesFor: (reading: Reading) => readonly bigint[],
): Best | undefined {
  const search = searchOf(document);
  const best = search.best(choicesFor, (leaf) => [-search.unused(leaf), leaf.value]);
  return best && { ...figuresOf(document, best.grants), grants: best.grants };
}

function grantsIn({ zero, least, most, step }: Choice): bigint[] {
  const grants: bigint[] = [];
  for (let grant = most; grant >= least && grant > 0n; grant -= step) grants.push(grant);
  return zero ? [...grants, 0n] : grants;
}

/** Whether `a` is preferred among equals (R12 c): the greater grant of the highest score where they differ, then by id. */
function isPreferred(document: RoundDocument, a: Best, b: Best): boolean {
  const order = readingsOf(document).toSorted((one, other) => compare(other.score, one.score));
  const grantOf = ({ grants }: Best, id: string) => grants.get(id) ?? 0n;
  const differing = order.find(({ id }) => grantOf(a, id) !== grantOf(b, id));
  return differing !== undefined && grantOf(a, differing.id) > grantOf(b, differing.id);
}

/** Above 0 where `a` is better. */
function compared(a: Best, b: Best): number {
  if (a.unused !== b.unused) return a.unused < b.unused ? 1 : -1;
  return compare(a.value, b.value);
}

const amountDecided = (document: RoundDocument, id: string) =>
  document.decisions?.some(({ application, amount }) => application === id && amount !== undefined) === true;

/** Every point of the frontier: the best, and the smallest share (1 less the largest cut) that it can be had with. */
function cutsByEnumeration(document: RoundDocument): { best: Best; share: Fraction | undefined }[] {
  const open = readingsOf(document).filter(({ id }) => !amountDecided(document, id));
  const shares = open
    .flatMap(({ choice, most }) =>
      grantsIn(choice)
        .filter((grant) => grant > 0n)
        .map((grant) => fraction(grant, most)),
    )
    .sort(compare);
  const none = { best: bestOf(document, ({ choice }) => grantsIn(choice)), share: undefined };
  const all = shares.map((share) => {
    const choices = ({ id, choice, most }: Reading) =>
      amountDecided(document, id)
        ? grantsIn(choice)
        : grantsIn(choice).filter((grant) => grant === 0n || compare(fraction(grant, most), share) >= 0);
    return { best: bestOf(document, choices), share };
  });
  const points: { best: Best; share: Fraction | undefined }[] = [];
  for (const { best, share } of [none, ...all]) {
    if (best === undefined) continue;
    const last = points.at(-1);
    if (last !== undefined && compared(best, last.best) === 0) points.pop();
    points.push({ best, share });
  }
  return points;
}

const shownBest = (document: RoundDocument, { unused, value }: Best) => ({
  unused: Number(unused),
  value: shownValue(document, value),
});

function expectHolds(document: RoundDocument, { points }: Frontier): void {
  for (const { grants } of points) {
    const amounts = new Map(grants.map(({ application, amount }) => [application, BigInt(amount)]));
    expect(brokenRules(document, proposalOf(document, amounts))).toEqual([]);
  }
}

describe("value against the largest cut", () => {
  it("has, with a step of 0, every point that enumeration finds, and no other", async () => {
    const lengths = new Set<number>();
    await fc.assert(
      fc.asyncProperty(rounds(small), async (document) => {
        const answer = await found(document, { aim: "cut", by: "0" });
        expect(frontierSchema.parse(answer)).toEqual(answer);
        const points = cutsByEnumeration(document);
        expect(answer.status).toBe(points.length === 0 ? "infeasible" : "finished");
        expect(answer.points.map(({ totals }) => totals)).toEqual(
          points.map(({ best }) => shownBest(document, best)),
        );
        for (const [place, { largestCut }] of answer.points.entries()) {
          const { share } = points[place];
          // A proposal without an open grant has no cut at all; then every share is met.
          if (largestCut === undefined) continue;
          const { grant, eligible } = largestCut;
          expect(share && compare(share, fraction(BigInt(grant), BigInt(eligible)))).toBe(0);
        }
        expectHolds(document, answer);
        lengths.add(answer.points.length);
      }),
      runs(80),
    );
    expect(Math.max(...lengths)).toBeGreaterThan(2);
  });

  it("has, with a larger step, points that are each best with their own largest cut", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), fc.constantFrom("0.05", "0.2", "0.5"), async (document, by) => {
        const { points } = await found(document, { aim: "cut", by });
        const all = cutsByEnumeration(document);
        for (const { totals, largestCut } of points) {
          if (largestCut === undefined) continue;
          const share = fraction(BigInt(largestCut.grant), BigInt(largestCut.eligible));
          const own = all.find((one) => one.share === undefined || compare(one.share, share) >= 0);
          expect(own && shownBest(document, own.best)).toEqual(totals);
        }
      }),
      runs(40),
    );
  });

  it("by hand: the last in the queue is cut first, and then somebody else is cut less", async () => {
    const scheme = { cap: 100, grant: { step: 1, smallestShare: "0.5" } };
    const applications = [asking("p", 60, 3), asking("q", 60, 2), asking("r", 40, 1)];
    const { points, status } = await found(tiny({ scheme, applications }), { aim: "cut", by: "0" });
    const lines = points.map(
      ({ totals, largestCut, grants }) =>
        `${grants.map(({ application, amount }) => application + String(amount)).join(" ")}: ${totals.value}, ${largestCut?.cut ?? ""}`,
    );
    expect(status).toBe("finished");
    expect(lines[0]).toBe("p60 q40: 260, 0.333333334");
    expect(lines.at(-1)).toBe("p60 r40: 220, 0");
    // q gets 40 to 50 kroner, and p what is left of the cap.
    expect(points.length).toBe(12);
  });
});

/** The same round with municipalities given out in turn, some of them several applications, some none. */
function inMunicipalities(document: RoundDocument, picks: readonly number[]): RoundDocument {
  const applications = document.applications.map((one, place) => {
    const pick = picks[place % picks.length];
    const applicant = { ...one.applicant, ...(pick > 0 && { municipality: `000${pick}` }) };
    return { ...one, applicant };
  });
  return { ...document, applications };
}

/** The best that reaches at least so many: some such set of applications has a grant, one in each municipality. */
function bestReachingByEnumeration(document: RoundDocument, atLeast: number): Best | undefined {
  const numbers = new Map(document.applications.map(({ id, applicant }) => [id, applicant.municipality]));
  const own = new Map<string, string[]>();
  for (const [id, number] of numbers)
    if (number !== undefined) own.set(number, [...(own.get(number) ?? []), id]);
  let sets: string[][] = [[]];
  for (const ids of own.values()) sets = sets.flatMap((set) => [set, ...ids.map((id) => [...set, id])]);
  let best: Best | undefined;
  for (const set of sets.filter(({ length }) => length === atLeast)) {
    const one = bestOf(document, ({ id, choice }) =>
      set.includes(id) ? grantsIn(choice).filter((grant) => grant > 0n) : grantsIn(choice),
    );
    if (one === undefined) continue;
    const order = best === undefined ? 1 : compared(one, best);
    if (best === undefined || order > 0 || (order === 0 && isPreferred(document, one, best))) best = one;
  }
  return best;
}

describe("value against the number of municipalities", () => {
  it("has every point that enumeration finds, and no other", async () => {
    const lengths = new Set<number>();
    const picks = fc.array(fc.nat(4), { minLength: 4, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(rounds(small), picks, async (drawn, drawnPicks) => {
        const document = inMunicipalities(drawn, drawnPicks);
        const answer = await found(document, { aim: "municipalities" });
        expect(frontierSchema.parse(answer)).toEqual(answer);
        const points: { best: Best; reached: number }[] = [];
        for (const reached of [0, 1, 2, 3, 4]) {
          const best = bestReachingByEnumeration(document, reached);
          if (best === undefined) continue;
          const last = points.at(-1);
          if (last !== undefined && compared(best, last.best) === 0) points.pop();
          points.push({ best, reached });
        }
        expect(answer.status).toBe(points.length === 0 ? "infeasible" : "finished");
        expect(answer.points.map(({ totals, municipalities }) => ({ ...totals, municipalities }))).toEqual(
          points.map(({ best, reached }) => ({ ...shownBest(document, best), municipalities: reached })),
        );
        expect(answer.points.map(({ grants }) => grants)).toEqual(
          points.map(({ best }) =>
            [...best.grants].map(([application, amount]) => ({ application, amount: Number(amount) })),
          ),
        );
        expectHolds(document, answer);
        lengths.add(answer.points.length);
      }),
      runs(250),
    );
    expect(Math.max(...lengths)).toBeGreaterThan(2);
  });

  it("by hand: less unused money goes before reach, and what a municipality more costs is shown", async () => {
    const at = (municipality: string, name: string) => ({
      applicant: { name, kind: "municipality" as const, municipality },
    });
    const document = tiny({
      scheme: { cap: 60, areas: [area("a"), area("b", { minimum: 20, projectsAtMost: 1 })] },
      applications: [
        asking("p", 20, 9, at("0301", "P")),
        asking("q", 20, 8, at("0301", "Q")),
        asking("r", 20, 2, at("1103", "R")),
        asking("s", 20, 1, { ...at("0301", "S"), area: "b" }),
        asking("t", 5, 3, { ...at("4601", "T"), area: "b" }),
      ],
    });
    const { points, status } = await found(document, { aim: "municipalities" });
    const lines = points.map(
      ({ totals, municipalities, grants }) =>
        `${grants.map(({ application }) => application).join("")}: ${totals.unused}, ${totals.value}, ${municipalities}`,
    );
    expect(status).toBe("finished");
    expect(lines).toEqual(["pqs: 0, 360, 1", "prs: 0, 240, 2", "prt: 15, 235, 3"]);
  });
});

describe("a frontier", () => {
  it("that runs out of time has the points so far, and says that it stopped", async () => {
    let asked = 0;
    const short: Solving = {
      ...solving,
      isOver: () => {
        asked += 1;
        return asked > 2;
      },
    };
    const scheme = { cap: 100, grant: { step: 1, smallestShare: "0.5" } };
    const document = tiny({
      scheme,
      applications: [asking("p", 60, 3), asking("q", 60, 2), asking("r", 40, 1)],
    });
    const answer = await found(document, { aim: "cut", by: "0" }, short);
    const whole = await found(document, { aim: "cut", by: "0" });
    expect(answer.status).toBe("stopped");
    expect(answer.points).toEqual(whole.points.slice(0, 2));
  });

  it("is the same whatever the order of the lists", async () => {
    await fc.assert(
      fc.asyncProperty(rounds(small), async (document) => {
        const turned = { ...document, applications: document.applications.toReversed() };
        expect(roundOf(turned)).toEqual(roundOf(document));
        expect(await found(turned, { aim: "cut", by: "0.1" })).toEqual(
          await found(document, { aim: "cut", by: "0.1" }),
        );
      }),
      runs(15),
    );
  });
});
