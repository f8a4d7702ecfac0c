import { measuredOf, type MeasuredRound, medianOf, ratioTo, worstOf } from "./measure.ts";
import { greatest, median, sum } from "./statistics.ts";

/** A goal and what was measured of it; `met` is undefined where this run did not measure it. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean | undefined;
}

export interface Memory {
  readonly title: string;
  readonly megabytes: number | undefined;
}

/** What fordel set out to reach, and how far this run is from it. */
export function goalsOf(results: readonly MeasuredRound[], memory: readonly Memory[]): Goal[] {
  const real = results.filter(({ round }) => round.part === "cases" && round.applications <= 150);
  const large = results.filter(({ round }) => round.part === "generated" && round.applications === 5000);
  const parts = real.flatMap((result) => measuredOf(result, "fordel")?.runs ?? []);
  return [
    below("a real round up to 150 applications: median", 30, "ms", middle(real)),
    below("a real round up to 150 applications: slowest", 100, "ms", slowest(real)),
    below("its proof: greatest", 10, "kB", greatest(parts.map((run) => (run.parts?.proofBytes ?? 0) / 1000))),
    below("its check: slowest", 10, "ms", greatest(parts.map((run) => run.parts?.verify ?? 0))),
    below("time over that of CBC: median of the rounds", 0.3, "", median(ratios(results))),
    below("time over that of CBC: worst round", 1, "", greatest(ratios(results))),
    below("mknapcb1: summed time over that of CBC", 1, "", summedRatio(results)),
    below("5,000 applications: slowest", 1500, "ms", slowest(large)),
    below(
      "5,000 applications: greatest memory of a process",
      512,
      "MB",
      greatest(memory.map(({ megabytes }) => megabytes ?? Number.POSITIVE_INFINITY)),
    ),
    below("5,000 applications over 500: times as long", 15, "", growth(results)),
  ];
}

/** Unproven rounds count as infinitely slow: a goal is not met by leaving them out. */
function middle(results: readonly MeasuredRound[]): number | undefined {
  return median(fordelTimes(results, (result) => medianOf(result, "fordel")));
}

function slowest(results: readonly MeasuredRound[]): number | undefined {
  return greatest(fordelTimes(results, (result) => worstOf(result, "fordel")));
}

function fordelTimes(
  results: readonly MeasuredRound[],
  time: (result: MeasuredRound) => number | undefined,
): number[] {
  const taking = results.filter((result) => measuredOf(result, "fordel") !== undefined);
  return taking.map((result) => time(result) ?? Number.POSITIVE_INFINITY);
}

function ratios(results: readonly MeasuredRound[]): number[] {
  return results.flatMap((result) => ratioTo(result, "cbc") ?? []);
}

function summedRatio(results: readonly MeasuredRound[]): number | undefined {
  const knapsacks = results.filter(
    (result) => result.round.part === "orlib" && measuredOf(result, "cbc") !== undefined,
  );
  const own = sum(fordelTimes(knapsacks, (result) => medianOf(result, "fordel")));
  const cbc = sum(
    knapsacks.map((result) => medianOf(result, "cbc") ?? measuredOf(result, "cbc")?.first.milliseconds ?? 0),
  );
  return own > 0 && cbc > 0 ? own / cbc : undefined;
}

function growth(results: readonly MeasuredRound[]): number | undefined {
  const ofSize = (size: number) =>
    middle(results.filter(({ round }) => round.part === "generated" && round.applications === size));
  const [small, large] = [ofSize(500), ofSize(5000)];
  return small === undefined || large === undefined ? undefined : large / small;
}

function below(what: string, limit: number, unit: string, measured: number | undefined): Goal {
  const goal = `${what}, at most ${limit} ${unit}`.trimEnd();
  if (measured === undefined) return { goal, measured: "not measured", met: undefined };
  if (measured === Number.POSITIVE_INFINITY) return { goal, measured: "not reached in time", met: false };
  return { goal, measured: `${measured.toPrecision(3)} ${unit}`.trimEnd(), met: measured <= limit };
}
