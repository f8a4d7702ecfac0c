import type { ApplicationCost, CostRule, RoundDocument } from "../../../src/round/schema.ts";

/**
 * What the rules of the made-up rounds in properties.test.ts come to, worked out from docs/eligible-costs.md alone: everything
 * in whole numbers of `unit` parts, which is a multiple of every denominator that is drawn there.
 */
const unit = 10n * 10n * 3n * 3n * 7n * 7n * 12n;

/** G from January 2027 and from May 2027, the last that is known. */
const [earlier, later] = [136_549n, 150_001n];

interface Worked {
  readonly cost: string;
  readonly costs: bigint;
  readonly covered: bigint;
}

export function expectedAmount(document: RoundDocument, id: string, year: number): number {
  const { costs: rules } = document.scheme;
  const application = document.applications.find((one) => one.id === id);
  const worked = (application?.costs?.[String(year)] ?? []).map((cost): Worked => {
    const rule = rules?.rules.find((one) => one.id === cost.cost);
    return { cost: cost.cost, ...(rule ? workedOut(cost, rule, year, rules?.basicAmountOn) : nothing) };
  });
  const all = sum(worked.map(({ covered }) => covered));
  const own = rules?.ownFinancing;
  if (own === undefined) return Number(all);
  const about = worked.filter(({ cost }) => own.costs === undefined || own.costs.includes(cost));
  const costs = sum(about.map((one) => one.costs));
  const covered = sum(about.map((one) => one.covered));
  const byShare = (costs * units(own.share ?? 0)) / unit;
  const share = byShare * unit < costs * units(own.share ?? 0) ? byShare + 1n : byShare;
  const least = max(share, BigInt(own.sum ?? 0));
  const atMost = max(costs - least, 0n);
  return Number(all - covered + min(covered, atMost));
}

const nothing = { costs: 0n, covered: 0n };

function workedOut(cost: ApplicationCost, rule: CostRule, year: number, day: string | undefined) {
  const given = BigInt(cost.amount ?? 0);
  switch (rule.kind) {
    case "participant-support": {
      const young = BigInt(cost.younger ?? 0);
      const groups = [
        { people: BigInt(cost.participants ?? 0) - young, ceilingShare: unit, benefitShare: unit },
        {
          people: young,
          ceilingShare: units(rule.younger?.ceilingShare ?? 1),
          benefitShare: units(rule.younger?.benefitShare ?? 1),
        },
      ];
      let [covered, paid] = [0n, 0n];
      for (const { people, ceilingShare, benefitShare } of groups) {
        const most = units(rule.ceiling) * ceilingShare;
        const benefit = rule.benefit === undefined ? most : units(rule.benefit) * benefitShare;
        for (const { months, basicAmount } of periodsOf(cost, year, day)) {
          const part = (each: bigint) => (people * months * basicAmount * each) / (12n * unit * unit);
          covered += part(min(most, benefit));
          paid += part(benefit);
        }
      }
      const costs = cost.amount === undefined ? paid : given;
      return { costs, covered: min(covered, costs) };
    }
    case "post": {
      const posts = units(cost.posts ?? 1);
      const counted = rule.postsAtMost === undefined ? posts : min(posts, units(rule.postsAtMost));
      const left = posts === 0n ? given : (given * counted) / posts;
      // The drawn posts last the whole year.
      const most = rule.most === undefined ? left : (BigInt(rule.most) * counted) / unit;
      return { costs: given, covered: min(left, most) };
    }
    case "expense": {
      const left = (given * units(rule.share ?? 1)) / unit;
      return { costs: given, covered: min(left, BigInt(rule.most ?? left)) };
    }
    case "excluded":
      return nothing;
  }
}

/** Months before May and from May, each with its G; one of them where a day of the year says which. */
function periodsOf({ firstMonth = 1, months = 12 }: ApplicationCost, year: number, day: string | undefined) {
  const before = BigInt(Math.max(0, Math.min(5, firstMonth + months) - firstMonth));
  const first = year === 2027 ? earlier : later;
  if (day !== undefined) return [{ months: BigInt(months), basicAmount: day === "01-01" ? first : later }];
  return [
    { months: before, basicAmount: first },
    { months: BigInt(months) - before, basicAmount: later },
  ];
}

/** A share or a number as so many parts of `unit`. */
function units(value: number | string): bigint {
  const [numerator, denominator = "1"] = String(value).split("/");
  return (BigInt(Math.round(Number(numerator) * 10)) * unit) / (10n * BigInt(denominator));
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);
const min = (a: bigint, b: bigint) => (a < b ? a : b);
const max = (a: bigint, b: bigint) => (a > b ? a : b);
