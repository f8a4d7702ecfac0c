import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../../api/files/read-json.ts";
import { readRoundBytes } from "../../../api/files/read-round.ts";
import { inexactlyWritten } from "../../../src/round/inexact.ts";
import { faultLine } from "../../../src/texts/faults/sentence.ts";
import { languages } from "../../../src/texts/language.ts";

function valueOf(text: string): unknown {
  const reading = readJson(text);
  if (!reading.ok) throw new Error(reading.faults.map((fault) => faultLine(fault, "en")).join("; "));
  return reading.value;
}

function faultsOf(text: string) {
  const reading = readJson(text);
  return reading.ok ? [] : reading.faults;
}

test("what is read at once is what is read with care, as all is that has a number such as 1.0", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), undefined, indent);
      expect(valueOf(`[1.0, ${text}]`)).toStrictEqual([1, valueOf(text)]);
    }),
  );
});

describe("numbers", () => {
  test.each([
    ["1", 1],
    ["-0", 0],
    ["0.0", 0],
    ["0e5", 0],
    ["1.0", 1],
    ["1.50", 1.5],
    ["1e3", 1000],
    ["0.1", 0.1],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992],
    ["1e22", 1e22],
    ["1E-7", 1e-7],
  ])("%s is held exactly", (written, number) => {
    expect(valueOf(written)).toBe(number);
  });

  test.each([
    "9007199254740993",
    "0.1000000000000000000001",
    "1e400",
    "-1e400",
    "1e-400",
    "1e-99999999999999999999",
    "1e99999999999999999999",
    "123456789.123456789123",
  ])("%s is kept as it was written", (written) => {
    expect(inexactlyWritten(valueOf(written))).toBe(written);
  });

  test("a number is held, or its writing is kept: never another number", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (integer) => {
        const value = valueOf(String(integer));
        const held = typeof value === "number" ? BigInt(value) : BigInt(inexactlyWritten(value) ?? "");
        expect(held).toBe(integer);
      }),
    );
  });
});

test("what JSON can hold comes out as JSON.parse has it", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const minusZeros = (_: string, value: unknown) => (value === 0 ? 0 : value);
      const plain: unknown = JSON.parse(text, minusZeros);
      const value = valueOf(text);
      expect(value).toEqual(plain);
    }),
  );
});

describe("names", () => {
  test.each([
    ['{"a":1,"a":2}', "a"],
    ['{"a":1,"a":1}', "a"],
    ['{"a":[],"a":{}}', "a"],
    ['{"list":[1,{"b":{"a":1,"c":[],"\\u0061":2}}]}', "list[1].b.a"],
    ['{"a":"x\\"{,","b":1,"b":[1,2]}', "b"],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
  ])("%s has one twice, at %s", (text, path) => {
    expect(faultsOf(text).map((fault) => [fault.path, fault.code])).toEqual([[path, "json-repeated-key"]]);
  });

  test.each(['{"a":{"a":1},"b":["a","a"]}', '[{"a":1},{"a":1}]', '{"a":"a","b":"b"}'])(
    "%s has none",
    (text) => {
      expect(faultsOf(text)).toEqual([]);
    },
  );

  test("__proto__ is a name like any other and changes no prototype", () => {
    const value = valueOf('{"__proto__":{"signed":true},"constructor":1}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"signed":true},"constructor":1}');
  });
});

test("a byte order mark is passed over", () => {
  expect(valueOf('\uFEFF{"a":1}')).toEqual({ a: 1 });
});

describe("what is no JSON is one fault with line and column", () => {
  test.each([
    ['{\n  "a": 1,\n  "b": x\n}', "json-syntax", "3", "8"],
    ['{"ø": 1,}', "json-syntax", "1", "9"],
    ["[1, .5]", "json-syntax", "1", "5"],
    ["{'a': 1}", "json-syntax", "1", "2"],
    ["[1] 2", "json-syntax", "1", "5"],
    ["[01]", "json-syntax", "1", "3"],
    ["NaN", "json-syntax", "1", "1"],
    ['{"a": 1\r\n', "json-ends-early", "2", "1"],
    ['["a', "json-ends-early", "1", "4"],
  ])("%j", (text, code, line, column) => {
    const faults = faultsOf(text);
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([["", code]]);
    for (const language of languages) {
      const sentence = faults.map((fault) => faultLine(fault, language)).join();
      expect(sentence).toMatch(new RegExp(`\\b${line}, \\S+ ${column}\\b`));
    }
  });

  test.each(["", "  \n", "\uFEFF"])("%j is empty", (text) => {
    expect(faultsOf(text).map((fault) => fault.code)).toEqual(["json-empty"]);
  });

  test("a hundred thousand brackets are a fault and no crash", () => {
    expect(faultsOf("[".repeat(100_000)).map((fault) => fault.code)).toEqual(["json-too-deep"]);
  });
});

test("a file that is not UTF-8 says where", () => {
  const reading = readRoundBytes(Buffer.from('{\n "note": "Bl\u00e5"}', "latin1"));
  expect(reading.ok ? [] : reading.faults.map((fault) => [fault.code, fault.figures])).toEqual([
    ["json-not-utf8", { line: 2, column: 13 }],
  ]);
});
