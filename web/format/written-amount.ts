import type { Figures } from "./figures.ts";

const tenthOfMillion = 100_000;
const million = 1_000_000;

/** An amount as it stands in a field that can be written in: `51,5 mill.` where that is the whole of it, else every krone. */
export function writtenAmount(amount: number, figures: Figures): string {
  const isShort = amount >= million && amount % tenthOfMillion === 0;
  return isShort ? figures.millions(amount) : figures.kroner(amount);
}
