import fc from "fast-check";
import { expect, test } from "vitest";
import { readAmount } from "../../../src/written/read-amount.ts";
import { runs } from "../../kit/seed.ts";

const amount = (kroner: number) => ({ kind: "amount", amount: kroner });
const unclear = (...readings: number[]) => ({ kind: "unclear", readings });

test.each([
  ["1 300", "thousands", amount(1_300_000)],
  ["1300,5", "thousands", amount(1_300_500)],
  ["1,300", "thousands", unclear(1_300, 1_300_000)],
  ["1.300.000", "thousands", amount(1_300_000_000)],
  ["1,3", "millions", amount(1_300_000)],
  ["52", "millions", amount(52_000_000)],
  ["52", "kroner", amount(52)],
  ["1.234", "kroner", amount(1_234)],
  ["1,5", "kroner", { kind: "none" }],
  ["0", "thousands", amount(0)],
  // A unit that is written goes before the column's.
  ["1,3 mill.", "thousands", amount(1_300_000)],
  ["750 tusen", "millions", amount(750_000)],
  // Kroner in a column of thousands: one of them is wrong.
  ["kr 1 300", "thousands", unclear(1_300, 1_300_000)],
  ["0,0005", "thousands", { kind: "none" }],
  ["", "thousands", { kind: "empty" }],
] as const)("%s in a column of %s", (text, said, expected) => {
  expect(readAmount(text, said)).toEqual(expected);
});

/** Ways to write whole kroner, each with whether anybody could read it as another amount. */
function written(kroner: number, way: number): string {
  const grouped = (mark: string) => String(kroner).replace(/\B(?=(\d{3})+$)/gu, mark);
  const millions = (mark: string) =>
    `${Math.floor(kroner / 1_000_000)}${mark}${String(kroner % 1_000_000).padStart(6, "0")}`.replace(
      /[.,]?0+$/u,
      "",
    ) || "0";
  const ways = [
    String(kroner),
    grouped(" "),
    grouped("\u00a0"),
    grouped("."),
    grouped(","),
    `kr ${grouped(" ")}`,
    `${grouped(".")},00`,
    `${grouped(" ")},-`,
    `${grouped(" ")} kroner`,
    `NOK ${grouped(",")}.00`,
    `${millions(",")} mill.`,
    millions(","),
  ];
  return ways[way];
}

test("whatever way whole kroner are written, they are read as they are, or asked about; never as another amount", () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(5_000), fc.nat(2_000_000_000)), fc.nat(11), (kroner, way) => {
      // A bare number of 1,000 and more is kroner, so that nobody writes milliards in millions without saying so.
      fc.pre(way < 11 || kroner < 1_000_000_000);
      const read = readAmount(written(kroner, way));
      if (read.kind === "amount") expect(read.amount).toBe(kroner);
      // Millions that were cut short may be read as kroner too, and are so only where they are asked about.
      else if (read.kind === "unclear") expect(read.readings).toContain(kroner);
      else throw new Error(`${written(kroner, way)} was read as ${read.kind}.`);
    }),
    runs(2000),
  );
});
