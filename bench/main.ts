import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { cbcContender } from "./contenders/cbc.ts";
import type { Contender, ContenderName } from "./contenders/contender.ts";
import { fordelContender } from "./contenders/fordel.ts";
import { highsContender } from "./contenders/highs.ts";
import { javascriptLpSolverContender } from "./contenders/javascript-lp-solver.ts";
import type { Memory } from "./goals.ts";
import { measure, titleOf } from "./measure.ts";
import { peakMegabytes } from "./memory.ts";
import { benchCommand, type BenchOptions } from "./options.ts";
import { benchRounds, type BenchRound } from "./parts.ts";
import { reportOf } from "./report.ts";
import { asMarkdown, asText } from "./written.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Rounds from this size on get a process of their own too, for their memory. */
const largeRound = 5000;

const tell = (line: string) => process.stderr.write(`${line}\n`);

await benchCommand({ shared: here("../../shared"), out: here("results.md") }, bench).parseAsync();

async function bench(options: BenchOptions): Promise<void> {
  const { rounds, missing: missingRounds } = benchRounds(options);
  const missing = [...missingRounds];
  const contenders: Contender[] = [];
  for (const name of options.with) {
    const contender = await contenderCalled(name);
    if (typeof contender === "string") missing.push(contender);
    else contenders.push(contender);
  }
  missing.forEach(tell);
  const loadBefore = loadavg();
  const results = await measure(rounds, contenders, options, tell);
  const memory = options.with.includes("fordel") ? await memoryOf(rounds) : [];
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${processor()}, ${availableParallelism()} cores.`,
    `Load of the machine (mean of one minute): ${load(loadBefore)} at the beginning, ${load(loadavg())} at the end. The bench itself is about 1; whatever is above it disturbs the times.`,
    `Rounds: ${options.only.join(", ")}; ${options.repeat === 0 ? "one run" : `${options.repeat} measured runs after one that warms up`}, ${options.limit} s a round.`,
    ...contenders.map(({ name, description }) => `${name}: ${description}.`),
    ...missing,
  ];
  const report = reportOf(results, memory, { lines, names: contenders.map(({ name }) => name) });
  const settings = await resolveConfig(options.out);
  writeFileSync(options.out, await format(asMarkdown(report), { ...settings, parser: "markdown" }));
  process.stdout.write(`${asText(report)}\n`);
  await Promise.all(contenders.map((contender) => contender.close()));
}

/** The contender, or a sentence on why it is left out. */
async function contenderCalled(name: ContenderName): Promise<Contender | string> {
  switch (name) {
    case "fordel":
      return fordelContender();
    case "highs":
      return highsContender();
    case "jls":
      return javascriptLpSolverContender();
    case "cbc": {
      const found = cbcContender();
      return found.kind === "missing" ? found.why : found.contender;
    }
  }
}

async function memoryOf(rounds: readonly BenchRound[]): Promise<Memory[]> {
  const memory: Memory[] = [];
  for (const round of rounds.filter(({ applications }) => applications >= largeRound)) {
    tell(`memory: ${titleOf(round)}`);
    memory.push({ title: titleOf(round), megabytes: await peakMegabytes(round.document()) });
  }
  return memory;
}

function processor(): string {
  return cpus().at(0)?.model.trim() ?? "unknown processor";
}

function load([lastMinute]: readonly number[]): string {
  return lastMinute.toFixed(1);
}
