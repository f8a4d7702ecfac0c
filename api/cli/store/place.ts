import type { Language } from "../../../src/texts/language.ts";
import { readSettings, settingSentence } from "../../settings/settings.ts";
import { connect, type Store } from "../../store/connect.ts";
import { reach, type Reached } from "../../store/open.ts";
import { problemSentence } from "../../store/sentences.ts";
import { exitCodes, type Outcome } from "../outcome.ts";

/**
 * Reaches the database that the environment names and goes on with it: beside a service that runs, or on the embedded one,
 * started for this. Wrong settings and a database that cannot be had are exit 2.
 */
export async function withDatabase(
  language: Language,
  run: (reached: Reached) => Promise<Outcome>,
): Promise<Outcome> {
  const reading = readSettings(process.env);
  if (!reading.ok) {
    const complaint = reading.faults.map((fault) => settingSentence(fault, language)).join("\n");
    return { exit: exitCodes.refused, complaint };
  }
  const { databaseUrl, dataFolder } = reading.settings;
  const reaching = await reach({ databaseUrl, folder: dataFolder }, "beside");
  if (!reaching.ok) {
    return { exit: exitCodes.refused, complaint: problemSentence(reaching.problem, language) };
  }
  try {
    return await run(reaching.reached);
  } finally {
    await reaching.reached.close();
  }
}

/** As `withDatabase`, with the store in it. */
export function withStore(language: Language, run: (store: Store) => Promise<Outcome>): Promise<Outcome> {
  return withDatabase(language, async ({ url }) => {
    const store = connect(url, { connections: 2 });
    try {
      return await run(store);
    } finally {
      await store.close();
    }
  });
}
