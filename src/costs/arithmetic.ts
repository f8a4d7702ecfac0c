import { canonicalText } from "../canonical.ts";
import { fractionBy, fractionOf, partOf } from "../fraction.ts";
import { sumKroner } from "../kroner.ts";
import { compareIds } from "../order.ts";
import type { ApplicationCost, CostRule, CostRules } from "../round/schema.ts";
import type { CostArithmetic, CostContext } from "./context.ts";
import { expenseLines, postLines } from "./expense-lines.ts";
import type { CostLine } from "./schema.ts";
import { supportLines } from "./support-lines.ts";

/** The lines of a year, or the day whose basic amount the table lacks. */
export type Arithmetic =
  | { readonly ok: true; readonly lines: readonly CostLine[]; readonly provisional: boolean }
  | { readonly ok: false; readonly day: string };

/**
 * How an assessed amount follows from the costs of a year: the lines, which add up to it. Costs come in the order of their
 * rules' ids, own financing last.
 */
export function arithmeticOf(costs: readonly ApplicationCost[], context: CostContext): Arithmetic {
  const { rules, year } = context;
  const byId = new Map(rules.rules.map((rule) => [rule.id, rule]));
  const sorted = [...costs].sort(
    (a, b) => compareIds(a.cost, b.cost) || compareIds(canonicalText(a), canonicalText(b)),
  );
  const parts: (CostArithmetic & { readonly cost: string })[] = [];
  let provisional = false;
  for (const cost of sorted) {
    const rule = byId.get(cost.cost);
    // A round that was found valid names no other rules.
    if (rule === undefined) continue;
    if (rule.kind === "excluded" || !context.applies(rule)) {
      parts.push({ cost: rule.id, costs: 0n, lines: [notCovered(cost, rule)] });
      continue;
    }
    switch (rule.kind) {
      case "participant-support": {
        const support = supportLines(cost, rule, year, context);
        if (!support.ok) return support;
        provisional ||= support.provisional;
        parts.push({ cost: rule.id, ...support });
        break;
      }
      case "post":
        parts.push({ cost: rule.id, ...postLines(cost, rule) });
        break;
      case "expense":
        parts.push({ cost: rule.id, ...expenseLines(cost, rule) });
        break;
    }
  }
  const lines = parts.flatMap((part) => [...part.lines]);
  return { ok: true, lines: [...lines, ...ownFinancingLine(parts, rules)], provisional };
}

function notCovered(cost: ApplicationCost, rule: CostRule): CostLine {
  return {
    line: "not-covered",
    cost: rule.id,
    why: rule.kind === "excluded" ? "excluded" : "other-applications",
    ...(cost.amount !== undefined && { costs: cost.amount }),
    amount: 0,
  };
}

/** What the applicant must bear is taken from what is covered, where the costs do not leave room for it already. */
function ownFinancingLine(
  parts: readonly (CostArithmetic & { readonly cost: string })[],
  { ownFinancing }: CostRules,
): CostLine[] {
  if (ownFinancing === undefined) return [];
  const about = parts.filter(({ cost }) => ownFinancing.costs?.includes(cost) ?? true);
  const costs = about.reduce((sum, part) => sum + part.costs, 0n);
  const covered = sumKroner(about.flatMap(({ lines }) => lines.map(({ amount }) => amount)));
  const share = ownFinancing.share === undefined ? 0n : costs - partOf(costs, rest(ownFinancing.share));
  const sum = BigInt(ownFinancing.sum ?? 0);
  const own = share > sum ? share : sum;
  const room = costs > own ? costs - own : 0n;
  const amount = covered > room ? room - covered : 0n;
  return [
    {
      line: "own-financing",
      costs: Number(costs),
      own: Number(own),
      covered: Number(covered),
      amount: Number(amount),
    },
  ];
}

/** 1 less a share. */
function rest(share: number | string) {
  const { numerator, denominator } = fractionOf(share);
  return fractionBy(denominator - numerator, denominator);
}
