import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listedIn } from "../../../src/papers/listed.ts";
import { paperNames } from "../../../src/papers/paper.ts";
import { paperOf } from "../../../src/papers/paper-of.ts";
import { areaLists, sumOfSums } from "../../../src/papers/sums.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { placeholders } from "../../../src/texts/fill.ts";
import { en } from "../../../src/texts/papers/en.ts";
import { nb } from "../../../src/texts/papers/nb.ts";
import { nn } from "../../../src/texts/papers/nn.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { bestByEnumeration } from "../../kit/enumerate.ts";
import { proposalOf } from "../../kit/propose.ts";
import { shuffled } from "../../kit/variants.ts";

/** The best grants, found by trying all; nothing where there are none. */
function sourceOf(round: RoundDocument) {
  const best = bestByEnumeration(round);
  return best.status === "optimal" ? { round, made: proposalOf(round, best.grants) } : undefined;
}

/** A round, and the same with its lists in another order. */
const twoOrders = rounds({ choicesAtMost: 500 }).chain((round) =>
  fc.tuple(fc.constant(round), shuffled(round)),
);

const numberOfRuns = { numRuns: 60 };

describe("the list of any round", () => {
  it("has every award once, by area and score, with sums that are those of the proposal", () => {
    fc.assert(
      fc.property(rounds({ choicesAtMost: 500 }), (round) => {
        const source = sourceOf(round);
        if (source === undefined) return;
        const { made } = source;
        const listed = listedIn(source);
        expect(new Set(listed.map(({ application }) => application)).size).toBe(made.awards.length);
        for (const { application, amounts, outcome } of made.awards) {
          expect(listed.find((one) => one.application === application)).toMatchObject({ amounts, outcome });
        }
        const lists = areaLists(source, listed);
        for (const { area, granted, committed, projects } of made.areas) {
          const list = lists.find((one) => one.area?.id === area);
          expect(list?.sums).toMatchObject({ granted, committed, grants: projects });
          const scores = (list?.listed ?? []).map(({ score }) => Number(score));
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        }
        const [first] = made.years;
        expect(sumOfSums(lists.map(({ sums }) => sums))).toMatchObject({
          granted: first.granted,
          committed: first.committed,
        });
      }),
      numberOfRuns,
    );
  });

  it("carries the reservation where somebody has an amount of a later year, and only there", () => {
    fc.assert(
      fc.property(rounds({ choicesAtMost: 500 }), (round) => {
        const source = sourceOf(round);
        if (source === undefined) return;
        const later = source.made.awards.some(({ amounts }) =>
          Object.keys(amounts).some((year) => Number(year) > round.scheme.year),
        );
        for (const paper of paperNames) {
          const said = JSON.stringify(paperOf(paper, source, "nb").sections).includes(nb.reservation);
          expect(said, paper).toBe(later);
        }
      }),
      numberOfRuns,
    );
  });

  it("is the same whatever the order of the round's lists", () => {
    fc.assert(
      fc.property(twoOrders, ([round, other]) => {
        const source = sourceOf(round);
        if (source === undefined) return;
        for (const paper of paperNames) {
          expect(paperOf(paper, { ...source, round: other }, "nb")).toEqual(paperOf(paper, source, "nb"));
        }
      }),
      numberOfRuns,
    );
  });
});

describe("the texts of papers", () => {
  const flat = (value: unknown, place = ""): [string, string][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, inside]) => flat(inside, `${place}.${name}`))
      : [[place, String(value)]];

  it.each([
    ["nn", nn],
    ["en", en],
  ])("in %s ask for the same figures as in bokmål, and none is empty", (_, texts) => {
    const wanted = new Map(flat(nb).map(([place, text]) => [place, placeholders(text).sort()]));
    expect(new Map(flat(texts).map(([place, text]) => [place, placeholders(text).sort()]))).toEqual(wanted);
    for (const [place, text] of flat(texts)) expect(text, place).not.toBe("");
  });

  it("never call a refusal a dismissal", () => {
    for (const { outcomes } of [nb, nn, en]) expect(outcomes.declined).not.toBe(outcomes.dismissed);
    expect([nb.outcomes.declined, nb.outcomes.dismissed]).toEqual(["avslag", "avvist"]);
    expect([nn.outcomes.declined, nn.outcomes.dismissed]).toEqual(["avslag", "avvist"]);
  });
});
