import solver from "javascript-lp-solver";
import type { EngineAnswer, EngineQuestion } from "./engine.ts";
import { scale, unscale, type ScaledProgram } from "./scaled.ts";
import type { ScaledRow } from "./shape.ts";

type Model = InstanceType<typeof solver.Model>;
type Constraint = ReturnType<Model["smallerThan"]>;
type Variable = ReturnType<Model["addVariable"]>;

interface BuiltRow {
  readonly lower: Constraint | undefined;
  readonly upper: Constraint | undefined;
}

/** Of its dense table: 320 MB. A larger one would take minutes in every case. */
const mostCells = 40_000_000;

/**
 * Asks javascript-lp-solver. Blocks its thread; the library looks at the time limit only between nodes of the integer
 * task, and some models never return, so ask it where it can be killed (`api/jobs/engines.ts`).
 *
 * The model is built through the library's classes and not as JSON: so there are no names that could be misspelt or
 * taken (`result`), no `opType`, and the order is ours and not that of keys.
 */
export function ask(question: EngineQuestion): Promise<EngineAnswer> {
  try {
    return Promise.resolve(solve(question));
  } catch (error) {
    return Promise.resolve({
      kind: "gave-up",
      why: `javascript-lp-solver failed (${String(error)}); ask another engine.`,
    });
  }
}

function solve(question: EngineQuestion): EngineAnswer {
  const { task } = question;
  const scaled = scale(question);
  const cells = cellsOf(scaled);
  if (cells > mostCells) {
    return {
      kind: "gave-up",
      why: `javascript-lp-solver would need a table of ${cells} numbers, more than ${mostCells}; ask another engine.`,
    };
  }
  if (!isFinite(scaled)) {
    return {
      kind: "gave-up",
      why: "A figure of the program is too great for floating point; leave the engines out and search exactly.",
    };
  }
  const { model, variables, rows } = build(scaled);
  // The model is cut as its rows say; the library's own presolve forgets the cost of what it fixes.
  model.usePresolve = false;
  // Its own detection of cycles sees none in practice, remembers every pivot, and answers "infeasible" when it sees one.
  model.checkForCycles = false;
  model.timeout = Math.max(1, question.timeLimitSeconds * 1000);
  const { bounded } = model.solve();
  const { tableau } = model;
  const branched = task === "integer" && tableau.branchAndCutIterations > 1;
  const whole = model.integerVariables.length === 0 || tableau.__isIntegral === true;
  if (!tableau.feasible && !branched) return { kind: "claims-infeasible" };
  if (!bounded) {
    return {
      kind: "gave-up",
      why: "javascript-lp-solver calls a bounded model unbounded; ask another engine.",
    };
  }
  // Out of time, the library gives the last point it looked at, fractions and all, as feasible.
  if (!tableau.feasible || !whole) {
    return {
      kind: "gave-up",
      why: "javascript-lp-solver found no whole answer in its time; ask another engine.",
    };
  }
  return unscale(
    scaled,
    {
      // It does not tell whether it searched to the end.
      claim: branched ? "found" : "best",
      values: variables.map(
        (variable, index) => valueOf(variable, model) + (scaled.variables[index]?.lower ?? 0),
      ),
      multipliers: rows.map((row) => multiplierOf(row, model)),
    },
    task,
  );
}

/**
 * The library knows variables from 0 up only: each is counted from its lower end, and its upper end is a row, unless
 * both are the same.
 */
function build(scaled: ScaledProgram): {
  readonly model: Model;
  readonly variables: readonly (Variable | undefined)[];
  readonly rows: readonly BuiltRow[];
} {
  const model = new solver.Model();
  model.maximize();
  const variables = scaled.variables.map(({ lower, upper, whole }, index) => {
    if (lower === upper) return undefined;
    const variable = model.addVariable(scaled.costs[index] ?? 0, `v${index}`, whole);
    model.smallerThan(upper - lower).addTerm(1, variable);
    return variable;
  });
  const rows = scaled.rows.map((row) => buildRow(row, model, scaled, variables));
  return { model, variables, rows };
}

function buildRow(
  row: ScaledRow,
  model: Model,
  scaled: ScaledProgram,
  variables: readonly (Variable | undefined)[],
): BuiltRow {
  const shift = row.terms.reduce(
    (sum, { variable, factor }) => sum + factor * (scaled.variables[variable]?.lower ?? 0),
    0,
  );
  const lower = row.lower === undefined ? undefined : model.greaterThan(row.lower - shift);
  const upper = row.upper === undefined ? undefined : model.smallerThan(row.upper - shift);
  for (const term of row.terms) {
    const variable = variables[term.variable];
    if (variable === undefined) continue;
    lower?.addTerm(term.factor, variable);
    upper?.addTerm(term.factor, variable);
  }
  return { lower, upper };
}

/** From the table: what the library gives as a variable's value is rounded to eight decimals. */
function valueOf(variable: Variable | undefined, { tableau }: Model): number {
  const row = variable === undefined ? -1 : (tableau.rowByVarIndex[variable.index] ?? -1);
  return row < 0 ? 0 : (tableau.matrix[row * tableau.width + tableau.rhsColumn] ?? Number.NaN);
}

/** The reduced costs of a row's slack, which stand in the table's first row; what is in the basis has none. */
function multiplierOf({ lower, upper }: BuiltRow, { tableau }: Model): number {
  const reducedCost = (constraint: Constraint | undefined) => {
    const column = constraint === undefined ? -1 : (tableau.colByVarIndex[constraint.index] ?? -1);
    return column < 0 ? 0 : (tableau.matrix[tableau.costRowIndex * tableau.width + column] ?? 0);
  };
  return reducedCost(lower) - reducedCost(upper);
}

function cellsOf({ variables, rows }: ScaledProgram): number {
  const free = variables.filter(({ lower, upper }) => lower !== upper).length;
  const sides = rows.reduce(
    (sum, { lower, upper }) => sum + (lower === undefined ? 0 : 1) + (upper === undefined ? 0 : 1),
    0,
  );
  return (free + 1) * (free + sides + 1);
}

/** The library takes a NaN without a word. */
function isFinite({ variables, costs, rows }: ScaledProgram): boolean {
  return [
    ...costs,
    ...variables.flatMap(({ lower, upper }) => [lower, upper]),
    ...rows.flatMap(({ terms, lower = 0, upper = 0 }) => [
      lower,
      upper,
      ...terms.map(({ factor }) => factor),
    ]),
  ].every(Number.isFinite);
}
