/** The letters that spreadsheets name a column by: A is column 0. */
export function columnName(index: number): string {
  let name = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** The column of its letters, from 0 on: the other way round of `columnName`. */
export function columnOf(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `C7`, of the column and the row from 0 on. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
