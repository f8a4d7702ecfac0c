import {
  type Fraction,
  fractionBy,
  fractionOf,
  fractionText,
  lesser,
  one,
  partOf,
  product,
} from "../fraction.ts";
import { sumKroner } from "../kroner.ts";
import type { ApplicationCost, SupportRule } from "../round/schema.ts";
import type { CostArithmetic, CostContext } from "./context.ts";
import type { CostLine } from "./schema.ts";

type SupportLine = Extract<CostLine, { line: "support" }>;

/** Participants who are covered alike. */
interface Group {
  readonly participants: number;
  readonly age: SupportLine["age"];
  /** G a participant and year: what is covered, and what is paid. */
  readonly covered: Fraction;
  readonly paid: Fraction;
}

/** Months in a row that have the same G. */
interface Period {
  readonly firstMonth: number;
  readonly months: number;
  readonly basicAmount: number;
  readonly from: string;
  readonly provisional: boolean;
}

/**
 * Support to participants: a line for those who are covered alike and the months that have the same G. A participant is
 * covered with the lesser of benefit and ceiling, each with its share for the younger; a month counts a twelfth.
 */
export function supportLines(
  cost: ApplicationCost,
  rule: SupportRule,
  year: number,
  { rules, basicAmount }: CostContext,
):
  | ({ readonly ok: true; readonly provisional: boolean } & CostArithmetic)
  | { readonly ok: false; readonly day: string } {
  const firstMonth = cost.firstMonth ?? 1;
  const months = cost.months ?? 13 - firstMonth;
  const periods: Period[] = [];
  for (let month = firstMonth; month < firstMonth + months; month++) {
    const day = rules.basicAmountOn ?? `${String(month).padStart(2, "0")}-01`;
    const found = basicAmount(`${String(year).padStart(4, "0")}-${day}`);
    if (!found.ok) return found;
    const last = periods.at(-1);
    const { amount, from, provisional } = found;
    if (last?.from === from && last.provisional === provisional) {
      periods.splice(-1, 1, { ...last, months: last.months + 1 });
    } else periods.push({ firstMonth: month, months: 1, basicAmount: amount, from, provisional });
  }
  const groups = groupsOf(cost, rule);
  const lines = groups.flatMap((group) => periods.map((period) => lineOf(rule.id, group, period)));
  const ceiling = sumKroner(lines.map(({ amount }) => amount));
  const paid = groups.flatMap((group) =>
    periods.map((period) => kronerOf(group.participants, group.paid, period)),
  );
  const costs = cost.amount === undefined ? paid.reduce((sum, each) => sum + each, 0n) : BigInt(cost.amount);
  const cut: CostLine[] =
    costs < ceiling
      ? [
          {
            line: "costs-less",
            cost: rule.id,
            costs: Number(costs),
            ceiling: Number(ceiling),
            amount: Number(costs - ceiling),
          },
        ]
      : [];
  return { ok: true, costs, lines: [...lines, ...cut], provisional: lines.some((line) => line.provisional) };
}

function groupsOf({ participants = 0, younger = 0 }: ApplicationCost, rule: SupportRule): Group[] {
  const { ceiling, benefit, younger: limit } = rule;
  const groupOf = (
    number: number,
    age: SupportLine["age"],
    ceilingShare: Fraction,
    benefitShare: Fraction,
  ): Group => {
    const most = product(fractionOf(ceiling), ceilingShare);
    const paid = benefit === undefined ? most : product(fractionOf(benefit), benefitShare);
    return { participants: number, age, covered: lesser(most, paid), paid };
  };
  if (limit === undefined) return participants > 0 ? [groupOf(participants, undefined, one, one)] : [];
  const shareOf = (share: number | string | undefined) => (share === undefined ? one : fractionOf(share));
  return [
    groupOf(participants - younger, { limit: limit.age, younger: false }, one, one),
    groupOf(
      younger,
      { limit: limit.age, younger: true },
      shareOf(limit.ceilingShare),
      shareOf(limit.benefitShare),
    ),
  ].filter((group) => group.participants > 0);
}

function lineOf(cost: string, { participants, age, covered }: Group, period: Period): SupportLine {
  return {
    line: "support",
    cost,
    participants,
    ...(age && { age }),
    basicAmounts: fractionText(covered),
    ...period,
    amount: Number(kronerOf(participants, covered, period)),
  };
}

/** participants × G a year × months / 12 × 1 G, rounded down. */
function kronerOf(participants: number, basicAmounts: Fraction, { months, basicAmount }: Period): bigint {
  const years = product(basicAmounts, fractionBy(BigInt(months), 12n));
  return partOf(BigInt(participants) * BigInt(basicAmount), years);
}
