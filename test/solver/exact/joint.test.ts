import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../solver/exact/fraction.ts";
import { jointly } from "../../../solver/exact/joint.ts";
import { type Model, modelOf, threshold } from "../../../solver/exact/model.ts";
import { compacted, copyOf, isEmpty, type Node, restrict, rootNode } from "../../../solver/exact/node.ts";
import { bestSubset } from "../../../solver/exact/subset.ts";
import { filterBySums, type SumPair, sumPairs } from "../../../solver/exact/sums.ts";
import { tighten } from "../../../solver/exact/tighten.ts";
import type { Column, Program, Row } from "../../../solver/program.ts";
import { runs } from "../../kit/seed.ts";
import { allows, type Cut, cuts, restricted } from "./nodes.ts";
import { denominatorOf, everyAssignment, everyFeasible, type Values, vectorsFor } from "./programs.ts";
import { column, fixedColumn, modelBy, programOf } from "./tables.ts";

/** An area of whole projects with a minimum and a maximum close together, and perhaps others beside it. */
interface Area {
  readonly program: Program;
  /** By column: whether it is a project of the area. */
  readonly members: readonly boolean[];
  readonly unused: number | undefined;
  /** In steps. */
  readonly least: number;
  readonly most: number;
}

const project = fc.tuple(
  fc.constantFrom("whole", "whole", "whole", "whole", "demanded", "shut"),
  fc.integer({ min: 1, max: 9 }),
);

const areas: fc.Arbitrary<Area> = fc
  .record({
    projects: fc.array(project, { minLength: 2, maxLength: 7 }),
    hasUnused: fc.boolean(),
    hasOther: fc.boolean(),
    unusedFull: fc.integer({ min: 1, max: 4 }),
    part: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    off: fc.constantFrom(0, 0, 1, -1, 2),
    width: fc.constantFrom(0, 0, 0, 1, 2, -1),
    step: fc.integer({ min: 1, max: 3 }),
    kroner: fc.nat(2),
    costs: fc.array(fc.integer({ min: -3, max: 20 }), { minLength: 9, maxLength: 9 }),
    parts: fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }),
    tenths: fc.constantFrom(4, 6, 8, 10),
  })
  .map((drawn): Area => {
    const projects = drawn.projects.map(([kind, full]) => projectOf(kind, full));
    const other = drawn.hasOther ? [column(3, 1)] : [];
    const columns: readonly Column[] = [
      ...projects,
      ...other,
      ...(drawn.hasUnused ? [{ ...column(drawn.unusedFull, 1), kind: "unused" as const }] : []),
    ];
    const unused = drawn.hasUnused ? columns.length - 1 : undefined;
    const sum = projects.reduce((total, { full }, place) => total + (drawn.part[place] ? full : 0), 0);
    const least = Math.max(0, sum + drawn.off);
    const most = least + drawn.width;
    // The kroner of no whole step that a limit may have beside are rounded away.
    const odd = Math.min(drawn.kroner, drawn.step - 1);
    const termOf = (one: number) => ({
      column: one,
      atFull: BigInt(columns[one].full * drawn.step),
      whenAny: 0n,
    });
    const grants = projects.map((_, place) => termOf(place));
    const window: readonly Row[] = [
      {
        name: "minimum",
        rule: "R8",
        key: "window",
        terms: [...grants, ...(unused === undefined ? [] : [termOf(unused)])],
        lower: BigInt(least * drawn.step - odd),
        upper: undefined,
      },
      {
        name: "maximum",
        rule: "R7",
        key: "window",
        terms: grants,
        lower: undefined,
        upper: BigInt(most * drawn.step + odd),
      },
    ];
    const parts = columns.map((_, place) => drawn.parts[place]);
    const program = programOf(
      columns,
      [],
      columns.map((_, place) => drawn.costs[place]),
    );
    const cap: Row = {
      name: "cap",
      rule: "R6",
      key: "cap",
      terms: parts.map((atFull, place) => ({ column: place, atFull: BigInt(atFull), whenAny: 0n })),
      lower: undefined,
      upper: BigInt(Math.floor((parts.reduce((total, one) => total + one, 0) * drawn.tenths) / 10)),
    };
    return {
      program: { ...program, rows: [cap, ...window] },
      members: columns.map((_, place) => place < projects.length),
      unused,
      least,
      most,
    };
  });

function projectOf(kind: "whole" | "demanded" | "shut", full: number): Column {
  switch (kind) {
    case "whole":
      return column(full);
    case "demanded":
      return fixedColumn(full, full);
    case "shut":
      return column(full, 1, 0);
  }
}

