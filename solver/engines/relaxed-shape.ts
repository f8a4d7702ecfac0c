import type { Column, Program } from "../program.ts";
import { atLeast, atMost } from "./ties.ts";
import type { Form, ScaledRow, ScaledVariable, Shape } from "./shape.ts";

/**
 * One variable a column: its share k / full, anything between its ends. Beside it one for [k > 0] where some row or the
 * objective gains by more of it, so that what comes out is a relaxation: from k / highest to k / lowest.
 */
export function relaxedShape(program: Program): Shape {
  const variables: ScaledVariable[] = program.columns.map(box);
  const any: Form[] = [];
  const ties: ScaledRow[] = [];
  const gaining = gainingColumns(program);
  for (const [share, { full, lowest, highest, mayBeZero }] of program.columns.entries()) {
    if (!mayBeZero || highest === 0) {
      any.push({ constant: mayBeZero ? 0 : 1, variable: -1, factor: 0 });
    } else if (lowest === highest || !gaining.has(share)) {
      any.push({ constant: 0, variable: share, factor: full / highest });
    } else {
      const yes = variables.push({ lower: 0, upper: 1, whole: false }) - 1;
      any.push({ constant: 0, variable: yes, factor: 1 });
      ties.push(atMost(share, yes, highest / full));
      if (lowest > 0) ties.push(atLeast(share, yes, lowest / full));
    }
  }
  const shares = program.columns.map((_, variable) => ({ constant: 0, variable, factor: 1 }));
  return { variables, shares, any, ties };
}

function box({ full, lowest, highest, mayBeZero }: Column): ScaledVariable {
  return { lower: mayBeZero ? 0 : lowest / full, upper: highest / full, whole: false };
}

/** Columns whose [k > 0] makes room in a row or adds to the objective; for the others k / highest is the best. */
function gainingColumns({ rows, objective }: Program): ReadonlySet<number> {
  const gaining = new Set<number>();
  for (const { terms, lower, upper } of rows) {
    for (const { column, whenAny } of terms) {
      if ((upper !== undefined && whenAny < 0n) || (lower !== undefined && whenAny > 0n)) gaining.add(column);
    }
  }
  for (const { column, whenAny } of objective.terms) if (whenAny > 0n) gaining.add(column);
  return gaining;
}
