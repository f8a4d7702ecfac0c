import loadHighs, { type Highs, type Model, type ModelData } from "highs";
import type { EngineAnswer, EngineQuestion } from "./engine.ts";
import { scale, unscale, type ScaledAnswer, type ScaledProgram } from "./scaled.ts";

let loading: Promise<Highs> | undefined;

/** Loads HiGHS, so that the first question does not pay for it. Called again it costs nothing. */
export async function prepare(): Promise<void> {
  await loaded();
}

/**
 * Asks HiGHS. Blocks its thread while HiGHS solves; HiGHS looks at the time limit now and then. What HiGHS throws is
 * given back as `gave-up`.
 */
export async function ask(question: EngineQuestion): Promise<EngineAnswer> {
  try {
    const highs = await loaded();
    const scaled = scale(question);
    return highs.withModel(modelData(scaled, highs), (model) => {
      model.options.set(options(question));
      model.run();
      return read(model, highs, scaled, question);
    });
  } catch (error) {
    // After a failure inside WebAssembly its memory cannot be trusted.
    loading = undefined;
    return { kind: "gave-up", why: `HiGHS failed (${String(error)}); ask another engine.` };
  }
}

function loaded(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** The default gaps are 1e-4 and 1e-6; a relaxation must end in a corner to give multipliers of a basis. */
function options({
  task,
  timeLimitSeconds,
}: EngineQuestion): Readonly<Record<string, boolean | number | string>> {
  return {
    output_flag: false,
    time_limit: timeLimitSeconds,
    solver: task === "relaxation" ? "simplex" : "choose",
    mip_rel_gap: 0,
    mip_abs_gap: 0,
  };
}

function modelData(scaled: ScaledProgram, highs: Highs): ModelData {
  const { variables, rows, costs } = scaled;
  const { constants, infinity } = highs;
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.terms.length);
  const terms = rows.flatMap((row) => row.terms);
  return {
    numCols: variables.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: costs,
    colLower: variables.map(({ lower }) => lower),
    colUpper: variables.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower ?? -infinity),
    rowUpper: rows.map(({ upper }) => upper ?? infinity),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: terms.map(({ variable }) => variable),
      values: terms.map(({ factor }) => factor),
    },
    ...(variables.some(({ whole }) => whole)
      ? {
          integrality: variables.map(({ whole }) =>
            whole ? constants.variableType.integer : constants.variableType.continuous,
          ),
        }
      : {}),
  };
}

function read(model: Model, highs: Highs, scaled: ScaledProgram, { task }: EngineQuestion): EngineAnswer {
  const { modelStatus, solutionStatus } = highs.constants;
  const status = model.getModelStatus();
  // Every variable is boxed, so what is not told apart from unbounded is infeasible.
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
    return { kind: "claims-infeasible" };
  }
  if (status === modelStatus.empty) return withoutVariables(scaled, task);
  const best = status === modelStatus.optimal;
  const found = model.info.get("primal_solution_status") === solutionStatus.feasible;
  if (!(best || (task === "integer" && found))) {
    return {
      kind: "gave-up",
      why: `HiGHS stopped with status ${status} and no usable answer; give it more time or ask another engine.`,
    };
  }
  const { colValue, rowDual } = model.getSolution();
  const answer: ScaledAnswer = { claim: best ? "best" : "found", values: colValue, multipliers: rowDual };
  return unscale(scaled, answer, task);
}

/** HiGHS calls a model without columns empty and does not look at its rows, whose sums are all 0. */
function withoutVariables(scaled: ScaledProgram, task: EngineQuestion["task"]): EngineAnswer {
  return scaled.rows.every(({ lower = 0, upper = 0 }) => lower <= 0 && upper >= 0)
    ? unscale(scaled, { claim: "best", values: [], multipliers: scaled.rows.map(() => 0) }, task)
    : { kind: "claims-infeasible" };
}
