import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { paperNames } from "../../src/papers/paper.ts";
import { type Language, languages } from "../../src/texts/language.ts";
import { madeBy } from "../../src/version.ts";
import {
  defaultAlternativesTimeLimitSeconds,
  defaultPricesTimeLimitSeconds,
  defaultRobustnessTimeLimitSeconds,
  defaultSweepTimeLimitSeconds,
  defaultTimeLimitSeconds,
} from "../time-limit.ts";
import { paperFormats } from "../papers/formats.ts";
import { defaultEngine } from "../options.ts";
import { engineChoices, importLists, policies, type SchemaName, schemaNames } from "./choices.ts";
import { addAssessOptions, date } from "./assess-options.ts";
import { addAlternativeOptions, variantOption } from "./alternative-options.ts";
import type { AlternativesCommandOptions } from "./commands/alternatives.ts";
import type { AnsweringOptions } from "./answering.ts";
import type { AssessCommandOptions } from "./commands/assess.ts";
import type { CalendarCommandOptions } from "./commands/calendar.ts";
import type { FrontierCommandOptions } from "./commands/frontier.ts";
import type { ImportCommandOptions } from "./commands/import.ts";
import type { ImportFileCommandOptions } from "./commands/import-file.ts";
import type { PaperCommandOptions } from "./commands/paper.ts";
import type { PricingOptions } from "./commands/prices.ts";
import type { RankingListCommandOptions } from "./commands/ranking-list.ts";
import type { SchemesOptions } from "./commands/schemes.ts";
import type { ReprioritisingOptions } from "./commands/reprioritise.ts";
import type { RobustnessCommandOptions } from "./commands/robustness.ts";
import type { ScenarioOptions } from "./commands/scenario.ts";
import type { SecondStepCommandOptions } from "./commands/second-step.ts";
import type { SolvingOptions } from "./commands/solve.ts";
import type { SweepCommandOptions } from "./commands/sweep.ts";
import type { StressingOptions } from "./commands/stress.ts";
import type { VerifyingOptions } from "./commands/verify.ts";
import { addDrawOptions } from "./draw-options.ts";
import { traceVariable } from "./failure.ts";
import type { Outcome } from "./outcome.ts";
import { addStoreCommands } from "./store-commands.ts";
import { addFrontierOptions, addSweepOptions } from "./sweep-options.ts";

const exitCodeHelp = `
Exit codes:
  0   done
  1   verify: something is broken or not proven
  2   the call is wrong, or a file: not there, not a valid round, not writable
  3   infeasible: no proposal can hold all the rules
  4   nothing was found before the time limit, or before Ctrl-C
  70  fordel itself failed; ${traceVariable}=1 shows where

In the repository: npm run --silent fordel -- solve round.json`;

/**
 * The commands and their options. What a command needs is loaded when it is called: the schemas and the solver take
 * most of a start.
 *
 * @param answer what is done with the outcome of the command that was called
 * @param width columns that lines may take
 */
