import { Command } from "commander";
import type { RoundDocument } from "../src/round/schema.ts";
import { exampleRound } from "../src/schemes/tuki-2025/example.ts";
import { runService } from "./http/service.ts";
import { variation } from "./http/variations.ts";
import { circumstances, inThisFolder, table, writePage } from "./page.ts";
import { deskOf, drag, expectWatched, launched, movesOf, scriptOf, tasksOf } from "./pages/browser.ts";

interface Asked {
  readonly moves: number;
  readonly drags: number;
  readonly many: number;
  readonly out: string;
}

/** What was measured at the desk of a round. */
interface Measured {
  readonly round: string;
  /** Milliseconds from a move of the cap until its effect is painted, the shortest first. */
  readonly moves: readonly number[];
  /** Milliseconds of the tasks above 50 while the cap was dragged, and until its outcome was there. */
  readonly tasks: readonly number[];
  readonly script: number;
}

await new Command("pages")
  .description("Measures the desk in Chromium: a lever's effect, long tasks while it is dragged, and script.")
  .option("--moves <number>", "moves of the cap that are waited for", Number, 40)
  .option("--drags <number>", "drags of the cap, down and up again, of two seconds", Number, 5)
  .option("--many <number>", "applications of the large round", Number, 2000)
  .option("--out <file>", "where the page goes", inThisFolder("pages.md"))
  .action(measurePages)
  .parseAsync();

async function measurePages(asked: Asked): Promise<void> {
  const before = circumstances();
  const service = await runService({});
  const browser = await launched();
  try {
    const large = largeRound(asked.many);
    const sent = await fetch(`${service.address}/api/v1/rounds/large`, {
      method: "PUT",
      headers: { "content-type": "application/json", "if-none-match": "*" },
      body: JSON.stringify(large),
    });
    if (!sent.ok) throw new Error(`The large round was not taken: ${await sent.text()}`);
    const measured: Measured[] = [];
    for (const [round, name, moves] of [
      ["tuki-2025", "91 applications", asked.moves],
      ["large", `${asked.many} applications`, Math.ceil(asked.moves / 4)],
    ] as const) {
      const page = await deskOf(browser, service.address, round);
      const script = await scriptOf(page);
      await expectWatched(page);
      await movesOf(page, 4);
      const times = await movesOf(page, moves);
      await tasksOf(page);
      for (let number = 0; number < asked.drags; number++) {
        await drag(page, 100, 20);
        await page.waitForTimeout(1500);
      }
      const tasks = await tasksOf(page);
      measured.push({ round: name, moves: times.toSorted((a, b) => a - b), tasks, script });
      await page.close();
      process.stderr.write(`${name}: ${times.length} moves, ${tasks.length} long tasks\n`);
    }
    await writePage(asked.out, pageOf(asked, measured, before));
  } finally {
    await browser.close();
    await service.stop();
  }
}

/** Variations of the example in one round, with money for all of them as there is for one. */
function largeRound(count: number): RoundDocument {
  const example = exampleRound();
  const { scheme } = example;
  const share = count / example.applications.length;
  const grown = (kroner: number) => Math.round((kroner * share) / 1000) * 1000;
  const applications = Array.from({ length: Math.ceil(share) }, (_, number) =>
    variation(1, number).applications.map((one) => ({ ...one, id: `${number}-${one.id}` })),
  );
  return {
    ...example,
    applications: applications.flat().slice(0, count),
    scheme: {
      ...scheme,
      cap: grown(scheme.cap),
      areas: scheme.areas.map(({ minimum = 0, maximum, ...area }) => ({
        ...area,
        minimum: grown(minimum),
        ...(maximum !== undefined && { maximum: grown(maximum) }),
      })),
      laterCaps: Object.fromEntries(
        Object.entries(scheme.laterCaps ?? {}).map(([year, kroner]) => [year, grown(kroner)]),
      ),
    },
  };
}

function pageOf({ moves, drags }: Asked, measured: readonly Measured[], before: string): readonly string[] {
  const at = (times: readonly number[], share: number) =>
    times.length === 0 ? "none" : Math.round(times[Math.ceil(times.length * share) - 1]).toString();
  return [
    "# The desk in a browser",
    "",
    `${before} At the end: ${circumstances().replace(/^.*load/, "load")} \`npm run pages && npm run bench -- pages\``,
    "",
    `Debian's chromium without a screen, at 1440 × 900, beside the service with its embedded database on the same machine. The rounds are the made-up example of TUKI 2025 as it is, and variations of it in one round, with money to match. "Effect" is from a move of the cap's slider by a key until what it does is painted, each move waited for: ${moves} moves, a quarter of them in the large round, after 4 that do not count. While it is dragged by the mouse, ${drags} times down and up again in two seconds each, tasks of the page that take more than 50 ms are listed by the browser (Long Tasks), those that come with the outcome afterwards too.`,
    "",
    ...table([
      [
        "round",
        "effect p50, ms",
        "effect p95, ms",
        "slowest, ms",
        "tasks above 50 ms",
        "longest task, ms",
        "script, kB gzip",
        "goal",
      ],
      ...measured.map(({ round, moves: times, tasks, script }, index) => [
        round,
        at(times, 0.5),
        at(times, 0.95),
        at(times, 1),
        String(tasks.length),
        at(
          tasks.toSorted((a, b) => a - b),
          1,
        ),
        script.toFixed(0),
        index === 0 ? "effect < 300 ms, tasks < 100 ms, script < 300 kB" : "usable, tasks < 100 ms",
      ]),
    ]),
  ];
}
