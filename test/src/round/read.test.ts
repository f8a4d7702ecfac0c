import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readRoundText } from "../../../api/files/read-round.ts";
import { type Fault, pointerOf } from "../../../src/round/fault.ts";
import { readRound } from "../../../src/round/read.ts";
import { roundSchema } from "../../../src/round/schema.ts";
import { faultLine, faultSentence } from "../../../src/texts/faults/sentence.ts";
import { languages } from "../../../src/texts/language.ts";
import { put, validRound, withWritten } from "./valid-round.ts";

function faultsOf(text: string): readonly Fault[] {
  const reading = readRoundText(text);
  return reading.ok ? [] : reading.faults;
}

const application = ["applications", 0] as const;
const areaId = ["scheme", "areas", 1, "id"] as const;
const long = "x".repeat(201);

/** An assessor as it is written, with a score on the criterion `purpose`. */
const assessor = (id: string, purpose: string): string =>
  `{"id":${id},"scores":{"purpose":${purpose},"capability":4}}`;

/** What is written where; the place, the code and the value that the sentence names, in every language. */
type Row = readonly [
  change: readonly (string | number)[],
  written: string,
  path: string,
  code: string,
  ...shown: string[],
];

const rows: readonly Row[] = [
  // The form of amounts.
  [
    [...application, "requested", "2025"],
    '"1 000 000"',
    "applications[0].requested.2025",
    "amount-as-text",
    '"1 000 000"',
  ],
  [
    [...application, "requested", "2025"],
    '"1.234,50"',
    "applications[0].requested.2025",
    "amount-as-text",
    '"1.234,50"',
  ],
  [[...application, "requested", "2025"], '"5"', "applications[0].requested.2025", "amount-as-text", '"5"'],
  [[...application, "requested", "2025"], "-7", "applications[0].requested.2025", "amount-negative", "-7"],
  [
    [...application, "requested", "2025"],
    "10.5",
    "applications[0].requested.2025",
    "amount-fraction",
    "10.5",
  ],
  [
    ["scheme", "cap"],
    "9007199254740993",
    "scheme.cap",
    "amount-too-large",
    "9007199254740993",
    "9007199254740991",
  ],
  [["scheme", "cap"], "9007199254740992", "scheme.cap", "amount-too-large", "9007199254740992"],
  [["scheme", "cap"], "1e400", "scheme.cap", "amount-too-large", "1e400"],
  [["scheme", "cap"], "1.00000000000000000001", "scheme.cap", "amount-fraction", "1.00000000000000000001"],
  [["scheme", "cap"], "true", "scheme.cap", "wrong-form", "true", "1300000"],
  [["scheme", "cap"], "[]", "scheme.cap", "wrong-form", "[…]"],
  [["decisions", 0, "amount"], "0", "decisions[0].amount", "amount-zero", "0"],
  [["decisions", 0, "amount"], "-5", "decisions[0].amount", "amount-negative", "-5"],
  [["decisions", 0, "amount"], "0.5", "decisions[0].amount", "amount-fraction", "0.5"],
  // The form of decimals.
  [
    [...application, "scores", "purpose"],
    "5.0000000000000000000001",
    "applications[0].scores.purpose",
    "decimal-inexact",
    "5.0000000000000000000001",
  ],
  [
    [...application, "scores", "purpose"],
    "1e400",
    "applications[0].scores.purpose",
    "decimal-too-long",
    "1e400",
  ],
  [
    [...application, "scores", "purpose"],
    '"4,5"',
    "applications[0].scores.purpose",
    "decimal-comma",
    '"4,5"',
    '"4.5"',
  ],
  [
    [...application, "scores", "purpose"],
    `"4.${"1".repeat(39)}"`,
    "applications[0].scores.purpose",
    "decimal-too-long",
    "4.1111",
  ],
  [
    [...application, "scores", "purpose"],
    "1e-60",
    "applications[0].scores.purpose",
    "decimal-too-long",
    "1e-60",
  ],
  [[...application, "scores", "purpose"], '"five"', "applications[0].scores.purpose", "wrong-form", '"five"'],
  [["scheme", "criteria", 0, "weight"], '""', "scheme.criteria[0].weight", "wrong-form", '""'],
  // The form of the rest.
  [["scheme", "id"], "7", "scheme.id", "wrong-form", "7"],
  [areaId, '" 2"', "scheme.areas[1].id", "id-blank", '" 2"'],
  [areaId, '""', "scheme.areas[1].id", "id-empty", '""'],
  [areaId, `"${long}"`, "scheme.areas[1].id", "id-too-long", "201", "200"],
  [areaId, '"a\\nb"', "scheme.areas[1].id", "id-unprintable", "a\\nb"],
  [[...application, "title"], '"\\ud800"', "applications[0].title", "text-broken", "\\ud800"],
  [["scheme", "year"], '"2025"', "scheme.year", "wrong-form", '"2025"', "2025"],
  [["scheme", "year"], "25", "scheme.year", "wrong-form", "25"],
  [[...application, "participants"], "2.5", "applications[0].participants", "wrong-form", "2.5"],
  [["scheme", "grant", "step"], "0", "scheme.grant.step", "wrong-form", "0"],
  [[...application, "signed"], '"yes"', "applications[0].signed", "wrong-form", '"yes"', "true"],
  [[...application, "signed"], "null", "applications[0].signed", "null-optional", "signed"],
  [["scheme", "ranking"], '"loose"', "scheme.ranking", "wrong-choice", '"loose"', "report, strict"],
  [["scheme", "areas"], "[]", "scheme.areas", "list-empty", "areas"],
  [["scheme", "areas"], "{}", "scheme.areas", "wrong-form", "{…}"],
  [
    ["scheme", "areas", 0, "applicantKinds"],
    "[]",
    "scheme.areas[0].applicantKinds",
    "list-empty",
    "applicantKinds",
  ],
  [["commitments", 0], "3", "commitments[0]", "wrong-form", "3"],
  [
    ["scheme", "conditions", "deadline"],
    '"2025-02-30"',
    "scheme.conditions.deadline",
    "date-not-existing",
    "2025-02-30",
  ],
  [
    ["scheme", "conditions", "deadline"],
    '"19.02.2025"',
    "scheme.conditions.deadline",
    "wrong-form",
    "19.02.2025",
  ],
  [
    [...application, "submittedAt"],
    '"2025-02-18T10:00:00"',
    "applications[0].submittedAt",
    "time-without-offset",
    "2025-02-18T10:00:00",
  ],
  [
    [...application, "submittedAt"],
    '"2025-02-30T10:00:00+01:00"',
    "applications[0].submittedAt",
    "wrong-form",
    "2025-02-30T10:00:00+01:00",
  ],
  // Names of fields.
  [["scheme", "priority"], "[]", "scheme.priority", "unknown-field-near", '"priority"', "priorities"],
  [
    [...application, "asessed"],
    "{}",
    "applications[0].asessed",
    "unknown-field-near",
    '"asessed"',
    "assessed",
  ],
  [["applicatons"], "[]", "applicatons", "unknown-field-near", '"applicatons"', "applications"],
  [["scheme", "grant", "budget"], "1", "scheme.grant.budget", "unknown-field", '"budget"', "smallestShare"],
  [[...application, "constructor"], "1", "applications[0].constructor", "unknown-field", '"constructor"'],
  [
    [...application, "__proto__"],
    '{"signed":true}',
    "applications[0].__proto__",
    "reserved-name",
    "__proto__",
  ],
  [
    [...application, "scores", "__proto__"],
    "5",
    "applications[0].scores.__proto__",
    "reserved-name",
    "__proto__",
  ],
  [
    [...application, "scores", "toString"],
    "5",
    "applications[0].scores.toString",
    "unknown-criterion",
    '"toString"',
    "capability, purpose",
  ],
  // Years.
  [[...application, "requested", "25"], "5", "applications[0].requested.25", "year-key", '"25"'],
  [
    [...application, "requested", "constructor"],
    "5",
    "applications[0].requested.constructor",
    "year-key",
    '"constructor"',
  ],
  [
    [...application, "requested", "2024"],
    "5",
    "applications[0].requested.2024",
    "year-before-scheme",
    "2024",
    "2025",
  ],
  [
    [...application, "assessed", "2024"],
    "5",
    "applications[0].assessed.2024",
    "year-before-scheme",
    "2024",
    "2025",
  ],
  [
    ["commitments", 0, "amounts", "2024"],
    "5",
    "commitments[0].amounts.2024",
    "year-before-scheme",
    "2024",
    "2025",
  ],
  [["scheme", "laterCaps", "2025"], "5", "scheme.laterCaps.2025", "later-cap-not-later", "2025"],
  [["scheme", "laterCaps", "next year"], "5", 'scheme.laterCaps["next year"]', "year-key", '"next year"'],
  // Ids that stand twice.
  [["scheme", "priorities", 1, "id"], '"larger"', "scheme.priorities[1].id", "repeated-id", '"larger"'],
  [
    ["scheme", "shares", 1],
    '{"id":"half","atLeast":0,"when":{}}',
    "scheme.shares[1].id",
    "repeated-id",
    '"half"',
  ],
  [
    ["scheme", "criteria", 2],
    '{"id":"purpose","name":"","weight":0,"lowest":1,"highest":6}',
    "scheme.criteria[2].id",
    "repeated-id",
    '"purpose"',
  ],
  [
    ["commitments", 1],
    '{"id":"c-1","area":"1","amounts":{}}',
    "commitments[1].id",
    "repeated-id",
    '"c-1"',
    "commitments[0].id",
  ],
  [["applications", 1, "id"], '"a-1"', "applications[1].id", "repeated-id", '"a-1"', "applications[0].id"],
  [
    ["decisions", 1],
    '{"application":"a-1","decision":"decline"}',
    "decisions[1].application",
    "decision-repeated",
    '"a-1"',
    "decisions[0].application",
  ],
  [
    ["scheme", "spread"],
    '{"numbers":[{"id":"n","atLeast":1,"when":{}},{"id":"n","atLeast":2,"when":{}}]}',
    "scheme.spread.numbers[1].id",
    "repeated-id",
    '"n"',
    "scheme.spread.numbers[0].id",
  ],
  [["scheme", "areas", 2], '{"id":"1","name":"Again"}', "scheme.areas[2].id", "repeated-id", '"1"'],
  // What refers to nothing.
  [[...application, "area"], '"9"', "applications[0].area", "unknown-area", '"9"', "1, 2"],
  [["commitments", 0, "area"], '"9"', "commitments[0].area", "unknown-area", '"9"'],
  [
    ["scheme", "priorities", 1, "when", "area"],
    '"9"',
    "scheme.priorities[1].when.area",
    "unknown-area",
    '"9"',
  ],
  [["scheme", "shares", 0, "when", "area"], '"9"', "scheme.shares[0].when.area", "unknown-area", '"9"'],
  [
    ["scheme", "spread"],
    '{"numbers":[{"id":"n","atLeast":1,"when":{"area":"9"}}]}',
    "scheme.spread.numbers[0].when.area",
    "unknown-area",
    '"9"',
  ],
  // Who applies, and where.
  [["scheme", "shares", 0, "when", "county"], "46", "scheme.shares[0].when.county", "wrong-form", "46"],
  [
    ["scheme", "shares", 0, "when", "county"],
    '"4601"',
    "scheme.shares[0].when.county",
    "wrong-form",
    '"4601"',
  ],
  [
    ["scheme", "spread"],
    '{"perApplicant":{"grantsAtMost":-1}}',
    "scheme.spread.perApplicant.grantsAtMost",
    "wrong-form",
    "-1",
  ],
  [
    ["scheme", "spread"],
    '{"perApplicant":{"amountAtMost":"1"}}',
    "scheme.spread.perApplicant.amountAtMost",
    "amount-as-text",
    '"1"',
  ],
  [[...application, "applicant", "id"], '""', "applications[0].applicant.id", "id-empty", '""'],
  [
    ["scheme", "reprioritisation", "receivers", 0],
    '"9"',
    "scheme.reprioritisation.receivers[0]",
    "unknown-area",
    '"9"',
  ],
  [
    ["scheme", "reprioritisation", "limits", "9"],
    "1",
    "scheme.reprioritisation.limits.9",
    "unknown-area",
    '"9"',
  ],
  [
    ["scheme", "reprioritisation", "order", 0],
    '"9"',
    "scheme.reprioritisation.order[0]",
    "unknown-area",
    '"9"',
  ],
  [
    ["scheme", "reprioritisation", "order", 1],
    '"2"',
    "scheme.reprioritisation.order[1]",
    "order-repeated",
    '"2"',
  ],
  [
    ["scheme", "reprioritisation", "order"],
    "[]",
    "scheme.reprioritisation.order",
    "order-missing",
    "in-order",
  ],
  [["decisions", 0, "application"], '"a-9"', "decisions[0].application", "unknown-application", '"a-9"'],
  // Scores and the scheme's own figures.
  [
    [...application, "scores", "purpose"],
    "7",
    "applications[0].scores.purpose",
    "score-outside",
    "7",
    "1",
    "6",
  ],
  [
    [...application, "scores", "purpose"],
    '"0.99"',
    "applications[0].scores.purpose",
    "score-outside",
    '"0.99"',
  ],
  [
    [...application, "scores", "novelty"],
    "5",
    "applications[0].scores.novelty",
    "unknown-criterion",
    '"novelty"',
    "purpose",
  ],
  // What each assessor gave is held against the same.
  [[...application, "assessors"], "{}", "applications[0].assessors", "wrong-form", "{…}"],
  [[...application, "assessors"], "null", "applications[0].assessors", "null-optional", "assessors"],
  [[...application, "assessors"], "[3]", "applications[0].assessors[0]", "wrong-form", "3"],
  [
    [...application, "assessors"],
    `[${assessor('"A"', "7")}]`,
    "applications[0].assessors[0].scores.purpose",
    "score-outside",
    "7",
    "6",
  ],
  [
    [...application, "assessors"],
    `[${assessor('"A"', '"4,5"')}]`,
    "applications[0].assessors[0].scores.purpose",
    "decimal-comma",
    '"4,5"',
  ],
  [
    [...application, "assessors"],
    `[${assessor('"A"', "5")},${assessor('"A"', "4")}]`,
    "applications[0].assessors[1].id",
    "repeated-id",
    '"A"',
    "applications[0].assessors[0].id",
  ],
  [
    [...application, "assessors"],
    `[${assessor('" A"', "5")}]`,
    "applications[0].assessors[0].id",
    "id-blank",
    '" A"',
  ],
  [
    [...application, "assessors"],
    '[{"id":"A","scores":{"purpose":5}}]',
    "applications[0].assessors[0].scores.capability",
    "score-missing",
    '"capability"',
  ],
  [
    [...application, "assessors"],
    '[{"id":"A","scores":{"purpose":5,"capability":4,"novelty":3}}]',
    "applications[0].assessors[0].scores.novelty",
    "unknown-criterion",
    '"novelty"',
  ],
  [
    [...application, "assessors"],
    '[{"id":"A","scores":{"purpose":5,"capability":4},"name":"x"}]',
    "applications[0].assessors[0].name",
    "unknown-field",
    '"name"',
  ],
  [["scheme", "criteria", 1, "weight"], '"-0.1"', "scheme.criteria[1].weight", "weight-negative", "-0.1"],
  [["scheme", "criteria", 1, "lowest"], '"6.5"', "scheme.criteria[1].lowest", "scale-reversed", "6.5"],
  [
    ["scheme", "criteria", 1, "threshold"],
    '"6.01"',
    "scheme.criteria[1].threshold",
    "threshold-outside",
    "6.01",
  ],
  [
    ["scheme", "areas", 0, "minimum"],
    "4000001",
    "scheme.areas[0].minimum",
    "minimum-above-maximum",
    "4000001",
    "4000000",
  ],
  [["scheme", "shares", 0, "atLeast"], "50", "scheme.shares[0].atLeast", "share-outside", "50"],
  [["scheme", "grant", "smallestShare"], '"1.01"', "scheme.grant.smallestShare", "share-outside", "1.01"],
  [
    ["scheme", "grant", "smallest"],
    "3000001",
    "scheme.grant.smallest",
    "smallest-above-largest",
    "3000001",
    "3000000",
  ],
  [["decisions", 0, "decision"], '"decline"', "decisions[0].amount", "decline-with-amount", "1000000"],
];

