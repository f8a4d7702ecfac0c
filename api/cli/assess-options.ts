import { type Command, InvalidArgumentError, Option } from "commander";

/** The options of `fordel assess`. */
export function addAssessOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--known-on <date>",
        "the day of the assessment; basic amounts known later play no part",
      ).argParser(date),
    )
    .option("--basic-amounts <file>", "basic amounts that the built-in table does not have, a JSON file")
    .option("--json", "the arithmetic as JSON on standard output")
    .option("--markdown", "the arithmetic as Markdown, for a memo");
}

/** A date as an option, yyyy-mm-dd. */
export function date(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("Give it a date, for example 2026-06-04.");
}
