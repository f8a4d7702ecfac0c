import type { NamedRoundDocument } from "../../../src/kinds/schema.ts";
import { message } from "../../../src/reasons/codes.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import { type Expected, type ExpectedAward, type Stated } from "./expected.ts";
import { frameIn, inYear } from "./frames.ts";

/** K6. */
export function expectedByName(round: NamedRoundDocument, stated: Stated): Expected {
  const { scheme, recipients } = round;
  const later = recipients.flatMap(({ amounts }) =>
    Object.keys(amounts)
      .map(Number)
      .filter((year) => inYear(amounts, year) > 0n),
  );
  const years = [...new Set([scheme.year, ...later])].toSorted((a, b) => a - b);
  const findings = recipients.flatMap(({ id, amounts }) =>
    years.flatMap((year): Finding[] => {
      const [amount, fixed] = [stated.amountOf(id, year), inYear(amounts, year)];
      if (amount === fixed) return [];
      const figures = { stated: shown(amount), expected: shown(fixed) };
      return [finding(stated.placeOf(id, year), "K6", "kroner-differ", figures)];
    }),
  );
  return {
    awards: new Map(recipients.map((one) => [one.id, awardOf(one, years, scheme.year)])),
    years: years.map((year) => {
      const frame = frameIn(round, year);
      const claimed = recipients.reduce((sum, { amounts }) => sum + inYear(amounts, year), 0n);
      return { year, ...(frame !== undefined && { frame: shown(frame) }), claimed: shown(claimed) };
    }),
    ties: [],
    findings,
  };
}

function awardOf(
  { amounts }: NamedRoundDocument["recipients"][number],
  years: readonly number[],
  schemeYear: number,
): ExpectedAward {
  const own = years.filter((year) => inYear(amounts, year) > 0n);
  const now = shown(inYear(amounts, schemeYear));
  const later = own
    .filter((year) => year > schemeYear)
    .reduce((sum, year) => sum + inYear(amounts, year), 0n);
  return {
    outcome: own.length > 0 ? "granted" : "declined",
    years: own,
    arithmetic: own.map((year) => ({ step: "named", year, amount: shown(inYear(amounts, year)) })),
    reasons: [
      now > 0
        ? message("named-in-budget", { amount: now, year: schemeYear })
        : message("nothing-named", { year: schemeYear }),
      ...(later > 0n ? [message("later-years-forecast", { amount: shown(later) })] : []),
    ],
  };
}