const limited = { perApplicant: { grantsAtMost: 1 } };

const applicantBy = (given: unknown) => Object.assign({ name: "Bø kommune", kind: "municipality" }, given);

describe("one fault: its place and a sentence with the value", () => {
  test("the round that is changed has none", () => {
    expect(faultsOf(JSON.stringify(validRound()))).toEqual([]);
  });

  const table = rows.map(([change, written, path, code, ...shown]) => ({
    change,
    written,
    path,
    code,
    shown,
  }));
  test.each(table)("$path is $written: $code", ({ change, written, path, code, shown }) => {
    const faults = faultsOf(withWritten(validRound(), change, written));
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([[path, code]]);
    for (const language of languages) {
      const line = faults.map((fault) => faultLine(fault, language)).join("\n");
      expect(line.startsWith(`${path}: `)).toBe(true);
      for (const value of shown) expect(line.slice(path.length)).toContain(value);
      expect(line).toMatch(/\.$/);
    }
  });

  const missing: readonly (readonly [readonly (string | number)[], string, string])[] = [
    [["scheme", "cap"], "scheme.cap", "missing"],
    [["scheme"], "scheme", "missing"],
    [["applications"], "applications", "missing"],
    [[...application, "title"], "applications[0].title", "missing"],
    [[...application, "applicant", "kind"], "applications[0].applicant.kind", "missing-choice"],
    [[...application, "scores", "purpose"], "applications[0].scores.purpose", "score-missing"],
    [[...application, "submittedAt"], "applications[0].submittedAt", "submitted-missing"],
    [["scheme", "reprioritisation", "order"], "scheme.reprioritisation.order", "order-missing"],
  ];
  test.each(missing)("%j left out", (place, path, code) => {
    const document: unknown = JSON.parse(JSON.stringify(put(validRound(), place, undefined)));
    const faults = faultsOf(JSON.stringify(document));
    // Without a list of applications nobody can say that a decision is about none of them.
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([[path, code]]);
    for (const language of languages) {
      for (const fault of faults) expect(faultSentence(fault, language)).toMatch(/\.$/);
    }
  });

  test("what may be left out may be left out", () => {
    const { scheme, applications } = validRound();
    const { id, name, year, cap, areas, criteria } = scheme;
    expect(
      faultsOf(JSON.stringify({ scheme: { id, name, year, cap, areas, criteria }, applications })),
    ).toEqual([]);
  });

  test("an order with another policy is fine", () => {
    expect(
      faultsOf(withWritten(validRound(), ["scheme", "reprioritisation", "policy"], '"best-use"')),
    ).toEqual([]);
  });

  const borders: readonly (readonly [readonly (string | number)[], string])[] = [
    [["scheme", "areas", 0, "minimum"], "4000000"],
    [["scheme", "grant", "smallest"], "3000000"],
    [["scheme", "grant", "smallestShare"], "1"],
    [["scheme", "shares", 0, "atLeast"], "0"],
    [["scheme", "criteria", 1, "weight"], "0"],
    [["scheme", "criteria", 1, "lowest"], '"4"'],
    [["scheme", "criteria", 1, "threshold"], '"6.0"'],
    [[...application, "scores", "purpose"], '"6.0"'],
    [[...application, "scores", "purpose"], "1"],
    [["scheme", "cap"], "9007199254740991"],
    [["decisions", 0, "amount"], "1"],
  ];
  test.each(borders)("%j may be %s, on the border", (change, written) => {
    expect(faultsOf(withWritten(validRound(), change, written))).toEqual([]);
  });

  test("an order that cannot be read is not called missing", () => {
    const faults = faultsOf(withWritten(validRound(), ["scheme", "reprioritisation", "order"], '"2, 1"'));
    expect(faults.map((fault) => fault.code)).toEqual(["wrong-form"]);
  });

  test.each(["3", "null", "[]", '"round"'])("%s is no round", (text) => {
    expect(faultsOf(text).map((fault) => [fault.path, fault.code])).toEqual([["", "wrong-form"]]);
    expect(
      faultsOf(text)
        .map((fault) => faultLine(fault, "en"))
        .join(),
    ).toMatch(/^document: /);
  });
});

