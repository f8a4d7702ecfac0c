import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assess, type Verdict } from "../../../../src/eligibility.ts";
import { sumKroner } from "../../../../src/kroner.ts";
import { roundOf } from "../../../../src/round/round.ts";
import { roundSchema } from "../../../../src/round/schema.ts";
import { schemeDefinition } from "../../../../src/schemes/tuki-2025/definition.ts";
import { exampleRound } from "../../../../src/schemes/tuki-2025/example.ts";
import { municipalities } from "../../../../src/schemes/municipalities.ts";

const municipalityList = new URL("../../../../../shared/data/kommuner_2024.csv", import.meta.url);
const round = exampleRound();
const { verdicts, conflicts } = assess(roundOf(round));

/** Kroner that the candidates of an area could be granted. */
function demand(area: string): bigint {
  return sumKroner(
    verdicts.flatMap((verdict) =>
      verdict.verdict === "candidate" && verdict.application.area === area ? [verdict.most] : [],
    ),
  );
}

/** Kroner set aside for an area that its commitments do not use. */
function toFill(area: string): bigint {
  const minimum = round.scheme.areas.find(({ id }) => id === area)?.minimum ?? 0;
  const committed = round.commitments?.filter((commitment) => commitment.area === area) ?? [];
  return BigInt(minimum) - sumKroner(committed.map(({ amounts }) => amounts["2025"]));
}

function withReason(code: string): readonly Verdict[] {
  return verdicts.filter(({ reasons }) => reasons.some((reason) => reason.code === code));
}

describe("the example round of TUKI 2025, as a document", () => {
  it("is a valid round under the scheme's definition, without decisions", () => {
    expect(roundSchema.parse(round)).toEqual(round);
    expect(round.scheme).toEqual(schemeDefinition.scheme);
    expect(round.decisions).toEqual([]);
    expect(conflicts).toEqual([]);
  });

  it("is the same bytes every time, and no caller's change reaches the next one", () => {
    const bytes = JSON.stringify(round);
    const spoilt = exampleRound();
    spoilt.scheme.cap = 0;
    spoilt.applications.length = 0;
    expect(JSON.stringify(exampleRound())).toBe(bytes);
  });

  it("says in its note that figures are made up, from which seed, and where the names are from", () => {
    for (const words of [/oppdiktet.*20250219/, /oppdikta.*20250219/, /made up.*20250219/]) {
      expect(round.note).toMatch(words);
    }
    expect(round.note).toMatch(/Kartverket \(CC BY 4\.0\)/);
  });

  it("numbers its applications as they came, each once", () => {
    const arrivals = round.applications.map(({ submittedAt }) => Date.parse(submittedAt ?? ""));
    expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
    expect(round.applications.map(({ id }) => id)).toEqual(
      arrivals.map((_, index) => `2025-${String(index + 1).padStart(3, "0")}`),
    );
  });

  it("has 85 to 95 applications with titles of their own, amounts from 2025 on, and scores in halves from 1 to 6", () => {
    expect(round.applications.length).toBeGreaterThanOrEqual(85);
    expect(round.applications.length).toBeLessThanOrEqual(95);
    expect(new Set(round.applications.map(({ title }) => title)).size).toBe(round.applications.length);
    for (const { requested, scores } of round.applications) {
      const years = Object.keys(requested);
      expect(years).toEqual(["2025", "2026", "2027", "2028"].slice(0, years.length));
      expect(Object.keys(scores)).toEqual(["purpose", "capability", "transferability"]);
      for (const score of Object.values(scores)) {
        expect(Number(score) * 2).toSatisfy(Number.isInteger);
        expect(Number(score)).toBeGreaterThanOrEqual(1);
        expect(Number(score)).toBeLessThanOrEqual(6);
      }
    }
  });

  it("never assesses more than what is applied for", () => {
    for (const { requested, assessed } of round.applications) {
      for (const [year, amount] of Object.entries(assessed ?? {})) {
        expect(amount).toBeLessThanOrEqual(requested[year]);
      }
    }
  });

  it.skipIf(!existsSync(municipalityList))("names municipalities by the numbers and names of 2024", () => {
    const rows = readFileSync(municipalityList, "utf8").trim().split("\n").slice(1);
    const known = new Map(rows.map((row) => [row.split(",")[0], row.split(",")[1].split(" - ")]));
    const wrong = Object.entries(municipalities).filter(
      ([number, name]) => !(known.get(number) ?? []).includes(name),
    );
    expect(wrong).toEqual([]);
  });

  it("gives municipalities and districts the number of the municipality, and nobody else one", () => {
    for (const { applicant } of round.applications) {
      const has = applicant.kind === "municipality" || applicant.kind === "district";
      expect(applicant.municipality !== undefined).toBe(has);
      if (has) expect(Object.keys(municipalities)).toContain(applicant.municipality);
    }
  });
});

