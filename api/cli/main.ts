import { CommanderError } from "commander";
import { type Language, languages } from "../../src/texts/language.ts";
import { errorCode } from "../files/text-files.ts";
import { failure, notPrinted, traceVariable } from "./failure.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { fordelProgram } from "./program.ts";
import { terminalWidth } from "./terminal-width.ts";

async function main(): Promise<Outcome> {
  let outcome: Outcome = { exit: exitCodes.done };
  const program = fordelProgram((answer) => {
    outcome = answer;
  }, terminalWidth(process.stdout));
  try {
    await program.parseAsync();
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exit: error.exitCode === 0 ? exitCodes.done : exitCodes.refused };
  }
}

function write({ exit, output, complaint }: Outcome): void {
  if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
  if (output !== undefined) process.stdout.write(`${output}\n`);
  process.exitCode = exit;
}

/** The language that was asked for, also where the call did not get so far as to be understood. */
function languageOf(call: readonly string[]): Language {
  const after = call[call.lastIndexOf("--lang") + 1];
  return languages.find((language) => call.includes(`--lang=${language}`) || after === language) ?? "nb";
}

process.on("uncaughtException", (error) => {
  write(failure(error, languageOf(process.argv), process.env[traceVariable] === "1"));
  process.exit();
});
process.stdout.on("error", (error) => {
  // A reader that stops early (`| head`) closes the pipe; that is no error of ours.
  if (errorCode(error) !== "EPIPE") write(notPrinted(error, languageOf(process.argv)));
});
// Where complaints cannot be written there is nobody to tell.
process.stderr.on("error", () => undefined);
write(await main());