describe("ids are kept byte for byte", () => {
  const composed = "Bl\u00e5";
  const decomposed = "Bla\u030a";

  test("two that differ only in how letters are encoded are the same id", () => {
    const first = put(validRound(), ["scheme", "priorities", 0, "id"], composed);
    const faults = faultsOf(JSON.stringify(put(first, ["scheme", "priorities", 1, "id"], decomposed)));
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([
      ["scheme.priorities[1].id", "repeated-id-unicode"],
    ]);
    for (const language of languages) {
      expect(faults.map((fault) => faultSentence(fault, language)).join()).toContain(decomposed);
    }
  });

  test("a reference in the other encoding says so", () => {
    const document = put(validRound(), ["scheme", "areas", 2], { id: composed, name: "Blue" });
    const faults = faultsOf(JSON.stringify(put(document, [...application, "area"], decomposed)));
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([
      ["applications[0].area", "reference-unicode"],
    ]);
  });

  test("an id with letters, inner blanks and signs comes out as it went in", () => {
    const id = "Å/b c.d\u0308~1";
    const reading = readRoundText(JSON.stringify(put(validRound(), ["applications", 1, "id"], id)));
    expect(reading.ok && reading.round.applications.map((each) => each.id)).toEqual(["a-1", id]);
  });
});

