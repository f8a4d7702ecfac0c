import { grouped } from "./grouped.ts";
import { columnOf } from "./choices.ts";
import { type ColumnChoice, dayOrders, type Question, type Reading, units } from "./import.ts";

/** What is unclear in one column. */
export interface QuestionGroup {
  readonly column: string;
  readonly questions: readonly Question[];
  /** What would settle all of it at once. */
  readonly byColumn: Question["byColumn"];
}

/** Questions by column, in the order they are asked. */
export function questionGroups(questions: readonly Question[]): readonly QuestionGroup[] {
  return [...grouped(questions, ({ column }) => column)].map(([column, some]) => ({
    column,
    questions: some,
    byColumn: some.flatMap((one) => one.byColumn ?? []).at(0),
  }));
}

export interface Settled {
  readonly readings: readonly Reading[];
  readonly columns: readonly ColumnChoice[];
}

/** What has been answered, as the service is told it. What holds for a whole column goes before its cells. */
export function settledBy(answers: ReadonlyMap<string, string>): Settled {
  const columns = [...answers].flatMap(([place, value]): readonly ColumnChoice[] => {
    if (columnOf(place) !== place) return [];
    const unit = units.find((one) => one === value);
    const days = dayOrders.find((one) => one === value);
    if (unit !== undefined) return [{ column: place, unit }];
    return days === undefined ? [] : [{ column: place, days }];
  });
  const settled = new Set(columns.map(({ column }) => column));
  const readings = [...answers]
    .filter(([place]) => columnOf(place) !== place && !settled.has(columnOf(place)))
    .map(([cell, value]) => ({ cell, value }));
  return { readings, columns };
}
