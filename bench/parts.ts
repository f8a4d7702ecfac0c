import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { RoundDocument } from "../src/round/schema.ts";
import { readRoundBytes } from "../api/files/read-round.ts";
import { type BenchOptions, hardKinds, type PartName } from "./options.ts";
import { type Knapsack, knapsackRound, knapsacksIn } from "./orlib.ts";
import { generatedRound, type RoundKind } from "./rounds.ts";

/** A round to measure on. */
export interface BenchRound {
  readonly part: PartName;
  readonly name: string;
  readonly applications: number;
  readonly objective: "score-kroner" | "points";
  /** What others have found to be best: kroner, and the value. */
  readonly expected: Expected | undefined;
  /** Made anew at each call, so that rounds that wait do not fill the memory. */
  readonly document: () => RoundDocument;
}

export interface Expected {
  readonly unused: number;
  readonly value: number;
}

interface BenchRounds {
  readonly rounds: readonly BenchRound[];
  /** A sentence for each part that was asked for and is not there. */
  readonly missing: readonly string[];
}

/**
 * The rounds that were asked for, in the order of the parts.
 *
 * @throws Error where a file of a round is no valid round
 */
export function benchRounds(options: BenchOptions): BenchRounds {
  const parts = options.only.map((part) => roundsOfPart(part, options));
  return {
    rounds: parts.flatMap(({ rounds }) => rounds),
    missing: parts.flatMap(({ missing }) => missing),
  };
}

function roundsOfPart(part: PartName, options: BenchOptions): BenchRounds {
  switch (part) {
    case "cases":
      return cases(join(options.shared, "cases"));
    case "orlib":
      return orlib(join(options.shared, "data", "orlib", "mknapcb1.txt"));
    case "generated":
      return madeUp(part, options, (kind) => !hardKinds.includes(kind));
    case "hard":
      return madeUp(part, options, (kind) => hardKinds.includes(kind));
  }
}

const suffix = ".round.json";
const expectedSchema = z.record(z.string(), z.object({ unused: z.number(), value: z.number() }));

function cases(folder: string): BenchRounds {
  if (!existsSync(folder)) return missing(`There is no folder ${folder}, so no cases; give --shared.`);
  const answers = join(folder, "expected.json");
  const expected: Readonly<Record<string, Expected | undefined>> = existsSync(answers)
    ? expectedSchema.parse(JSON.parse(readFileSync(answers, "utf8")))
    : {};
  const files = readdirSync(folder).filter((file) => file.endsWith(suffix));
  const rounds = files.sort().map((file): BenchRound => {
    const document = () => readCase(join(folder, file));
    const { scheme, applications } = document();
    const name = file.slice(0, -suffix.length);
    return {
      part: "cases",
      name,
      applications: applications.length,
      objective: scheme.objective ?? "score-kroner",
      expected: expected[name],
      document,
    };
  });
  return { rounds, missing: [] };
}

function readCase(file: string): RoundDocument {
  const reading = readRoundBytes(readFileSync(file));
  if (!reading.ok) throw new Error(`${file} is no valid round; mend it, or leave the cases out with --only.`);
  return reading.document;
}

function orlib(file: string): BenchRounds {
  if (!existsSync(file)) return missing(`There is no file ${file}, so no knapsacks; give --shared.`);
  const knapsacks = knapsacksIn(readFileSync(file, "utf8"));
  return { rounds: knapsacks.map(orlibRound), missing: [] };
}

function orlibRound(knapsack: Knapsack, index: number): BenchRound {
  const name = `mknapcb1-${String(index + 1).padStart(2, "0")}`;
  return {
    part: "orlib",
    name,
    applications: knapsack.profits.length,
    objective: "points",
    expected: { unused: 0, value: knapsack.best },
    document: () => knapsackRound(name, knapsack),
  };
}

/** Few areas and many. */
const areaCounts = [5, 8];

function madeUp(
  part: PartName,
  { sizes, kinds, seeds }: BenchOptions,
  wanted: (kind: RoundKind) => boolean,
): BenchRounds {
  const rounds = sizes.flatMap((applications) =>
    kinds.filter(wanted).flatMap((kind) =>
      areaCounts.flatMap((areas) =>
        Array.from({ length: seeds }, (_, index): BenchRound => {
          const seed = index + 1;
          return {
            part,
            name: `${kind}, ${areas} areas, seed ${seed}`,
            applications,
            objective: kind.startsWith("points") ? "points" : "score-kroner",
            expected: undefined,
            document: () => generatedRound({ kind, seed, applications, areas }),
          };
        }),
      ),
    ),
  );
  return { rounds, missing: [] };
}

function missing(why: string): BenchRounds {
  return { rounds: [], missing: [why] };
}
