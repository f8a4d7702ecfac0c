import { type Command, InvalidArgumentError, Option } from "commander";
import { exact } from "../../src/decimal.ts";

/** The options of `robustness`: how scores are drawn again. */
export function addDrawOptions(command: Command): Command {
  return command
    .addOption(new Option("--draws <number>", "how many draws").argParser(positive).default(1000))
    .addOption(
      new Option("--seed <number>", "what the draws follow from: the same seed, the same draws")
        .argParser(whole)
        .default(1),
    )
    .addOption(
      new Option("--spread <points>", "how far from its own a score is drawn, where assessors give no scores")
        .argParser(decimal)
        .default("1"),
    )
    .addOption(
      new Option("--score-step <points>", "the steps that scores are drawn in")
        .argParser(decimalAboveZero)
        .default("1"),
    )
    .addOption(
      new Option("--bubble <from-to>", "the shares of draws that count as around the line")
        .argParser(shares)
        .default({ from: "0.1", to: "0.9" }, "0.1-0.9"),
    )
    .addOption(
      new Option(
        "--draw <number>",
        "write the round of this one draw instead, to --out or standard output",
      ).argParser(positive),
    )
    .addOption(
      new Option(
        "--threads <number>",
        "how many threads solve the draws (default: one for each processor)",
      ).argParser(positive),
    )
    .addOption(
      new Option("--each <file>", "write the answer of each draw there, a line of JSON each, as they come"),
    );
}

function whole(text: string): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("Give it a whole number, for example 1.");
}

function positive(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("Give it a whole number from 1, for example 1000.");
}

/** Few enough characters for every document. */
const decimalForm = /^\d{1,9}(\.\d{1,9})?$/;

function decimal(text: string): string {
  if (decimalForm.test(text)) return text;
  throw new InvalidArgumentError("Give it points of 0 or more with a decimal point, for example 0.5.");
}

function decimalAboveZero(text: string): string {
  if (decimalForm.test(text) && exact(text).greaterThan(0)) return text;
  throw new InvalidArgumentError("Give it points above 0 with a decimal point, for example 0.5.");
}

function shares(text: string): { readonly from: string; readonly to: string } {
  const [from = "", to = "", ...more] = text.split("-");
  const inForm = [from, to].every((share) => decimalForm.test(share)) && more.length === 0;
  if (inForm && exact(from).lessThanOrEqualTo(to) && exact(to).lessThanOrEqualTo(1)) return { from, to };
  throw new InvalidArgumentError("Give it two shares from 0 to 1, the lower first, for example 0.1-0.9.");
}
