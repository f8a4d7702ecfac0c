import { describe, expect, it } from "vitest";
import { covers, ruleFields } from "../../../src/schemes/rule-fields.ts";

describe("ruleFields", () => {
  it("names every rule by its place, members of lists by their ids, and leaves the ids out", () => {
    const scheme = {
      id: "s",
      cap: 1,
      areas: [{ id: "1", minimum: 2, applicantKinds: ["county"] }, { id: "2" }],
      priorities: [{ id: "larger", when: { requestedAtLeast: 3 } }],
    };
    expect(ruleFields(scheme)).toEqual([
      "cap",
      "areas.1.minimum",
      "areas.1.applicantKinds",
      "priorities.larger.when.requestedAtLeast",
    ]);
  });
});

describe("covers", () => {
  it.each([
    ["cap", "cap", true],
    ["laterCaps", "laterCaps.2026", true],
    ["areas.*.minimum", "areas.1.minimum", true],
    ["areas.*.minimum", "areas.1.maximum", false],
    ["areas.1", "areas.10.name", false],
    ["laterCaps.2026", "laterCaps", false],
    ["laterCaps.*", "laterCaps", false],
  ])("%s covers %s: %s", (pattern, field, expected) => {
    expect(covers(pattern, field)).toBe(expected);
  });
});