describe("every fault at once", () => {
  const many = (): string => {
    const changes: readonly (readonly [readonly (string | number)[], unknown])[] = [
      [["scheme", "cap"], "5 000 000"],
      [["scheme", "criteria", 0, "weight"], -1],
      [["scheme", "areas", 0, "maximum"], 10],
      [["commitments", 0, "area"], "9"],
      [[...application, "area"], "8"],
      [[...application, "scores", "purpose"], 9],
      [[...application, "scores", "capability"], "high"],
      [[...application, "requested", "25"], -1],
      [[...application, "sined"], true],
      [["applications", 1, "id"], "a-1"],
      [["applications", 2], "nothing"],
      [["decisions", 0, "application"], "a-7"],
    ];
    return JSON.stringify(
      changes.reduce<unknown>((document, [place, item]) => put(document, place, item), validRound()),
    );
  };

  test("form and cross checks together, from the top of the file to its end", () => {
    const found = faultsOf(many()).map((fault) => `${fault.path} ${fault.code}`);
    expect(found).toEqual([
      "scheme.cap amount-as-text",
      "scheme.areas[0].minimum minimum-above-maximum",
      "scheme.criteria[0].weight weight-negative",
      "commitments[0].area unknown-area",
      "applications[0].area unknown-area",
      "applications[0].requested.25 year-key",
      "applications[0].requested.25 amount-negative",
      "applications[0].scores.purpose score-outside",
      "applications[0].scores.capability wrong-form",
      "applications[0].sined unknown-field-near",
      "applications[1].id repeated-id",
      "applications[2] wrong-form",
    ]);
  });

  test.each<[string, unknown, unknown, unknown, string[]]>([
    [
      "one with an id and one without",
      limited,
      { id: "9" },
      {},
      ["applications[1].applicant applicant-unclear"],
    ],
    [
      "one with a municipality and one without",
      limited,
      { municipality: "3218" },
      {},
      ["applications[1].applicant applicant-unclear"],
    ],
    [
      "the name in other letters",
      limited,
      { name: "BØ  KOMMUNE", id: "9" },
      {},
      ["applications[1].applicant applicant-unclear"],
    ],
    ["two municipalities", limited, { municipality: "3218" }, { municipality: "4020" }, []],
    [
      "one with an id, in another municipality",
      limited,
      { id: "9", municipality: "3218" },
      { municipality: "4020" },
      [],
    ],
    ["two ids", limited, { id: "9" }, { id: "8" }, []],
    ["neither with anything", limited, {}, {}, []],
    ["no limit for each applicant", { perApplicant: {}, numbers: [] }, { id: "9" }, {}, []],
    [
      "a municipality that is none, where a county is asked for",
      { numbers: [{ id: "n", atLeast: 1, when: { county: "40" } }] },
      { municipality: "Bø" },
      { municipality: "40201" },
      [
        "applications[0].applicant.municipality municipality-unreadable",
        "applications[1].applicant.municipality municipality-unreadable",
      ],
    ],
    ["a municipality that is none, where no county is asked for", {}, { municipality: "Bø" }, {}, []],
  ])("who one applicant is: %s", (_, spread, first, second, expected) => {
    const changes: readonly (readonly [readonly (string | number)[], unknown])[] = [
      [["scheme", "spread"], spread],
      [["applications", 0, "applicant"], applicantBy(first)],
      [["applications", 1, "applicant"], applicantBy(second)],
    ];
    const document = changes.reduce<unknown>((one, [place, item]) => put(one, place, item), validRound());
    const faults = faultsOf(JSON.stringify(document));
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
    for (const language of languages) {
      for (const fault of faults) expect(faultSentence(fault, language)).toMatch(/\.$/);
    }
  });

  test("a name that stands twice comes with the rest", () => {
    const text = JSON.stringify(put(validRound(), ["scheme", "cap"], -1)).replace(
      '"title":"Second"',
      '"title":"Second","title":"Other"',
    );
    expect(faultsOf(text).map((fault) => `${fault.path} ${fault.code}`)).toEqual([
      "scheme.cap amount-negative",
      "applications[1].title json-repeated-key",
    ]);
  });

  test("an area whose id is malformed makes no other reference wrong", () => {
    const faults = faultsOf(withWritten(validRound(), ["scheme", "areas", 0, "id"], '"1 "'));
    expect(faults.map((fault) => fault.code)).toEqual(["id-blank"]);
  });

  test("a place is a JSON Pointer too", () => {
    expect(pointerOf(["applications", 3, "requested", "20/2~5"])).toBe("/applications/3/requested/20~12~05");
  });
});

