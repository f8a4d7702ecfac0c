import { type Command, Option } from "commander";
import { type Language, languages } from "../../src/texts/language.ts";
import type { Outcome } from "./outcome.ts";

const settingsHelp = `
The database is that of DATABASE_URL, or else the embedded one on the folder FORDEL_DATA (default ./.fordel-data).`;

/** The commands about the database of the service (docs/store.md). */
export function addStoreCommands(program: Command, answer: (outcome: Outcome) => void): void {
  add(program, "migrate", "the tables of the database, brought forward to this version").action(
    async (options: { readonly lang: Language }) => {
      const { migrateCommand } = await import("./commands/migrate.ts");
      answer(await migrateCommand(options));
    },
  );
  add(program, "worker", "works on what is asked of rounds that are kept, until it is stopped").action(
    async (options: { readonly lang: Language }) => {
      const { workerCommand } = await import("./commands/worker.ts");
      answer(await workerCommand(options));
    },
  );
  const audit = program.command("audit").description("the record of what was done to rounds");
  add(audit, "verify", "whether the audit is whole, and all that is kept is what it says").action(
    async (options: { readonly lang: Language }) => {
      const { auditVerifyCommand } = await import("./commands/audit-verify.ts");
      answer(await auditVerifyCommand(options));
    },
  );
  const round = program.command("round").description("rounds as files");
  add(round, "export", "a round with all that was made and decided of it, as one file")
    .argument("<id>", "the round")
    .option("--out <file>", "write it to a file")
    .action(async (id: string, options: { readonly lang: Language; readonly out?: string }) => {
      const { exportCommand } = await import("./commands/round.ts");
      answer(await exportCommand(id, options));
    });
  add(round, "import", "a round taken in as it was, with its history; it is checked first")
    .argument("<archive>", "what export has written, a JSON file, or - for standard input")
    .action(async (file: string, options: { readonly lang: Language }) => {
      const { importCommand } = await import("./commands/round.ts");
      answer(await importCommand(file, options));
    });
}

function add(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .addOption(new Option("--lang <language>", "language of the answer").choices(languages).default("nb"))
    .addHelpText("after", settingsHelp)
    .showHelpAfterError(`Call fordel ${name} --help for what it takes.`);
}
