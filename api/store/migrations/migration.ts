/**
 * One step forward of the tables. What has been applied anywhere is never edited: a change is a new migration. Its checksum
 * is kept with it, and a changed one is refused.
 */
export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  readonly name: string;
  /** Statements, run in one transaction as the owner of the schema, which is first in the search path. */
  readonly sql: string;
}
