import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { format, resolveConfig } from "prettier";
import { disagreementsOn } from "./enumeration/compare.ts";
import { documentOf, planned, reduced } from "./enumeration/plan.ts";
import { enumerationReport } from "./enumeration/report.ts";
import { emptyTally, type Tally, tallyRound } from "./enumeration/tally.ts";

/** The least disagreements that are made small: each takes a while. */
const reducedAtMost = 5;

interface Options {
  readonly rounds: number;
  readonly seed: number;
  readonly out: string;
}

const tell = (line: string) => process.stderr.write(`${line}\n`);

await new Command("enumerate")
  .description("Holds the engine's answers to made-up small rounds against full enumeration.")
  .option("--rounds <number>", "how many rounds", wholeNumber, 10_000)
  .option("--seed <number>", "what the rounds are drawn from", wholeNumber, 1)
  .option("--out <file>", "where the table goes", fileURLToPath(new URL("enumeration.md", import.meta.url)))
  .action(enumerate)
  .parseAsync();

async function enumerate({ rounds, seed, out }: Options): Promise<void> {
  const began = performance.now();
  const tally = emptyTally();
  for (const round of planned(seed, rounds)) {
    await tallyRound(tally, round, documentOf(round));
    const done = round.number + 1;
    if (done % 1000 === 0) tell(`${done} of ${rounds} rounds, ${tally.wrong.length} disagreements`);
  }
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  const report = enumerationReport(tally, [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().at(0)?.model.trim() ?? "unknown processor"}, one of ${availableParallelism()} cores, ${minutes} minutes.`,
    `Seed ${seed}: \`npm run enumerate -- --rounds ${rounds} --seed ${seed}\` draws the same rounds again.`,
  ]);
  const settings = await resolveConfig(out);
  writeFileSync(out, await format(report, { ...settings, parser: "markdown" }));
  process.stdout.write(`${rounds} rounds, ${tally.wrong.length} disagreements; the table is in ${out}.\n`);
  await tellOf(tally);
  process.exitCode = tally.wrong.length === 0 ? 0 : 1;
}

/** Every disagreement on standard error, the first with the smallest round that shows one. */
async function tellOf({ wrong }: Tally): Promise<void> {
  for (const [place, { round, disagreements }] of wrong.entries()) {
    tell(`round ${round.number}: ${disagreements.join("; ")}`);
    if (place >= reducedAtMost) continue;
    const small = await reduced(round, async (document) => (await disagreementsOn(document)).length > 0);
    tell(`  ${(await disagreementsOn(small)).join("; ")}`);
    tell(`  ${JSON.stringify(small)}`);
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}
