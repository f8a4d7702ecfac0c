import { describe, expect, it, test } from "vitest";
import { en } from "../../../src/texts/calendar/en.ts";
import { nb } from "../../../src/texts/calendar/nb.ts";
import { nn } from "../../../src/texts/calendar/nn.ts";
import { placeholders } from "../../../src/texts/fill.ts";

const others = { nn: new Map(leaves(nn)), en: new Map(leaves(en)) };

describe("the texts of calendars and payments", () => {
  test.each(leaves(nb))("%s asks for the same in every language", (name, text) => {
    for (const language of ["nn", "en"] as const) {
      const translated = others[language].get(name) ?? "";
      expect(translated === "").toBe(text === "");
      expect(placeholders(translated).sort()).toEqual(placeholders(text).sort());
      expect(translated.endsWith(".")).toBe(text.endsWith("."));
    }
  });

  it("are nynorsk in nynorsk", () => {
    const bokmål =
      /\b(ikke|søker|tilskudd|tilskuddet|tilskuddsbrevet|hver|hva|hvem|noen|fra|flyttet|lørdag|helligdag|ordningen|utlysning|regnskap|mottaker|mottakere|resten kommer|videreført|rammen|igjen|laget)\b/iu;
    for (const [, text] of leaves(nn)) expect(text).not.toMatch(bokmål);
  });
});

function leaves(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "string") return [[path + name, value]];
    return typeof value === "object" && value !== null ? leaves(value, `${path}${name}.`) : [];
  });
}
