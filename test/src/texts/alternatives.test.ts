import { describe, expect, it, test } from "vitest";
import { placeholders } from "../../../src/texts/fill.ts";
import { en } from "../../../src/texts/alternatives/en.ts";
import { nb } from "../../../src/texts/alternatives/nb.ts";
import { nn } from "../../../src/texts/alternatives/nn.ts";

const others = { nn: new Map(leaves(nn)), en: new Map(leaves(en)) };

describe("the texts of alternatives", () => {
  test.each(leaves(nb))("%s asks for the same in every language", (name, text) => {
    for (const language of ["nn", "en"] as const) {
      const translated = others[language].get(name) ?? "";
      expect(translated).not.toBe("");
      expect(placeholders(translated).sort()).toEqual(placeholders(text).sort());
      if (text.includes(" ") && text.endsWith(".")) expect(translated).toMatch(/\.$/);
    }
  });

  it("are nynorsk in nynorsk", () => {
    const bokmål =
      /\b(ikke|søker|tilskudd|tilskuddet|hvert?|hva|mer|noen|fra|områder|ubrukte|trekninger|uten|løst)\b/iu;
    for (const [, text] of leaves(nn)) expect(text).not.toMatch(bokmål);
  });
});

function leaves(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "string") return [[path + name, value]];
    return typeof value === "object" && value !== null ? leaves(value, `${path}${name}.`) : [];
  });
}
