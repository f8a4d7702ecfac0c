import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedRound, roundKinds } from "../../bench/rounds.ts";
import { assess } from "../../src/eligibility.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { areaNeeds, buildProgram } from "../../solver/build.ts";
import { type Model, modelOf } from "../../solver/exact/model.ts";
import type { Column, Program, Row } from "../../solver/program.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { modelOf as checkedModelOf, type Stage } from "../../solver/verify/model.ts";
import type { Model as Checked } from "../../solver/verify/shape.ts";
import { rounds } from "../kit/arbitraries.ts";
import { type Fraction, fraction } from "../kit/fraction.ts";
import { runs } from "../kit/seed.ts";
import { beyond, programs, small } from "./exact/programs.ts";
import { atLeast, atMost, column, fixedColumn, type Part, programOf } from "./exact/tables.ts";
import { twofoldPrograms, wholeProjects } from "./exact/twofold.ts";
import { checkedModel } from "./verify/of-program.ts";

/* The search and the checker each have a normal form of their own (docs/proof.md). Here they are written alike. */

interface Shown {
  readonly rows: readonly { readonly parts: readonly string[]; readonly limit: string }[];
  readonly objective: readonly string[];
  readonly constant: Fraction;
  readonly grain: bigint | undefined;
}

const part = (one: number, atFull: bigint, whenAny: bigint) => `${one}: ${atFull} + ${whenAny}`;

const lowest = ({ numerator, denominator }: Fraction) => fraction(numerator, denominator);

/** Rows as they are limited, "≤" or "≥"; parts of nothing are left out. */
function ofSearch(model: Model): Shown {
  const rows = model.limitWide.map((limit, row) => {
    const sign = BigInt(model.sign[row]);
    const parts: string[] = [];
    for (let one = 0; one < model.columnCount; one++) {
      for (let entry = model.start[one]; entry < model.start[one + 1]; entry++) {
        const [atFull, whenAny] = [model.atFullWide[entry], model.whenAnyWide[entry]];
        if (model.row[entry] !== row || (atFull === 0n && whenAny === 0n)) continue;
        parts.push(part(one, sign * atFull, sign * whenAny));
      }
    }
    return { parts, limit: `${sign < 0n ? "≥" : "≤"} ${sign * limit}` };
  });
  const objective = model.costWide.flatMap((atFull, one) => {
    const whenAny = model.costWhenAnyWide[one];
    return atFull === 0n && whenAny === 0n ? [] : [part(one, atFull, whenAny)];
  });
  return { rows, objective, constant: lowest(model.constant), grain: model.granularity };
}

function ofChecker({ rows, objective }: Checked): Shown {
  const shown = (parts: Checked["rows"][number]["parts"]) =>
    [...parts].sort((a, b) => a.column - b.column).map((one) => part(one.column, one.atFull, one.whenAny));
  return {
    rows: rows.map(({ parts, sense, limit }) => ({
      parts: shown(parts),
      limit: `${sense === "at least" ? "≥" : "≤"} ${limit}`,
    })),
    objective: shown(objective.parts),
    constant: lowest(objective.constant),
    grain: objective.grain,
  };
}

