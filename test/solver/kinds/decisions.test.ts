import { test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { proposeByArithmetic } from "../../../solver/kinds/propose.ts";
import { roundHashOfAnyKind } from "../../../src/kinds/hash.ts";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import type { ArithmeticRoundDocument } from "../../../src/kinds/schema.ts";
import { arithmeticRounds } from "../../kit/kinds.ts";
import { formulaRound, namedRound, rateRound } from "./rounds.ts";

type Decisions = NonNullable<ArithmeticRoundDocument["decisions"]>;

const grant = (recipient: string, amount: number): Decisions[number] => ({
  recipient,
  decision: "grant",
  amount,
  reason: "A reason",
});
const decline = (recipient: string): Decisions[number] => ({
  recipient,
  decision: "decline",
  reason: "A reason",
});

const proposed = (round: ArithmeticRoundDocument) =>
  proposeByArithmetic(round, { language: "en", hash: roundHashOfAnyKind(round) });

const grantedIn = (round: ArithmeticRoundDocument, year = 2025) =>
  Object.fromEntries(
    proposed(round).awards.map(({ application, amounts }) => [application, amounts[String(year)] ?? 0]),
  );

describe("a decision of an officer (K7)", () => {
  it("sets an amount of a rate, and the others share what is left", () => {
    const round = {
      ...rateRound,
      scheme: { ...rateRound.scheme, cap: 1500000 },
      decisions: [grant("larvik", 500000)],
    };
    expect(grantedIn(round)).toEqual({ bodo: 1000000, larvik: 500000, ski: 0, union: 0 });
    const { awards, proof } = proposed(round);
    expect(awards.map(({ outcome }) => outcome)).toEqual(["reduced", "reduced", "declined", "dismissed"]);
    expect(awards[1].arithmetic.at(-1)).toEqual({ step: "decided", year: 2025, amount: 500000 });
    expect(awards[1].reasons[0].text.replace(/\s/g, " ")).toBe(
      "The directorate has decided that the amount is to be NOK 500,000. Its reason: “A reason”",
    );
    expect(proof.arithmetic).toMatchObject([{ frame: 1000000, decided: 500000, claimed: 1922880 }]);
  });

  it("withholds an amount, and nobody is cut for it", () => {
    const scheme = { ...rateRound.scheme, cap: 1922880 };
    const round = { ...rateRound, scheme, decisions: [decline("larvik")] };
    expect(grantedIn(round)).toEqual({ bodo: 1922880, larvik: 0, ski: 0, union: 0 });
    expect(proposed(round).awards[1]).toMatchObject({
      outcome: "declined",
      reasons: [{ rule: "K7", code: "decided-withheld" }],
    });
  });

  it("makes a candidate of one that does not meet a condition, and says both", () => {
    const [, , ski] = proposed({ ...rateRound, decisions: [grant("ski", 18027)] }).awards;
    expect(ski.outcome).toBe("granted");
    expect(ski.reasons.map(({ code }) => code)).toEqual(["decided-amount", "condition-not-met"]);
  });

  it("takes a recipient out of a formula with its keys", () => {
    expect(grantedIn({ ...formulaRound, decisions: [grant("a", 7)] })).toEqual({ a: 7, b: 993 });
    expect(grantedIn({ ...formulaRound, decisions: [decline("b")] })).toEqual({ a: 1000, b: 0 });
  });

  it("lowers a named amount of the scheme's year; one that is withheld is withheld in later years too", () => {
    const lowered = { ...namedRound, decisions: [grant("a", 600)] };
    expect([grantedIn(lowered), grantedIn(lowered, 2026)]).toEqual([
      { a: 600, b: 200 },
      { a: 50, b: 0 },
    ]);
    const withheld = { ...namedRound, decisions: [decline("a")] };
    expect([grantedIn(withheld), grantedIn(withheld, 2026)]).toEqual([
      { a: 0, b: 200 },
      { a: 0, b: 0 },
    ]);
  });

  it.each<[string, ArithmeticRoundDocument, string[], string[]]>([
    [
      "one who is dismissed",
      { ...rateRound, decisions: [grant("union", 5)] },
      ["decided-for-dismissed"],
      ["change-recipient-decision"],
    ],
    [
      "more than the rate gives",
      { ...rateRound, decisions: [grant("ski", 18028)] },
      ["decided-above-entitled"],
      ["change-recipient-decision"],
    ],
    [
      "more than the budget names",
      { ...namedRound, scheme: { ...namedRound.scheme, cap: 2000 }, decisions: [grant("b", 201)] },
      ["decided-above-entitled"],
      ["change-recipient-decision"],
    ],
    [
      "more than there is",
      { ...formulaRound, decisions: [grant("a", 600), grant("b", 500)] },
      ["decided-above-frame"],
      ["raise-cap", "change-recipient-decision", "change-recipient-decision"],
    ],
    [
      "so much that the floors of the others cannot be paid",
      { ...formulaRound, scheme: { ...formulaRound.scheme, floor: 100 }, decisions: [grant("a", 950)] },
      ["floors-above-frame"],
      ["raise-cap", "lower-floors"],
    ],
  ])("cannot hold for %s", (_, round, conflicts, repairs) => {
    const proposal = proposed(round);
    if (proposal.status !== "infeasible") throw new Error("The decision cannot hold.");
    expect(proposal.conflicts.map(({ code }) => code)).toEqual(conflicts);
    expect(proposal.repairs.map(({ code }) => code)).toEqual(repairs);
  });

  it("leaves one who is dismissed dismissed", () => {
    const [, , , union] = proposed({ ...rateRound, decisions: [decline("union")] }).awards;
    expect(union.outcome).toBe("dismissed");
  });

  // Independent of how it is built: what is decided is as good as a commitment, and who is decided about is not there.
  property.prop([arithmeticRounds])(
    "leaves to the others what they would share without the decided",
    (round) => {
      const proposal = proposed(round);
      if (proposal.status === "infeasible" || round.decisions === undefined) return;
      const dismissed = new Set(
        proposal.awards.flatMap(({ application, outcome }) => (outcome === "dismissed" ? [application] : [])),
      );
      const about = round.decisions.filter(({ recipient }) => !dismissed.has(recipient));
      const sum = about.reduce((total, { amount }) => total + (amount ?? 0), 0);
      const gone = new Set(about.map(({ recipient }) => recipient));
      const { decisions, ...undecided } = round;
      expect(decisions.length).toBeGreaterThan(0);
      const reading = readRoundOfAnyKind({
        ...undecided,
        commitments: [...(round.commitments ?? []), { id: "decided", amounts: { "2025": sum } }],
        recipients: round.recipients.filter(({ id }) => !gone.has(id)),
      });
      if (!reading.ok || reading.kind === "scored")
        throw new Error("Fewer recipients leave the round valid.");
      const others = Object.entries(grantedIn(round)).filter(([id]) => !gone.has(id));
      expect(Object.fromEntries(others)).toEqual(grantedIn(reading.document));
      for (const { recipient, amount } of about) expect(grantedIn(round)[recipient]).toBe(amount ?? 0);
    },
  );
});
