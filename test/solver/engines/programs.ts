import type { Column, Program, Ranking, Row, Term } from "../../../solver/program.ts";

/** A grant of 0 or from `lowest` to `highest` steps of 1,000 kroner, unless something else is said. */
export function column(key: string, column: Partial<Column>): Column {
  const full = column.full ?? 1;
  const common = { name: key, kind: "grant", key, step: 1000, full, lowest: full, highest: full } as const;
  return { ...common, mayBeZero: true, ...column };
}

/** Parts of the columns in their order: kroner or points at full, and what each counts as soon as it is above 0. */
export function terms(atFull: readonly number[], whenAny: readonly number[] = []): Term[] {
  const length = Math.max(atFull.length, whenAny.length);
  return Array.from({ length }, (_, index) => ({
    column: index,
    atFull: BigInt(atFull[index] ?? 0),
    whenAny: BigInt(whenAny[index] ?? 0),
  }));
}

export function row(name: string, parts: readonly Term[], limits: { lower?: number; upper?: number }): Row {
  return {
    name,
    rule: "R6",
    key: name,
    terms: parts,
    lower: limits.lower === undefined ? undefined : BigInt(limits.lower),
    upper: limits.upper === undefined ? undefined : BigInt(limits.upper),
  };
}

export function program(
  columns: readonly Column[],
  rows: readonly Row[],
  objective: readonly Term[],
  tiers?: Ranking["tiers"],
): Program {
  return {
    columns,
    rows,
    rankings: tiers === undefined ? [] : [{ area: "1", tiers }],
    objective: { name: "value", terms: objective, decimals: 0 },
  };
}

interface SmallProgram {
  readonly program: Program;
  /** The best objective of the relaxation, by hand. */
  readonly relaxation: number;
  /** The best objective of the whole program, by hand. */
  readonly integer: number;
}

const whole = (key: string) => column(key, {});
const steps = (key: string, lowest: number, full: number) => column(key, { full, lowest, highest: full });

export const smallPrograms = {
  "no column at all": {
    program: program([], [row("cap", [], { upper: 5 })], []),
    relaxation: 0,
    integer: 0,
  },
  "no row at all": {
    program: program([whole("a"), whole("b")], [], terms([7, -2])),
    relaxation: 7,
    integer: 7,
  },
  "two whole projects, one cap": {
    program: program(
      [whole("a"), whole("b")],
      [row("cap", terms([600_000, 500_000]), { upper: 900_000 })],
      terms([1_800_000, 1_000_000]),
    ),
    relaxation: 2_400_000,
    integer: 1_800_000,
  },
  "one grant reduced to the step": {
    program: program(
      [steps("a", 400, 600), steps("b", 300, 500)],
      [row("cap", terms([600_000, 500_000]), { upper: 950_500 })],
      terms([1_800_000, 1_000_000]),
    ),
    relaxation: 2_501_000,
    integer: 2_500_000,
  },
  "a minimum that forces the lesser one": {
    program: program(
      [whole("a"), whole("b")],
      [
        row("cap", terms([600_000, 500_000]), { upper: 600_000 }),
        row("minimum", terms([0, 500_000]), { lower: 250_000 }),
      ],
      terms([1_800_000, 500_000]),
    ),
    relaxation: 1_300_000,
    integer: 500_000,
  },
  "a row with both limits": {
    program: program(
      [whole("a"), whole("b"), whole("c")],
      [row("both", terms([4, 3, 2]), { lower: 5, upper: 6 })],
      terms([-4, -6, -1]),
    ),
    relaxation: -4,
    integer: -5,
  },
  "at most one project": {
    program: program(
      [steps("a", 4, 10), steps("b", 5, 10)],
      [row("projects", terms([], [1, 1]), { upper: 1 })],
      terms([30, 20]),
    ),
    relaxation: 30,
    integer: 30,
  },
  "a decided amount beside a choice": {
    program: program(
      [column("a", { step: 1, full: 800, lowest: 600, highest: 600, mayBeZero: false }), whole("b")],
      [row("cap", terms([800, 500], [100, 0]), { upper: 950 })],
      terms([1600, 500]),
    ),
    relaxation: 1450,
    integer: 1200,
  },
  "a grant that must be given, in part": {
    program: program(
      [column("a", { full: 10, lowest: 4, highest: 10, mayBeZero: false }), steps("b", 2, 10)],
      [row("cap", terms([100, 100]), { upper: 110 })],
      terms([100, 300]),
    ),
    relaxation: 250,
    integer: 250,
  },
  "unused money that starts within a step": {
    program: program(
      [whole("a"), column("unused", { kind: "unused", full: 5, lowest: 1, highest: 5 })],
      [
        row("minimum", terms([3000, 5000]), { lower: 5000 }),
        row("cap", terms([3000, 5000], [0, -400]), { upper: 4600 }),
      ],
      terms([0, -5000], [0, 400]),
    ),
    relaxation: -1600,
    integer: -1600,
  },
  "strict ranking over three tiers": {
    program: program(
      [whole("a"), whole("b"), whole("c"), whole("d"), whole("e")],
      [row("cap", terms([5, 5, 1, 1, 1]), { upper: 8 })],
      terms([1, 1, 9, 9, 9]),
      [[0, 1], [2, 3], [4]],
    ),
    relaxation: 28,
    integer: 1,
  },
  "amounts a million apart": {
    program: program(
      [
        column("a", { step: 1, full: 20_000_000, lowest: 1, highest: 20_000_000 }),
        column("b", { step: 1, full: 20, lowest: 20, highest: 20 }),
      ],
      [row("cap", terms([20_000_000, 20]), { upper: 10_000_000 })],
      terms([20_000_000, 60]),
    ),
    relaxation: 10_000_040,
    integer: 10_000_040,
  },
} as const satisfies Readonly<Record<string, SmallProgram>>;