describe("the normal form, of the search and of the checker", () => {
  const [four, six, inPart] = [column(4), column(6), column(5, 2)];
  it.each<[string, readonly Column[], Row, readonly (readonly [number, number, number])[], string]>([
    [
      "all or nothing: divided by what their wholes share",
      [four, six],
      atMost([30, 45], 75),
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
      "≤ 5",
    ],
    [
      "a later ceiling one krone below is rounded down",
      [four, six],
      atMost([30, 45], 74),
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
      "≤ 4",
    ],
    [
      "and one krone above too",
      [four, six],
      atMost([30, 45], 76),
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
      "≤ 5",
    ],
    [
      "below 0 it is rounded away from 0",
      [four, six],
      atMost([30, 45], -1),
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
      "≤ -1",
    ],
    [
      "a lower limit is rounded up",
      [four, six],
      atLeast([30, 45], 61),
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
      "≥ 5",
    ],
    [
      "with what comes for anything in the divisor",
      [four, six],
      atMost([[30, 10], 45], 74),
      [
        [0, 6, 2],
        [1, 9, 0],
      ],
      "≤ 14",
    ],
    [
      "beside grants in part that have whole parts a step",
      [four, inPart],
      atMost([30, 225], 74),
      [
        [0, 2, 0],
        [1, 15, 0],
      ],
      "≤ 4",
    ],
    [
      "all of them whole a step: divided by the steps, not the wholes",
      [four, six],
      atMost([40, 60], 74),
      [
        [0, 4, 0],
        [1, 6, 0],
      ],
      "≤ 7",
    ],
    [
      "not beside grants in part that have no whole part a step",
      [four, inPart],
      atMost([30, 48], 74),
      [
        [0, 30, 0],
        [1, 48, 0],
      ],
      "≤ 74",
    ],
    [
      "unless the limit stays whole",
      [four, inPart],
      atMost([30, 48], 72),
      [
        [0, 5, 0],
        [1, 8, 0],
      ],
      "≤ 12",
    ],
    [
      "not where only a part may be granted",
      [four, column(6, 3, 3)],
      atMost([30, 45], 74),
      [
        [0, 30, 0],
        [1, 45, 0],
      ],
      "≤ 74",
    ],
    [
      "where a decided grant is moved into the limit first",
      [four, six, fixedColumn(7, 7)],
      atMost([30, 45, 3], 78),
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
      "≤ 5",
    ],
    [
      "not beside a decided grant of no whole kroner",
      [four, six, fixedColumn(7, 2)],
      atMost([30, 45, 3], 78),
      [
        [0, 10, 0],
        [1, 15, 0],
        [2, 1, 0],
      ],
      "≤ 26",
    ],
  ])("a row: %s", (_, columns, row, parts, limit) => {
    const program = programOf(columns, [row], []);
    const expected = [
      { parts: parts.map(([one, atFull, whenAny]) => part(one, BigInt(atFull), BigInt(whenAny))), limit },
    ];
    expect(ofSearch(modelOf(program)).rows).toEqual(expected);
    expect(ofChecker(checkedModel(program)).rows).toEqual(expected);
  });

  it.each<
    [
      string,
      readonly Column[],
      readonly Part[],
      bigint | undefined,
      readonly (readonly [number, number, number])[],
    ]
  >([
    [
      "points of whole projects share a divisor",
      [four, six],
      [30, 45],
      15n,
      [
        [0, 2, 0],
        [1, 3, 0],
      ],
    ],
    [
      "a project in part with whole points a step",
      [four, inPart],
      [30, 225],
      15n,
      [
        [0, 2, 0],
        [1, 15, 0],
      ],
    ],
    [
      "none with points in fractions",
      [four, inPart],
      [30, 48],
      undefined,
      [
        [0, 30, 0],
        [1, 48, 0],
      ],
    ],
    [
      "what comes for anything counts",
      [four, six],
      [[30, 10], 45],
      5n,
      [
        [0, 6, 2],
        [1, 9, 0],
      ],
    ],
    ["one that must be granted whole is a constant", [four, fixedColumn(6, 6)], [30, 45], 30n, [[0, 1, 0]]],
  ])("the objective: %s", (_, columns, objective, grain, parts) => {
    const program = programOf(columns, [], objective);
    const expected = {
      grain,
      objective: parts.map(([one, atFull, whenAny]) => part(one, BigInt(atFull), BigInt(whenAny))),
    };
    expect(ofSearch(modelOf(program))).toMatchObject(expected);
    expect(ofChecker(checkedModel(program))).toMatchObject(expected);
  });

  it("is the same for any program", () => {
    const any = fc.oneof(programs({ size: small }), programs({ size: beyond }), twofoldPrograms);
    fc.assert(
      fc.property(any, (program) => {
        expect(ofChecker(checkedModel(program))).toEqual(ofSearch(modelOf(program)));
      }),
      runs(400),
    );
  });

  /** How many rows and objectives are divided though a step in them is no whole sum. */
  const seen = { rows: 0, objectives: 0 };

  function expectAlike(document: RoundDocument): void {
    const round = roundOf(document);
    const assessment = assess(round);
    if (assessment.conflicts.length > 0) return;
    const candidates = candidatesOf(assessment);
    const short = areaNeeds(round, candidates).reduce((sum, { amount }) => sum + amount, 0n);
    const stages: [Stage, Program][] = [
      [{ name: "unused" }, buildProgram(round, candidates, { kind: "unused" })],
      [{ name: "infeasible" }, buildProgram(round, candidates, { kind: "unused" })],
      ...[0n, ...(short > 0n ? [short] : [])].map((unused): [Stage, Program] => [
        { name: "value", unused },
        buildProgram(round, candidates, { kind: "value", unused }),
      ]),
    ];
    for (const [stage, program] of stages) {
      const checked = checkedModelOf(round, candidates, stage);
      const model = modelOf(program);
      expect(ofChecker(checked)).toEqual(ofSearch(model));
      expect(checked.rankings).toEqual(program.rankings.map(({ tiers }) => tiers));
      expect(
        checked.columns.map(({ full, lowest, highest, mayBeZero }) => [full, lowest, highest, mayBeZero]),
      ).toEqual(
        program.columns.map(({ full, lowest, highest, mayBeZero }) => [
          BigInt(full),
          BigInt(lowest),
          BigInt(highest),
          mayBeZero,
        ]),
      );
      count(program, model);
    }
  }

  function count({ columns, rows, objective }: Program, model: Model): void {
    const inSteps = ({ column: one, atFull }: { readonly column: number; readonly atFull: bigint }) =>
      atFull % BigInt(columns[one].full) === 0n;
    rows.forEach((row, place) => {
      const before = row.upper ?? -(row.lower ?? 0n);
      const isDivided = row.terms.length > 0 && model.limitWide[place] !== before;
      if (row.key.startsWith("20") && isDivided && !row.terms.every(inSteps)) seen.rows += 1;
    });
    if (model.grain > 1n && !objective.terms.every(inSteps)) seen.objectives += 1;
  }

  it("is the same for any round, in every stage", () => {
    const any = rounds({ choicesAtMost: 100_000 });
    fc.assert(
      fc.property(any, fc.boolean(), (document, isWhole) =>
        expectAlike(isWhole ? wholeProjects(document) : document),
      ),
      runs(150),
    );
    for (const kind of roundKinds) {
      for (const applications of [12, 60])
        expectAlike(generatedRound({ kind, seed: 3, applications, areas: 4 }));
    }
    expect(Math.min(seen.rows, seen.objectives), JSON.stringify(seen)).toBeGreaterThan(10);
  });
});
