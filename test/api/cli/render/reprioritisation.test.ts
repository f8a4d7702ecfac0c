import { describe, expect, it, test } from "vitest";
import { textWidth } from "../../../../api/cli/render/lines.ts";
import { reportText } from "../../../../api/cli/render/report.ts";
import { reprioritisationReport } from "../../../../api/cli/render/reprioritisation.ts";
import type { ReprioritisationAnswer } from "../../../../src/proposal/schema.ts";
import { infeasible, optimal, reprioritised, round } from "./small-round.ts";

const answer: ReprioritisationAnswer = {
  before: optimal,
  after: reprioritised,
  policy: "best-use",
  released: 300_000,
  used: 250_000,
  transfers: [{ from: "2", to: "1", amount: 250_000 }],
  made: optimal.made,
};

function said(given: ReprioritisationAnswer, language: "nb" | "nn" | "en"): string[] {
  return reportText(reprioritisationReport(round, given, language, 120), 120)
    .split("\n")
    .map((line) => line.replaceAll("\u00a0", " ").replace(/ +/g, " ").trim());
}

describe("a reprioritisation in the terminal", () => {
  const lines = said(answer, "nn");
  test.each([
    ["the policy", "Prinsipp: dit pengane gjer størst nytte"],
    [
      "what is released, used and left",
      "300 000 kr er frigjort. 250 000 kr av dette er teke i bruk, og attståande er 50 000 kr.",
    ],
    ["an area that receives", "1 Innovative løsninger 3 000 000 3 250 000 +250 000 0 0"],
    ["an area that releases", "2 Psykisk støtte og hjelp til foreldre 1 200 000 1 200 000 – 300 000 0"],
    ["the sum of the areas", "Sum 4 200 000 4 450 000 +250 000 300 000 0"],
    ["a transfer", "2 Psykisk støtte og hjelp til foreldre 1 Innovative løsninger 250 000"],
    ["the sum of the transfers", "Sum 250 000"],
    ["who comes in", "inn 1 12,5 2025-010 Herøy kommune – 150 000 +150 000"],
    ["who gets more", "meir 1 9,5 2025-009 Oslo kommune, bydel Ullern 800 000 900 000 +100 000"],
    ["the sum of the changes", "Sum 800 000 1 050 000 +250 000"],
  ])("shows %s", (_, line) => {
    expect(lines).toContain(line);
  });

  it("leaves out who is not changed", () => {
    expect(lines.some((line) => line.includes("2025-001"))).toBe(false);
  });

  it("says so where nothing can be moved", () => {
    const idle = said({ ...answer, after: optimal, released: 0, used: 0, transfers: [] }, "nb");
    expect(idle).toContain("Ingen områder har ubrukte midler som kan omprioriteres.");
    expect(idle).toContain("Ingen penger flyttes.");
    expect(idle).toContain("Ingen søknader får et annet beløp.");
  });

  it("shows the contradiction where there is no proposal to start from", () => {
    const lines = said(
      { ...answer, before: infeasible, after: null, released: 0, used: 0, transfers: [] },
      "nb",
    );
    expect(lines).toContain("Disse reglene kan ikke gjelde samtidig:");
    expect(lines).toContain("- Øk rammen med 500 000 kr. (R6)");
  });

  test.each([20, 40, 60, 80, 100, 160])("is never wider than %i", (width) => {
    for (const language of ["nb", "nn", "en"] as const) {
      const text = reportText(reprioritisationReport(round, answer, language, width), width);
      for (const line of text.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }
  });
});
