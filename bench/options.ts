import { Command, InvalidArgumentError, Option } from "commander";
import { contenderNames, type ContenderName } from "./contenders/contender.ts";
import { roundKinds, type RoundKind } from "./rounds.ts";

export const partNames = ["cases", "generated", "orlib", "hard"] as const;

export type PartName = (typeof partNames)[number];

/** The kinds of made-up round on which exact searches are known to have trouble. */
export const hardKinds: readonly RoundKind[] = [
  "whole-minimum-is-maximum",
  "odd-minimums",
  "odd-minimums-whole",
];

export interface BenchOptions {
  readonly only: readonly PartName[];
  readonly with: readonly ContenderName[];
  /** Measured runs of each contender on each round, after the one that warms up; with 0 that one counts. */
  readonly repeat: number;
  /** Seconds that a contender may take for a round. */
  readonly limit: number;
  /** Applications of the made-up rounds. */
  readonly sizes: readonly number[];
  /** Of the made-up rounds; those that are hard belong to the part of that name. */
  readonly kinds: readonly RoundKind[];
  /** Made-up rounds of each kind and size. */
  readonly seeds: number;
  /** The folder with `cases/` and `data/orlib/`. */
  readonly shared: string;
  /** The file for the results. */
  readonly out: string;
}

/** The command, with its defaults. `run` gets what was asked for. */
export function benchCommand(
  defaults: Pick<BenchOptions, "shared" | "out">,
  run: (options: BenchOptions) => Promise<void>,
): Command {
  return new Command("bench")
    .description("Measures fordel, HiGHS, CBC and javascript-lp-solver side by side on the same rounds.")
    .addOption(list("--only <parts>", "parts of the rounds", partNames))
    .addOption(list("--with <contenders>", "who takes part", contenderNames))
    .addOption(list("--kinds <kinds>", "kinds of made-up round", roundKinds))
    .addOption(
      new Option("--sizes <numbers>", "applications of the made-up rounds")
        .argParser((text) => text.split(",").map(countFrom))
        .default([150, 500, 1500, 5000], "150,500,1500,5000"),
    )
    .option("--seeds <number>", "made-up rounds of each kind and size", countFrom, 1)
    .option(
      "--repeat <number>",
      "measured runs after the one that warms up; 0: that one counts",
      repeatsFrom,
      3,
    )
    .option("--limit <seconds>", "time for a round", secondsFrom, 20)
    .option("--shared <folder>", "where cases/ and data/orlib/ are", defaults.shared)
    .option("--out <file>", "where the results go", defaults.out)
    .action(run);
}

function list(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, `${description}: ${names.join(",")}`)
    .argParser((text) => text.split(",").map((word) => nameFrom(word, names)))
    .default(names, "all");
}

function nameFrom(word: string, names: readonly string[]): string {
  if (!names.includes(word)) throw new InvalidArgumentError(`Take from ${names.join(",")}.`);
  return word;
}

function countFrom(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.");
  return Number(text);
}

function repeatsFrom(text: string): number {
  return text === "0" ? 0 : countFrom(text);
}

function secondsFrom(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError("Give seconds above 0.");
  return seconds;
}