describe("the rounds of the shared cases", () => {
  const folder = new URL("../../../../shared/cases/", import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".round.json")) : [];

  test.skipIf(files.length === 0).each(files)("%s has no fault", (name) => {
    const faults = faultsOf(readFileSync(new URL(name, folder), "utf8"));
    expect(faults.map((fault) => faultLine(fault, "en"))).toEqual([]);
  });

  test.skipIf(!existsSync(new URL("tight.json", folder)))("none of tight.json has a fault", () => {
    const cases = z
      .array(z.object({ round: z.unknown() }))
      .parse(JSON.parse(readFileSync(new URL("tight.json", folder), "utf8")));
    const faults = cases.flatMap(({ round }) => faultsOf(JSON.stringify(round)));
    expect(cases.length).toBeGreaterThan(0);
    expect(faults.map((fault) => faultLine(fault, "en"))).toEqual([]);
  });
});

test("the JSON Schema names the unit of every amount", () => {
  const text = JSON.stringify(z.toJSONSchema(roundSchema));
  expect(text).toContain("https://json-schema.org/draft/2020-12/schema");
  expect(text).toMatch(/"unit":"kroner"/);
  expect(text).toMatch(/"unit":"points"/);
  expect(text).toMatch(/"unit":"share"/);
});

test("a value that came from another parser is read alike", () => {
  const document: unknown = JSON.parse('{"scheme":{"cap":1e400}}');
  const reading = readRound(document);
  expect(reading.ok ? [] : reading.faults.map((fault) => fault.path)).toContain("scheme.cap");
});

test("a large round is read in a time that grows with its size", () => {
  const { scheme, applications } = validRound();
  const [first] = applications;
  const years = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [String(2025 + index), 10 ** 12]),
  );
  const document = {
    scheme: {
      ...scheme,
      areas: Array.from({ length: 100 }, (_, index) => ({ id: String(index + 1), name: "Area" })),
    },
    applications: Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      id: `a-${index}`,
      area: String((index % 100) + 1),
      requested: years,
    })),
  };
  const text = JSON.stringify(document);
  const start = performance.now();
  expect(faultsOf(text)).toEqual([]);
  // Well below a second on a quiet machine; a check that grew with the square of the size would take minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
});