describe("the example round of TUKI 2025, as a round to decide", () => {
  it.each([
    ["late", 2],
    ["unsigned", 2],
    ["kind-not-admitted", 3],
    ["too-few-participants", 3],
    ["no-own-contribution", 2],
    ["too-many-years", 1],
    ["criterion-below-threshold", 2],
    ["total-below-threshold", 4],
    ["least-above-eligible", 1],
  ])("has applications that are refused for: %s (%i)", (code, count) => {
    expect(withReason(code)).toHaveLength(count);
  });

  it("gives nobody it refuses more than one ground", () => {
    const refused = verdicts.filter(({ verdict }) => verdict !== "candidate");
    expect(refused).toHaveLength(20);
    for (const { reasons } of refused) {
      expect(reasons.filter(({ rule }) => rule !== "R3")).toHaveLength(1);
    }
  });

  it("has one in time late on the last evening, and one late while UTC still has the deadline's date", () => {
    const at = (start: string) =>
      verdicts.filter(({ application }) => application.submittedAt?.startsWith(start));
    const evening = at("2025-02-19T23:");
    expect(evening.map(({ verdict, application }) => [verdict, application.submittedAt?.slice(19)])).toEqual([
      ["candidate", "+01:00"],
      ["dismissed", "Z"],
    ]);
    expect(at("2025-02-20").map(({ verdict }) => verdict)).toEqual(["dismissed"]);
  });

  it("has projects of one, two and three years, larger and guided ones, and some with a least viable grant", () => {
    const candidates = verdicts.flatMap((verdict) => (verdict.verdict === "candidate" ? [verdict] : []));
    for (const years of [1, 2, 3]) {
      expect(candidates.filter(({ eligible }) => eligible.size === years).length).toBeGreaterThan(10);
    }
    const count = (test: (candidate: (typeof candidates)[number]) => boolean) =>
      candidates.filter(test).length;
    expect(count(({ most }) => most >= 1_000_000)).toBeGreaterThan(20);
    expect(count(({ application }) => application.traits.includes("university-guidance"))).toBeGreaterThan(8);
    expect(count(({ application }) => application.smallestViable !== undefined)).toBeGreaterThan(2);
    expect(count(({ reasons }) => reasons.some(({ code }) => code === "cut-to-assessed"))).toBeGreaterThan(
      10,
    );
  });

  it("has eight commitments, some of them with money in 2026", () => {
    expect(round.commitments).toHaveLength(8);
    const goingOn = round.commitments?.filter(({ amounts }) => "2026" in amounts) ?? [];
    expect(goingOn.length).toBeGreaterThan(2);
    expect(goingOn.length).toBeLessThan(8);
  });

  it.each(["1", "2", "5"])("has at least 1.9 times the good demand that fills area %s", (area) => {
    expect(demand(area) * 10n).toBeGreaterThan(toFill(area) * 19n);
  });

  it("has good demand for about twice the cap in all", () => {
    const all = ["1", "2", "3", "4", "5"].map(demand).reduce((sum, part) => sum + part);
    expect(all * 10n).toBeGreaterThan(BigInt(round.scheme.cap) * 16n);
    expect(all * 10n).toBeLessThan(BigInt(round.scheme.cap) * 24n);
  });

  it("leaves 1 to 3 million of area 4 unused, whatever is granted there", () => {
    const short = toFill("4") - demand("4");
    expect(short).toBeGreaterThan(1_000_000n);
    expect(short).toBeLessThan(3_000_000n);
  });
});
