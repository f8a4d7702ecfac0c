import { Command } from "commander";
import { createEngines, type Engines } from "../api/jobs/engines.ts";
import { type EngineChoice, solve } from "../api/library.ts";
import { besideRepository, circumstances, inThisFolder, table, writePage } from "./page.ts";
import { type BenchRound, benchRounds } from "./parts.ts";
import type { RoundKind } from "./rounds.ts";
import { median } from "./statistics.ts";

const choices: readonly EngineChoice[] = ["built-in", "javascript-lp-solver", "highs"];
const kinds: readonly RoundKind[] = ["usual", "whole", "tight-later", "points"];

await new Command("engines")
  .description("Measures solve with each engine for the root's relaxation, and with none.")
  .option("--shared <folder>", "where cases/ is", besideRepository())
  .option("--repeat <number>", "measured runs, after one that warms up", Number, 5)
  .option("--out <file>", "where the table goes", inThisFolder("engines.md"))
  .action(measureEngines)
  .parseAsync();

async function measureEngines({
  shared,
  repeat,
  out,
}: {
  readonly shared: string;
  readonly repeat: number;
  readonly out: string;
}): Promise<void> {
  const { rounds } = benchRounds({
    only: ["cases", "generated"],
    with: [],
    repeat,
    limit: 20,
    sizes: [150, 500],
    kinds,
    seeds: 1,
    shared,
    out,
  });
  const engines = createEngines();
  const rows: string[][] = [["round", ...choices.map((choice) => `${choice}, ms`)]];
  const ratios = new Map<EngineChoice, number[]>(choices.map((choice) => [choice, []]));
  for (const round of rounds) {
    const times = await measured(round, engines, repeat);
    const own = times.get("built-in") ?? Number.NaN;
    for (const [choice, time] of times) ratios.get(choice)?.push(time / own);
    rows.push([round.name, ...choices.map((choice) => (times.get(choice) ?? Number.NaN).toFixed(1))]);
    process.stderr.write(`${rows.at(-1)?.join("  ") ?? ""}\n`);
  }
  await engines.close();
  const medians = choices.map((choice) => `${choice} ${(median(ratios.get(choice) ?? []) ?? 0).toFixed(2)}`);
  await writePage(out, [
    "# Who solves the relaxation at the root",
    "",
    `${circumstances()} \`npm run bench -- engines\``,
    "",
    "`solve` as a whole, in turn in one process with warm threads, median of the runs. Whoever is asked, the answer is the same to the byte: found and proven exactly.",
    "",
    `Time over that of the built-in guide, median of the rounds: ${medians.join(", ")}.`,
    "",
    ...table(rows),
  ]);
}

async function measured(
  round: BenchRound,
  engines: Engines,
  repeat: number,
): Promise<Map<EngineChoice, number>> {
  const document = round.document();
  const times = new Map<EngineChoice, number[]>(choices.map((choice) => [choice, []]));
  for (let turn = 0; turn <= repeat; turn++) {
    for (const engine of choices) {
      const began = performance.now();
      await solve(document, { engine, engines });
      if (turn > 0) times.get(engine)?.push(performance.now() - began);
    }
  }
  return new Map([...times].map(([choice, list]) => [choice, median(list) ?? Number.NaN]));
}
