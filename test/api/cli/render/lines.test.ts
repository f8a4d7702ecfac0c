import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { plain, shorten, textWidth, wrap } from "../../../../api/cli/render/lines.ts";

describe("wrap", () => {
  test.each([
    ["en to tre", 6, ["en to", "tre"]],
    ["en to tre", 9, ["en to tre"]],
    ["kostnadsfordeling", 8, ["kostnads", "fordelin", "g"]],
    // A number with hard spaces is one word.
    ["om 1\u00a0300\u00a0000\u00a0kr nå", 14, ["om", "1\u00a0300\u00a0000\u00a0kr", "nå"]],
    ["", 5, [""]],
  ])("%s in %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  property.prop([
    fc.string({ unit: "grapheme" }),
    fc.integer({ min: 4, max: 40 }),
    fc.integer({ min: 0, max: 6 }),
  ])("is never wider than asked and loses nothing but blanks", (text, width, indent) => {
    const lines = wrap(plain(text), width, indent);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(lines.join("").replaceAll(" ", "")).toBe(plain(text).replaceAll(" ", ""));
  });
});

describe("shorten", () => {
  test.each([
    ["Herøy kommune", 13, "Herøy kommune"],
    ["Herøy kommune", 12, "Herøy kommu…"],
    ["Herøy kommune", 7, "Herøy…"],
    ["漢字漢字", 5, "漢字…"],
    ["x", 0, ""],
  ])("%s in %i", (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected);
  });
});

test("nothing from a file steers the terminal", () => {
  expect(plain("Herøy\u001b[2J\r\n\tkommune \u202eab\u0007")).toBe("Herøy [2J kommune ab");
});
