import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemeDefinition as integreringsmottak } from "../../../src/schemes/integreringsmottak-2021/definition.ts";
import { schemeDefinition as jobbsjansen } from "../../../src/schemes/jobbsjansen-2018/definition.ts";
import { schemeDefinition as tuki2024 } from "../../../src/schemes/tuki-2024/definition.ts";
import { schemeDefinition as tuki2025 } from "../../../src/schemes/tuki-2025/definition.ts";
import { seedOf } from "./seeds.ts";

const months = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september"];
const words: ReadonlyMap<string, number> = new Map([
  ["to", 2],
  ["tre", 3],
  ["åtte", 8],
  ["ti", 10],
]);

/** What a figure of a source is: millions, a number in words or digits, or a date. */
function read(text: string): number | string {
  const date = /^(\d{1,2})\. ([a-z]+) (\d{4})$/.exec(text);
  if (date !== null) {
    const [, day, month, year] = date;
    const number = months.indexOf(month) + 1;
    return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  if (text.endsWith(" mill")) return Math.round(Number(text.slice(0, -5).replace(",", ".")) * 10) * 100_000;
  return words.get(text) ?? Number(text.replaceAll(" ", ""));
}

const [support] = jobbsjansen.scheme.costs?.rules ?? [];
const [deltakerstonad] = tuki2025.scheme.costs?.rules ?? [];

// Each row: the scheme, where its figure stands in the source, and what the definition has.
const table: readonly (readonly [string, RegExp, unknown])[] = [
  ["tuki-2025", /inntil ([\d,]+ mill)\. kroner i tilskudd/, tuki2025.scheme.cap],
  ["tuki-2025", /minimum (ti) deltakere/, tuki2025.scheme.conditions?.participantsAtLeast],
  ["tuki-2025", /st.tte i inntil (tre) .r/, tuki2025.scheme.conditions?.yearsAtMost],
  ["tuki-2025", /knadsfristen er (19\. februar 2025)/, tuki2025.scheme.conditions?.deadline],
  ["tuki-2025", /(1\. september 2025) — statusrapport/, tuki2025.scheme.calendar?.statusReport],
  ["tuki-2025", /(1\. februar 2026) — .rsrapport/, tuki2025.scheme.calendar?.annualReport],
  ["tuki-2025", /i (to) terminer/, tuki2025.scheme.calendar?.instalments?.length],
  [
    "tuki-2025",
    /opptil (\d)G per deltaker/,
    deltakerstonad.kind === "participant-support" && deltakerstonad.ceiling,
  ],
  ["tuki-2024", /inntil ([\d,]+ mill)\. kroner i tilskudd/, tuki2024.scheme.cap],
  ["tuki-2024", /definert (åtte) satsingsområder/, tuki2024.scheme.areas.length],
  ["tuki-2024", /minimum (ti) deltakere/, tuki2024.scheme.conditions?.participantsAtLeast],
  ["tuki-2024", /støtte i inntil (tre) år/, tuki2024.scheme.conditions?.yearsAtMost],
  ["tuki-2024", /Søknadsfristen er (14\. februar 2024)/, tuki2024.scheme.conditions?.deadline],
  ["tuki-2024", /(1\. september 2024) – statusrapport/, tuki2024.scheme.calendar?.statusReport],
  ["tuki-2024", /(1\. februar 2025) – årsrapport/, tuki2024.scheme.calendar?.annualReport],
  [
    "integreringsmottak-2021",
    /per plass i integreringsmottak ([\d ]+) kr/,
    integreringsmottak.scheme.rates[0].kroner,
  ],
  ["jobbsjansen-2018", /innen (15\. mars 2018)/, jobbsjansen.scheme.calendar?.answer],
  [
    "jobbsjansen-2018",
    /inntil (\d) G per deltaker/,
    support.kind === "participant-support" && support.ceiling,
  ],
  [
    "jobbsjansen-2018",
    /tilsvarende (\d) G per år/,
    support.kind === "participant-support" && support.benefit,
  ],
  [
    "jobbsjansen-2018",
    /Deltakere under (\d+) år/,
    support.kind === "participant-support" && support.younger?.age,
  ],
];

describe.skipIf(!existsSync(seedOf("tuki-2025")))("the figures of the source documents", () => {
  it.each(table)("%s: %s", (id, place, value) => {
    const text = readFileSync(seedOf(id), "utf8").replace(/\s+/g, " ");
    const figure = place.exec(text)?.at(1);
    expect(figure).toBeDefined();
    expect(read(figure ?? "")).toBe(value);
  });

  it("has as many areas as the circular of 2025 lists", () => {
    const text = readFileSync(seedOf("tuki-2025"), "utf8");
    const list = text.slice(text.indexOf("metoder og modeller innenfor"), text.indexOf("De tidligere delom"));
    expect(list.match(/^\d\. /gm)).toHaveLength(tuki2025.scheme.areas.length);
  });

  it("accepts within the weeks of the page of integreringsmottak", () => {
    const text = readFileSync(seedOf("integreringsmottak-2021"), "utf8").replace(/\s+/g, " ");
    const weeks = /i hovedsak ha (\S+) ukers frist/.exec(text)?.at(1) ?? "";
    expect(read(weeks)).toBe((integreringsmottak.scheme.calendar?.acceptanceDays ?? 0) / 7);
  });
});
