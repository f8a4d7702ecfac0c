import { describe, expect, it } from "vitest";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { findingKinds } from "../../../src/texts/findings/kinds.ts";
import { findingSentence } from "../../../src/texts/findings/sentence.ts";
import { languages } from "../../../src/texts/language.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import { resealed } from "./resealed.ts";
import {
  altered,
  answerToContradiction,
  bestOfRoomForOne,
  bestOfThreeAlike,
  contradiction,
  roomForOne,
  threeAlike,
} from "./tiny.ts";

describe("a proposal that holds", () => {
  const table: readonly (readonly [string, RoundDocument, unknown, object])[] = [
    ["with one tighten", roomForOne, bestOfRoomForOne, { optimal: true, bound: "500000", unused: 0 }],
    ["with splits", threeAlike, bestOfThreeAlike, { optimal: true, bound: "300000" }],
    [
      "for which nothing is feasible",
      contradiction,
      answerToContradiction,
      { infeasible: true, optimal: false },
    ],
    [
      "cut short, with a bound that is proven",
      roomForOne,
      resealed(altered(altered(bestOfRoomForOne, "status", "feasible"), "totals.bound", "500001.5")),
      { optimal: false, bound: "500001.5" },
    ],
  ];
  it.each(table)("%s", (_, document, proposal, proven) => {
    const verification = verifyProposal(document, proposal);
    expect(verification.findings).toEqual([]);
    expect(verification.holds).toBe(true);
    expect(verification.proven).toMatchObject(proven);
  });
});

