import type { Contender, ContenderName, Run } from "./contenders/contender.ts";
import type { BenchRound } from "./parts.ts";
import { greatest, median } from "./statistics.ts";

/** What one contender did on one round. */
export interface Measured {
  readonly name: ContenderName;
  /** The first run, which warms up, and whose answer is the one that counts. */
  readonly first: Run;
  /** The measured ones; the first alone where it gave up, or took so long that once is enough. */
  readonly runs: readonly Run[];
}

export interface MeasuredRound {
  readonly round: BenchRound;
  readonly measured: readonly Measured[];
}

/** A run as long as this part of its limit is not repeated. */
const onceIsEnough = 0.7;

/**
 * Everyone on every round: first each round once, so that the process is warm before anything is measured; then round
 * by round, in turn, so that whatever else the machine is doing hits everyone alike.
 *
 * @param tell is told what is being done
 */
export async function measure(
  rounds: readonly BenchRound[],
  contenders: readonly Contender[],
  { repeat, limit }: { readonly repeat: number; readonly limit: number },
  tell: (doing: string) => void,
): Promise<MeasuredRound[]> {
  const warm: { readonly round: BenchRound; readonly firsts: readonly Run[] }[] = [];
  for (const [index, round] of rounds.entries()) {
    const document = round.document();
    const firsts: Run[] = [];
    for (const contender of contenders) {
      const run = await contender.solve(document, limit);
      const told = `${contender.name} ${run.milliseconds.toFixed(0)} ms, ${ended(run)}`;
      tell(`warming up, ${index + 1} of ${rounds.length}: ${titleOf(round)}: ${told}`);
      firsts.push(run);
    }
    warm.push({ round, firsts });
  }
  const results: MeasuredRound[] = [];
  for (const [index, { round, firsts }] of warm.entries()) {
    tell(`measuring, ${index + 1} of ${rounds.length}: ${titleOf(round)}`);
    const document = round.document();
    const repeated: readonly Run[][] = contenders.map(() => []);
    for (let turn = 0; turn < repeat; turn++) {
      for (const [place, contender] of contenders.entries()) {
        if (worthRepeating(firsts[place], limit)) {
          repeated[place].push(await contender.solve(document, limit));
        }
      }
    }
    const measured = contenders.map(({ name }, place): Measured => {
      const first = firsts[place];
      return { name, first, runs: repeated[place].length === 0 ? [first] : repeated[place] };
    });
    results.push({ round, measured });
  }
  return results;
}

export function titleOf({ part, name, applications }: BenchRound): string {
  return part === "generated" || part === "hard" ? `${applications} applications, ${name}` : name;
}

function worthRepeating({ milliseconds, outcome }: Run, limitSeconds: number): boolean {
  return outcome.kind !== "gave-up" && milliseconds < limitSeconds * 1000 * onceIsEnough;
}

export function measuredOf({ measured }: MeasuredRound, name: ContenderName): Measured | undefined {
  return measured.find((one) => one.name === name);
}

/** The median of the runs; undefined where it has no best answer to show for its time. */
export function medianOf(round: MeasuredRound, name: ContenderName): number | undefined {
  const measured = measuredOf(round, name);
  if (measured === undefined || !finished(measured)) return undefined;
  return median(measured.runs.map(({ milliseconds }) => milliseconds));
}

export function worstOf(round: MeasuredRound, name: ContenderName): number | undefined {
  const measured = measuredOf(round, name);
  if (measured === undefined || !finished(measured)) return undefined;
  return greatest(measured.runs.map(({ milliseconds }) => milliseconds));
}

/** Whether every run ended with what it calls the best answer, or with "infeasible". */
export function finished({ first, runs }: Measured): boolean {
  return [first, ...runs].every(hasBest);
}

function hasBest({ outcome }: Run): boolean {
  return outcome.kind === "infeasible" || (outcome.kind === "answered" && outcome.best);
}

function ended(run: Run): string {
  return hasBest(run) ? "finished" : (run.parts?.shortOf ?? "not finished");
}

/**
 * fordel's time over another's. The other's limit stands for its time where it did not finish, so the true ratio is
 * smaller still. Undefined where one was not measured, or neither finished; infinite where only fordel did not.
 */
export function ratioTo(round: MeasuredRound, name: ContenderName): number | undefined {
  const other = measuredOf(round, name);
  if (other === undefined || measuredOf(round, "fordel") === undefined) return undefined;
  const own = medianOf(round, "fordel");
  if (own === undefined) return finished(other) ? Number.POSITIVE_INFINITY : undefined;
  return own / (medianOf(round, name) ?? other.first.milliseconds);
}
