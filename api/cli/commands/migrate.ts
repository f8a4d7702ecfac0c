import type { Language } from "../../../src/texts/language.ts";
import { migrate } from "../../store/migrate.ts";
import { migrationSentence } from "../../store/sentences.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withDatabase } from "../store/place.ts";

/** `fordel migrate`: the tables of the database, brought forward to this version. */
export function migrateCommand({ lang: language }: { readonly lang: Language }): Promise<Outcome> {
  return withDatabase(language, async ({ ownerUrl }) => {
    const migrated = await migrate(ownerUrl, new Date().toISOString());
    const sentence = migrationSentence(migrated, language);
    return migrated.outcome === "migrated"
      ? { exit: exitCodes.done, output: sentence }
      : { exit: exitCodes.refused, complaint: sentence };
  });
}
