import { exact } from "../../src/decimal.ts";
import { compareIds } from "../../src/order.ts";
import type { Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Stress, StressedYear } from "../../src/stress/schema.ts";
import { ratio } from "../ratio.ts";
import { continuationRound } from "./continuation.ts";

/** Less money in a later year: kroner less, or per cent less. */
export interface Cut {
  readonly year: number;
  readonly by?: number | undefined;
  readonly byPercent?: string | undefined;
}

/** Makes the proposal of a round; it is found, proven and checked elsewhere. */
export type MakeProposal = (document: RoundDocument) => Promise<Proposal>;

/** By year: what is bound, and what room there is. */
export function yearsOf({ years }: SolvedProposal): Stress["years"] {
  return years.map(({ year, ceiling, committed, granted, reservation = false }) => {
    const both = BigInt(committed) + BigInt(granted);
    return {
      year,
      ...(ceiling !== undefined && { ceiling, room: Number(BigInt(ceiling) - both) }),
      committed,
      granted,
      ...(ceiling !== undefined && ceiling > 0 && { bound: ratio(both, BigInt(ceiling)) }),
      reservation,
    };
  });
}

/**
 * What less money in a later year would do: who among the projects that this proposal lets continue would lose, and what
 * it costs to share out today so that nobody does.
 */
export async function stressed(
  document: RoundDocument,
  proposal: SolvedProposal,
  cut: Cut,
  make: MakeProposal,
): Promise<StressedYear> {
  const { year } = cut;
  const figures = proposal.years.find((one) => one.year === year);
  const committed = figures?.committed ?? 0;
  const before = figures?.ceiling ?? committed + (figures?.granted ?? 0);
  const after = lessBy(before, cut);
  const common = { year, before, after, commitmentsAbove: Math.max(0, committed - after) };
  const risk = await atRisk(document, proposal, year, Math.max(after, committed), make);
  return { ...common, ...risk, known: await ifKnown(document, proposal, year, after, make) };
}

/** Kroner that are left, not below 0; per cent are exact and rounded down to whole kroner. */
function lessBy(before: number, { by, byPercent }: Cut): number {
  if (by !== undefined) return Math.max(0, before - by);
  const left = exact(before).times(
    exact(100)
      .minus(exact(byPercent ?? "0"))
      .times("0.01"),
  );
  return Math.max(0, left.floor().toNumber());
}

async function atRisk(
  document: RoundDocument,
  proposal: SolvedProposal,
  year: number,
  cap: number,
  make: MakeProposal,
): Promise<Pick<StressedYear, "status" | "atRisk" | "lost">> {
  const round = continuationRound(document, proposal, year, cap);
  if (round === undefined) return { status: proposal.status, atRisk: [], lost: 0 };
  const answer = await make(round);
  // Nothing but ceilings limits them, and none of those is below the commitments; so something is always possible.
  if (answer.status === "infeasible") return { status: "feasible", atRisk: [], lost: 0 };
  const left = new Map(
    answer.awards.map(({ application, amounts }) => [application, amounts[String(year)] ?? 0]),
  );
  const areas = new Map(document.applications.map(({ id, area }) => [id, area]));
  const losing = proposal.awards.flatMap(({ application, amounts, score }) => {
    const forecast = amounts[String(year)] ?? 0;
    const rest = left.get(application) ?? 0;
    return rest < forecast
      ? [{ application, area: areas.get(application) ?? "", score, forecast, left: rest }]
      : [];
  });
  return {
    status: answer.status,
    atRisk: losing.sort((a, b) => compareIds(a.area, b.area) || compareIds(a.application, b.application)),
    lost: losing.reduce((sum, { forecast, left: rest }) => sum + forecast - rest, 0),
  };
}

async function ifKnown(
  document: RoundDocument,
  proposal: SolvedProposal,
  year: number,
  ceiling: number,
  make: MakeProposal,
): Promise<StressedYear["known"]> {
  const { scheme } = document;
  const laterCaps = { ...scheme.laterCaps, [String(year)]: ceiling };
  const answer = await make({ ...document, scheme: { ...scheme, laterCaps } });
  if (answer.status === "infeasible") return null;
  const now = String(scheme.year);
  const had = new Map(proposal.awards.map(({ application, amounts }) => [application, amounts[now] ?? 0]));
  return {
    status: answer.status,
    ceiling,
    value: exact(answer.totals.value).minus(exact(proposal.totals.value)).toFixed(),
    unused: answer.totals.unused - proposal.totals.unused,
    changed: answer.awards.flatMap(({ application, amounts }) => {
      const [earlier, later] = [had.get(application) ?? 0, amounts[now] ?? 0];
      return earlier === later ? [] : [{ application, before: earlier, after: later }];
    }),
  };
}
