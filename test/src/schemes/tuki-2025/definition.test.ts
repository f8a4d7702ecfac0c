import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { roundSchema } from "../../../../src/round/schema.ts";
import { covers, ruleFields } from "../../../../src/schemes/rule-fields.ts";
import { assumed } from "../../../../src/schemes/tuki-2025/assumptions.ts";
import { schemeDefinition } from "../../../../src/schemes/tuki-2025/definition.ts";

const { scheme, sources, assumptions } = schemeDefinition;
const circular = new URL("../../../../../shared/seeds/001_baae1f9c52cb125f.txt", import.meta.url);

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

  it("sets nothing aside for area 3, and no more than the cap in all", () => {
    const minimums = scheme.areas.map(({ minimum }) => minimum ?? 0);
    expect(minimums[2]).toBe(0);
    expect(minimums.reduce((sum, minimum) => sum + minimum)).toBeLessThanOrEqual(scheme.cap);
  });
});

describe("TUKI 2025, where its rules come from", () => {
  const restsOnSource = (field: string) =>
    sources.some(({ fields }) => fields.some((pattern) => covers(pattern, field)));
  const restsOnAssumption = (field: string) =>
    assumptions.some(({ fields }) => fields.some((pattern) => covers(pattern, field)));

  it.each(ruleFields(scheme))("%s has a source or an assumption", (field) => {
    expect(restsOnSource(field) || restsOnAssumption(field)).toBe(true);
  });

  it("says of every rule that the contract offers, and that it leaves out, that this is assumed", () => {
    const shape = roundSchema.shape.scheme.shape;
    const offered = [
      ...Object.keys(shape).filter(
        (name) => !["id", "areas", "criteria", "costs", "calendar"].includes(name),
      ),
      ...["minimum", "maximum", "projectsAtMost", "applicantKinds", "unused"].map(
        (name) => `areas.3.${name}`,
      ),
      ...Object.keys(shape.grant.unwrap().shape).map((name) => `grant.${name}`),
      ...Object.keys(shape.conditions.unwrap().shape).map((name) => `conditions.${name}`),
    ];
    const set = ruleFields(scheme);
    const leftOut = offered.filter((place) => !set.some((field) => covers(place, field)));
    expect(leftOut).toEqual([
      "shares",
      "areas.3.minimum",
      "areas.3.maximum",
      "areas.3.projectsAtMost",
      "areas.3.applicantKinds",
      "grant.largest",
    ]);
    expect(leftOut.filter((field) => !restsOnAssumption(field))).toEqual([]);
  });

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

  it("names only rules that the scheme has, or that it leaves out, in sources and assumptions", () => {
    const places = [
      ...ruleFields(scheme),
      ...["areas.1.maximum", "areas.1.projectsAtMost", "grant.largest", "shares"],
    ];
    const patterns = [...sources, ...assumptions].flatMap(({ fields }) => fields);
    expect(patterns.filter((pattern) => !places.some((place) => covers(pattern, place)))).toEqual([]);
  });
});

describe("the passages of the circular", () => {
  it("are one sentence each", () => {
    for (const { passage } of sources) {
      expect(
        passage.replace(/mill\. kroner|Prop\. 1|19\. februar/g, "").match(/\./g)?.length ?? 0,
      ).toBeLessThan(2);
    }
  });

  // The optical reading garbles æ, ø and å and takes l for I; apart from these the words must be the same.
  it.skipIf(!existsSync(circular)).each(sources.map(({ passage }) => passage))("has: %s", (passage) => {
    const text = readFileSync(circular, "utf8").replace(/\s+/g, " ");
    const pattern = passage
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/[æøå]/gi, "[^ ]{1,2}")
      .replace(/l/g, "[lI]");
    expect(new RegExp(pattern, "i").test(text)).toBe(true);
  });
});

describe("the assumptions", () => {
  it("have ids of their own", () => {
    expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length);
  });

  it.each(assumptions.map(({ id, texts }) => [id, texts] as const))(
    "%s says in one sentence of each language that it is one",
    (_id, { nb, nn, en }) => {
      expect(nb).toMatch(/forutsatt/);
      expect(nn).toMatch(/lagt til grunn/);
      expect(en).toMatch(/assumed/);
      expect(nb).not.toMatch(/\b(ikkje|frå|berre|søkjar)\b/);
      expect(nn).not.toMatch(/\b(ikke|fra|bare|søker|hvor|hva)\b/);
      for (const text of [nb, nn, en]) {
        expect(text).toMatch(/^[A-Z][^.]*(Prop\. 1 S[^.]*)?\.$/);
      }
    },
  );

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
