import type { ScaledProgram } from "../solver/engines/scaled.ts";
import type { ScaledRow, ScaledVariable } from "../solver/engines/shape.ts";

/** The name of a variable in the file, by its place in the program. */
function variableName(index: number): string {
  return `x${index}`;
}

/** A program in free MPS, to be made as small as possible: its costs with the sign turned. */
export function freeMps({ variables, costs, rows }: ScaledProgram): string {
  const sides = rows.flatMap(sidesOf);
  const entries = variables.map((_, variable) => [`    ${variableName(variable)} cost ${-costs[variable]}`]);
  sides.forEach(({ row }, index) => {
    for (const { variable, factor } of row.terms) {
      entries[variable].push(`    ${variableName(variable)} r${index} ${factor}`);
    }
  });
  return [
    "NAME round FREE",
    "ROWS",
    " N cost",
    ...sides.map(({ type }, index) => ` ${type} r${index}`),
    "COLUMNS",
    ...variables.flatMap(({ whole }, index) => (whole ? inMarkers(entries[index], index) : entries[index])),
    "RHS",
    ...sides.map(({ limit }, index) => `    limits r${index} ${limit}`),
    "BOUNDS",
    ...variables.flatMap(boundLines),
    "ENDATA",
    "",
  ].join("\n");
}

interface Side {
  readonly row: ScaledRow;
  readonly type: "L" | "G";
  readonly limit: number;
}

function sidesOf(row: ScaledRow): Side[] {
  return [
    ...(row.upper === undefined ? [] : [{ row, type: "L", limit: row.upper } as const]),
    ...(row.lower === undefined ? [] : [{ row, type: "G", limit: row.lower } as const]),
  ];
}

function inMarkers(lines: readonly string[], index: number): string[] {
  return [`    m${index} 'MARKER' 'INTORG'`, ...lines, `    n${index} 'MARKER' 'INTEND'`];
}

function boundLines({ lower, upper }: ScaledVariable, index: number): string[] {
  const name = variableName(index);
  return [` LO bounds ${name} ${lower}`, ` UP bounds ${name} ${upper}`];
}

/** What stands in a file of solutions by CBC. */
interface CbcSolution {
  readonly claim: "best" | "found" | "infeasible" | "nothing";
  /** By variable; those that are not in the file are 0. */
  readonly values: Float64Array;
}

/** Reads what CBC writes with `-solution`: a line with the status, and a line a variable that is not 0. */
export function cbcSolution(text: string, variableCount: number): CbcSolution {
  const [status, ...lines] = text.split("\n");
  const values = new Float64Array(variableCount);
  for (const line of lines) {
    const found = /\sx(\d+)\s+(\S+)/.exec(line);
    if (found !== null) values[Number(found[1])] = Number(found[2]);
  }
  return { claim: claimOf(status), values };
}

function claimOf(status: string): CbcSolution["claim"] {
  if (status.startsWith("Optimal")) return "best";
  if (/^(integer )?infeasible/i.test(status)) return "infeasible";
  return status.startsWith("Stopped") && !status.includes("no integer solution") ? "found" : "nothing";
}
