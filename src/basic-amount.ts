/**
 * The basic amount of the National Insurance Scheme (folketrygdens grunnbeløp, 1 G). It is changed from 1 May, and the new
 * amount becomes known some weeks later, with effect back to that day.
 */

export interface BasicAmount {
  /** The day (yyyy-mm-dd) it holds from. */
  readonly from: string;
  /** 1 G in kroner. */
  readonly amount: number;
  /** The day it became known; without it, the day it holds from. */
  readonly known?: string | undefined;
}

/** 1 G by the day it holds from. Only of 2026 the day it became known is recorded; it plays a part in that year's rounds. */
export const basicAmounts: readonly BasicAmount[] = [
  { from: "2017-05-01", amount: 93_634 },
  { from: "2018-05-01", amount: 96_883 },
  { from: "2019-05-01", amount: 99_858 },
  { from: "2020-05-01", amount: 101_351 },
  { from: "2021-05-01", amount: 106_399 },
  { from: "2022-05-01", amount: 111_477 },
  { from: "2023-05-01", amount: 118_620 },
  { from: "2024-05-01", amount: 124_028 },
  { from: "2025-05-01", amount: 130_160 },
  { from: "2026-05-01", amount: 136_549, known: "2026-06-04" },
];

/** What 1 G is on a day, as far as it is known. */
export type BasicAmountFound =
  | {
      readonly ok: true;
      readonly from: string;
      readonly amount: number;
      /** Whether the amount of a later 1 May, not known yet, will take its place. */
      readonly provisional: boolean;
    }
  | {
      readonly ok: false;
      /** The day that the table should have an amount for. */
      readonly day: string;
    };

/**
 * 1 G on `day` as it is known on `knownOn`: until a new amount is known, the last one counts. A table that lacks an amount
 * which should be known has none, rather than an old one in its place.
 *
 * @param day yyyy-mm-dd, as is `knownOn`
 * @param table basic amounts, each with another day that it holds from
 */
export function basicAmountOn(day: string, knownOn: string, table: readonly BasicAmount[]): BasicAmountFound {
  const known = table
    .filter(({ from, known: since = from }) => from <= day && since <= knownOn)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  const wanted = day < knownOn ? day : knownOn;
  const isThere = table.some(({ from }) => lastFirstOfMay(wanted) <= from && from <= wanted);
  if (known === undefined || !isThere) return { ok: false, day: wanted };
  const { from, amount } = known;
  return { ok: true, from, amount, provisional: from < lastFirstOfMay(day) };
}

/** The last 1 May on or before a day. */
function lastFirstOfMay(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < "05-01" ? 1 : 0);
  return `${String(year).padStart(4, "0")}-05-01`;
}
