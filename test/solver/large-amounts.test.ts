import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../../api/library.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { grantsOf, shownValue } from "../kit/propose.ts";
import { runs } from "../kit/seed.ts";
import { area, asking, committed, tiny } from "./tiny-rounds.ts";

/** What enumeration says of a round, beside what the proposal says. */
async function expectRight(document: RoundDocument): Promise<void> {
  const proposal = await solve(document, { engine: "built-in" });
  const best = bestByEnumeration(document);
  expect(verifyProposal(document, proposal).findings).toEqual([]);
  expect(proposal.status).toBe(best.status);
  if (proposal.status === "infeasible" || best.status === "infeasible") return;
  expect(grantsOf(document, proposal)).toEqual(best.grants);
  expect(proposal.totals.value).toBe(shownValue(document, best.value));
  expect(BigInt(proposal.totals.unused)).toBe(best.unused);
  expect([proposal.preference, proposal.unique, proposal.ties]).toEqual(["settled", best.unique, best.ties]);
}

describe("a decided grant of more kroner than 32 bits hold", () => {
  const billions = 3_000_000_001;
  const decided = (amount: number) => [
    { application: "p1", decision: "grant" as const, amount, reason: "Decided." },
  ];
  const beside = [asking("p2", 10, 3), asking("p3", 20, 2)];

  it.each<[string, RoundDocument]>([
    [
      "alone",
      tiny({
        scheme: { cap: 2 * billions },
        applications: [asking("p1", billions, 4)],
        decisions: decided(billions),
      }),
    ],
    [
      "beside what there is money for",
      tiny({
        scheme: { cap: 2 * billions },
        applications: [asking("p1", billions, 4), ...beside],
        decisions: decided(billions),
      }),
    ],
    [
      "beside what there is no money for",
      tiny({
        scheme: { cap: billions + 9 },
        applications: [asking("p1", billions, 4), ...beside],
        decisions: decided(billions),
      }),
    ],
    [
      "in part, beside two of which one fits",
      tiny({
        scheme: { cap: billions + 20 },
        applications: [asking("p1", billions + 7, 4), ...beside],
        decisions: decided(billions),
      }),
    ],
    [
      "in part, with a later year that is no whole kroner",
      tiny({
        scheme: { cap: 2 * billions, laterCaps: { "2026": 7 } },
        applications: [
          asking("p1", { "2025": billions + 7, "2026": 5 }, 4),
          asking("p2", { "2025": 10, "2026": 5 }, 3),
        ],
        decisions: decided(billions),
      }),
    ],
    [
      "beside a minimum and two that are alike",
      tiny({
        scheme: { cap: billions + 30, areas: [area("a"), area("b", { minimum: 20 })] },
        commitments: [committed("k", "b", { "2025": 5 })],
        applications: [
          asking("p1", billions, 4),
          asking("p2", 15, 3, { area: "b" }),
          asking("p3", 15, 3, { area: "b" }),
          asking("p4", 15, 3),
        ],
        decisions: decided(billions),
      }),
    ],
  ])("has the answer that enumeration gives: %s", async (_, document) => {
    await expectRight(document);
  });

  it("has the answer that enumeration gives, whatever is beside it", async () => {
    const project = fc.record({
      asked: fc.integer({ min: 1, max: 9 }),
      score: fc.integer({ min: -1, max: 3 }),
    });
    const rounds = fc
      .record({
        amount: fc.integer({ min: 2 ** 31 - 2, max: 2 ** 33 }),
        more: fc.constantFrom(0, 0, 1, 5),
        left: fc.constantFrom(0, 4, 9, 12, 100),
        later: fc.constantFrom(undefined, 3, 8),
        projects: fc.array(project, { maxLength: 3 }),
      })
      .map(({ amount, more, left, later, projects }) =>
        tiny({
          scheme: { cap: amount + left, ...(later !== undefined && { laterCaps: { "2026": later } }) },
          applications: [
            asking("p1", { "2025": amount + more, "2026": 3 }, 4),
            ...projects.map(({ asked, score }, place) =>
              asking(`p${place + 2}`, { "2025": asked, "2026": asked }, score),
            ),
          ],
          decisions: decided(amount),
        }),
      );
    await fc.assert(fc.asyncProperty(rounds, expectRight), runs(80));
  });
});
