import { type Command, InvalidArgumentError, Option } from "commander";
import type { WithinLoss } from "../../src/alternatives/schema.ts";
import { exact } from "../../src/decimal.ts";
import type { Variant } from "../../src/ranking-list/schema.ts";

/** The options of `alternatives`. */
export function addAlternativeOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--count <number>",
        "at most so many, the proposal among them; 5 by default, 100 with --within-loss",
      ).argParser(positive),
    )
    .addOption(
      new Option(
        "--differing <number>",
        "in how many applications each two differ at least: a grant in one and none in the other",
      )
        .argParser(positive)
        .default(1),
    )
    .addOption(
      new Option(
        "--within-loss <loss>",
        "only those that lose at most so much of the value: points, or per cent of the proposal's value",
      ).argParser(loss),
    )
    .addOption(
      new Option(
        "--adopt <number>",
        "write the round in which officers have decided this alternative, to --out or standard output",
      ).argParser(positive),
    );
}

/** The option of `ranking-list`. */
export function variantOption(): Option {
  const variants = ["stop", "skip"] as const satisfies readonly Variant[];
  return new Option(
    "--variant <variant>",
    "stop at the first that does not fit, or skip it and go on; both by default",
  ).choices(variants);
}

function positive(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("Give it a whole number from 1, for example 5.");
}

function loss(text: string): WithinLoss {
  const read = /^(\d{1,15}(?:\.\d{1,9})?) ?(%?)$/.exec(text);
  if (read === null) {
    throw new InvalidArgumentError(
      "Give it points or per cent of 0 or more with a decimal point, for example 100000 or 1.5%.",
    );
  }
  const [, figure, percent] = read;
  return percent === "%"
    ? { kind: "share", share: exact(figure).times("0.01").toFixed() }
    : { kind: "points", points: exact(figure).toFixed() };
}