/** The projects of an area with these values come between its limits, with what stays unused. */
function inWindow({ members, unused, least, most }: Area, values: Values): boolean {
  const granted = values.reduce((sum, value, place) => sum + (members[place] ? value : 0), 0);
  return granted <= most && granted + (unused === undefined ? 0 : values[unused]) >= least;
}

/** Everything that a node still allows and that comes between the area's limits. */
function choicesIn(area: Area, node: Node): Values[] {
  return everyAssignment(area.program).filter((values) => allows(node, values) && inWindow(area, values));
}

/** A node of an area with its pair; undefined where the cuts leave a column nothing, or there is no pair. */
function nodeOf(area: Area, drawn: readonly Cut[]): { model: Model; node: Node; pair: SumPair } | undefined {
  const model = modelOf(area.program);
  const node = compacted(model, restricted(model, drawn));
  const pair = sumPairs(model).at(0);
  if (pair === undefined || [...node.columns].some((_, position) => isEmpty(node, position)))
    return undefined;
  return { model, node, pair };
}

const valuesAt = (node: Node, position: number): number[] => {
  const { length } = { length: Math.max(0, node.highest[position] - node.lowest[position] + 1) };
  const above = Array.from({ length }, (_, place) => node.lowest[position] + place);
  return node.mayBeZero[position] === 1 ? [0, ...above] : above;
};

const greatest = (all: readonly number[]): number => Math.max(-Infinity, ...all);

describe("the pairs of a model", () => {
  const [a, b] = [column(3), column(2)];
  const unused: Column = { ...column(4, 1), kind: "unused" };
  const minimum = (terms: readonly number[], rest: Partial<Row> = {}): Row => rowOf("R8", terms, rest);
  const maximum = (terms: readonly number[], rest: Partial<Row> = {}): Row => rowOf("R7", terms, rest);
  function rowOf(rule: "R7" | "R8", terms: readonly number[], rest: Partial<Row>): Row {
    return {
      name: rule,
      rule,
      key: "area",
      terms: terms.map((atFull, place) => ({ column: place, atFull: BigInt(atFull), whenAny: 0n })),
      lower: rule === "R8" ? 4n : undefined,
      upper: rule === "R7" ? 5n : undefined,
      ...rest,
    };
  }
  const projects = maximum([], { terms: [{ column: 0, atFull: 0n, whenAny: 1n }] });

  it.each<[string, readonly Column[], readonly Row[], object[]]>([
    ["a minimum and a maximum", [a, b], [minimum([3, 2]), maximum([3, 2])], [{ unused: -1, narrow: true }]],
    ["with unused money", [a, b, unused], [minimum([3, 2, 4]), maximum([3, 2])], [{ unused: 2 }]],
    ["in steps of 10", [a, b], [minimum([30, 20]), maximum([30, 20])], [{ narrow: true }]],
    ["one that counts projects is none", [a, b], [minimum([3, 2]), projects], []],
    [
      "one that counts projects is passed over",
      [a, b],
      [minimum([3, 2]), projects, maximum([3, 2])],
      [{ upperRow: 2 }],
    ],
    ["of two areas", [a, b], [minimum([3, 2]), maximum([3, 2], { key: "other" })], []],
    ["over other projects", [a, b], [minimum([3, 2]), maximum([3])], []],
    ["not by steps", [a, b], [minimum([3, 4]), maximum([3, 4])], []],
    ["far apart", [a, b], [minimum([3, 2]), maximum([3, 2], { upper: 69n })], [{ narrow: false }]],
    ["just near enough", [a, b], [minimum([3, 2]), maximum([3, 2], { upper: 68n })], [{ narrow: true }]],
    [
      "without a project that is decided",
      [fixedColumn(3, 3), b],
      [minimum([3, 2]), maximum([3, 2])],
      [{ columns: new Set([1]) }],
    ],
  ])("%s", (_, columns, rows, expected) => {
    expect(sumPairs(modelOf({ ...programOf(columns, [], []), rows }))).toMatchObject(expected);
  });

  it("are none where nothing of the kind is there", () => {
    expect(sumPairs(modelBy([a, b], [], []))).toEqual([]);
  });
});

