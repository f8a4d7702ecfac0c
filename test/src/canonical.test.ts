import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/canonical.ts";
import { runs } from "../kit/seed.ts";

/** Names whose order JavaScript has its own mind about: whole numbers come first in an object, by their size. */
const names = fc.oneof(
  fc.constantFrom("10", "2", "-1", "01", "a", "B", "æ", "å", "", "😀", "\ufb33", "toJSON1"),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);
const leaves = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom<unknown>(true, false, null, -0, 1e21, "\u2028", '"\\'),
);
const values = fc.letrec<{ value: unknown; list: unknown; object: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaves, tie("list"), tie("object")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.dictionary(names, fc.option(tie("value"), { nil: undefined }), { maxKeys: 5 }),
})).object;

describe("canonical JSON", () => {
  it("is what another writer of RFC 8785 makes of the same value", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalText(value)).toBe(canonicalize(value));
      }),
      runs(1000),
    );
  });

  it("orders names by their code units, many objects alike or not", () => {
    const objects = Array.from({ length: 100 }, (_, place) => ({
      z: 1,
      [`n${place % 40}`]: 2,
      "10": 3,
      "2": 4,
    }));
    expect(canonicalText(objects)).toBe(canonicalize(objects));
    expect(canonicalText({ b: undefined, "10": 1, "2": { y: 1, x: -0 } })).toBe('{"10":1,"2":{"x":0,"y":1}}');
  });

  it.each([
    ["a number that is not finite", { a: [NaN] }, "NaN is no number that JSON has"],
    ["a bigint", [1n], "A value of type bigint"],
    ["nothing in a list", [undefined], "A value of type undefined"],
  ])("refuses %s", (_, value, message) => {
    expect(() => canonicalText(value)).toThrow(message);
  });
});
