import { describe, expect, test } from "vitest";
import { disagreements } from "../../bench/agreement.ts";
import type { ContenderName, Outcome } from "../../bench/contenders/contender.ts";
import type { MeasuredRound } from "../../bench/measure.ts";
import type { BenchRound } from "../../bench/parts.ts";

const answer = (unused: bigint, value: bigint, best = true, broken: readonly string[] = []): Outcome => ({
  kind: "answered",
  best,
  figures: { unused, value: { numerator: value, denominator: 1_000_000n }, broken },
});

/** A round and what was said of it; values in millionths. */
function said(
  outcomes: Readonly<Partial<Record<ContenderName, Outcome>>>,
  round: Partial<BenchRound> = {},
): MeasuredRound {
  const measured = (["fordel", "highs", "cbc", "jls"] as const).flatMap((name) => {
    const outcome = outcomes[name];
    return outcome === undefined ? [] : [{ name, first: { milliseconds: 1, outcome }, runs: [] }];
  });
  return {
    measured,
    round: {
      part: "cases",
      name: "small",
      applications: 20,
      objective: "score-kroner",
      expected: undefined,
      document: () => {
        throw new Error("No document is needed to compare answers.");
      },
      ...round,
    },
  };
}

const million = 1_000_000n;

describe("answers that fit together", () => {
  test.each<[string, MeasuredRound]>([
    ["the same", said({ fordel: answer(5n, 9n * million), cbc: answer(5n, 9n * million) })],
    ["less than a krone apart", said({ fordel: answer(5n, 9n * million), cbc: answer(5n, 8_500_000n) })],
    [
      "points a millionth apart",
      said({ fordel: answer(0n, 9n * million), cbc: answer(0n, 9n * million - 8n) }, { objective: "points" }),
    ],
    [
      "one that was stopped and is worse",
      said({ fordel: answer(5n, 9n * million), cbc: answer(6n, 0n, false) }),
    ],
    [
      "one that gave up",
      said({ fordel: answer(5n, 9n * million), jls: { kind: "gave-up", why: "No time." } }),
    ],
    ["all infeasible", said({ fordel: { kind: "infeasible" }, cbc: { kind: "infeasible" } })],
    ["what is expected", said({ fordel: answer(5n, 9_500_000n) }, { expected: { unused: 5, value: 9.5 } })],
  ])("%s", (_, result) => {
    expect(disagreements(result)).toEqual([]);
  });
});

describe("answers that do not", () => {
  test.each<[string, MeasuredRound, string]>([
    [
      "more unused",
      said({ fordel: answer(5n, 9n * million), cbc: answer(6n, 9n * million) }),
      "small: fordel says unused 5 and value 9, cbc unused 6 and value 9.",
    ],
    [
      "less value",
      said({ fordel: answer(5n, 9n * million), highs: answer(5n, 8n * million) }),
      "highs unused 5 and value 8",
    ],
    [
      "points more than a millionth apart",
      said(
        { fordel: answer(0n, 9n * million), cbc: answer(0n, 9n * million - 10n) },
        { objective: "points" },
      ),
      "cbc unused 0",
    ],
    [
      "stopped, and yet better",
      said({ fordel: answer(5n, 9n * million), cbc: answer(5n, 11n * million, false) }),
      "value 11 (not called best)",
    ],
    [
      "infeasible beside an answer",
      said({ fordel: answer(5n, 9n * million), jls: { kind: "infeasible" } }),
      "jls that nothing is feasible",
    ],
    [
      "a broken rule",
      said({
        fordel: answer(5n, 9n * million),
        highs: answer(5n, 11n * million, true, ["cap: 7 is above 6."]),
      }),
      "the answer of highs breaks a rule. cap: 7 is above 6.",
    ],
    [
      "not what is expected",
      said({ fordel: answer(5n, 9n * million) }, { expected: { unused: 4, value: 9 } }),
      "what is expected unused 4",
    ],
  ])("%s", (_, result, sentence) => {
    const found = disagreements(result);
    expect(found).toHaveLength(1);
    expect(found.join()).toContain(sentence);
  });
});
