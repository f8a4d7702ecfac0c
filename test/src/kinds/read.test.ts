import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { readRoundOfAnyKindBytes } from "../../../api/files/read-round.ts";
import { roundHashOfAnyKind } from "../../../src/kinds/hash.ts";
import { kinds } from "../../../src/kinds/kind.ts";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import { anyRoundSchema } from "../../../src/kinds/schema.ts";
import { readRound } from "../../../src/round/read.ts";
import { faultLine, faultSentence } from "../../../src/texts/faults/sentence.ts";
import { languages } from "../../../src/texts/language.ts";
import { formulaRound, namedRound, rateRound } from "../../solver/kinds/rounds.ts";
import { put, validRound } from "../round/valid-round.ts";

const bases = { rate: rateRound, formula: formulaRound, named: namedRound, scored: validRound() };

function faultsOf(document: unknown) {
  const reading = readRoundOfAnyKindBytes(new TextEncoder().encode(JSON.stringify(document)));
  return reading.ok ? [] : reading.faults;
}

/** In which round, what is put where, and the faults that come of it. */
type Row = readonly [
  base: keyof typeof bases,
  place: readonly (string | number)[],
  value: unknown,
  ...faults: readonly string[],
];

const decline = (recipient: string) => ({ recipient, decision: "decline", reason: "Not needed" });
const line = ["recipients", 0, "lines", 0] as const;

const rows: readonly Row[] = [
  // What belongs to another kind.
  ["rate", ["recipients", 0, "scores"], {}, "recipients[0].scores field-of-other-kind"],
  ["rate", ["scheme", "criteria"], [], "scheme.criteria field-of-other-kind"],
  ["rate", ["applications"], [], "applications field-of-other-kind"],
  ["formula", ["recipients", 0, "lines"], [], "recipients[0].lines field-of-other-kind"],
  ["named", ["scheme", "step"], 10, "scheme.step field-of-other-kind"],
  ["scored", ["recipients"], [], "recipients field-of-other-kind"],
  ["scored", ["applications", 0, "lines"], [], "applications[0].lines field-of-other-kind"],
  ["scored", ["applications", 0, "places"], 40, "applications[0].places field-of-other-kind"],
  ["scored", ["applications", 0, "units"], 40, "applications[0].units field-of-other-kind"],
  ["scored", ["scheme", "rates"], [], "scheme.rates field-of-other-kind"],
  ["rate", ["scheme", "ratse"], [], "scheme.ratse unknown-field-near"],
  ["rate", ["scheme", "kind"], "lottery", "scheme.kind wrong-choice"],
  ["scored", ["scheme", "kind"], 7, "scheme.kind wrong-choice"],
  // Rates.
  ["rate", ["scheme", "rates"], [], "scheme.rates list-empty"],
  ["rate", ["scheme", "rates", 0, "kroner"], -1, "scheme.rates[0].kroner decimal-negative"],
  ["rate", [...line, "rate"], "bed", "recipients[0].lines[0].rate unknown-rate"],
  ["rate", [...line, "units"], "-0.5", "recipients[0].lines[0].units decimal-negative"],
  ["rate", [...line, "units"], 1e13, "recipients[0].lines[0].units amount-too-large"],
  ["rate", [...line, "months"], 6, "recipients[0].lines[0] period-one-of"],
  ["rate", [...line, "to"], undefined, "recipients[0].lines[0] period-one-of"],
  ["rate", [...line, "to"], "2025-13", "recipients[0].lines[0].to wrong-form"],
  ["rate", [...line, "to"], "2031-01", "recipients[0].lines[0].to months-too-late"],
  ["rate", [...line, "to"], "2052-06", "recipients[0].lines[0].to months-too-late"],
  ["rate", [...line, "from"], "2025-07", "recipients[0].lines[0].from months-reversed"],
  ["rate", [...line, "from"], "2024-12", "recipients[0].lines[0].from year-before-scheme"],
  [
    "rate",
    ["recipients", 0, "lines", 1, "months"],
    "12.5",
    "recipients[0].lines[1].months months-above-year",
  ],
  ["rate", ["recipients", 0, "lines", 1, "id"], "spring", "recipients[0].lines[1].id repeated-id"],
  ["rate", ["recipients", 0, "meets"], ["agreed"], "recipients[0].meets[0] unknown-condition"],
  [
    "rate",
    ["scheme", "rates", 0, "per"],
    "year",
    "recipients[0].lines[0] period-not-here",
    "recipients[0].lines[1] period-not-here",
    "recipients[1].lines[0] period-not-here",
    "recipients[2].lines[0] period-not-here",
    "recipients[3].lines[0] period-not-here",
  ],
  // Formulas.
  ["formula", ["scheme", "keys", 0, "share"], "0.7", "scheme.keys key-shares-not-one"],
  ["formula", ["scheme", "keys", 0, "share"], undefined, "scheme.keys[0].share missing"],
  ["formula", ["scheme", "keys"], undefined, "scheme.keys missing"],
  ["formula", ["recipients", 1, "values", "people"], undefined, "recipients[1].values.people value-missing"],
  ["formula", ["recipients", 1, "values", "cows"], 3, "recipients[1].values.cows unknown-key"],
  ["formula", ["recipients", 1, "values", "people"], -3, "recipients[1].values.people decimal-negative"],
  ["formula", ["recipients", 1, "values"], undefined, "recipients[1].values missing"],
  ["formula", ["recipients", 0, "id"], "a", "recipients[1].id repeated-id"],
  // Named recipients.
  ["named", ["recipients", 0, "amounts", "2024"], 3, "recipients[0].amounts.2024 year-before-scheme"],
  ["named", ["recipients", 0, "amounts", "2025"], 3.5, "recipients[0].amounts.2025 amount-fraction"],
  ["named", ["commitments", 0, "amounts", "2024"], 3, "commitments[0].amounts.2024 year-before-scheme"],
  ["named", ["scheme", "laterCaps"], { "2025": 3 }, "scheme.laterCaps.2025 later-cap-not-later"],
  // Sums that no JSON integer holds.
  ["named", ["recipients", 0, "amounts", "2025"], Number.MAX_SAFE_INTEGER, "recipients amount-too-large"],
  ["named", ["recipients", 1, "amounts", "2026"], Number.MAX_SAFE_INTEGER],
  ["named", ["commitments", 0, "amounts", "2025"], Number.MAX_SAFE_INTEGER],
  ["rate", [...line, "units"], 374_737_862_154, "recipients amount-too-large"],
  ["formula", ["scheme", "floor"], Number.MAX_SAFE_INTEGER, "recipients amount-too-large"],
  // Decisions.
  ["rate", ["decisions"], [decline("bodo"), decline("larvik")]],
  ["rate", ["decisions"], [decline("nobody")], "decisions[0].recipient unknown-recipient"],
  ["named", ["decisions"], [decline("a"), decline("a")], "decisions[1].recipient recipient-decided-twice"],
  ["formula", ["decisions"], [{ ...decline("a"), amount: 5 }], "decisions[0].amount decline-with-amount"],
  ["formula", ["decisions"], [{ ...decline("a"), decision: "grant" }], "decisions[0].amount missing"],
  [
    "named",
    ["decisions"],
    [{ ...decline("a"), decision: "grant", amount: 2.5 }],
    "decisions[0].amount amount-fraction",
  ],
  ["named", ["decisions"], [{ ...decline("a"), reason: " " }], "decisions[0].reason missing"],
  ["named", ["decisions"], [{ recipient: "a", decision: "decline" }], "decisions[0].reason missing"],
  [
    "rate",
    ["decisions"],
    [{ application: "bodo", decision: "decline", reason: "r" }],
    "decisions[0].application unknown-field",
    "decisions[0].recipient missing",
  ],
];

