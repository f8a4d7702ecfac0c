import { describe, expect, it, test } from "vitest";
import { fill, placeholders } from "../../../src/texts/fill.ts";

describe("fill", () => {
  test.each([
    ["{a} og {b}, {a}", { a: "1", b: "2" }, "1 og 2, 1"],
    ["Ja.[ Fordi: {why}]", { why: "kort vei" }, "Ja. Fordi: kort vei"],
    ["Ja.[ Fordi: {why}]", { why: "" }, "Ja."],
    ["Ja.[ Fordi: {why}]", { why: "  " }, "Ja."],
    // What is filled in is text, even where it looks like a template.
    ["{a}", { a: "{b} [c] $&" }, "{b} [c] $&"],
    ["Ja.[ Fordi: {why}]", { why: "{why} [x]" }, "Ja. Fordi: {why} [x]"],
  ])("%s", (template, texts, expected) => {
    expect(fill(template, texts)).toBe(expected);
  });

  it("refuses a template that asks for what is not there", () => {
    expect(() => fill("{toString}", {})).toThrow("asks for {toString}");
  });

  it("names what a template asks for, each once", () => {
    expect(placeholders("{a} [{b} {a}]")).toEqual(["a", "b"]);
  });
});
