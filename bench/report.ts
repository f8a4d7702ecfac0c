import type { ContenderName } from "./contenders/contender.ts";
import { disagreements } from "./agreement.ts";
import { type Goal, goalsOf, type Memory } from "./goals.ts";
import { finished, measuredOf, type MeasuredRound, medianOf, ratioTo, titleOf, worstOf } from "./measure.ts";
import { greatest, median, sum } from "./statistics.ts";

/** Where and how a run was made. */
interface Circumstances {
  /** A line each. */
  readonly lines: readonly string[];
  readonly names: readonly ContenderName[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A run for people: the same for the terminal and for the file. */
export interface Report {
  readonly circumstances: readonly string[];
  readonly summary: Table;
  readonly goals: Table;
  readonly rounds: Table;
  /** A sentence each. */
  readonly disagreements: readonly string[];
  readonly unproven: readonly string[];
  readonly memory: readonly string[];
}

export function reportOf(
  results: readonly MeasuredRound[],
  memory: readonly Memory[],
  { lines, names }: Circumstances,
): Report {
  return {
    circumstances: lines,
    summary: summaryTable(results, names),
    goals: goalTable(goalsOf(results, memory)),
    rounds: roundTable(results, names),
    disagreements: results.flatMap(disagreements),
    unproven: results.flatMap(unprovenOf),
    memory: memory.map(
      ({ title, megabytes }) =>
        `${title}: ${megabytes === undefined ? "the process failed" : `${megabytes.toFixed(0)} MB`}`,
    ),
  };
}

const others = (names: readonly ContenderName[]) => names.filter((name) => name !== "fordel");

function roundTable(results: readonly MeasuredRound[], names: readonly ContenderName[]): Table {
  const own = names.includes("fordel");
  return {
    headings: [
      "round",
      "applications",
      ...(own ? ["fordel ms", "slowest", "search", "verify", "proof kB"] : []),
      ...others(names).map((name) => `${name} ms`),
      ...(own ? others(names).map((name) => `fordel / ${name}`) : []),
    ],
    rows: results.map((result) => [
      result.round.name,
      String(result.round.applications),
      ...(own ? fordelCells(result) : []),
      ...others(names).map((name) => timeCell(result, name)),
      ...(own ? others(names).map((name) => ratioCell(ratioTo(result, name))) : []),
    ]),
  };
}

function fordelCells(result: MeasuredRound): string[] {
  const parts = (measuredOf(result, "fordel")?.runs ?? []).flatMap((run) => run.parts ?? []);
  const proof = median(parts.map(({ proofBytes }) => proofBytes));
  return [
    timeCell(result, "fordel"),
    milliseconds(worstOf(result, "fordel")),
    milliseconds(median(parts.flatMap(({ search }) => search ?? []))),
    milliseconds(median(parts.map(({ verify }) => verify))),
    proof === undefined ? "–" : (proof / 1000).toFixed(1),
  ];
}

/** What did not finish is shown with the time after which it was given up. */
function timeCell(result: MeasuredRound, name: ContenderName): string {
  const measured = measuredOf(result, name);
  if (measured === undefined) return "–";
  if (!finished(measured)) return `none in ${milliseconds(measured.first.milliseconds)}`;
  return milliseconds(medianOf(result, name));
}

function summaryTable(results: readonly MeasuredRound[], names: readonly ContenderName[]): Table {
  const groups = new Map<string, MeasuredRound[]>();
  for (const result of results) {
    const { part, applications } = result.round;
    const group = part === "generated" || part === "hard" ? `${part} ${applications}` : part;
    groups.set(group, [...(groups.get(group) ?? []), result]);
  }
  return {
    headings: ["rounds", "who", "finished", "median ms", "slowest ms", "sum ms", "fordel / it", "worst"],
    rows: [...groups].flatMap(([group, members]) => names.map((name) => summaryRow(group, members, name))),
  };
}

function summaryRow(group: string, members: readonly MeasuredRound[], name: ContenderName): string[] {
  const times = members.flatMap((result) => medianOf(result, name) ?? []);
  const ratios = name === "fordel" ? [] : members.flatMap((result) => ratioTo(result, name) ?? []);
  return [
    group,
    name,
    `${times.length} of ${members.length}`,
    milliseconds(median(times)),
    milliseconds(greatest(members.flatMap((result) => worstOf(result, name) ?? []))),
    milliseconds(times.length === 0 ? undefined : sum(times)),
    ratioCell(median(ratios)),
    ratioCell(greatest(ratios)),
  ];
}

function goalTable(goals: readonly Goal[]): Table {
  return {
    headings: ["goal", "measured", "met"],
    rows: goals.map(({ goal, measured, met }) => [
      goal,
      measured,
      met === undefined ? "–" : met ? "yes" : "no",
    ]),
  };
}

function unprovenOf(result: MeasuredRound): string[] {
  const measured = measuredOf(result, "fordel");
  if (measured === undefined || finished(measured)) return [];
  const { outcome, parts } = measured.first;
  const why = outcome.kind === "gave-up" ? outcome.why : (parts?.shortOf ?? "proven in some runs only");
  return [`${result.round.part}, ${titleOf(result.round)}: ${why}`];
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? "–" : time.toFixed(time < 100 ? 1 : 0);
}

function ratioCell(ratio: number | undefined): string {
  if (ratio === undefined) return "–";
  return Number.isFinite(ratio) ? ratio.toFixed(ratio < 10 ? 2 : 0) : "∞";
}
