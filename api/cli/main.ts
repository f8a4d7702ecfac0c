import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { engineNames } from "../../solver/engines/engine.ts";
import { policySchema } from "../../src/round/schema.ts";
import { languages } from "../../src/texts/language.ts";
import { madeBy } from "../../src/version.ts";
import { defaultTimeLimitSeconds } from "../library.ts";
import type { AnsweringOptions } from "./answering.ts";
import { exampleCommand } from "./commands/example.ts";
import { reprioritiseCommand, type ReprioritisingOptions } from "./commands/reprioritise.ts";
import { schemaCommand, schemaNames } from "./commands/schema.ts";
import { solveCommand } from "./commands/solve.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { Outcome } from "./outcome.ts";

/** Lines are no longer than this where nobody says how wide the terminal is. */
const usualWidth = 120;

async function main(): Promise<void> {
  const width = process.stdout.isTTY ? process.stdout.columns : usualWidth;
  let outcome: Outcome = { exit: 0 };
  const program = new Command("fordel")
    .description("Shares out a grant scheme under its rules, with a reason for everyone.")
    .version(madeBy)
    .exitOverride()
    .showHelpAfterError("Call fordel --help for what can be asked.");
  const language = () =>
    new Option("--lang <language>", "language of the answer").choices(languages).default("nb");

  const answeringCommand = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .argument("<round>", "the round, a JSON file, or - for standard input")
      .option("--json", "the answer as JSON on standard output")
      .addOption(language())
      .addOption(
        new Option(
          "--engine <engine>",
          "who is asked for the first relaxation; the answer is proven all the same",
        )
          .choices([...engineNames, "built-in"])
          .default("javascript-lp-solver"),
      )
      .option(
        "--time-limit <seconds>",
        "when to answer with the best so far",
        seconds,
        defaultTimeLimitSeconds,
      )
      .option("--out <file>", "write the answer as JSON to a file");

  answeringCommand("solve", "the proposal for a round").action(
    async (file: string, options: AnsweringOptions) => {
      outcome = await solveCommand(file, options, width);
    },
  );
  answeringCommand("reprioritise", "unused area money moved to where it does good")
    .addOption(new Option("--policy <policy>", "in place of the scheme's own").choices(policySchema.options))
    .action(async (file: string, options: ReprioritisingOptions) => {
      outcome = await reprioritiseCommand(file, options, width);
    });
  program
    .command("verify")
    .description("check a proposal against its round: rules, figures and proof, without any solver")
    .argument("<round>", "the round, a JSON file")
    .argument("<proposal>", "the proposal or the reprioritisation, a JSON file, or - for standard input")
    .addOption(language())
    .action(async (round: string, proposal: string, options: Pick<AnsweringOptions, "lang">) => {
      outcome = await verifyCommand(round, proposal, options.lang);
    });
  program
    .command("example")
    .description("a ready round")
    .argument("<name>", "its scheme, for example tuki-2025")
    .option("--out <file>", "write it to a file")
    .addOption(language())
    .action((name: string, options: Pick<AnsweringOptions, "lang" | "out">) => {
      outcome = exampleCommand(name, options);
    });
  program
    .command("schema")
    .description("the JSON Schema of a document")
    .addArgument(new Argument("<document>", "which one").choices(schemaNames))
    .action((name: (typeof schemaNames)[number]) => {
      outcome = schemaCommand(name);
    });

  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    outcome = { exit: error.exitCode === 0 ? 0 : 2 };
  }
  if (outcome.complaint !== undefined) process.stderr.write(`${outcome.complaint}\n`);
  if (outcome.output !== undefined) process.stdout.write(`${outcome.output}\n`);
  process.exitCode = outcome.exit;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) {
    throw new InvalidArgumentError(`"${text}" is no number of seconds above 0; write for example 20.`);
  }
  return value;
}

// A reader that stops early (`| head`) closes the pipe; that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
await main();
