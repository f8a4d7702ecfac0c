import { availableParallelism } from "node:os";
import { Command } from "commander";
import { exampleRound } from "../src/schemes/tuki-2025/example.ts";
import { drawAgain, robustness } from "../api/robustness.ts";
import { highsContender } from "./contenders/highs.ts";
import { circumstances, inThisFolder, table, writePage } from "./page.ts";
import { median } from "./statistics.ts";

/** HiGHS solves one draw in so many, and is counted as often. */
const drawsToOneOfHighs = 20;
const secondsOfHighs = 60;

interface Asked {
  readonly draws: number;
  readonly many: number;
  readonly repeat: number;
  readonly out: string;
}

await new Command("robustness")
  .description(
    "Measures the draws of robustness on the TUKI example beside HiGHS, and the memory of many draws.",
  )
  .option("--draws <number>", "draws of a run", Number, 1000)
  .option("--many <number>", "draws of the run whose memory is looked at; 0 for none", Number, 10_000)
  .option("--repeat <number>", "measured runs with each number of threads", Number, 3)
  .option("--out <file>", "where the page goes", inThisFolder("robustness.md"))
  .action(measureRobustness)
  .parseAsync();

async function measureRobustness({ draws, many, repeat, out }: Asked): Promise<void> {
  const document = exampleRound();
  const threads = [1, availableParallelism()];
  const runs = new Map<number, number[]>(threads.map((count) => [count, []]));
  const contents = new Set<string>();
  for (let turn = 0; turn < repeat; turn++) {
    for (const count of threads) {
      const began = performance.now();
      const answer = await robustness(document, { draws, threads: count, timeLimitSeconds: 3600 });
      runs.get(count)?.push((performance.now() - began) / 1000);
      contents.add(answer.made.content);
      process.stderr.write(`${count} threads: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    }
  }
  const highs = await highsOn(document, draws);
  process.stderr.write(`HiGHS: ${highs.seconds.toFixed(1)} s\n`);
  const memory = many > 0 ? await memoryOf(document, many) : [];
  const seconds = (count: number) => median(runs.get(count) ?? []) ?? 0;
  const rows = [
    ["who", `${draws} draws, s`, "a draw, ms", "HiGHS over it"],
    ...threads.map((count) => [
      count === 1 ? "fordel, one thread" : `fordel, ${count} threads`,
      seconds(count).toFixed(1),
      ((seconds(count) * 1000) / draws).toFixed(1),
      (highs.seconds / seconds(count)).toFixed(1),
    ]),
    ["HiGHS, in process", highs.seconds.toFixed(1), ((highs.seconds * 1000) / draws).toFixed(1), "1"],
  ];
  await writePage(out, [
    "# A thousand draws of the scores",
    "",
    `${circumstances()} \`npm run bench -- robustness\``,
    "",
    `The TUKI 2025 example (${document.applications.length} made-up applications), ${draws} draws of seed 1 within one point. fordel: the whole of \`robustness\` with its own proposal, its threads' start and the report, each draw R12 (a), (b) and (c) exactly; the median of ${repeat} runs. HiGHS: each draw from its round document to the answers of (a) and (b), gaps 0, in floating point and without (c), as WebAssembly in this process; one draw in ${drawsToOneOfHighs} measured and counted ${drawsToOneOfHighs} times${highs.gaveUp > 0 ? `; ${highs.gaveUp} of them not finished in ${secondsOfHighs} s` : ""}. All of it in one run, in turn.`,
    "",
    `The answer had ${contents.size === 1 ? "the same bytes in every run, whatever the number of threads" : `${contents.size} DIFFERENT fingerprints`}. The goals are under 10 s on two cores, and five times as quick as HiGHS.`,
    "",
    ...table(rows),
    "",
    ...(memory.length === 0
      ? []
      : [
          `Memory of the process with its threads over ${many} draws (resident, at the end of each tenth):`,
          "",
          ...table([
            ["draws", "MB"],
            ...memory.map(({ drawn, megabytes }) => [String(drawn), String(megabytes)]),
          ]),
        ]),
  ]);
}

type Document = ReturnType<typeof exampleRound>;

async function highsOn(
  document: Document,
  draws: number,
): Promise<{ readonly seconds: number; readonly gaveUp: number }> {
  const highs = await highsContender();
  await highs.solve(document, secondsOfHighs);
  let milliseconds = 0;
  let gaveUp = 0;
  const numbers = Array.from(
    { length: Math.ceil(draws / drawsToOneOfHighs) },
    (_, index) => 1 + index * drawsToOneOfHighs,
  );
  for (const number of numbers) {
    const answer = await highs.solve(drawAgain(document, 1, number), secondsOfHighs);
    milliseconds += answer.milliseconds;
    if (answer.outcome.kind === "gave-up") gaveUp += 1;
  }
  await highs.close();
  return { seconds: (milliseconds / 1000) * (draws / numbers.length), gaveUp };
}

async function memoryOf(
  document: Document,
  draws: number,
): Promise<readonly { readonly drawn: number; readonly megabytes: number }[]> {
  const seen: { drawn: number; megabytes: number }[] = [];
  await robustness(document, {
    draws,
    timeLimitSeconds: 3600,
    onDrawn: ({ drawn }) => {
      if (drawn % Math.ceil(draws / 10) !== 0) return;
      seen.push({ drawn, megabytes: Math.round(process.memoryUsage.rss() / 2 ** 20) });
    },
  });
  return seen;
}
