import { expect, it } from "vitest";
import { solve } from "../../api/library.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { grantsOf, shownValue } from "../kit/propose.ts";
import { brokenRules } from "../kit/rules.ts";

/** Rounds in which the properties once found a wrong answer, made as small as they get. */
const found: readonly (readonly [string, RoundDocument])[] = [
  [
    "a minimum that equals the maximum, filled with a grant that an officer demands",
    {
      scheme: {
        id: "found",
        name: "Found",
        year: 2025,
        cap: 3000,
        areas: [{ id: "a", name: "A", minimum: 2000, maximum: 2000 }],
        criteria: [{ id: "quality", name: "Quality", weight: 1, lowest: 0, highest: 6 }],
        grant: { step: 1000 },
      },
      applications: ["p0", "p1"].map((id) => ({
        id,
        area: "a",
        title: id,
        applicant: { name: id, kind: "municipality" },
        requested: { 2025: 1000 },
        scores: { quality: 1 },
      })),
      decisions: [{ application: "p1", decision: "grant" }],
    },
  ],
];

it.each(found)("%s", async (_, document) => {
  const best = bestByEnumeration(document);
  const proposal = await solve(document, { engine: "built-in" });
  expect(brokenRules(document, proposal)).toEqual([]);
  expect(proposal.status).toBe(best.status);
  if (best.status === "infeasible" || proposal.status === "infeasible") return;
  expect(BigInt(proposal.totals.unused)).toBe(best.unused);
  expect(proposal.totals.value).toBe(shownValue(document, best.value));
  expect(grantsOf(document, proposal)).toEqual(best.grants);
});
