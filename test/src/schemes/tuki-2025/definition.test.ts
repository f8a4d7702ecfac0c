import { describe, expect, it } from "vitest";
import { covers, ruleFields } from "../../../../src/schemes/rule-fields.ts";
import { assumed } from "../../../../src/schemes/tuki-2025/assumptions.ts";
import { schemeDefinition } from "../../../../src/schemes/tuki-2025/definition.ts";

const { scheme, assumptions } = schemeDefinition;

describe("TUKI 2025, against circular 08-2025", () => {
  it("shares out at most 51.5 million kroner in 2025", () => {
    expect([scheme.year, scheme.cap]).toEqual([2025, 51_500_000]);
  });

  it.each([
    ["1", ["municipality", "district"]],
    ["2", ["municipality", "district"]],
    ["3", undefined],
    ["4", ["county"]],
    ["5", ["municipality", "district"]],
  ])("area %s admits %j", (id, kinds) => {
    expect(scheme.areas.find((area) => area.id === id)).toMatchObject({ id });
    expect(scheme.areas.find((area) => area.id === id)?.applicantKinds).toEqual(kinds);
  });

  it("has five areas, each releasing what it does not use", () => {
    expect(scheme.areas.map(({ id, unused }) => [id, unused])).toEqual(
      ["1", "2", "3", "4", "5"].map((id) => [id, "release"]),
    );
  });

  it("has the conditions of the circular", () => {
    expect(scheme.conditions).toEqual({
      participantsAtLeast: 10,
      ownContributionRequired: true,
      yearsAtMost: 3,
      deadline: "2025-02-19",
      signatureRequired: true,
    });
  });

  it("scores purpose, capability and transferability, and gives priority to what the circular does", () => {
    expect(scheme.criteria.map(({ name }) => name)).toEqual([
      "Formål",
      "Gjennomføringsevne",
      "Nasjonal overføringsverdi",
    ]);
    expect(scheme.priorities?.map(({ id }) => id)).toEqual(["larger", "multi-year", "university-guidance"]);
  });

  it("pays spring and autumn, and asks for reports by the dates of the circular", () => {
    expect(scheme.calendar).toMatchObject({
      deadline: "2025-02-19",
      instalments: [{ id: "spring" }, { id: "autumn" }],
      statusReport: "2025-09-01",
      annualReport: "2026-02-01",
    });
  });

  it("covers up to 1 G a participant in projects with social entrepreneurs, whatever the age", () => {
    expect(scheme.costs?.rules[0]).toEqual({
      id: "participant-support",
      kind: "participant-support",
      name: "Deltakerstønad i samarbeid med sosiale entreprenører",
      ceiling: 1,
      when: { area: "1", trait: "social-entrepreneur" },
    });
  });

  it("sets nothing aside for area 3, and no more than the cap in all", () => {
    const minimums = scheme.areas.map(({ minimum }) => minimum ?? 0);
    expect(minimums[2]).toBe(0);
    expect(minimums.reduce((sum, minimum) => sum + minimum)).toBeLessThanOrEqual(scheme.cap);
  });
});

describe("TUKI 2025, where its rules come from", () => {
  const restsOnAssumption = (field: string) =>
    assumptions.some(({ fields }) => fields.some((pattern) => covers(pattern, field)));

  it("keeps every figure that the circular does not state among the assumptions", () => {
    const figures = [
      ...["laterCaps.2026", "laterCaps.2027", "threshold", "objective", "ranking"],
      ...["1", "2", "4", "5"].map((area) => `areas.${area}.minimum`),
      ...["purpose", "capability", "transferability"].flatMap((id) =>
        ["lowest", "highest", "weight", "threshold"].map((name) => `criteria.${id}.${name}`),
      ),
      ...["larger", "multi-year", "university-guidance"].map((id) => `priorities.${id}.points`),
      "priorities.larger.when.requestedAtLeast",
      ...["step", "smallest", "smallestShare"].map((name) => `grant.${name}`),
    ];
    const rules = ruleFields(scheme);
    expect(figures.filter((field) => !rules.includes(field))).toEqual([]);
    expect(figures.filter((field) => !restsOnAssumption(field))).toEqual([]);
  });
});

describe("the assumptions", () => {
  it("state the figures that the scheme uses", () => {
    const text = (id: string) => assumptions.find((assumption) => assumption.id === id)?.texts;
    for (const amount of Object.values(assumed.minimums)) {
      expect(text("minimums")?.nb).toContain(`${amount / 1_000_000}\u00a0000\u00a0000`);
      expect(text("minimums")?.en).toContain(`${amount / 1_000_000},000,000`);
    }
    expect(text("size-of-grants")?.nb).toContain(`${Number(assumed.smallestShare) * 100} prosent`);
    expect(text("multi-year")?.nb).toContain("to år");
    expect(assumed.multiYearFrom).toBe(2);
  });
});
