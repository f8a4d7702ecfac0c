import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reprioritise } from "../../api/library.ts";
import type { ReprioritisationAnswer } from "../../src/proposal/schema.ts";
import type { Policy, RoundDocument } from "../../src/round/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration, reprioritiseByEnumeration } from "../kit/enumerate.ts";
import { total } from "../kit/figures.ts";
import { grantsOf, shownValue } from "../kit/propose.ts";
import { brokenRules } from "../kit/rules.ts";
import { runs } from "../kit/seed.ts";
import { shuffled, withPolicy } from "../kit/variants.ts";

/** The search proposes for itself: no thread is started, so that hundreds of rounds take seconds. */
const options = { engine: "built-in" } as const;

const policies = ["best-use", "proportional", "in-order"] as const satisfies readonly Policy[];

/** Rounds that release money; few of them have somebody who can use it. */
const releasing = rounds({ releasing: true, choicesAtMost: 800 });

/** Rounds in which money is moved, by what enumeration says. */
const moving = releasing.filter((document) => {
  const best = bestByEnumeration(document);
  return best.status === "optimal" && reprioritiseByEnumeration(document, best.grants).used > 0n;
});

describe("a reprioritisation", () => {
  it.each([
    ["where money is released", releasing, 200],
    ["where money is moved", moving, 120],
  ] as const)("holds R13 and is the best that enumeration finds, %s", async (_, documents, number) => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expectR13(document, await reprioritise(document, options));
      }),
      runs(number),
    );
  });

  it.each(policies)("follows the policy %s", async (policy) => {
    await fc.assert(
      fc.asyncProperty(moving, async (document) => {
        expectR13(withPolicy(document, policy), await reprioritise(withPolicy(document, policy), options));
      }),
      runs(60),
    );
  });

  it("has the same bytes whatever the order of the lists", async () => {
    const pairs = moving.chain((document) => fc.tuple(fc.constant(document), shuffled(document)));
    await fc.assert(
      fc.asyncProperty(pairs, async ([document, other]) => {
        const [answer, fromOther] = [
          await reprioritise(document, options),
          await reprioritise(other, options),
        ];
        expect(JSON.stringify(fromOther)).toBe(JSON.stringify(answer));
      }),
      runs(40),
    );
  });
});

function expectR13(document: RoundDocument, answer: ReprioritisationAnswer): void {
  const best = bestByEnumeration(document);
  expect(answer.before.status).toBe(best.status);
  if (best.status === "infeasible") {
    expect(answer).toMatchObject({ after: null, released: 0, used: 0, transfers: [] });
    return;
  }
  const { before, after, transfers } = answer;
  if (before.status === "infeasible" || after === null || after.status === "infeasible") {
    throw new Error("Nothing comes after a proposal that can be made; look at the answer.");
  }
  const oracle = reprioritiseByEnumeration(document, best.grants);

  expect(brokenRules(document, before)).toEqual([]);
  expect(brokenRules(document, after, "after")).toEqual([]);
  expect(grantsOf(document, before)).toEqual(best.grants);

  // No grant shrinks, and after is the best, to the krone.
  const grants = grantsOf(document, after);
  for (const [id, grant] of best.grants) expect(grants.get(id) ?? 0n, id).toBeGreaterThanOrEqual(grant);
  expect(after.totals.value).toBe(shownValue(document, oracle.value));
  expect(BigInt(after.totals.unused)).toBe(oracle.unused);
  expect(grants).toEqual(oracle.grants);

  // Whoever released shows what it released, and the transfers add up on both sides.
  const shown = after.areas.flatMap(({ area, released = 0 }) =>
    released > 0 ? [[area, BigInt(released)] as const] : [],
  );
  expect(new Map(shown)).toEqual(oracle.releasing);
  expect(BigInt(answer.released)).toBe(oracle.released);
  expect(BigInt(answer.used)).toBe(oracle.used);
  expect(transfers.every(({ amount }) => amount > 0)).toBe(true);
  expect(sumBy(transfers, ({ to }) => to)).toEqual(oracle.received);
  for (const [from, amount] of sumBy(transfers, (transfer) => transfer.from)) {
    expect(amount, from).toBeLessThanOrEqual(oracle.releasing.get(from) ?? 0n);
  }
  expect(total(transfers.map(({ amount }) => BigInt(amount)))).toBe(oracle.used);
}

type Transfer = ReprioritisationAnswer["transfers"][number];

function sumBy(
  transfers: readonly Transfer[],
  areaOf: (transfer: Transfer) => string,
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const transfer of transfers) {
    const area = areaOf(transfer);
    sums.set(area, (sums.get(area) ?? 0n) + BigInt(transfer.amount));
  }
  return sums;
}
