import { describe, expect, it } from "vitest";
import { proposeByArithmetic } from "../../../../solver/kinds/propose.ts";
import { verifyProposal } from "../../../../solver/verify/verify.ts";
import { roundHashOfAnyKind } from "../../../../src/kinds/hash.ts";
import type { ArithmeticRoundDocument } from "../../../../src/kinds/schema.ts";
import { alterationsOf } from "../../../kit/alterations.ts";
import { formulaRound, namedRound, rateRound } from "../../kinds/rounds.ts";
import { resealed } from "../resealed.ts";

const { scheme } = formulaRound;

const rounds: readonly (readonly [name: string, round: ArithmeticRoundDocument])[] = [
  ["rates in full", rateRound],
  ["rates cut alike", { ...rateRound, scheme: { ...rateRound.scheme, cap: 1293438 } }],
  ["a formula", { ...formulaRound, scheme: { ...scheme, cap: 1001 } }],
  [
    "a formula in steps with a floor",
    { ...formulaRound, scheme: { ...scheme, cap: 1003, step: 10, floor: 20 } },
  ],
  ["a formula with a ceiling", { ...formulaRound, scheme: { ...scheme, ceiling: 550 } }],
  ["a formula with all at their ceilings", { ...formulaRound, scheme: { ...scheme, ceiling: 400 } }],
  ["named recipients", namedRound],
  ["named recipients above the cap", { ...namedRound, scheme: { ...namedRound.scheme, cap: 950 } }],
  [
    "rates with decisions",
    {
      ...rateRound,
      scheme: { ...rateRound.scheme, cap: 1293438 },
      decisions: [
        { recipient: "larvik", decision: "grant", amount: 500000, reason: "Half a year" },
        { recipient: "ski", decision: "grant", amount: 1, reason: "The agreement comes" },
      ],
    },
  ],
  [
    "a formula with decisions",
    {
      ...formulaRound,
      decisions: [{ recipient: "a", decision: "grant", amount: 7, reason: "As agreed" }],
    },
  ],
  [
    "named recipients with decisions",
    {
      ...namedRound,
      decisions: [
        { recipient: "a", decision: "grant", amount: 600, reason: "Has money left" },
        { recipient: "b", decision: "decline", reason: "Closed down" },
      ],
    },
  ],
  [
    "decisions that cannot hold",
    {
      ...rateRound,
      scheme: { ...rateRound.scheme, cap: 1000 },
      decisions: [
        { recipient: "union", decision: "grant", amount: 5, reason: "x" },
        { recipient: "ski", decision: "grant", amount: 18028, reason: "y" },
      ],
    },
  ],
];

/** Who made it is held by the fingerprint alone, as in a scored proposal; and a name that nobody reads is no figure. */
const heldByFingerprintAlone = [/^made\.(by|content)$/, /^made$/];

describe.each(rounds)("the proposal of %s", (_, round) => {
  const answer: unknown = JSON.parse(
    JSON.stringify(proposeByArithmetic(round, { language: "nb", hash: roundHashOfAnyKind(round) })),
  );
  const alterations = [...alterationsOf(answer)];

  it("holds as it is", () => {
    expect(verifyProposal(round, answer).findings).toEqual([]);
  });

  it("is refused, whatever place of it is altered", () => {
    expect(alterations.length).toBeGreaterThan(100);
    const silent = alterations.filter(({ document }) => verifyProposal(round, document).holds);
    expect(silent.map(({ place, change }) => `${place}: ${change}`)).toEqual([]);
  });

  it("is refused with a new fingerprint too", () => {
    const silent = alterations
      .filter(
        ({ place, change }) =>
          !heldByFingerprintAlone.some((one) => one.test(place)) && !change.includes("hidden"),
      )
      .filter(({ document }) => verifyProposal(round, resealed(document)).holds);
    expect(silent.map(({ place, change }) => `${place}: ${change}`)).toEqual([]);
  });

  it("is refused for another round", () => {
    const other = { ...round, note: "another" };
    expect(verifyProposal(other, answer).findings).toMatchObject([{ code: "other-round" }]);
  });
});

it("a proposal of one kind is none of another", () => {
  const answer = proposeByArithmetic(namedRound, { language: "nb", hash: roundHashOfAnyKind(rateRound) });
  expect(verifyProposal(rateRound, answer).holds).toBe(false);
});
