import type { Row, Term } from "../program.ts";
import type { EngineAnswer, EngineQuestion } from "./engine.ts";
import { integerShape } from "./integer-shape.ts";
import { relaxedShape } from "./relaxed-shape.ts";
import type { Form, ScaledRow, ScaledVariable, Shape } from "./shape.ts";

/**
 * A program in small floating-point numbers. Its first rows are the program's, each divided by its unit; those that tie
 * variables together come after them. `costs` is to be made as great as possible.
 */
export interface ScaledProgram {
  readonly variables: readonly ScaledVariable[];
  readonly costs: readonly number[];
  readonly rows: readonly ScaledRow[];
  readonly shares: readonly Form[];
  /** Program units a scaled unit, for each of the program's rows. */
  readonly rowUnits: readonly number[];
  readonly objectiveUnit: number;
  readonly objectiveConstant: number;
}

/** What an engine says of a scaled program. `multipliers` are d objective / d limit of at least the program's rows. */
export interface ScaledAnswer {
  readonly claim: "best" | "found";
  readonly values: ArrayLike<number>;
  readonly multipliers: ArrayLike<number>;
}

/**
 * The largest coefficient of a row or an objective. Engines compare with absolute tolerances of 1e-6 to 1e-9: with
 * thousands those are fractions of a krone in the greatest grant; the relaxation does best around 1.
 */
const largest = { relaxation: 1, integer: 1000 } as const;

/** The question's program in variables and numbers that an engine copes with. */
export function scale({ program, task }: EngineQuestion): ScaledProgram {
  const shape = task === "relaxation" ? relaxedShape(program) : integerShape(program);
  const rows = program.rows.map((row) => scaleRow(row, shape, largest[task]));
  const objective = collect(program.objective.terms, shape);
  const objectiveUnit = unitOf(objective.factors, largest[task]);
  return {
    variables: shape.variables,
    costs: shape.variables.map((_, index) => (objective.factors.get(index) ?? 0) / objectiveUnit),
    rows: [...rows.map(({ row }) => row), ...shape.ties],
    shares: shape.shares,
    rowUnits: rows.map(({ unit }) => unit),
    objectiveUnit,
    objectiveConstant: objective.constant,
  };
}

/** The answer in the units of the program. One with a number that is none (NaN, infinite) is no answer. */
export function unscale(
  scaled: ScaledProgram,
  answer: ScaledAnswer,
  task: EngineQuestion["task"],
): EngineAnswer {
  const shares = scaled.shares.map((form) => valueOf(form, answer.values));
  const multipliers =
    task === "integer"
      ? []
      : scaled.rowUnits.map((unit, index) =>
          withSign((at(answer.multipliers, index) * scaled.objectiveUnit) / unit, scaled.rows[index]),
        );
  const claimedObjective =
    scaled.objectiveConstant +
    scaled.objectiveUnit *
      scaled.costs.reduce((sum, cost, index) => sum + (cost === 0 ? 0 : cost * at(answer.values, index)), 0);
  return [...shares, ...multipliers, claimedObjective].every(Number.isFinite)
    ? { kind: "answered", claim: answer.claim, shares, multipliers, claimedObjective }
    : { kind: "gave-up", why: "The engine answered with something that is no number; ask another engine." };
}

function scaleRow(row: Row, shape: Shape, greatest: number): { row: ScaledRow; unit: number } {
  const { constant, factors } = collect(row.terms, shape);
  const unit = unitOf(factors, greatest);
  const limit = (value: bigint | undefined) =>
    value === undefined ? undefined : (Number(value) - constant) / unit;
  const terms = [...factors].map(([variable, factor]) => ({ variable, factor: factor / unit }));
  return { row: { terms, lower: limit(row.lower), upper: limit(row.upper) }, unit };
}

/** Terms as a constant and one factor a variable; factors of 0 are left out. */
function collect(
  terms: readonly Term[],
  shape: Shape,
): { readonly constant: number; readonly factors: ReadonlyMap<number, number> } {
  const factors = new Map<number, number>();
  let constant = 0;
  const add = (form: Form | undefined, times: number) => {
    if (form === undefined || times === 0) return;
    constant += times * form.constant;
    if (form.factor === 0) return;
    factors.set(form.variable, (factors.get(form.variable) ?? 0) + times * form.factor);
  };
  for (const { column, atFull, whenAny } of terms) {
    add(shape.shares[column], Number(atFull));
    add(shape.any[column], Number(whenAny));
  }
  for (const [variable, factor] of factors) if (factor === 0) factors.delete(variable);
  return { constant, factors };
}

function unitOf(factors: ReadonlyMap<number, number>, greatest: number): number {
  let most = 0;
  for (const factor of factors.values()) most = Math.max(most, Math.abs(factor));
  return most === 0 ? 1 : most / greatest;
}

function valueOf({ constant, variable, factor }: Form, values: ArrayLike<number>): number {
  return factor === 0 ? constant : constant + factor * at(values, variable);
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}

/** Rounding errors push a multiplier across 0, where the row has no limit on that side. */
function withSign(multiplier: number, row: ScaledRow | undefined): number {
  if (row?.lower === undefined) return multiplier < 0 ? 0 : multiplier;
  if (row.upper === undefined) return multiplier > 0 ? 0 : multiplier;
  return multiplier;
}
