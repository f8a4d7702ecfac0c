import { describe, expect, it } from "vitest";
import { reckon } from "../../../../api/kinds.ts";
import { schemeDefinition } from "../../../../src/schemes/integreringsmottak-2021/definition.ts";
import { exampleRound } from "../../../../src/schemes/integreringsmottak-2021/example.ts";
import { roundHashOfAnyKind } from "../../../../src/kinds/hash.ts";
import { readRoundOfAnyKind } from "../../../../src/kinds/read.ts";

const { scheme } = schemeDefinition;

describe("integreringsmottak 2021, against its page", () => {
  it("pays 2,003 kroner a place and month in 2021", () => {
    expect([scheme.kind, scheme.year]).toEqual(["rate", 2021]);
    expect(scheme.rates).toEqual([expect.objectContaining({ kroner: 2_003, unit: "plass", per: "month" })]);
  });

  it("is for municipalities with a reception centre and a cooperation agreement", () => {
    expect(scheme.applicantKinds).toEqual(["municipality"]);
    expect(scheme.conditions?.map(({ id }) => id)).toEqual(["reception-centre", "cooperation-agreement"]);
  });

  it("lapses where it is not accepted within two weeks, and is reported each quarter", () => {
    expect(scheme.calendar).toMatchObject({ acceptanceDays: 14, lapses: true });
    expect(scheme.calendar?.reports?.map(({ date }) => date)).toEqual([
      "2021-04-15",
      "2021-07-15",
      "2021-10-15",
      "2022-01-15",
    ]);
    expect(scheme.calendar?.annualReport).toMatch(/^2022-01-/);
  });
});

describe("the example round of integreringsmottak 2021", () => {
  it("cuts everybody alike, to the krone of a frame that is short, and declines the one without an agreement", () => {
    const round = exampleRound();
    const proposal = reckon(round);
    expect(proposal).toMatchObject({
      status: "optimal",
      definition: { id: "integreringsmottak-2021", version: "1" },
      years: [{ year: 2021, ceiling: scheme.cap, granted: scheme.cap, left: 0 }],
    });
    expect(proposal.awards.map(({ outcome }) => outcome).toSorted()).toEqual([
      "declined",
      ...Array.from({ length: 5 }, () => "reduced"),
    ]);
  });

  it("is the same every time, and says that its figures are made up", () => {
    expect(exampleRound()).toEqual(exampleRound());
    expect(exampleRound().note).toMatch(/oppdiktet.*20210115[^]*oppdikta.*20210115[^]*made up.*20210115/);
  });
});

describe("the calendar and the definition in a round of another kind than scored", () => {
  it("have faults with their places", () => {
    const calendar = { lapses: true };
    const wrong = { ...structuredClone(scheme), calendar, definition: { id: "x" } };
    const reading = readRoundOfAnyKind({ ...exampleRound(), scheme: wrong });
    expect(reading.ok ? [] : reading.faults.map(({ path }) => path)).toEqual([
      "scheme.definition.version",
      "scheme.calendar.acceptanceDays",
    ]);
  });

  it("have a fingerprint that does not depend on the order of instalments and reports", () => {
    const { instalments = [], reports = [] } = scheme.calendar ?? {};
    const turned = {
      ...scheme.calendar,
      instalments: instalments.toReversed().map((one) => ({ ...one, share: "0.50" })),
      reports: reports.toReversed(),
    };
    const round = exampleRound();
    const other = { ...round, scheme: { ...round.scheme, calendar: turned } };
    expect(roundHashOfAnyKind(other)).toBe(roundHashOfAnyKind(round));
    const without = { ...round, scheme: { ...round.scheme, definition: undefined } };
    expect(roundHashOfAnyKind(without)).not.toBe(roundHashOfAnyKind(round));
  });
});
