import {
  compareFractions,
  type Fraction,
  fractionBy,
  fractionOf,
  fractionText,
  one,
  partOf,
  product,
} from "../fraction.ts";
import { sumKroner } from "../kroner.ts";
import type { ApplicationCost, ExpenseRule, PostRule } from "../round/schema.ts";
import type { CostArithmetic } from "./context.ts";
import type { CostLine } from "./schema.ts";

/** A post: what it costs, the part of it that the number of posts allows, and at most a twelfth of the limit a month. */
export function postLines(cost: ApplicationCost, rule: PostRule): CostArithmetic {
  const { amount = 0, firstMonth = 1, months = 13 - firstMonth } = cost;
  const posts = cost.posts === undefined ? one : fractionOf(cost.posts);
  const lines: CostLine[] = [{ line: "costs", cost: rule.id, amount }];
  let covered = posts;
  if (rule.postsAtMost !== undefined && compareFractions(posts, fractionOf(rule.postsAtMost)) > 0) {
    covered = fractionOf(rule.postsAtMost);
    const left = partOf(BigInt(amount), quotient(covered, posts));
    lines.push({
      line: "posts",
      cost: rule.id,
      posts: fractionText(posts),
      postsAtMost: fractionText(covered),
      amount: Number(left - BigInt(amount)),
    });
  }
  if (rule.most !== undefined) {
    const ceiling = partOf(BigInt(rule.most), product(covered, fractionBy(BigInt(months), 12n)));
    const above = coveredBy(lines) - ceiling;
    if (above > 0n) {
      const figures = { most: rule.most, posts: fractionText(covered), months, ceiling: Number(ceiling) };
      lines.push({ line: "post-most", cost: rule.id, ...figures, amount: Number(-above) });
    }
  }
  return { costs: BigInt(amount), lines };
}

/** Any other cost: what it costs, the share of it that is covered, and at most the limit. */
export function expenseLines({ amount = 0 }: ApplicationCost, rule: ExpenseRule): CostArithmetic {
  const lines: CostLine[] = [{ line: "costs", cost: rule.id, amount }];
  const share = rule.share === undefined ? one : fractionOf(rule.share);
  const left = partOf(BigInt(amount), share);
  if (compareFractions(share, one) < 0) {
    const cut = Number(left - BigInt(amount));
    lines.push({ line: "share", cost: rule.id, share: fractionText(share), amount: cut });
  }
  if (rule.most !== undefined && left > BigInt(rule.most)) {
    lines.push({ line: "most", cost: rule.id, most: rule.most, amount: Number(BigInt(rule.most) - left) });
  }
  return { costs: BigInt(amount), lines };
}

function coveredBy(lines: readonly CostLine[]): bigint {
  return sumKroner(lines.map(({ amount }) => amount));
}

/** a / b, for a `b` above 0. */
function quotient(a: Fraction, b: Fraction): Fraction {
  return fractionBy(a.numerator * b.denominator, a.denominator * b.numerator);
}
