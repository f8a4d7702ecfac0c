import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { readRound } from "../src/round/read.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { createEngines } from "../api/jobs/engines.ts";
import { solve } from "../api/library.ts";
import { besideRepository, circumstances, inThisFolder, table, writePage } from "./page.ts";
import { benchRounds } from "./parts.ts";
import type { RoundKind } from "./rounds.ts";

const kinds: readonly RoundKind[] = [
  "usual",
  "whole",
  "odd-minimums",
  "odd-minimums-whole",
  "tight-later",
  "share",
  "points",
  "points-in-part",
];
const tightSchema = z.array(z.object({ id: z.string(), round: z.unknown() }));

await new Command("opinions")
  .description("Asks every engine for whole answers beside the proven one, and lists where they differ.")
  .option("--shared <folder>", "where cases/ is", besideRepository())
  .option("--limit <seconds>", "time for an answer", Number, 10)
  .option("--out <file>", "where the report goes", inThisFolder("opinions.md"))
  .action(report)
  .parseAsync();

async function report({
  shared,
  limit,
  out,
}: {
  readonly shared: string;
  readonly limit: number;
  readonly out: string;
}): Promise<void> {
  const asked = { with: [], repeat: 1, limit, sizes: [150], kinds, seeds: 2, shared, out } as const;
  const { rounds } = benchRounds({ ...asked, only: ["cases", "generated", "hard"] });
  const list = [
    ...rounds.map(({ part, name, document }) => ({
      part: part === "cases" ? "cases" : "made up",
      name,
      document,
    })),
    ...tight(join(shared, "cases", "tight.json")),
  ];
  const engines = createEngines();
  const counts = new Map<string, number>();
  const differing: string[][] = [["round", "what was said"]];
  for (const { part, name, document } of list) {
    const proposal = await solve(document(), {
      engine: "built-in",
      engines,
      secondOpinion: true,
      timeLimitSeconds: limit,
      language: "en",
    });
    const opinions = proposal.status === "infeasible" ? [] : (proposal.secondOpinions ?? []);
    process.stderr.write(`${part} ${name}: ${proposal.status}\n`);
    for (const { code, figures, text } of opinions) {
      const key = `${part} | ${String(figures.engine)} | ${code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (code !== "engine-agrees") differing.push([`${part} ${name}`, text]);
    }
  }
  await engines.close();
  await writePage(out, [
    "# Second opinions",
    "",
    `${circumstances()} \`npm run bench -- opinions\``,
    "",
    `${list.length} rounds: those of \`cases/\`, the small ones of \`tight.json\` (ceilings on, or one krone off, a sum of applications), and made-up ones of 150 applications. Every engine answers with its own branch and bound, ${limit} s at most; its answer is counted exactly and held against the proven one.`,
    "",
    ...table([
      ["rounds", "engine", "outcome", "how often"],
      ...[...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, count]) => [...key.split(" | "), String(count)]),
    ]),
    "",
    "## Where they differ",
    "",
    ...(differing.length > 1 ? table(differing) : ["Nowhere."]),
  ]);
}

function tight(
  file: string,
): { readonly part: string; readonly name: string; readonly document: () => RoundDocument }[] {
  const entries = tightSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return entries.map(({ id, round }, index) => {
    const reading = readRound(round);
    if (!reading.ok) throw new Error(`Entry ${index} of ${file} is no valid round; correct it.`);
    const { document } = reading;
    return { part: "tight", name: id, document: () => document };
  });
}