describe("a round of any kind", () => {
  it.each(kinds)("is read as %s", (kind) => {
    expect(readRoundOfAnyKind(bases[kind])).toMatchObject({ ok: true, kind, document: bases[kind] });
  });

  test.each(rows.map((row) => [row] as const))("%j", ([base, place, value, ...expected]) => {
    const faults = faultsOf(put(bases[base], place, value));
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
    for (const fault of faults) {
      expect(new Set(languages.map((language) => faultSentence(fault, language))).size).toBe(3);
    }
  });

  it("has all of its faults at once, from the top to the end", () => {
    const steps = { ...formulaRound.scheme, step: 7, floor: 10, ceiling: 5 };
    const recipients = [{ ...formulaRound.recipients[0], floor: 21 }, formulaRound.recipients[1]];
    expect(faultsOf({ scheme: steps, recipients }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "scheme.floor bound-off-step",
      "scheme.floor floor-above-ceiling",
      "scheme.ceiling bound-off-step",
      "recipients[0].floor floor-above-ceiling",
    ]);
  });

  it("says in a sentence where a field belongs, and what to do", () => {
    const [fault] = faultsOf(put(rateRound, ["recipients", 0, "scores"], {}));
    expect(faultLine(fault, "en")).toBe(
      'recipients[0].scores: "scores" belongs to schemes of the kind scored, and this one is of the kind rate. Remove the field, or correct scheme.kind.',
    );
  });
});

describe("a scored round", () => {
  it("may say that it is one", () => {
    const said = put(validRound(), ["scheme", "kind"], "scored");
    expect(readRound(said).ok).toBe(true);
    expect(readRoundOfAnyKind(said)).toMatchObject({ ok: true, kind: "scored" });
  });

  it.each(["rate", "formula", "named"] as const)(
    "is asked for where a round of the kind %s is given",
    (kind) => {
      const reading = readRound(bases[kind]);
      const faults = reading.ok ? [] : reading.faults;
      expect(faults).toMatchObject([{ path: "scheme.kind", code: "kind-not-scored", figures: { kind } }]);
    },
  );
});

describe("the fingerprint", () => {
  it.each(["rate", "formula", "named"] as const)(
    "of a round of the kind %s is of what it says, in any order and spelling",
    (kind) => {
      const document: unknown = JSON.parse(
        JSON.stringify(bases[kind]).replaceAll('"10.5"', '"10.50"').replaceAll('"0.6"', "0.6"),
      );
      const reading = readRoundOfAnyKind(put(document, ["recipients"], bases[kind].recipients.toReversed()));
      if (!reading.ok) throw new Error("The same round is valid.");
      expect(roundHashOfAnyKind(reading.document)).toBe(roundHashOfAnyKind(bases[kind]));
      expect(roundHashOfAnyKind({ ...bases[kind], note: "x" })).not.toBe(roundHashOfAnyKind(bases[kind]));
    },
  );
});

it("the JSON Schema of a round has a place for every kind", () => {
  const { anyOf } = z.toJSONSchema(anyRoundSchema);
  expect(anyOf?.map((one) => one.title)).toEqual([
    "fordel round",
    "fordel round of rates",
    "fordel round of a formula",
    "fordel round of named recipients",
  ]);
});
