import { describe, expect, it } from "vitest";
import { schemeDefinition } from "../../../../src/schemes/tuki-2024/definition.ts";
import { schemeDefinition as tuki2025 } from "../../../../src/schemes/tuki-2025/definition.ts";

const { scheme, sources } = schemeDefinition;

describe("TUKI 2024, against its page", () => {
  it("shares out at most 60.4 million kroner in 2024, on eight areas", () => {
    expect([scheme.year, scheme.cap]).toEqual([2024, 60_400_000]);
    expect(scheme.areas.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it.each([
    ["1", ["county"]],
    ["2", ["county", "municipality", "district"]],
    ["3", ["county", "municipality", "district"]],
    ["4", ["county", "municipality", "district"]],
    ["5", ["county", "municipality", "district"]],
    ["6", ["municipality", "district"]],
    ["7", undefined],
    ["8", ["municipality", "district"]],
  ])("area %s admits %j", (id, kinds) => {
    expect(scheme.areas.find((area) => area.id === id)?.applicantKinds).toEqual(kinds);
  });

  it("has county municipalities coordinate area 1, in the words of the page", () => {
    const restsOn = sources.filter(({ fields }) => fields.includes("duties.coordinate-area-1"));
    expect(restsOn.map(({ passage }) => passage)).toEqual([
      "Fylkeskommuner kan søke om tilskuddet og har ansvar for å koordinere velkomsttilbudet.",
      "Fylkeskommunen bør etablere velkomsttilbudet i tett dialog med kommunene og med regionale statlige aktører som politi, Skatteetaten og Nav.",
    ]);
    expect(restsOn[0].fields).toContain("areas.1.applicantKinds");
  });

  it("has a frame of 10 million for area 8, looked up, re-advertised where it is not used, and none for the others", () => {
    expect(scheme.areas.filter((area) => area.minimum !== undefined || area.maximum !== undefined)).toEqual([
      expect.objectContaining({ id: "8", minimum: 10_000_000, maximum: 10_000_000, unused: "readvertise" }),
    ]);
    const restsOn = sources.filter(({ fields }) => fields.includes("areas.8.minimum"));
    expect(restsOn.length).toBeGreaterThan(0);
    expect(restsOn.every(({ lookedUp }) => lookedUp === true)).toBe(true);
  });

  it("has the conditions and the dates of the page", () => {
    expect(scheme.conditions).toEqual({
      participantsAtLeast: 10,
      ownContributionRequired: true,
      yearsAtMost: 3,
      deadline: "2024-02-14",
      signatureRequired: true,
    });
    expect(scheme.calendar).toMatchObject({
      instalments: [{ id: "spring" }, { id: "autumn" }],
      statusReport: "2024-09-01",
      annualReport: "2025-02-01",
    });
  });

  it("is another scheme than 2025: no area of one is found by its number in the other", () => {
    const name = (areas: typeof scheme.areas, id: string) => areas.find((area) => area.id === id)?.name;
    expect(name(scheme.areas, "5")).toBe(name(tuki2025.scheme.areas, "1"));
    for (const { id } of tuki2025.scheme.areas) {
      expect(name(scheme.areas, id)).not.toBe(name(tuki2025.scheme.areas, id));
    }
    expect(scheme.id).not.toBe(tuki2025.scheme.id);
  });
});
