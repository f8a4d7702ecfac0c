import { Command } from "commander";
import { roundOf } from "../src/round/round.ts";
import type { Effort } from "../solver/allocate.ts";
import { sweep } from "../scenarios/sweep/sweep.ts";
import { solve } from "../api/library.ts";
import { besideRepository, circumstances, inThisFolder, table, writePage } from "./page.ts";
import { type BenchRound, benchRounds } from "./parts.ts";
import { median } from "./statistics.ts";

/** Values of the cap, spread over 85 to 115 per cent of the round's own. */
const valueCount = 200;
const [from, to] = [0.85, 1.15];
/** One separate solve for so many values of the sweep is enough to know what they take. */
const solvedSeparately = 10;

/** What the bench's other parts ask for; no made-up rounds are measured here. */
const madeUp = { with: [], limit: 20, sizes: [], kinds: [], seeds: 1 } as const;

const unhurried: Effort = { shouldStop: () => false, halfSpent: () => false, onProgress: () => undefined };

await new Command("sweep")
  .description(
    "Measures a sweep of the cap over 200 values beside as many separate solves, on the rounds of cases/.",
  )
  .option("--shared <folder>", "where cases/ is", besideRepository())
  .option("--repeat <number>", "measured sweeps of a round, after one that warms up", Number, 3)
  .option("--out <file>", "where the table goes", inThisFolder("sweep.md"))
  .action(measureSweeps)
  .parseAsync();

async function measureSweeps({
  shared,
  repeat,
  out,
}: {
  readonly shared: string;
  readonly repeat: number;
  readonly out: string;
}): Promise<void> {
  const { rounds } = benchRounds({ ...madeUp, only: ["cases"], shared, out, repeat });
  const rows: string[][] = [
    ["round", `${valueCount} values, ms`, `${valueCount} separate solves, ms`, "ratio"],
  ];
  const ratios: number[] = [];
  for (const round of rounds) {
    const { swept, separate } = await measured(round, repeat);
    ratios.push(swept / separate);
    rows.push([round.name, swept.toFixed(0), separate.toFixed(0), (swept / separate).toFixed(2)]);
    process.stderr.write(`${rows.at(-1)?.join("  ") ?? ""}\n`);
  }
  await writePage(out, [
    "# A sweep beside separate solves",
    "",
    `${circumstances()} \`npm run bench -- sweep\``,
    "",
    `The cap of each round at ${valueCount} values from ${from * 100} to ${to * 100} per cent of its own: one sweep (\`scenarios/sweep\`), and the answer of \`solve\` for each value by itself (built-in guide, one in ${solvedSeparately} measured and counted ${solvedSeparately} times), in turn in one process. Both answer R12 (a), (b) and (c) exactly; \`solve\` also writes its proof and reasons, and checks itself.`,
    "",
    `Median ratio ${(median(ratios) ?? 0).toFixed(2)}; the goal is 0.10.`,
    "",
    ...table(rows),
  ]);
}

async function measured(
  round: BenchRound,
  repeat: number,
): Promise<{ readonly swept: number; readonly separate: number }> {
  const document = round.document();
  const { cap } = document.scheme;
  const step = document.scheme.grant?.step ?? 1;
  const values = Array.from({ length: valueCount }, (_, index) => {
    const share = from + ((to - from) * index) / (valueCount - 1);
    return Math.round((cap * share) / step) * step;
  });
  const some = values.filter((_, index) => index % solvedSeparately === 0);
  const swept: number[] = [];
  const separate: number[] = [];
  for (let turn = 0; turn <= repeat; turn++) {
    const sweeping = await timed(() => sweep(roundOf(document), { kind: "cap" }, values, unhurried));
    const solving = await timed(async () => {
      for (const value of some) {
        await solve({ ...document, scheme: { ...document.scheme, cap: value } }, { engine: "built-in" });
      }
    });
    if (turn === 0) continue;
    swept.push(sweeping);
    separate.push((solving * values.length) / some.length);
  }
  return { swept: median(swept) ?? 0, separate: median(separate) ?? 0 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