export function fordelProgram(answer: (outcome: Outcome) => void, width: number): Command {
  // Commands inherit how errors are written and thrown, so that comes before them.
  const program = new Command("fordel")
    .description("Shares out a grant scheme under its rules, with a reason for everyone.")
    .version(madeBy)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(errorSentence(text)) })
    .showHelpAfterError("Call fordel --help for what can be asked.")
    .addHelpText("after", exitCodeHelp);
  addAnswering(program, "solve", "the proposal for a round")
    .option("--second-opinion", "ask every floating-point engine too, and tell where it disagrees")
    .action(async (file: string, options: SolvingOptions) => {
      const { solveCommand } = await import("./commands/solve.ts");
      answer(await solveCommand(file, options, width));
    });
  addAnswering(program, "reprioritise", "unused area money moved to where it does good")
    .addOption(policy("in place of the scheme's own"))
    .action(async (file: string, options: ReprioritisingOptions) => {
      const { reprioritiseCommand } = await import("./commands/reprioritise.ts");
      answer(await reprioritiseCommand(file, options, width));
    });
  addAnswering(
    program,
    "prices",
    "what grants and limits cost, and what was missing for a grant",
    defaultPricesTimeLimitSeconds,
  )
    .addOption(
      new Option(
        "--by <kroner>",
        "how far limits of money are moved; one hundredth of the cap by default",
      ).argParser(kroner),
    )
    .option("--applications <ids...>", "only what concerns these applications, and no limits")
    .action(async (file: string, options: PricingOptions) => {
      const { pricesCommand } = await import("./commands/prices.ts");
      answer(await pricesCommand(file, options, width));
    });
  addDrawOptions(
    addAnswering(
      program,
      "robustness",
      "how often each application is funded when its scores are drawn again",
      defaultRobustnessTimeLimitSeconds,
    ),
  ).action(async (file: string, options: RobustnessCommandOptions) => {
    const { robustnessCommand } = await import("./commands/robustness.ts");
    answer(await robustnessCommand(file, options, width));
  });
  addAlternativeOptions(
    addAnswering(
      program,
      "alternatives",
      "the best proposals that differ from each other in some applications",
      defaultAlternativesTimeLimitSeconds,
    ),
  ).action(async (file: string, options: AlternativesCommandOptions) => {
    const { alternativesCommand } = await import("./commands/alternatives.ts");
    answer(await alternativesCommand(file, options, width));
  });
  addAnswering(program, "ranking-list", "top down by score until the money is out, beside the proposal")
    .addOption(variantOption())
    .action(async (file: string, options: RankingListCommandOptions) => {
      const { rankingListCommand } = await import("./commands/ranking-list.ts");
      answer(await rankingListCommand(file, options, width));
    });
  addSweepOptions(
    addUnaided(
      program,
      "sweep",
      "the best proposal at many values of one or two figures, and where somebody comes in or falls out",
      defaultSweepTimeLimitSeconds,
    ),
  ).action(async (file: string, options: SweepCommandOptions) => {
    const { sweepCommand } = await import("./commands/sweep.ts");
    answer(await sweepCommand(file, options, width));
  });
  addFrontierOptions(
    addUnaided(
      program,
      "frontier",
      "what smaller cuts or more municipalities cost",
      defaultSweepTimeLimitSeconds,
    ),
  ).action(async (file: string, options: FrontierCommandOptions) => {
    const { frontierCommand } = await import("./commands/frontier.ts");
    answer(await frontierCommand(file, options, width));
  });
  addAnswering(program, "scenario", "the proposal for a round with a scenario's changes made")
    .argument("<scenario>", "the changes, a JSON file, or - for standard input")
    .addOption(outFile("write the round with the changes made to a file", "--round-out <file>"))
    .action(async (file: string, scenario: string, options: ScenarioOptions) => {
      const { scenarioCommand } = await import("./commands/scenario.ts");
      answer(await scenarioCommand(file, scenario, options, width));
    });
  addAnswering(program, "compare", "a round as it is and one to five scenarios on it, side by side")
    .argument("<scenarios...>", "the scenarios, JSON files")
    .action(async (file: string, scenarios: readonly string[], options: AnsweringOptions) => {
      const { compareCommand } = await import("./commands/compare.ts");
      answer(await compareCommand(file, scenarios, options, width));
    });
  addAnswering(program, "policies", "unused area money under each policy, side by side").action(
    async (file: string, options: AnsweringOptions) => {
      const { policiesCommand } = await import("./commands/policies.ts");
      answer(await policiesCommand(file, options, width));
    },
  );
  addAnswering(
    program,
    "report",
    "on whom the proposal falls, and what each rule costs",
    defaultPricesTimeLimitSeconds,
  )
    .addOption(outFile("write the report as a page that stands alone", "--html <file>"))
    .action(async (file: string, options: AnsweringOptions) => {
      const { reportCommand } = await import("./commands/report.ts");
      answer(await reportCommand(file, options, width));
    });
  addAnswering(program, "stress", "what later years are bound by, and what less money in them would do")
    .option("--cut <cuts...>", "less money in a later year, such as 2026:10% or 2026:500000")
    .action(async (file: string, options: StressingOptions) => {
      const { stressCommand } = await import("./commands/stress.ts");
      answer(await stressCommand(file, options, width));
    });
  const portfolio = add(
    program,
    "portfolio",
    "several schemes under one post, and what may move between them",
  ).argument("<portfolio>", "the portfolio, a JSON file, or - for standard input");
  addEngine(addAnswer(portfolio)).action(async (file: string, options: AnsweringOptions) => {
    const { portfolioCommand } = await import("./commands/portfolio.ts");
    answer(await portfolioCommand(file, options, width));
  });
  addSecondStep(program).action(async (file: string, proposal: string, options: SecondStepCommandOptions) => {
    const { secondStepCommand } = await import("./commands/second-step.ts");
    answer(await secondStepCommand(file, proposal, options, width));
  });
  add(program, "verify", "a proposal checked against its round: rules, figures and proof; no solver runs")
    .argument("<round>", "the round, or its archive, which is checked alone; a JSON file, or -")
    .argument("[proposal]", "the proposal or the reprioritisation, a JSON file, or - for standard input")
    .addOption(language())
    .addOption(policy("that a reprioritisation was asked for in place of the scheme's own"))
    .action(async (round: string, proposal: string | undefined, options: VerifyingOptions) => {
      const { verifyCommand } = await import("./commands/verify.ts");
      answer(await verifyCommand(round, proposal, options));
    });
  addAssessOptions(
    add(program, "assess", "assessed amounts from what applications cost, line by line")
      .argument("<round>", "the round, a JSON file, or - for standard input")
      .addOption(outFile("write the round with its assessed amounts to a file"))
      .addOption(language()),
  ).action(async (file: string, options: AssessCommandOptions) => {
    const { assessCommand } = await import("./commands/assess.ts");
    answer(await assessCommand(file, options, width));
  });
  add(program, "calendar", "when things happen, and what is paid when")
    .argument("<round>", "the round, a JSON file, or - for standard input")
    .argument("[proposal]", "a proposal or a reprioritisation of it, a JSON file")
    .option("--json", "the answer as JSON on standard output")
    .option("--markdown", "the answer as Markdown, for a memo")
    .addOption(outFile("write the days to a file for calendar programs (iCalendar)", "--ics <file>"))
    .addOption(
      new Option(
        "--answer <date>",
        "the day that grant letters are sent; acceptance counts from it",
      ).argParser(date),
    )
    .addOption(language())
    .action(async (file: string, proposal: string | undefined, options: CalendarCommandOptions) => {
      const { calendarCommand } = await import("./commands/calendar.ts");
      answer(await calendarCommand(file, proposal, options, width));
    });
  add(
    program,
    "paper",
    "the award list, the protocol, the reasons or the decision memo of a proposal, as a file",
  )
    .argument("<round>", "the round, a JSON file, or - for standard input")
    .argument("<proposal>", "a proposal or a reprioritisation of it, a JSON file")
    .addOption(new Option("--paper <paper>", "which paper").choices(paperNames).default("award-list"))
    .addOption(
      new Option("--format <format>", "what file; the name's ending says it too").choices(paperFormats),
    )
    .addOption(outFile("the file").makeOptionMandatory())
    .addOption(language())
    .action(async (round: string, proposal: string, options: PaperCommandOptions) => {
      const { paperCommand } = await import("./commands/paper.ts");
      answer(await paperCommand(round, proposal, options));
    });
  add(program, "import", "applications or commitments from a spreadsheet into a round")
    .argument("<round>", "the round, a JSON file, or - for standard input")
    .argument("<table>", "an .xlsx, or a file of separated values")
    .addOption(importedList())
    .option("--sheet <name>", "which sheet; default: the one whose headings are known best")
    .option("--settings <file>", "columns and answers to what is unclear, a JSON file (docs/import.md)")
    .option("--json", "the answer as JSON on standard output")
    .addOption(outFile("write the round with what was taken in to a file"))
    .addOption(language())
    .action(async (round: string, table: string, options: ImportCommandOptions) => {
      const { importCommand } = await import("./commands/import.ts");
      answer(await importCommand(round, table, options, width));
    });
  add(program, "import-file", "a spreadsheet to fill in, with the headings that import knows")
    .argument("<round>", "the round, a JSON file, or - for standard input")
    .addOption(importedList())
    .option("--filled", "with what the round has")
    .addOption(outFile("the file, .xlsx or .csv").makeOptionMandatory())
    .addOption(language())
    .action(async (round: string, options: ImportFileCommandOptions) => {
      const { importFileCommand } = await import("./commands/import-file.ts");
      answer(await importFileCommand(round, options));
    });
  add(program, "example", "a ready round, to begin with")
    .argument("<name>", "its scheme, for example tuki-2025")
    .addOption(outFile("write the round to a file"))
    .addOption(language())
    .action(async (name: string, options: { readonly lang: Language; readonly out?: string }) => {
      const { exampleCommand } = await import("./commands/example.ts");
      answer(exampleCommand(name, options));
    });
  add(program, "schemes", "the schemes that are defined, or the rules of one and what they rest on")
    .argument("[id]", "one of them, for example tuki-2025")
    .option("--json", "the answer as JSON on standard output")
    .option("--markdown", "the answer as Markdown, as in docs/schemes")
    .addOption(language())
    .action(async (id: string | undefined, options: SchemesOptions) => {
      const { schemesCommand } = await import("./commands/schemes.ts");
      answer(schemesCommand(id, options, width));
    });
  add(program, "schema", "the JSON Schema of a document")
    .addArgument(new Argument("<document>", "which one").choices(schemaNames))
    .action(async (name: SchemaName) => {
      const { schemaCommand } = await import("./commands/schema.ts");
      answer(schemaCommand(name));
    });
  add(program, "serve", "the service over HTTP, until it is stopped; settings stand in the environment")
    .addOption(language())
    .action(async (options: { readonly lang: Language }) => {
      const { serveCommand } = await import("./commands/serve.ts");
      answer(await serveCommand(options));
    });
  addStoreCommands(program, answer);
  return program;
}

