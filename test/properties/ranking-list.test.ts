import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankingList, type RankingList } from "../../api/ranking-list.ts";
import type { Variant } from "../../src/ranking-list/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { figuresOf, type Grants } from "../kit/figures.ts";
import { compare, readDecimal } from "../kit/fraction.ts";
import { proposalOf, shownValue } from "../kit/propose.ts";
import { readingsOf } from "../kit/readings.ts";
import { brokenRules } from "../kit/rules.ts";
import { runs } from "../kit/seed.ts";
import { shuffled } from "../kit/variants.ts";

const asked = { engine: "built-in", language: "en" } as const;
const small = { choicesAtMost: 1000 };
const anyRound = fc.oneof(
  rounds(small),
  rounds({ ...small, releasing: true }),
  rounds({ ...small, rankings: ["strict"] }),
);

/** A round, and the same in another order. */
const twice = rounds(small).chain((document) =>
  shuffled(document).map((other): readonly [RoundDocument, RoundDocument] => [document, other]),
);

describe("a ranking list", () => {
  it("gives each in its turn the most that the ceilings leave room for, as trying every amount does", async () => {
    await fc.assert(
      fc.asyncProperty(anyRound, async (document) => {
        const { lists, proposal } = await rankingList(document, asked);
        if (proposal.status === "infeasible") {
          expect(lists).toEqual([]);
          return;
        }
        for (const variant of ["stop", "skip"] as const) {
          const [list, expected] = [listOf(lists, variant), goDownByTrying(document, variant)];
          expect(grantsIn(list)).toEqual(expected.grants);
          expect(list.passedOver.map(({ application }) => application)).toEqual(expected.passedOver);
        }
      }),
      runs(300),
    );
  });

  it("breaks no rule but those that it tells of, and its figures are right", async () => {
    await fc.assert(
      fc.asyncProperty(anyRound, async (document) => {
        const { lists, totals, proposal } = await rankingList(document, asked);
        for (const { awards, broken, totals: shown, change, variant, passedOver } of lists) {
          const grants = grantsIn({ awards });
          const rules = brokenRules(document, proposalOf(document, grants)).map((one) => one.split(":")[0]);
          expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(rules));
          if (variant === "stop") expect(rules).not.toContain("R10");
          const { unused, value, areas, years } = figuresOf(document, grants);
          const granted = areas.reduce((sum, area) => sum + area.granted, 0n);
          expect(shown).toEqual({
            unused: Number(unused),
            value: shownValue(document, value),
            granted: Number(granted),
            projects: awards.length,
            left: Number(years.find(({ year }) => year === document.scheme.year)?.left),
          });
          expect(change.granted).toBe(Number(granted) - (totals?.granted ?? 0));
          expect(
            passedOver.every(({ least, room }) => room < least + (document.scheme.grant?.step ?? 1)),
          ).toBe(true);
          if (broken.length > 0 || proposal.status === "infeasible") continue;
          // It holds the rules, so it is no better than what is proven best (R12 a and b).
          const more = Number(unused) - proposal.totals.unused;
          expect(more).toBeGreaterThanOrEqual(0);
          if (more === 0) {
            expect(compare(readDecimal(shown.value), readDecimal(proposal.totals.value))).toBeLessThanOrEqual(
              0,
            );
          }
        }
      }),
      runs(300),
    );
  });

  it("is the same whatever the order of the file", async () => {
    await fc.assert(
      fc.asyncProperty(twice, async ([document, other]) => {
        const lists = async (round: RoundDocument) => (await rankingList(round, asked)).lists;
        expect(await lists(other)).toEqual(await lists(document));
      }),
      runs(40),
    );
  });
});

function listOf(lists: RankingList["lists"], variant: Variant): RankingList["lists"][number] {
  const list = lists.find((one) => one.variant === variant);
  if (list === undefined) throw new Error("Both variants are asked for.");
  return list;
}

function grantsIn({ awards }: Pick<RankingList["lists"][number], "awards">): Grants {
  return new Map(awards.map(({ application, amount }) => [application, BigInt(amount)]));
}

/** The definition of docs/ranking-list.md, every amount tried from the greatest down against the kit's R6, R7, R8 and R15. */
function goDownByTrying(document: RoundDocument, variant: Variant) {
  const list = [...readingsOf(document)]
    .filter(({ standing }) => standing.is === "candidate")
    .sort((a, b) => compare(b.score, a.score) || (a.id < b.id ? -1 : 1));
  const decided = list.filter(({ choice }) => !choice.zero);
  const grants = new Map(decided.map(({ id, choice }) => [id, choice.least]));
  const fits = () =>
    brokenRules(document, proposalOf(document, new Map([...grants].filter(([, grant]) => grant > 0n)))).every(
      (rule) => !/^R([678]|15):/.test(rule),
    );
  const give = ({ id, choice }: (typeof list)[number]) => {
    const had = grants.get(id);
    for (let grant = choice.most; grant >= choice.least && grant > 0n; grant -= choice.step) {
      grants.set(id, grant);
      if (fits()) return true;
    }
    if (had === undefined) grants.delete(id);
    else grants.set(id, had);
    return false;
  };
  decided.forEach(give);
  const ended = new Set<string>();
  const passedOver: string[] = [];
  for (const reading of list) {
    if (decided.includes(reading) || ended.has(reading.area) || give(reading)) continue;
    passedOver.push(reading.id);
    if (variant === "stop") ended.add(reading.area);
  }
  return { grants, passedOver };
}