describe("jointly", () => {
  const drawn = fc.record({
    figures: fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 9, maxLength: 9 }),
    slope: fc.integer({ min: -30, max: 30 }),
  });

  it("has the greatest sum of an area, and the greatest with each value held", () => {
    fc.assert(
      fc.property(areas, cuts, drawn, (area, cut, { figures, slope }) => {
        const made = nodeOf(area, cut);
        if (made === undefined) return;
        const { node, pair } = made;
        const figureOf = (column: number, value: number) => {
          if (value === 0) return 0;
          if (column !== area.unused) return figures[column];
          return Math.ceil((slope * value) / area.program.columns[column].full) + figures[column];
        };
        const joint = jointly(node, pair, (position, value) => figureOf(node.columns[position], value));
        const together = [...node.columns].filter((one) => pair.columns.has(one) || one === pair.unused);
        const choices = choicesIn(area, node).map((values) => ({
          values,
          figure: together.reduce((sum, one) => sum + figureOf(one, values[one]), 0),
        }));
        if (joint === undefined) {
          const open = together.some((one) => one !== pair.unused);
          expect(open && node.limit[pair.upperRow] >= 0).toBe(false);
          return;
        }
        expect(joint.most).toBe(greatest(choices.map(({ figure }) => figure)));
        expect(joint.unused < 0 ? -1 : node.columns[joint.unused]).toBe(
          together.includes(pair.unused) ? pair.unused : -1,
        );
        joint.positions.forEach((position, place) => {
          for (const value of valuesAt(node, position)) {
            const held = choices.filter(({ values }) => values[node.columns[position]] === value);
            expect(joint.withValue(place, value)).toBe(greatest(held.map(({ figure }) => figure)));
          }
        });
      }),
      runs(250),
    );
  });

  it("leaves an area alone where a project may get a part, or its sums are too many", () => {
    const windowed = (columns: readonly Column[], limit: number): Model => {
      const terms = columns.map(({ full }, place) => ({ column: place, atFull: BigInt(full), whenAny: 0n }));
      const common = { name: "r", key: "a", terms, lower: undefined, upper: undefined };
      return modelOf({
        ...programOf(columns, [], []),
        rows: [
          { ...common, rule: "R8", lower: BigInt(limit) },
          { ...common, rule: "R7", upper: BigInt(limit) },
        ],
      });
    };
    const isJoint = (columns: readonly Column[], limit: number): boolean => {
      const model = windowed(columns, limit);
      const [pair] = sumPairs(model);
      return jointly(rootNode(model), pair, () => 1) !== undefined;
    };
    expect(isJoint([column(5), column(3)], 8)).toBe(true);
    expect(isJoint([column(5, 4), column(3)], 8)).toBe(false);
    const twenty = Array.from({ length: 20 }, () => column(2500));
    expect(isJoint(twenty, 49_999)).toBe(true);
    expect(isJoint(twenty, 50_000)).toBe(false);
  });
});

describe("tighten with an area bounded jointly", () => {
  const withVector = areas.chain((area) => fc.tuple(fc.constant(area), vectorsFor(area.program)));

  it("never strikes out what an assignment that reaches the target uses, and strikes out all that it did alone", () => {
    fc.assert(
      fc.property(
        withVector,
        cuts,
        fc.nat(),
        fc.integer({ min: -1, max: 1 }),
        fc.boolean(),
        ([area, vector], cut, pick, off, beyond) => {
          const made = nodeOf(area, cut);
          if (made === undefined) return;
          const { model, node, pair } = made;
          const allowed = everyFeasible(area.program).filter(({ values }) => allows(node, values));
          const objective = allowed.length === 0 ? 0n : allowed[pick % allowed.length].objective;
          const wanted = objective + BigInt(off);
          const target = { value: fraction(wanted, denominatorOf(area.program)), beyond };
          const isEnough = (one: bigint) => vector.objective === 0 || (beyond ? one > wanted : one >= wanted);
          const reaching = allowed.filter((one) => isEnough(one.objective));
          const limit = vector.objective === 0 ? 0n : threshold(model, target, vector.scale);
          const [joint, alone] = [copyOf(node), copyOf(node)];
          const result = tighten(model, joint, vector, limit, [pair]);
          if (result.kind === "closed") expect(reaching).toEqual([]);
          else for (const { values } of reaching) expect(allows(joint, values), String(values)).toBe(true);
          const plain = tighten(model, alone, vector, limit);
          if (plain.kind === "closed") expect(result.kind).toBe("closed");
        },
      ),
      runs(300),
    );
  });

  /** Three projects of 3, 4 and 5 steps in an area that must give 8: only 3 and 5 do. */
  const eight = (costs: readonly number[]): Model => {
    const columns = [column(3), column(4), column(5)];
    const terms = columns.map(({ full }, place) => ({ column: place, atFull: BigInt(full), whenAny: 0n }));
    const common = { name: "r", key: "a", terms, lower: undefined, upper: undefined };
    const program = programOf(columns, [], costs);
    return modelOf({
      ...program,
      rows: [
        { ...common, rule: "R8", lower: 8n },
        { ...common, rule: "R7", upper: 8n },
      ],
    });
  };
  const nothing = { scale: 0, objective: 1, multipliers: Float64Array.of(0, 0) } as const;

  it.each([
    ["at what the only sum gives", 10n, { kind: "open", struck: 3 }],
    ["one beyond it", 11n, { kind: "closed" }],
  ] as const)("is exact: %s", (_, limit, expected) => {
    const model = eight([4, 9, 6]);
    const node = rootNode(model);
    expect(tighten(model, copyOf(node), nothing, limit)).toMatchObject({ kind: "open", joined: [] });
    const pairs = sumPairs(model);
    expect(tighten(model, node, nothing, limit, pairs)).toMatchObject({ ...expected, joined: pairs });
    if (expected.kind === "open") {
      expect([...node.columns].map((_, position) => valuesAt(node, position))).toEqual([[3], [0], [5]]);
    }
  });

  it("closes an area that nothing brings into its window", () => {
    const model = eight([4, 9, 6]);
    const node = rootNode(model);
    restrict(node, 0, "down", 0);
    const pairs = sumPairs(model);
    expect(tighten(model, node, nothing, -1000n, pairs)).toEqual({ kind: "closed", joined: pairs });
  });
});

