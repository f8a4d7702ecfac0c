import { describe, expect, test } from "vitest";
import { readCount, readNumber } from "../../../src/written/read-number.ts";
import { readYesOrNo } from "../../../src/written/read-yes-or-no.ts";

describe("a number written by hand", () => {
  test.each([
    ["4,5", "4.5"],
    ["4.5", "4.5"],
    ["4,50", "4.5"],
    ["04", "4"],
    ["0", "0"],
    ["-0", "0"],
    ["−1,5", "-1.5"],
    ["+3", "3"],
    ["1 250", "1250"],
    ["1\u00a0250,75", "1250.75"],
    ["4.125", "4.125"],
    ["0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
    ["9007199254740993", "9007199254740993"],
  ])("%s is %s", (text, decimal) => {
    expect(readNumber(text)).toBe(decimal);
  });

  test.each(["", "4,5,6", "fire", "4 av 6", "1e3", "12 50", "4,", ",5", "0x10"])("%j is none", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  test.each([
    ["12", 12],
    ["12,0", 12],
    ["1 200", 1200],
    ["12,5", undefined],
    ["-1", undefined],
    ["9007199254740993", undefined],
  ])("%s counts %s", (text, count) => {
    expect(readCount(text)).toBe(count);
  });
});

describe("yes and no", () => {
  test.each(["ja", "Ja ", "JA", "x", "X", "yes", "true", "SANN", "sant", "1", "✓"])("%s is yes", (text) => {
    expect(readYesOrNo(text)).toBe(true);
  });
  test.each(["nei", "Nei", "no", "false", "USANN", "usant", "0", "n"])("%s is no", (text) => {
    expect(readYesOrNo(text)).toBe(false);
  });
  test.each(["", "kanskje", "2", "-", "ja, men"])("%j is neither", (text) => {
    expect(readYesOrNo(text)).toBeUndefined();
  });
});
