import { describe, expect, it, test } from "vitest";
import type { CostLine } from "../../../src/costs/schema.ts";
import { en } from "../../../src/texts/costs/en.ts";
import { lineText } from "../../../src/texts/costs/line.ts";
import { nb } from "../../../src/texts/costs/nb.ts";
import { nn } from "../../../src/texts/costs/nn.ts";
import { placeholders } from "../../../src/texts/fill.ts";
import { languages } from "../../../src/texts/language.ts";

const others = { nn: new Map(leaves(nn)), en: new Map(leaves(en)) };

describe("the texts of assessed amounts", () => {
  test.each(leaves(nb))("%s asks for the same in every language", (name, text) => {
    for (const language of ["nn", "en"] as const) {
      const translated = others[language].get(name) ?? "";
      expect(translated).not.toBe("");
      expect(placeholders(translated).sort()).toEqual(placeholders(text).sort());
      expect(translated.endsWith(".")).toBe(text.endsWith("."));
    }
  });

  it("are nynorsk in nynorsk", () => {
    const bokmål =
      /\b(ikke|søker|søkeren|tilskudd|hver|hva|mer|noen|noe|fra|endret|endrede|ordningen|dekkes|foreløpig|hele|ned|regler|rammen|stillinger|deltakere|til sammen)\b/iu;
    for (const [, text] of leaves(nn)) expect(text.replace("runda ned", "")).not.toMatch(bokmål);
  });
});

const support: CostLine = {
  line: "support",
  cost: "support",
  participants: 4,
  age: { limit: 25, younger: true },
  basicAmounts: "2/3",
  firstMonth: 1,
  months: 4,
  basicAmount: 93_634,
  from: "2017-05-01",
  provisional: true,
  amount: 83_230,
};

describe("a line of arithmetic", () => {
  test.each<[CostLine, string, string]>([
    [
      support,
      "4 deltakere under 25 år × 2/3 G × 4/12 × 93 634 kr (fra 1. mai 2017, foreløpig)",
      "4 participants under 25 × 2/3 G × 4/12 × NOK 93,634 (from 1 May 2017, provisional)",
    ],
    [
      { line: "posts", cost: "m", posts: "1.5", postsAtMost: "1", amount: -1 },
      "1,5 stillinger, der 1 dekkes",
      "1.5 posts, of which 1 covered",
    ],
    [{ line: "share", cost: "m", share: "0.5", amount: -1 }, "50 % dekkes", "50% is covered"],
    [{ line: "share", cost: "m", share: "2/3", amount: -1 }, "2/3 dekkes", "2/3 is covered"],
    [
      { line: "not-covered", cost: "m", why: "excluded", costs: 50_000, amount: 0 },
      "Dekkes ikke av ordningen (koster 50 000 kr)",
      "Not covered by the scheme (costs NOK 50,000)",
    ],
    [
      { line: "not-covered", cost: "m", why: "other-applications", amount: 0 },
      "Dekkes ikke for denne søknaden",
      "Not covered for this application",
    ],
    [
      { line: "own-financing", costs: 1000, own: 400, covered: 700, amount: -100 },
      "Minst 400 kr av 1 000 kr er egne midler; høyst 600 kr dekkes",
      "At least NOK 400 of NOK 1,000 is own money; at most NOK 600 is covered",
    ],
  ])("%#", (line, norwegian, english) => {
    expect(lineText(line, "nb").replaceAll("\u00a0", " ")).toBe(norwegian);
    expect(lineText(line, "en")).toBe(english);
  });

  it("has no gap where something is left out, in any language", () => {
    for (const language of languages) {
      const text = lineText({ ...support, age: undefined, provisional: false }, language);
      expect(text).not.toMatch(/ {2}| ,|\[|\]|\{/);
    }
  });
});

function leaves(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "string") return [[path + name, value]];
    return typeof value === "object" && value !== null ? leaves(value, `${path}${name}.`) : [];
  });
}