describe("an altered proposal is refused, and the place is named", () => {
  const table: readonly (readonly [path: string, change: unknown, place: string, code: string])[] = [
    ["status", "best", "status", "form"],
    ["note", "extra", "", "form"],
    ["totals.unused", 1, "totals.unused", "kroner-differ"],
    ["totals.unusedBound", 1, "totals.unusedBound", "unused-bound-not-unused"],
    ["totals.value", "500000.0", "totals.value", "decimals-differ"],
    ["totals.bound", "500001", "totals.bound", "bound-not-value"],
    ["totals.bound", "499999", "totals.bound", "bound-not-value"],
    ["awards[1]", undefined, "awards", "award-missing"],
    ["awards[1].application", "s9", "awards[1].application", "award-unknown"],
    ["awards[1].application", "s1", "awards[1].application", "award-twice"],
    ["awards[0].application", "s3", "awards[1].application", "awards-unordered"],
    ["awards[0].outcome", "reduced", "awards[0].outcome", "outcome-differs"],
    ["awards[2].outcome", "dismissed", "awards[2].outcome", "outcome-differs"],
    ["awards[0].score", "5.0", "awards[0].score", "decimals-differ"],
    ["awards[0].amounts.2025", 99_000, "awards[0].amounts.2025", "amount-below-least"],
    ["awards[0].amounts.2025", 101_000, "awards[0].amounts.2025", "amount-above-eligible"],
    ["awards[0].amounts.2025", 99_999, "awards[0].amounts.2025", "amount-off-step"],
    ["awards[0].amounts.2026", 49_000, "awards[0].amounts.2026", "later-amount-differs"],
    ["awards[0].amounts.2026", undefined, "awards[0].amounts.2026", "later-amount-differs"],
    ["awards[0].amounts.2027", 1000, "awards[0].amounts.2027", "later-amount-differs"],
    ["awards[1].amounts.2025", 0, "awards[1].amounts.2025", "amount-of-nothing"],
    ["awards[1].amounts.2025", 60_000, "years[0].granted", "ceiling-exceeded"],
    ["awards[2].amounts.2025", 10_000, "awards[2].amounts.2025", "money-without-eligibility"],
    ["awards[0].reasons", [], "awards[0].reasons", "reason-missing"],
    ["awards[2].reasons[0]", undefined, "awards[2].reasons", "reasons-differ"],
    ["awards[2].reasons[0].figures.participants", 2, "awards[2].reasons", "reasons-differ"],
    ["awards[0].reasons[0].code", "given", "awards[0].reasons[0].code", "reason-unknown"],
    ["awards[0].reasons[0].rule", "R5", "awards[0].reasons[0].rule", "reason-rule-differs"],
    ["awards[0].reasons[0].figures.more", 1, "awards[0].reasons[0].figures", "reason-figures-differ"],
    ["awards[0].reasons[0].figures.amount", 1, "awards[0].reasons[0].figures.amount", "reason-untrue"],
    ["awards[0].reasons[0].texts.nn", "Ja.", "awards[0].reasons[0].texts.nn", "reason-text-differs"],
    ["awards[0].reasons[0].text", "Ja.", "awards[0].reasons[0].text", "reason-text-differs"],
    ["areas", [], "areas", "list-differs"],
    ["areas[0].committed", 1, "areas[0].committed", "kroner-differ"],
    ["areas[0].granted", 1, "areas[0].granted", "kroner-differ"],
    ["areas[0].unused", 1, "areas[0].unused", "kroner-differ"],
    ["areas[0].projects", 2, "areas[0].projects", "counts-differ"],
    ["areas[0].released", 0, "areas[0].released", "field-unexpected"],
    ["years[1]", undefined, "years", "list-differs"],
    ["years[0].ceiling", 1, "years[0].ceiling", "kroner-differ"],
    ["years[0].ceiling", undefined, "years[0]", "field-missing"],
    ["years[1].committed", 1, "years[1].committed", "kroner-differ"],
    ["years[1].granted", 1, "years[1].granted", "kroner-differ"],
    ["years[1].left", 1, "years[1].left", "kroner-differ"],
    ["years[1].reservation", undefined, "years[1]", "field-missing"],
    ["years[0].reservation", true, "years[0].reservation", "field-unexpected"],
    [
      "inversions",
      [{ area: "a", application: "s2", score: "4", lower: ["s1"], reasons: [] }],
      "inversions",
      "list-differs",
    ],
    ["proof.value", undefined, "proof.value", "proof-missing"],
    ["proof.unused", { steps: [] }, "proof.unused", "proof-not-asked-for"],
    ["proof.infeasible", { steps: [] }, "proof.infeasible", "proof-not-asked-for"],
    ["proof.value.steps", [], "proof.value.steps[0]", "proof-not-closed"],
    ["proof.value.steps[0].tighten.rows", [[0, "-5000"]], "proof.value.steps[0]", "proof-wrong-sign"],
    ["proof.value.steps[0].tighten.rows", [[7, "5000"]], "proof.value.steps[0]", "proof-unknown-row"],
    ["proof.value.steps[0]", { sums: [0, 0] }, "proof.value.steps[0]", "proof-rows-not-sums"],
    ["ties", ["nobody"], "ties", "list-differs"],
    ["ties", ["nobody"], "unique", "texts-differ"],
    ["definition", { id: "x", version: "1" }, "definition", "field-unexpected"],
    ["made.round", "sha256:0", "made.round", "other-round"],
    ["made.content", "sha256:0", "made.content", "content-altered"],
    ["made.by", "somebody else", "made.content", "content-altered"],
  ];
  it.each(table)("%s = %j", (path, change, place, code) => {
    const { holds, findings, proven } = verifyProposal(roomForOne, altered(bestOfRoomForOne, path, change));
    expect(holds).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ place, code }));
    expect(proven.optimal).toBe(path.startsWith("made.") || path === "definition");
  });

  const infeasible: readonly (readonly [string, unknown, string, string])[] = [
    ["proof.infeasible", undefined, "proof.infeasible", "proof-missing"],
    [
      "proof.infeasible.steps[0].tighten.objective",
      1,
      "proof.infeasible.steps[0]",
      "proof-objective-not-allowed",
    ],
    ["proof.infeasible.steps[0].tighten.rows", [[0, "1"]], "proof.infeasible.steps[1]", "proof-not-closed"],
    ["conflicts[0].figures.cap", 99_999, "conflicts[0].figures", "conflict-untrue"],
    ["conflicts[0].code", "unsigned", "conflicts[0].code", "reason-unknown"],
    ["repairs[0].texts.en", "No.", "repairs[0].texts.en", "reason-text-differs"],
    ["proof.value", { steps: [] }, "proof.value", "proof-not-asked-for"],
  ];
  it.each(infeasible)("infeasible: %s = %j", (path, change, place, code) => {
    const { holds, findings } = verifyProposal(contradiction, altered(answerToContradiction, path, change));
    expect(holds).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ place, code }));
  });

  it("an infeasible answer to a round that has a distribution", () => {
    const proposal = altered(answerToContradiction, "made.round", bestOfRoomForOne.made.round);
    const { proven, holds } = verifyProposal(roomForOne, proposal);
    expect(holds).toBe(false);
    expect(proven.infeasible).toBe(false);
  });

  it.each([undefined, null, 7, "proposal", [], {}])("%j, which is no proposal", (proposal) => {
    const { holds, findings } = verifyProposal(roomForOne, proposal);
    expect(holds).toBe(false);
    expect(findings).not.toHaveLength(0);
  });

  it("a bound of a feasible one that the proof does not reach", () => {
    const feasible = altered(altered(bestOfRoomForOne, "status", "feasible"), "totals.bound", "499999");
    const { findings } = verifyProposal(roomForOne, resealed(feasible));
    expect(findings.map(({ code }) => code)).toEqual(["bound-below-value", "proof-not-closed"]);
  });
});

describe("a finding", () => {
  it("has a sentence in every language, with all its figures", () => {
    const samples = { kroner: 1000, count: 3, year: 2025, points: "1.5", share: "0.5" };
    for (const [code, kinds] of Object.entries(findingKinds)) {
      const known = Object.keys(findingKinds).find((one): one is keyof typeof findingKinds => one === code);
      if (known === undefined) throw new Error(code);
      const figures = Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          new Map<string, number | string>(Object.entries(samples)).get(kind) ?? `<${name}>`,
        ]),
      );
      const sentences = languages.map((language) =>
        findingSentence({ place: "", rule: "R1", code: known, figures }, language),
      );
      expect(new Set(sentences).size).toBe(languages.length);
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(/[{}]/);
        for (const value of Object.values(figures))
          if (String(value).startsWith("<")) expect(sentence).toContain(value);
      }
    }
  });
});
