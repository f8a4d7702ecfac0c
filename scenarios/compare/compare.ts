import { exact } from "../../src/decimal.ts";
import type { ComparedScenario, Comparison, Difference } from "../../src/comparison/schema.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import { compareIds } from "../../src/order.ts";
import { type Maker, sealed } from "../../src/proposal/content.ts";
import type { Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import type { Area, Round } from "../../src/round/round.ts";
import type { Change } from "../../src/scenario/schema.ts";
import { comparedApplications, grantsOf, isAffected } from "./applications.ts";

/** A round, changed or as it is, with its proposal. */
export interface Contender {
  readonly name: string;
  /** The scenario's fingerprint; undefined for the round as it is. */
  readonly hash: string | undefined;
  readonly changes: readonly Change[];
  readonly round: Round;
  readonly proposal: Proposal;
}

/**
 * Two to six proposals on one round side by side; the first is what the others are held against. It only reads what the
 * proposals say.
 *
 * @param maker who makes it, and the fingerprint of the round that the scenarios change
 */
export function compare(contenders: readonly Contender[], maker: Maker): Comparison {
  const applications = comparedApplications(contenders);
  const scenarios = contenders.map(comparedScenario);
  return sealed(
    {
      scenarios,
      differences: contenders.map((one) => differenceOf(contenders[0], one)),
      areas: areasOf(contenders),
      years: yearsOf(contenders),
      applications: applications.filter((one) => isAffected(contenders, one)),
      dropped: contenders.flatMap((contender, scenario) => {
        const grown = contender.round.scheme.cap - contenders[0].round.scheme.cap;
        if (grown <= 0) return [];
        return applications.flatMap(({ application, area, awards, turns }) => {
          const [before, after] = [awards[0], awards[scenario]];
          if (turns[scenario] !== "out" || before === null || after === null) return [];
          return [{ scenario, application, area, before: before.amount, grown, reasons: after.reasons }];
        });
      }),
    },
    maker,
  );
}

function comparedScenario({ name, hash, changes, round, proposal }: Contender): ComparedScenario {
  const common = {
    name,
    ...(hash !== undefined && { scenario: hash }),
    round: proposal.made.round,
    changes: [...changes],
    cap: round.scheme.cap,
  };
  if (proposal.status === "infeasible") {
    return { status: proposal.status, ...common, conflicts: proposal.conflicts };
  }
  const { status, totals, awards } = proposal;
  const committed = toKroner(sumKroner(proposal.areas.map((area) => area.committed)));
  const granted = grantedOf(proposal);
  const count = (outcome: (typeof awards)[number]["outcome"]) =>
    awards.filter((award) => award.outcome === outcome).length;
  return {
    status,
    ...common,
    unused: totals.unused,
    value: totals.value,
    bound: totals.bound,
    committed,
    granted,
    left: round.scheme.cap - committed - granted,
    outcomes: {
      granted: count("granted"),
      reduced: count("reduced"),
      declined: count("declined"),
      dismissed: count("dismissed"),
    },
  };
}

function grantedOf(proposal: SolvedProposal): number {
  return toKroner(sumKroner(proposal.areas.map((area) => area.granted)));
}

function differenceOf(first: Contender, other: Contender): Difference {
  const [before, after] = [first.proposal, other.proposal];
  if (before.status === "infeasible" || after.status === "infeasible") return null;
  const [had, has] = [grantsOf(first), grantsOf(other)];
  const pairs = [...new Set([...had.keys(), ...has.keys()])].map((id): readonly [number, number] => [
    had.get(id) ?? 0,
    has.get(id) ?? 0,
  ]);
  const moved = (wanted: (earlier: number, later: number) => boolean) => {
    const those = pairs.filter(([earlier, later]) => wanted(earlier, later));
    const kroner = toKroner(sumKroner(those.map(([earlier, later]) => Math.abs(later - earlier))));
    return { applications: those.length, kroner };
  };
  return {
    cap: other.round.scheme.cap - first.round.scheme.cap,
    granted: grantedOf(after) - grantedOf(before),
    unused: after.totals.unused - before.totals.unused,
    value: exact(after.totals.value).minus(exact(before.totals.value)).toFixed(),
    in: moved((earlier, later) => earlier === 0 && later > 0),
    out: moved((earlier, later) => earlier > 0 && later === 0),
    more: moved((earlier, later) => earlier > 0 && later > earlier),
    less: moved((earlier, later) => later > 0 && later < earlier),
  };
}

function areasOf(contenders: readonly Contender[]): Comparison["areas"] {
  const names = new Map(
    contenders.flatMap(({ round }) => round.scheme.areas.map(({ id, name }) => [id, name] as const)),
  );
  return [...names]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([area, name]) => ({
      area,
      name,
      figures: contenders.map(({ round, proposal }) => {
        const rules = round.scheme.areas.find(({ id }) => id === area);
        const totals = proposal.areas.find((one) => one.area === area);
        return rules === undefined || totals === undefined ? null : areaFigures(rules, totals);
      }),
    }));
}

function areaFigures(
  { minimum, maximum }: Area,
  { committed, granted, unused, projects }: SolvedProposal["areas"][number],
) {
  return { minimum, ...(maximum !== undefined && { maximum }), committed, granted, unused, projects };
}

function yearsOf(contenders: readonly Contender[]): Comparison["years"] {
  const years = new Set(contenders.flatMap(({ proposal }) => proposal.years.map(({ year }) => year)));
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      figures: contenders.map(({ proposal }) => {
        const totals = proposal.years.find((one) => one.year === year);
        if (totals === undefined) return null;
        const { ceiling, committed, granted, left, reservation = false } = totals;
        return {
          ...(ceiling !== undefined && { ceiling }),
          committed,
          granted,
          ...(left !== undefined && { left }),
          reservation,
        };
      }),
    }));
}
