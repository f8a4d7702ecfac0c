import { type Command, InvalidArgumentError, Option } from "commander";
import type { Range } from "../../src/sweep/schema.ts";
import { aims } from "./choices.ts";

type Figure = Range["figure"];

/** What stands after the options of `sweep`, each by itself. */
export interface SweepChoices {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly and?: Figure;
  readonly andFrom?: number;
  readonly andTo?: number;
  readonly andBy?: number;
  /** How many threads answer; one for each processor where it is not said, and none for few values. */
  readonly threads?: number;
  /** A file for each value and change point as they come, a line of JSON each. */
  readonly each?: string;
}

const figures = "cap, ceiling:YEAR, minimum:AREA, maximum:AREA or projects:AREA";

/** The options of `sweep`: which figure is moved, and how far. */
export function addSweepOptions(command: Command): Command {
  return command
    .addOption(new Option("--figure <figure>", figures).argParser(figure).makeOptionMandatory())
    .addOption(new Option("--from <number>", "its first value").argParser(whole).makeOptionMandatory())
    .addOption(new Option("--to <number>", "its last value").argParser(whole).makeOptionMandatory())
    .addOption(new Option("--by <number>", "the step between").argParser(positive).makeOptionMandatory())
    .addOption(new Option("--and <figure>", "a second figure: then every pair of values").argParser(figure))
    .addOption(new Option("--and-from <number>", "its first value").argParser(whole))
    .addOption(new Option("--and-to <number>", "its last value").argParser(whole))
    .addOption(new Option("--and-by <number>", "the step between").argParser(positive))
    .addOption(
      new Option(
        "--threads <number>",
        "how many threads answer (default: one for each processor, none for few values)",
      ).argParser(positive),
    )
    .addOption(
      new Option(
        "--each <file>",
        "write each value and each point where somebody comes in or falls out there, a line of JSON each, as they come",
      ),
    );
}

/** The options of `frontier`. */
export function addFrontierOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--aim <aim>", "what the value is held against").choices(aims).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--by <share>",
        "cut: how much smaller the largest cut gets from line to line; 0 is every line",
      )
        .argParser(share)
        .default("0.01"),
    );
}

/** The second figure; "incomplete" where some of its four options are missing. */
export function secondRange({ and, andFrom, andTo, andBy }: SweepChoices): Range | "incomplete" | undefined {
  if (and === undefined && andFrom === undefined && andTo === undefined && andBy === undefined)
    return undefined;
  if (and === undefined || andFrom === undefined || andTo === undefined || andBy === undefined) {
    return "incomplete";
  }
  return { figure: and, from: andFrom, to: andTo, by: andBy };
}

function figure(text: string): Figure {
  const colon = text.indexOf(":");
  const [kind, of] = colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  switch (kind) {
    case "cap":
      if (colon < 0) return { kind };
      break;
    case "ceiling":
      if (/^\d{4}$/.test(of)) return { kind, year: Number(of) };
      break;
    case "minimum":
    case "maximum":
    case "projects":
      if (of !== "") return { kind, area: of };
      break;
  }
  throw new InvalidArgumentError(`Give it ${figures}, for example minimum:2.`);
}

function whole(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("Give it a whole number from 0, for example 40000000.");
}

function positive(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("Give it a whole number from 1, for example 500000.");
}

function share(text: string): string {
  if (/^(0(\.\d{1,9})?|1(\.0{1,9})?)$/.test(text)) return text;
  throw new InvalidArgumentError("Give it a share from 0 to 1 with a decimal point, for example 0.01.");
}