function add(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .showHelpAfterError(`Call fordel ${name} --help for what it takes.`);
}

/** A command that solves a round. */
function addAnswering(
  program: Command,
  name: string,
  description: string,
  timeLimit = defaultTimeLimitSeconds,
): Command {
  return addEngine(addUnaided(program, name, description, timeLimit));
}

function addEngine(command: Command): Command {
  return command.addOption(
    new Option("--engine <engine>", "who is asked for a first suggestion; the answer is proven all the same")
      .choices(engineChoices)
      .default(defaultEngine),
  );
}

/** A command that solves rounds and asks no engine. */
function addUnaided(program: Command, name: string, description: string, timeLimit: number): Command {
  const command = add(program, name, description).argument(
    "<round>",
    "the round, a JSON file, or - for standard input",
  );
  return addAnswer(command, timeLimit);
}

/** The options of a command that answers: how, in which language, and with how much time for each proposal. */
function addAnswer(command: Command, timeLimit = defaultTimeLimitSeconds): Command {
  return command
    .option("--json", "the answer as JSON on standard output")
    .option("--markdown", "the answer as Markdown on standard output, for a memo")
    .addOption(outFile("write the answer to a file as well: a page (.html), Markdown (.md) or else JSON"))
    .addOption(language())
    .addOption(
      new Option("--time-limit <seconds>", "when to stop and answer with the best so far")
        .argParser(seconds)
        .default(timeLimit),
    );
}

