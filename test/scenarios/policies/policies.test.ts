import { test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { policies, policiesSchema, type Policies } from "../../../api/policies.ts";
import { reprioritise } from "../../../api/solve.ts";
import { exact } from "../../../src/decimal.ts";
import { contentHash } from "../../../src/proposal/content.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";

const quick = { engine: "built-in" } as const;

const round = (scheme: Partial<RoundDocument["scheme"]> = {}) =>
  tiny({
    scheme: {
      cap: 200,
      areas: [
        { id: "a", name: "A", minimum: 60 },
        { id: "b", name: "B", minimum: 20 },
        { id: "c", name: "C", minimum: 40 },
        { id: "d", name: "D", minimum: 15, unused: "hold" },
        { id: "e", name: "E", minimum: 10, unused: "readvertise" },
      ],
      ...scheme,
    },
    applications: [
      asking("a1", 10, 3),
      asking("b1", 20, 5, { area: "b" }),
      asking("b2", 30, 4, { area: "b" }),
      asking("c1", 40, 5, { area: "c" }),
      asking("c2", 65, 6, { area: "c", smallestViable: 20 }),
    ],
  });

async function answered(document: RoundDocument): Promise<Policies> {
  const answer = await policies(document, quick);
  if (answer === undefined) throw new Error("The round of the table is feasible.");
  return answer;
}

const receivedBy = (received: Policies["policies"][number]["received"], area: string) =>
  received.find((one) => one.area === area)?.amount ?? 0;
const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

describe("the policies side by side", () => {
  it("say what may move, what each policy gives, what each area could buy, and what permits it", async () => {
    // Unused: a 50 (released), d 15 (held), e 10 (advertised again), so 125 are shared out: a1 10, b1 20, c1 40 and c2 55
    // (630) rather than b2 with all of c2 (610). With 50 more there is room for the rest of c2 and for b2.
    const answer = await answered(round({ reprioritisation: { policy: "best-use", clause: "§ 1" } }));
    expect(policiesSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      clause: "§ 1",
      released: 50,
      notAsked: ["in-order"],
      areas: [
        { area: "a", unused: 50, fate: "release", released: 50 },
        { area: "b", unused: 0, released: 0 },
        { area: "c", unused: 0, released: 0 },
        { area: "d", unused: 15, fate: "hold", released: 0 },
        { area: "e", unused: 10, fate: "readvertise", released: 0 },
      ],
      policies: [
        {
          policy: "best-use",
          status: "optimal",
          used: 40,
          rest: 10,
          value: "180",
          received: [
            { area: "b", amount: 30 },
            { area: "c", amount: 10 },
          ],
          gains: [
            { application: "b2", area: "b", before: 0, after: 30 },
            { application: "c2", area: "c", before: 55, after: 65 },
          ],
        },
        // Of 50, b may get 20 in 85, which is 11: too little for b2.
        { policy: "proportional", used: 10, rest: 40, gains: [{ application: "c2" }] },
      ],
    });
    expect(answer.byArea.map(({ area, used }) => [area, used])).toEqual([
      ["b", 30],
      ["c", 10],
      ["d", 0],
      ["e", 0],
    ]);
    expect(answer.flows[0]).toEqual([
      { from: { area: "a" }, to: "released", amount: 50 },
      { from: { area: "d" }, to: "held", amount: 15 },
      { from: { area: "e" }, to: "readvertised", amount: 10 },
      { from: "released", to: { area: "b" }, amount: 30 },
      { from: "released", to: { area: "c" }, amount: 10 },
      { from: "released", to: "rest", amount: 10 },
    ]);
    expect(answer.made.content).toBe(contentHash(answer));
  });

  it("asks in order too where the scheme gives an order, and heeds receivers and limits", async () => {
    const answer = await answered(
      round({
        reprioritisation: { policy: "in-order", order: ["b", "c"], receivers: ["b"], limits: { b: 5 } },
      }),
    );
    expect(answer.policies.map(({ policy }) => policy)).toEqual(["best-use", "proportional", "in-order"]);
    expect(answer.byArea.map(({ area }) => area)).toEqual(["b"]);
    expect(answer.policies.every(({ used }) => used === 0)).toBe(true);
    expect(answer.areas.map(({ area, mayReceive, limit }) => [area, mayReceive, limit])).toEqual([
      ["a", false, undefined],
      ["b", true, 5],
      ["c", false, undefined],
      ["d", false, undefined],
      ["e", false, undefined],
    ]);
  });

  it("is no answer where nothing is feasible", async () => {
    expect(await policies(round({ cap: 5 }), quick)).toBeUndefined();
  });

  property.prop([rounds({ choicesAtMost: 300, releasing: true })], { numRuns: 25 })(
    "have a ledger that adds up to the krone, and answers that reprioritise gives by itself",
    async (document) => {
      const answer = await policies(document, quick);
      if (answer === undefined) return;
      answer.policies.forEach((one, index) => {
        const flows = answer.flows[index];
        const into = flows.filter(({ to }) => to === "released").map(({ amount }) => amount);
        const outOf = flows.filter(({ from }) => from === "released").map(({ amount }) => amount);
        expect([sum(into), sum(outOf)]).toEqual([answer.released, answer.released]);
        expect(sum(one.received.map(({ amount }) => amount))).toBe(one.used);
        expect(sum(one.gains.map(({ before, after }) => after - before))).toBe(one.used);
        // What any receiver may get is also what one policy or one area may get.
        const best = exact(answer.policies[0].value);
        expect(exact(one.value).lessThanOrEqualTo(best)).toBe(true);
      });
      const last = answer.policies.at(-1);
      expect(last?.answer).toEqual(
        await reprioritise(document, { ...quick, policy: last?.policy ?? "best-use" }),
      );
      const receivers = answer.areas.flatMap(({ area, mayReceive }) => (mayReceive ? [area] : []));
      if (answer.released > 0) expect(answer.byArea.map(({ area }) => area)).toEqual(receivers);
      for (const { limit, area } of answer.areas) {
        const most = Math.max(0, ...answer.policies.map(({ received }) => receivedBy(received, area)));
        if (limit !== undefined) expect(most).toBeLessThanOrEqual(limit);
      }
      for (const { value } of answer.byArea) {
        expect(exact(value).lessThanOrEqualTo(exact(answer.policies[0].value))).toBe(true);
      }
    },
  );
});