describe("filterBySums", () => {
  it("keeps exactly the values that occur in some choice within the window", () => {
    fc.assert(
      fc.property(areas, cuts, (area, cut) => {
        const made = nodeOf(area, cut);
        if (made === undefined) return;
        const { node, pair } = made;
        const before = copyOf(node);
        const choices = choicesIn(area, before);
        const result = filterBySums(node, pair);
        const together = [...node.columns].flatMap((one, position) =>
          pair.columns.has(one) || one === pair.unused ? [position] : [],
        );
        const unused = [...node.columns].indexOf(pair.unused);
        const help = unused < 0 || node.lowest[unused] > node.highest[unused] ? 0 : before.highest[unused];
        // Where nothing need be granted, nothing is looked at.
        if (result === "same" && -node.limit[pair.lowerRow] - help <= 0) return;
        expect(result === "closed").toBe(choices.length === 0);
        if (result === "closed") return;
        for (const position of together) {
          const used = new Set(choices.map((values) => values[node.columns[position]]));
          expect(valuesAt(node, position)).toEqual([...used].toSorted((a, b) => a - b));
        }
        const same = [...node.columns].every(
          (_, position) => String(valuesAt(node, position)) === String(valuesAt(before, position)),
        );
        expect(result).toBe(same ? "same" : "changed");
      }),
      runs(400),
    );
  });
});

describe("bestSubset", () => {
  const multipliers = fc.array(fc.nat(5), { minLength: 3, maxLength: 3 });

  it("gives a choice inside the window, the best by its gain", () => {
    fc.assert(
      fc.property(areas, cuts, multipliers, (area, drawn, [ofCap, ...ofWindow]) => {
        const cut = drawn.filter(({ column }) => column !== area.unused);
        const made = nodeOf(area, cut);
        if (made === undefined) return;
        const { model, node, pair } = made;
        const gainOf = (one: number, value: number) =>
          ((model.cost[one] - ofCap * partInCap(model, one)) * value) / model.full[one];
        const together = [...node.columns].filter((one) => pair.columns.has(one) || one === pair.unused);
        const gain = (values: Values) => together.reduce((sum, one) => sum + gainOf(one, values[one]), 0);
        // The unused money is what the grants leave of the minimum, and no more.
        const choices = choicesIn(area, node).filter(
          (values) => area.unused === undefined || values[area.unused] === shortOf(area, values),
        );
        const chosen = bestSubset(model, node, pair, Float64Array.of(ofCap, ...ofWindow));
        expect(chosen === undefined).toBe(choices.length === 0);
        if (chosen === undefined) return;
        const open = [...node.columns].map((one, position) => [one, chosen.get(position)] as const);
        const same = choices.find((values) =>
          open.every(([one, value]) => !together.includes(one) || values[one] === value),
        );
        expect(same).toBeDefined();
        expect(gain(same ?? [])).toBeCloseTo(greatest(choices.map(gain)), 6);
      }),
      runs(300),
    );
  });
});

/** What a column at full comes to in the first row, in normal form as the multipliers are. */
function partInCap({ start, row, atFull }: Model, column: number): number {
  for (let entry = start[column]; entry < start[column + 1]; entry++) {
    if (row[entry] === 0) return atFull[entry];
  }
  return 0;
}

function shortOf({ members, least }: Area, values: Values): number {
  return Math.max(0, least - values.reduce((sum, value, place) => sum + (members[place] ? value : 0), 0));
}