function addSecondStep(program: Command): Command {
  const command = addAnswering(
    program,
    "second-step",
    "a decided round after grants fell away or the cap was changed, and who is next",
    defaultPricesTimeLimitSeconds,
  )
    .argument("<proposal>", "the proposal that was decided, a JSON file")
    .requiredOption("--events <file>", "what has happened, a JSON file, or - for standard input");
  const out = command.options.find(({ long }) => long === "--out");
  if (out !== undefined) {
    out.description = "write the round in which the answer is decided to a file, or the answer (.html, .md)";
  }
  return command;
}

function language(): Option {
  return new Option("--lang <language>", "language of the answer").choices(languages).default("nb");
}

function policy(description: string): Option {
  return new Option("--policy <policy>", description).choices(policies);
}

function importedList(): Option {
  return new Option("--of <list>", "what is taken in").choices(importLists).default("applications");
}

function outFile(description: string, flags = "--out <file>"): Option {
  return new Option(flags, description).argParser((file) => {
    if (file !== "-" && file !== "") return file;
    throw new InvalidArgumentError("Give it the name of a file, or leave --out away for standard output.");
  });
}

function seconds(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError("Give it a number of seconds above 0, for example 20.");
}

function kroner(text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("Give it a whole number of kroner above 0, for example 100000.");
}

/** The library's "error: unknown option '--x'" as a sentence. What to do is said after it. */
function errorSentence(text: string): string {
  return text.replace(/^error: (.)(.*?)\.?(\n|$)/, (_, first: string, rest: string, end: string) => {
    return `${first.toUpperCase()}${rest}.${end}`;
  });
}
