import { describe, expect, it } from "vitest";
import { countyOf } from "../../../../src/counties.ts";
import { roundSchema } from "../../../../src/round/schema.ts";
import { schemeDefinition as frivillige } from "../../../../src/schemes/frivillige-2022/definition.ts";
import { exampleRound as frivilligeExample } from "../../../../src/schemes/frivillige-2022/example.ts";
import { schemeDefinition as direct } from "../../../../src/schemes/frivillige-direkte-2022/definition.ts";
import { exampleRound as directExample } from "../../../../src/schemes/frivillige-direkte-2022/example.ts";
import { schemeDefinition as norskinnsatsen } from "../../../../src/schemes/norskinnsatsen-2022/definition.ts";
import { exampleRound as norskinnsatsenExample } from "../../../../src/schemes/norskinnsatsen-2022/example.ts";
import { capBasis } from "../../../../src/schemes/scheme-definition.ts";

describe.each([
  ["frivillige-2022", frivillige, frivilligeExample, 227],
  ["norskinnsatsen-2022", norskinnsatsen, norskinnsatsenExample, 140],
] as const)("%s, against its page and what was looked up", (_, definition, example, many) => {
  const { scheme, sources } = definition;

  it("gives at most 1 million kroner to a project a year, which was looked up", () => {
    expect(scheme.grant?.largest).toBe(1_000_000);
    const basis = sources.filter(({ fields }) => fields.includes("grant.largest"));
    expect(basis.map(({ lookedUp }) => lookedUp)).toEqual([true]);
  });

  it("spreads by type of project, geography and target group", () => {
    expect(scheme.areas.every(({ minimum = 0 }) => minimum > 0)).toBe(true);
    expect(scheme.shares?.map(({ when }) => when.trait)).toEqual(["women", "young"]);
    expect(scheme.spread?.numbers?.map(({ when, atLeast }) => [when.county, atLeast])).toEqual(
      ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"].map(
        (one) => [one, 1],
      ),
    );
  });

  it("has no cap from its page, and says so", () => {
    expect(capBasis(definition)).not.toBe("source");
  });

  it(`has an example round of ${many} applications from every county, all made up and marked so`, () => {
    const round = example();
    expect(roundSchema.parse(round)).toEqual(round);
    expect(round.applications).toHaveLength(many);
    expect(new Set(round.applications.map(({ applicant }) => countyOf(applicant.municipality))).size).toBe(
      15,
    );
    for (const { applicant } of round.applications) {
      if (applicant.kind === "voluntary") expect(applicant.name).toMatch(/\(oppdiktet\)$/);
    }
    expect(round.note).toMatch(/oppdiktet[^]*oppdikta[^]*made up/);
  });
});

describe("what is paid directly", () => {
  it("is of the kind that names its recipients, with the words that do", () => {
    expect(direct.scheme.kind).toBe("named");
    expect(direct.scheme.clause).toContain("som får støtte gjennom statsbudsjettet");
  });

  it("has an example whose amounts are within the frame, with made-up recipients", () => {
    const { recipients } = directExample();
    const sum = recipients.reduce((total, { amounts }) => total + amounts["2022"], 0);
    expect(sum).toBeLessThanOrEqual(direct.scheme.cap);
    for (const { name } of recipients) expect(name).toMatch(/\(oppdiktet\)$/);
  });
});
