import type { Difference, DifferentGrant } from "../../../src/difference/schema.ts";
import { exact } from "../../../src/decimal.ts";
import { compareIds } from "../../../src/order.ts";
import type { Round } from "../../../src/round/round.ts";
import { formatAmount, formatPoints } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { applicationOf } from "./lookup.ts";
import type { ReportPart } from "./report.ts";
import type { Column, Row } from "./table.ts";

/**
 * Who comes in, falls out, and gets more or less, with both amounts; in each group by score from the highest, then by id.
 * Nothing where nobody does.
 *
 * @param headings of the amounts before and after
 */
export function differenceTable(
  round: Round,
  difference: Difference,
  headings: { readonly before: string; readonly after: string },
  language: Language,
): ReportPart[] {
  const terms = termsIn(language);
  const columns: Column[] = [
    { heading: "", align: "left" },
    { heading: terms.score, align: "right" },
    { heading: terms.area, align: "left" },
    { heading: terms.application, align: "left" },
    { heading: terms.applicant, align: "left", shortest: 14 },
    { heading: headings.before, align: "right" },
    { heading: headings.after, align: "right" },
  ];
  const rowsOf = (label: string, grants: readonly DifferentGrant[]): Row[] =>
    [...grants].sort(highestFirst).map(({ application, score, before, after }) => {
      const { area, applicant } = applicationOf(round, application);
      return {
        cells: [
          label,
          formatPoints(score, language),
          area,
          application,
          applicant.name,
          amount(before),
          amount(after),
        ],
      };
    });
  const amount = (kroner: number) => (kroner === 0 ? "–" : formatAmount(kroner, language));
  const rows = [
    ...rowsOf(terms.comesIn, difference.in),
    ...rowsOf(terms.fallsOut, difference.out),
    ...rowsOf(terms.getsMore, difference.more),
    ...rowsOf(terms.getsLess, difference.less),
  ];
  return rows.length === 0 ? [] : [{ kind: "table", columns, rows }];
}

function highestFirst(a: DifferentGrant, b: DifferentGrant): number {
  return exact(b.score).comparedTo(exact(a.score)) || compareIds(a.application, b.application);
}

/** A change of kroner or of a number with its sign: "+1 300 000". */
export function signedAmount(change: number, language: Language): string {
  return change > 0 ? `+${formatAmount(change, language)}` : formatAmount(change, language);
}

/** A change of points with its sign. */
export function signedPoints(change: string, language: Language): string {
  const written = formatPoints(change, language);
  return exact(change).greaterThan(0) ? `+${written}` : written;
}
