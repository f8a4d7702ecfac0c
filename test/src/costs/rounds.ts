import type {
  ApplicationCost,
  ApplicationDocument,
  CostRules,
  RoundDocument,
} from "../../../src/round/schema.ts";
import { readRound } from "../../../src/round/read.ts";
import { asking, tiny } from "../../solver/tiny-rounds.ts";

/** A made-up round of one application "p" in area "a" with costs; the year is 2018 and 5,000,000 kroner are asked for. */
export function roundOfCosts(
  costs: CostRules | undefined,
  applied: Readonly<Record<string, readonly ApplicationCost[]>>,
  more: Partial<ApplicationDocument> = {},
): RoundDocument {
  const years = Object.entries(applied).map(([year, items]): [string, ApplicationCost[]] => [
    year,
    [...items],
  ]);
  const costsOf = years.length === 0 ? {} : { costs: Object.fromEntries(years) };
  return valid(
    tiny({
      scheme: { year: 2018, cap: 9_000_000, ...(costs && { costs }) },
      applications: [asking("p", { "2018": 5_000_000, "2019": 5_000_000 }, 3, { ...more, ...costsOf })],
    }),
  );
}

/** The document as it was read; a table with a slip in it is told so. */
export function valid(document: RoundDocument): RoundDocument {
  return validText(JSON.stringify(document));
}

/** As `valid`, of a JSON text. */
export function validText(text: string): RoundDocument {
  const reading = readRound(JSON.parse(text));
  if (reading.ok) return reading.document;
  throw new Error(`No valid round: ${reading.faults.map(({ path, code }) => `${path} ${code}`).join("; ")}`);
}
